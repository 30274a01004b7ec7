"""The marks of a ring: four handles with their levels in cm, the landmark, the arrow."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from painmap.core.borders import handles_of
from painmap.core.ring import Ring
from painmap.core.skin import Skin
from painmap.ui.borders.border_marks import (
    ARROW_FROM,
    ARROW_TO,
    PILL,
    Mark,
    Placed,
    beside,
    on_figure,
    pill_width,
    spots,
)
from painmap.ui.borders.ring_levels_shown import RingLevels
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts.theme import SIZES

_NEAR = 0.1
_ROW = float(SIZES.target)
_CLEAR = PILL + 4


def tr(text: str) -> str:
    return QCoreApplication.translate("Borders", text)


def ring_marks(
    skin: Skin,
    ring: Ring,
    levels: RingLevels,
    placed: Placed,
    room: QRectF,
    *,
    near: QPointF | None = None,
) -> list[Mark]:
    """The marks of a ring on the charts shown, those to be taken first first.

    `near` is where the landmark was a moment ago: it stays by it while the ring is dragged.
    """
    found = spots(handles_of(skin, ring).tolist(), placed)
    handles, pills = [], []
    taken: list[QRectF] = []
    for index, chart, place, point in found:
        at = _seen(place, point)
        handles.append(Mark("handle", index, at, _around(at)))
        if not room.contains(at):
            continue  # zoomed in: at the edge its level would seem to be another handle's
        text = levels.number(index)
        box = beside(chart, place, point, pill_width(text), room, placed, right=True)
        box = _free(box, taken, room)
        taken.append(box)
        pills.append(Mark("level", index, box.center(), box, text))
    marks = [*handles, *_arrow(skin, ring, found), *pills]
    if pills:
        marks += _landmark(levels, pills, handles, taken, room, placed, near)
    return marks


def _landmark(
    levels: RingLevels,
    pills: list[Mark],
    handles: list[Mark],
    taken: list[QRectF],
    room: QRectF,
    placed: Placed,
    near: QPointF | None,
) -> list[Mark]:
    """Below or above a level, else at the other side of its limb, on no figure.

    Where all would cover one, below the first.
    """
    text = levels.landmark
    width = pill_width(text, SIZES.caption)
    limb_x = {handle.index: handle.at.x() for handle in handles}
    boxes, across = [], []
    for pill in pills:
        x, rect = limb_x[pill.index], pill.rect
        left, other = rect.left(), 2 * x - rect.left() - width
        if rect.left() < x:
            left, other = rect.right() - width, 2 * x - rect.right()
        left = min(max(left, room.left() + 2), room.right() - width - 2)
        top = rect.top()
        boxes += [QRectF(left, y, width, PILL) for y in (top + _ROW, top - _ROW)]
        across += [QRectF(other, y, width, PILL) for y in (top, top - _ROW, top + _ROW)]
    boxes += across
    if near is not None:
        boxes.sort(key=lambda one: (one.center() - near).manhattanLength())
    box = next((b for b in boxes if _is_bare(b, taken, room, placed)), None)
    box = box or _free(boxes[0], taken, room, down=True)
    return [Mark("landmark", 0, box.center(), box, text)]


def _is_bare(box: QRectF, taken: list[QRectF], room: QRectF, placed: Placed) -> bool:
    if not room.contains(box) or any(box.intersects(other) for other in taken):
        return False
    return not any(on_figure(*one, box) for one in placed)


def _free(box: QRectF, taken: list[QRectF], room: QRectF, *, down: bool = False) -> QRectF:
    """A label's place above, or below, those that are there already."""
    step = _CLEAR if down else -_CLEAR
    while any(box.intersects(other.adjusted(-2, -2, 2, 2)) for other in taken):
        moved = box.translated(0, step)
        if not room.contains(moved):
            break
        box = moved
    return box


def _arrow(skin: Skin, ring: Ring, found: list[tuple[int, Any, Place, QPointF]]) -> list[Mark]:
    if not found:
        return []
    index, chart, place, point = found[0]
    toward = _distal(skin, ring, chart, ring.levels[index])
    if ring.painful == "proximal":
        toward = -toward
    start = _seen(place, point)
    middle = start + toward * (22.0 + (ARROW_TO - ARROW_FROM) / 2 + 10.0)
    return [Mark("flip", 0, middle, _around(middle), toward=toward)]


def _distal(skin: Skin, ring: Ring, chart: Any, pos: float) -> QPointF:
    """Which way on a chart the limb runs away from the trunk, of length 1."""
    off = np.where(skin.limb[chart.cells] == ring.limb, skin.limb_pos[chart.cells] - pos, np.inf)
    before, after = (off < 0) & (off > -_NEAR), (off >= 0) & (off < _NEAR)
    if not before.any() or not after.any():
        return QPointF(0, 1)
    x, y = chart.xy[after].mean(axis=0) - chart.xy[before].mean(axis=0)
    length = float(np.hypot(x, y)) or 1.0
    return QPointF(float(x) / length, float(y) / length)


def _seen(place: Place, point: QPointF) -> QPointF:
    return QPointF(place.x + place.scale * point.x(), place.y + place.scale * point.y())


def _around(at: QPointF) -> QRectF:
    half = SIZES.target / 2
    return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
