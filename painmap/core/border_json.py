"""Borders as they are kept in a file: small, and checked when they are read."""

from __future__ import annotations

from painmap.core.borders import Border
from painmap.core.findings import Json
from painmap.core.lines import Line
from painmap.core.points import Points
from painmap.core.ring import Ring, Side


def border_to_json(border: Border) -> dict[str, Json]:
    """Return what a file keeps of a border."""
    if isinstance(border, Ring):
        return {
            "sort": "ring",
            "limb": border.limb,
            "levels": list(border.levels),
            "painful": border.painful,
            "landmark": border.landmark,
        }
    shared: dict[str, Json] = {"closed": border.closed, "painful": border.painful}
    if isinstance(border, Line):
        strokes: list[Json] = [list(stroke) for stroke in border.strokes]
        return {"sort": "line", "strokes": strokes, **shared}
    now, free = list(border.now), list(border.not_painful)
    return {"sort": "points", "now": [*now], "not_painful": [*free], **shared}


def border_from_json(value: Json, n_cells: int | None = None) -> Border:
    """Undo `border_to_json`; ValueError for anything else, and for cells from `n_cells` on."""
    if not isinstance(value, dict):
        raise ValueError("not a border")  # noqa: TRY004  # of a file, not of a caller
    sort = value.get("sort")
    if sort == "ring":
        return _ring(value)
    closed = value.get("closed") is True
    painful = value.get("painful")
    tick = None if painful is None else _cells([painful], n_cells)[0]
    if sort == "line":
        strokes = tuple(_cells(stroke, n_cells) for stroke in _list(value.get("strokes")))
        return Line(strokes, closed, tick)
    if sort == "points":
        now, free = (_cells(value.get(name), n_cells) for name in ("now", "not_painful"))
        return Points(now, free, closed, tick)
    raise ValueError(f"not a sort of border: {sort!r}")


def _ring(value: dict[str, Json]) -> Ring:
    limb, levels = value.get("limb"), _list(value.get("levels"))
    numbers = [float(level) for level in levels if isinstance(level, (int, float))]
    if not isinstance(limb, int) or len(levels) != 4 or len(numbers) != 4:
        raise ValueError("not a ring")
    side: Side = "proximal" if value.get("painful") == "proximal" else "distal"
    levels_of = (numbers[0], numbers[1], numbers[2], numbers[3])
    return Ring(limb, levels_of, side, str(value.get("landmark") or ""))


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise ValueError("not a list of cells")  # noqa: TRY004  # of a file, not of a caller
    return value


def _cells(value: Json, n_cells: int | None) -> tuple[int, ...]:
    cells = []
    for cell in _list(value):
        if not isinstance(cell, int) or isinstance(cell, bool) or cell < 0:
            raise ValueError(f"not a cell: {cell!r}")
        if n_cells is not None and cell >= n_cells:
            raise ValueError(f"no such cell: {cell}")
        cells.append(cell)
    return tuple(cells)
