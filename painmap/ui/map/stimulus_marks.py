"""The letters of several stimuli on the charts: their zones look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPainter

from painmap.core.layers import LayerKey
from painmap.core.stimulus_letters import own_skin, stimulus_letters
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.patch_words import paint_word, word_places
from painmap.ui.map.tools import Drag, Press
from painmap.ui.parts import theme

if TYPE_CHECKING:
    from painmap.ui.map.layer_view import LayerView


class StimulusMarks(QObject):
    """An overlay of the canvas that nothing takes hold of. Places are found once for each edit."""

    def __init__(self, view: LayerView) -> None:
        super().__init__(view)
        self._view = view
        self._places: dict[tuple[int, LayerKey], list[QPointF]] = {}
        self._letters: dict[LayerKey, str] | None = None
        self._session = session = view.desk.session
        for signal in (session.edited, session.merged, session.visit_opened, session.visit_changed):
            signal.connect(self._forget)

    def _forget(self, *_told: object) -> None:
        self._places.clear()
        self._letters = None

    def letters(self) -> dict[LayerKey, str]:
        """The letters of the stimuli that are shown."""
        if not self._session.has_exam or not self._view.zones:
            return {}
        if self._letters is None:  # looks through all layers, and every frame asks
            self._letters = stimulus_letters(self._session.exam)
        shown = self._view.state.shown
        return {key: letter for key, letter in self._letters.items() if key in shown}

    def places(self, chart: Any, layer: LayerKey) -> list[QPointF]:
        """Where a stimulus has its letter, in chart pixels."""
        key = (id(chart), layer)
        if key not in self._places:
            skin = own_skin(self._session.exam, layer)
            self._places[key] = word_places(chart, skin, (1,))
        return self._places[key]

    def paint(self, painter: QPainter, placed: list[tuple[Any, Any]]) -> None:
        """Write the letters."""
        letters = self.letters()
        if not letters:
            return
        style = screen_style(theme.current())
        colour = theme.layer_style("allodynia").colour
        for layer, letter in letters.items():
            for chart, place in placed:
                for point in self.places(chart, layer):
                    paint_word(painter, letter, place.transform().map(point), style, colour)

    def grab(self, _press: Press, _x: float, _y: float, _reach_px: float) -> Drag | None:
        """Nothing to take hold of."""
        return None
