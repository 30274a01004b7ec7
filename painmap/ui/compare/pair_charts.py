"""Both visits on one sheet of charts: divided by a handle, over each other, or in turns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from painmap.core.comparing.visit_pair import Pair
from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_layout import View
from painmap.ui.chart.chart_window import Window
from painmap.ui.compare.compare_pane import PaneView
from painmap.ui.compare.compare_zones import EARLIER, LATER, onion_zones, visit_zones
from painmap.ui.compare.swipe_handle import SwipeHandle

Way = Literal["swipe", "onion", "flicker"]
_EDGE = 0.04


class PairCharts(QWidget):
    """`front` shows the earlier visit and lies on `back`, which shows the later one.

    Divided (`swipe`) the front ends at the handle; one behind the other (`flicker`) it is there
    only as long as somebody holds it; `onion` shows both on `back`, each as strong as asked.
    """

    view_changed = Signal(object)
    pointed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.back, self.front = PaneView(), PaneView()
        for view in (self.back, self.front):
            view.setParent(self)
            view.view_changed.connect(self._moved)
            view.pointed.connect(self.pointed)
        self.handle = SwipeHandle(self)
        self.handle.dragged.connect(self._drag)
        self.way: Way = "swipe"
        self.share, self.later = 0.5, 0.5
        self.holding = False
        self._shown: tuple[Pair, LayerKey] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_zones)
        self._arrange()

    @property
    def views(self) -> tuple[PaneView, PaneView]:
        """Both views, the later visit's first."""
        return self.back, self.front

    def show_pair(
        self, pair: Pair, layer: LayerKey, charts: Sequence[Any], window: Window | None
    ) -> None:
        """Show a layer of two visits on charts, at fit."""
        self._shown = pair, layer
        for view in self.views:
            view.show_charts(charts, window)
        self._show_zones()

    def show_way(self, way: Way) -> None:
        """Show both visits in another way."""
        self.way, self.holding = way, False
        self._arrange()
        self._show_zones()

    def show_share(self, later: float) -> None:
        """How much of each is seen over each other: from 0, the earlier visit, to 1, the later."""
        self.later = later
        self._soon.start()

    def hold(self, *, held: bool) -> None:
        """Show the earlier visit as long as this is held, and then the later one again."""
        self.holding = held
        self._arrange()

    def set_view(self, view: View) -> None:
        """Follow a linked view."""
        for shown in self.views:
            shown.set_view(view)

    def _moved(self, view: View) -> None:
        self.set_view(view)
        self.view_changed.emit(view)

    def _show_zones(self) -> None:
        if self._shown is None:
            return
        pair, layer = self._shown
        if self.way == "onion":
            self.back.show_zones(onion_zones(pair, layer, self.later))
            return
        self.back.show_zones(visit_zones(pair, layer, LATER))
        self.front.show_zones(visit_zones(pair, layer, EARLIER))

    def _drag(self, x: float) -> None:
        self.share = min(max(x / max(self.width(), 1), _EDGE), 1.0 - _EDGE)
        self._arrange()

    def _arrange(self) -> None:
        x = round(self.share * self.width())
        self.handle.setVisible(self.way == "swipe")
        self.front.setVisible(self.way == "swipe" or (self.way == "flicker" and self.holding))
        if self.way == "swipe":
            self.front.setMask(QRegion(0, 0, x, self.height()))
            self.handle.stand_at(x)
        else:
            self.front.clearMask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for view in self.views:
            view.setGeometry(self.rect())
        self._arrange()
