"""What a press, a drag and a lift do with each tool: a stroke, or a closed line whose inside fills.

A tool works on a copy of the layer. What it did is one edit, pushed when the pen lifts; before
that nothing is changed and Esc leaves no trace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from painmap.core.edits import Edit
from painmap.core.exam import paint_edit
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.stroke import Stroke

if TYPE_CHECKING:
    from painmap.ui.session import Session

_NONE = np.empty(0, np.int32)


def layer_name(key: LayerKey) -> str:
    """The layer's name in the user's language."""
    name = QCoreApplication.translate("Layers", LAYER_KINDS[key.kind].name)
    return f"{name}: {key.quality}" if key.quality else name


class Drag(Protocol):
    """One drag with a tool, in chart pixels."""

    chart: Any
    values: NDArray[np.uint8]

    def move(self, x: float, y: float) -> NDArray[np.int32]:
        """Go on to a point; the cells that changed."""

    def finish(self) -> Edit | None:
        """The pen lifts: the edit, None when nothing changed."""

    def abort(self) -> NDArray[np.int32]:
        """Give up: the cells that are as before again."""


class BrushDrag:
    """Painting, or erasing with code 0."""

    def __init__(
        self,
        session: Session,
        chart: Any,
        layer: LayerKey,
        *,
        code: int,
        radius_cm: float,
        length_factor: float,
    ) -> None:
        self.chart, self._layer, self._code = chart, layer, code
        self.values = session.exam.layer(layer).copy()
        self._stroke = Stroke(
            session.body,
            chart,
            layer,
            self.values,
            value=code,
            radius_cm=radius_cm,
            length_factor=length_factor,
        )

    def move(self, x: float, y: float) -> NDArray[np.int32]:
        return self._stroke.extend(x, y)

    def finish(self) -> Edit | None:
        part = self._stroke.edit()
        verb = "Paint" if self._code else "Erase"
        text = f"{verb} {LAYER_KINDS[self._layer.kind].name}"
        return None if part is None else Edit((part,), text)

    def abort(self) -> NDArray[np.int32]:
        return self._stroke.abort()


class LineDrag:
    """A line that closes when the pen lifts: a lasso on the chart, or a border over the skin."""

    def __init__(
        self, session: Session, chart: Any, layer: LayerKey, *, code: int, over_skin: bool
    ) -> None:
        self.chart, self._layer, self._code = chart, layer, code
        self._session, self._over_skin = session, over_skin
        self.values = session.exam.layer(layer).copy()
        self.points: list[tuple[float, float]] = []

    def move(self, x: float, y: float) -> NDArray[np.int32]:
        if not self.points or abs(x - self.points[-1][0]) + abs(y - self.points[-1][1]) >= 1.0:
            self.points.append((x, y))
        return _NONE

    def finish(self) -> Edit | None:
        from painmap.core.fill import cells_inside, closed_border

        line = np.array(self.points, np.float32)
        if len(line) < 3 or np.ptp(line, axis=0).max() < 4:
            return None
        if self._over_skin:
            session = self._session
            cells = closed_border(session.atlas, session.body, self.chart, line)
        else:
            cells = cells_inside(self.chart, line)
        verb = "Draw border" if self._over_skin else "Lasso"
        text = f"{verb} {LAYER_KINDS[self._layer.kind].name}"
        return paint_edit(self._session.exam, self._layer, cells, self._code, text)

    def abort(self) -> NDArray[np.int32]:
        self.points.clear()
        return _NONE
