"""The charts of the chosen tile on the canvas, and those of the other tiles made ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer

from painmap.ui.chart.chart_layout import chart_keys, subs
from painmap.ui.chart.chart_warming import ChartWarming
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.chart_strip import ChartStrip
from painmap.ui.map.map_state import MapState

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

_TILE_OF_LIMB = ("r_arm", "l_arm", "r_leg", "l_leg")


class TileCharts(QObject):
    """What is shown at once is made at once; the rest follows in a thread, painted limbs first."""

    def __init__(
        self,
        session: Session,
        state: MapState,
        canvas: Canvas,
        strip: ChartStrip,
        warming: ChartWarming,
    ) -> None:
        super().__init__(canvas)
        self._session, self._state, self._canvas = session, state, canvas
        self._strip, self._warming = strip, warming
        # A timer of its own: what `singleShot` holds would outlive the tab.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._warm_others)

    @property
    def switched(self) -> list[str]:
        """The parts that the chosen tile can be switched between: leg, foot."""
        return subs(self._session.body.charts, self._state.tile)

    def show(self, *, wide: bool) -> None:
        """Put the charts of the chosen tile on the canvas; more of them in a wide window."""
        canvas, body, state = self._canvas, self._session.body, self._state
        keys = chart_keys(body.charts, state.tile, state.sub, wide=wide)
        canvas.show_charts([body.chart(key) for key in keys])
        if not all(self._warming.is_warm(body, key) for key in keys):
            canvas.show_pictures_first()
        canvas.show_exam()
        for key in keys:
            self._warming.note(body, key)
        self._soon.start()

    def _warm_others(self) -> None:
        if self._session.has_exam:
            body = self._session.body
            soon = self._painted_limb()
            order = dict.fromkeys([*soon, *self._strip.keys(), *body.charts])
            self._warming.warm(body, list(order), first=len(soon))
            self._strip.redraw()

    def _painted_limb(self) -> list[str]:
        """The charts that are likely to be opened first: of the limb with the most paint."""
        exam, body = self._session.exam, self._session.body
        limb, painted = self._session.atlas.limb, np.zeros(5, np.int64)
        for values in exam.all_layers.values():
            painted += np.bincount(limb[values > 0], minlength=5)
        painted = painted[1:]
        if not painted.any():
            return []
        tile = _TILE_OF_LIMB[int(painted.argmax())]
        return chart_keys(body.charts, tile, next(iter(subs(body.charts, tile)), ""))
