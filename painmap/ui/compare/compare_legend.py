"""The four classes of a comparison, always all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.change import CLASS_NAMES
from painmap.ui.chart.swatch import Swatch
from painmap.ui.chart.zone_looks import COMPARISON_CODES, comparison_look
from painmap.ui.parts.choice import columns_that_fit
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import label, row
from painmap.ui.parts.wording import core_text


class Legend(QWidget):
    """All four classes: in one row, two rows or four, as their words need it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SIZES.step)
        self._grid.setVerticalSpacing(4)
        self._parts: list[QWidget] = []
        for name, code in COMPARISON_CODES.items():
            part = QWidget()
            words = label(core_text(CLASS_NAMES[code]), "caption")
            part.setLayout(row(Swatch(comparison_look(name)), words, None))
            self._parts.append(part)
        self._place(2)

    def _place(self, columns: int) -> None:
        for at, part in enumerate(self._parts):
            self._grid.addWidget(part, at // columns, at % columns)

    def minimumSizeHint(self) -> QSize:
        widest = max(part.sizeHint().width() for part in self._parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        widths = [part.sizeHint().width() for part in self._parts]
        self._place(columns_that_fit(widths, len(widths), self.width()))
