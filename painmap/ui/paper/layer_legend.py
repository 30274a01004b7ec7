"""The layers of a map with their marks, as on paper; beside each other where there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.exam import Exam
from painmap.core.stimulus_letters import stimulus_letters
from painmap.ui.chart.swatch import Swatch
from painmap.ui.paper.visit_tables import legend_of
from painmap.ui.parts.choice import columns_that_fit
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import label, row

_SWATCH, _MOST = 22, 2


class LayerLegend(QWidget):
    """Each kind and intensity that is painted, in `width` px."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.setAccessibleName(self.tr("Layers on the map"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SIZES.step)
        self._grid.setVerticalSpacing(2)

    def show_exam(self, exam: Exam) -> None:
        """Show what is painted; hidden where nothing is."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        parts = []
        for entry in legend_of(exam, stimulus_letters(exam)):
            part = QWidget()
            words = label(entry.text, "caption", wrap=True)
            held = row(
                Swatch(entry.look, size=_SWATCH, code=entry.code, mark=entry.letter), words, gap=6
            )
            held.setStretch(1, 1)
            part.setLayout(held)
            wide = _SWATCH + 6 + words.fontMetrics().horizontalAdvance(entry.text) + 4
            parts.append((part, wide))
        columns = columns_that_fit([wide for _, wide in parts], _MOST, self.width())
        for at, (part, _) in enumerate(parts):
            self._grid.addWidget(part, at // columns, at % columns)
        self.setVisible(bool(parts))
