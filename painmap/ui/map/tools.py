"""What a tool of the Map is: a line of the toolbox that makes a drag of every press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from painmap.core.edits import Edit
from painmap.core.layers import LayerKey
from painmap.ui.chart.zone_paths import Place

if TYPE_CHECKING:
    from painmap.ui.borders.trial_desk import TrialDesk
    from painmap.ui.session.session import Session

NO_CELLS = np.empty(0, np.int32)


@dataclass(frozen=True, slots=True)
class Press:
    """Where and with what a drag begins. `code` is 0 where it erases.

    `cell` lies under the press, -1 beside the figure; `last_cell` under the press before this one
    with the same tool. `rate` makes a code of the pen's pressure, None where it sets nothing.
    `desk` has the trial whose border the tools of borders draw.
    """

    session: Session
    chart: Any
    layer: LayerKey
    code: int
    radius_cm: float
    length_factor: float
    cell: int = -1
    last_cell: int = -1
    rate: Callable[[float], int] | None = None
    desk: TrialDesk | None = None


class Drag(Protocol):
    """One drag with a tool, in chart pixels. It works on a copy of the layer: `values`.

    What it did is one edit, pushed when the pen lifts; before that nothing is changed. `keeps`:
    an interrupted drag counts as far as it went; a line that was not finished does not. `draws`:
    it shows more than changed skin. Where a drag has `shown`, the chart shows that and not the
    values: the zone of a stimulus with the band between its borders.
    """

    values: NDArray[np.uint8]
    keeps: bool
    draws: bool

    def move(self, x: float, y: float, pressure: float = 1.0, /) -> NDArray[np.int32]:
        """Go on to a point; the cells that changed."""

    def leave(self, x: float, y: float, /) -> NDArray[np.int32]:
        """Be outside the window, nearest to this point of its edge; the cells that changed."""

    def finish(self) -> Edit | None:
        """The pen lifts: the edit, None when nothing changed."""

    def abort(self) -> NDArray[np.int32]:
        """Give up: the cells that are as before again."""

    def hint(self) -> str:
        """What the user might do, after a finish without an edit; '' when all is said."""

    def paint(self, painter: QPainter, place: Place) -> None:
        """Show what is not skin: a line being drawn."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool. `name` is a msgid; `sized` tools have a size that the cursor shows.

    Two quick taps with a tool that `taps` are two taps, not the way to a limb's charts. `kinds`
    are the kinds of layers that it is for, all when empty.
    """

    key: str
    name: str
    letter: str
    icon: str
    start: Callable[[Press], Drag]
    sized: bool = False
    taps: bool = False
    kinds: frozenset[str] = frozenset()


class Overlay(Protocol):
    """Something on the charts with handles of its own: a ring that was drawn before."""

    def paint(self, painter: QPainter, placed: list[tuple[Any, Place]]) -> None:
        """Show it in every chart."""

    def grab(self, press: Press, x: float, y: float, reach_px: float) -> Drag | None:
        """The drag of a handle within reach of a press, in chart pixels; None where none is."""
