"""One large map over all visits: how often, or how strongly; pointing at skin tells its numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.compare.compare_pane import PaneView
from painmap.ui.course.shade_legend import ShadeLegend
from painmap.ui.map.skin_parts import SkinParts
from painmap.ui.parts.spoken_parts import PartsReader, read_aloud
from painmap.ui.parts.widgets import column, label

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas


class OverMap(QWidget):
    """The charts, the scale with its numbers, and a line for what is pointed at."""

    def __init__(self) -> None:
        super().__init__()
        self.view = PaneView()
        self.view.short_names = False
        self.legend = ShadeLegend()
        self.words = label("", "caption")
        self.words.setFixedHeight(22)
        self.words.setContentsMargins(12, 0, 12, 4)
        held = column(self.view, self.legend, self.words, gap=0)
        held.setStretch(0, 1)
        self.setLayout(held)
        self._reader: PartsReader | None = None

    def speak(self, atlas: Callable[[], Atlas | None], tell: Callable[[int], str]) -> None:
        """Let assistive technology read it; `tell` says what is known of a part of the skin."""
        parts = SkinParts(self.view, atlas, tell, self.words.text)
        self._reader = read_aloud(self.view, parts)

    def show_map(self, charts: Sequence[Any], window: Window | None, zones: Sequence[Zone]) -> None:
        """Show these charts with these zones."""
        if list(charts) != self.view.charts or window != self.view.window_now:
            self.view.show_charts(charts, window)
        self.view.show_zones(zones)
        if self._reader is not None:
            self._reader.changed()
