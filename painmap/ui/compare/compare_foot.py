"""The line under the charts: what else is affected, what the pointer is on, two switches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.ui.compare.compare_elsewhere import ElsewhereLine
from painmap.ui.compare.compare_places import Elsewhere
from painmap.ui.parts.chip import Chip, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import label, row

_GAP, _NARROW = 8, 560


class CompareFoot(QWidget):
    """`place_chosen(tile, sub)`, `arrows_wanted(bool)`, `link_wanted(bool)`; 52 px high, always."""

    place_chosen = Signal(str, str)
    arrows_wanted = Signal(bool)
    link_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.elsewhere = ElsewhereLine()
        self.elsewhere.place_chosen.connect(self.place_chosen)
        self.status = label("", "caption")
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.status.setAccessibleName(self.tr("Under the pointer"))
        self._said = ""
        self.arrows = Chip(
            Option("arrows", self.tr("Arrows"), hint=self.tr("Arrows where the border moved"))
        )
        self.link = Chip(
            Option("link", self.tr("Linked"), hint=self.tr("All charts zoom and move together"))
        )
        for chip, told in ((self.arrows, self.arrows_wanted), (self.link, self.link_wanted)):
            chip.setChecked(True)
            chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            chip.clicked.connect(told)
        held = row(self.elsewhere, self.status, _GAP, self.arrows, SIZES.step, self.link, 12, gap=0)
        held.setContentsMargins(0, 4, 0, 4)
        held.setStretch(0, 3)
        self._row = held
        self.setLayout(held)
        self.setFixedHeight(SIZES.target + 8)

    def show_places(self, places: Sequence[Elsewhere]) -> None:
        """Offer what is affected and not on the charts."""
        self.elsewhere.show_places(places)

    def show_status(self, said: str) -> None:
        """Say what the pointer is on, '' for nothing."""
        self._said = said
        self._fit()

    @property
    def said(self) -> str:
        """What the pointer is on, in full."""
        return self._said

    def show_switches(self, *, arrows: bool, link: bool) -> None:
        """Offer the switches that mean anything for what is shown."""
        self.arrows.setVisible(arrows)
        self.link.setVisible(link)

    def _fit(self) -> None:
        metrics = QFontMetrics(self.status.font())
        text = metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, self.status.width())
        self.status.setText(text)
        self.status.setToolTip(self._said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What can be tapped goes before what is only told.
        self._row.setStretch(1, 2 if self.width() > _NARROW else 0)
        self._fit()
