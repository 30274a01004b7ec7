"""The ring tool: a press on a limb gives a ring, a drag moves it, a handle tilts it."""

from __future__ import annotations

from dataclasses import replace

from painmap.core.hints import BorderHint
from painmap.core.ring import NO_RING_HERE, Ring, moved, ring_at, with_level
from painmap.ui.borders.border_drags import BorderDrag, cell_near
from painmap.ui.map.tools import Drag, Press, Tool


class NewRing(BorderDrag):
    """A ring where the pen comes down; it goes along until the pen lifts."""

    def follow(self, x: float, y: float) -> Ring | None:
        chart, border = self._press.chart, self._border
        if isinstance(border, Ring):
            cell, limb = cell_near(chart, x, y), border.limb
            skin = self._desk.skin
            if cell < 0 or skin.limb[cell] != limb:
                return border
            return moved(border, float(skin.limb_pos[cell]) - border.levels[0], skin)
        cell = int(chart.pick(x, y))
        if cell < 0:
            raise BorderHint(NO_RING_HERE)
        return _like_the_last(self._press, ring_at(self._desk.skin, cell))


class RingDrag(BorderDrag):
    """A ring that is drawn already moved as a whole, or one of its handles."""

    def __init__(self, press: Press, ring: Ring, handle: int | None = None) -> None:
        super().__init__(press)
        self._ring, self._handle = ring, handle
        self._start: float | None = None

    def follow(self, x: float, y: float) -> Ring | None:
        skin, ring = self._desk.skin, self._ring
        cell = cell_near(self._press.chart, x, y)
        if cell < 0 or skin.limb[cell] != ring.limb:
            return None
        pos = float(skin.limb_pos[cell])
        if self._start is None:
            self._start = pos
        if pos == self._start and self._border is None:
            return None
        if self._handle is None:
            return moved(ring, pos - self._start, skin)
        return with_level(ring, self._handle, ring.levels[self._handle] + pos - self._start, skin)


def _like_the_last(press: Press, ring: Ring) -> Ring:
    """The ring told from the landmark, and painful on the side, of the last on its limb."""
    desk = press.desk
    assert desk is not None
    rings = [trial.border for trial in desk.trials if trial.id != desk.trial.id]
    for border in (desk.kept_border, *reversed(rings)):
        if isinstance(border, Ring) and border.limb == ring.limb:
            return replace(ring, landmark=border.landmark, painful=border.painful)
    return ring


def start_ring(press: Press) -> Drag:
    """A new ring, in place of the border that the trial has."""
    return NewRing(press)


RING = Tool("ring", "Ring", "R", "ring", start_ring, kinds=frozenset({"allodynia"}))
