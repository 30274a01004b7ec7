"""What a window's size and the drawing hand do to the parts of the Map."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from painmap.ui.map.canvas import Canvas
from painmap.ui.map.chart_strip import ChartStrip
from painmap.ui.map.layer_panel import LayerPanel
from painmap.ui.map.map_layout import lay_out, limb_switch, place_switch
from painmap.ui.map.map_state import MapState
from painmap.ui.map.side_panel import SidePanel
from painmap.ui.map.tool_panel import ToolPanel

SMALL_WINDOW = (1024, 630)
"""Up to this the panel folds by itself; the header takes 50 px of a window more."""

_WIDE = 1600
_LOW = 760
"""Below this height of the Map four trials, their tools and two layers need every line."""


class MapFrame:
    """Strip, canvas with its lines, panel and counts in the grid of the Map.

    `middle` holds the canvas and the line that tells the place; `wide` is whether Whole shows
    four figures.
    """

    def __init__(self, tab: QWidget, state: MapState, canvas: Canvas) -> None:
        self._tab, self._state, self._canvas = tab, state, canvas
        self.wide = self._small = self._left_handed = False
        self._arranged: tuple[bool, bool] | None = None
        self._switched: list[str] = []
        self.subs = limb_switch(self._switched, state)
        self.middle = QWidget()
        self.middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.middle.setProperty("role", "canvas")
        self._column = QVBoxLayout(self.middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(
        self,
        strip: ChartStrip,
        place: QWidget,
        panel: SidePanel,
        parts: tuple[LayerPanel, ToolPanel],
        counts: QWidget,
    ) -> None:
        """Take the parts, once; `parts` are what the panel holds."""
        self._strip, self._panel, self._counts = strip, panel, counts
        self._layers, self._tools = parts
        self._column.addWidget(self._canvas, 1)
        self._column.addWidget(place)
        self._grid = QGridLayout(self._tab)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def use_hand(self, *, left: bool) -> None:
        """Which hand draws."""
        self._left_handed = left
        self.arrange()

    def resize(self, size: QSize) -> bool:
        """Follow the window; whether it became wide, or is so no longer."""
        turned = (size.width() >= _WIDE) != self.wide
        self.wide = size.width() >= _WIDE
        small = size.width() <= SMALL_WINDOW[0] or size.height() <= SMALL_WINDOW[1]
        if small != self._small:
            self._small = small
            self._panel.fold(small and size.width() > size.height())
        return turned

    def arrange(self) -> None:
        """Put every part where it belongs in a window of this size."""
        tab = self._tab
        portrait = tab.width() < tab.height()
        self._panel.set_drawer(portrait, wide=self.wide)
        self._tools.set_low(portrait)
        self._layers.setMinimumWidth(316 if portrait else 0)
        self._layers.set_low(not portrait and tab.height() < _LOW)
        if (portrait, self._left_handed) == self._arranged:
            return
        self._arranged = portrait, self._left_handed
        self.show_switch(self._switched)
        self._strip.set_row(portrait)
        self._panel.set_mirrored(self._left_handed)
        parts = (self._strip, self.middle, self._panel, self._counts)
        lay_out(self._grid, parts, portrait=portrait, left_handed=self._left_handed)

    def show_switch(self, keys: list[str]) -> None:
        """Offer the parts of the limb that is shown."""
        self._switched = keys
        self._column.removeWidget(self.subs)
        self.subs.deleteLater()
        beside = self._tab.width() >= self._tab.height()
        self.subs = limb_switch(keys, self._state, upright=beside)
        place_switch(self.subs, self._canvas, self._column, beside=beside)
