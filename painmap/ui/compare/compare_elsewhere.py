"""One line under the charts of a comparison: what else is affected; a tap goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from painmap.ui.compare.compare_places import Elsewhere
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, clear, label, row

_MOST, _GAP, _SIDE = 3, 4, 12


class ElsewhereLine(QWidget):
    """`place_chosen(tile, sub)`; empty and hidden where the charts show all there is."""

    place_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Also affected"))
        self.setFixedHeight(SIZES.target)
        # The line never makes the window wider: what does not fit is counted at its end.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._more = label("", "caption")
        self._held = row(margins=(0, 0, 0, 0), gap=_GAP)
        self.links: list[TextButton] = []
        self._heads: list[QLabel] = []
        self._n = 0
        self.setLayout(row(self._held, self._more, None, margins=(_SIDE, 0, _SIDE, 0)))

    def show_places(self, places: Sequence[Elsewhere]) -> None:
        """Offer these places, the first of them by name: what is closer, and what is elsewhere."""
        clear(self._held)
        self._n = len(places)
        self.links, self._heads = [], []
        before = ""
        for found in places[:_MOST]:
            said = self.tr("Closer:") if found.closer else self.tr("Also:")
            head = label("" if said == before else said, "caption")
            before = said
            self._held.addWidget(head)
            self._heads.append(head)
            link = TextButton(shown(found.text), role="quiet")
            link.clicked.connect(
                lambda _on=False, place=found.place: self.place_chosen.emit(*place)
            )
            self._held.addWidget(link)
            self.links.append(link)
        self.setVisible(bool(places))
        self._fit()

    def _fit(self) -> None:
        """Show as many links as there is room for, at least one, and count the others."""
        room = self.width() - 2 * _SIDE - 110
        used, visible = 0, 0
        for at, (head, link) in enumerate(zip(self._heads, self.links, strict=True)):
            used += head.sizeHint().width() + link.sizeHint().width() + 2 * _GAP
            head.setVisible(bool(head.text()) and (at == 0 or used <= room))
            link.setVisible(at == 0 or used <= room)
            visible += at == 0 or used <= room
        more = self._n - visible
        text = self.tr("and 1 more") if more == 1 else self.tr("and {0} more").format(more)
        self._more.setText(text if more else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
