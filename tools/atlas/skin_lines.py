"""Landmark lines that an examiner measures from, laid on the skin and seen by each chart.

`skin_lines.json` holds each line as places on the cage, right side or midline; it is laid there
by `lay_lines` from the drawings of `skin_lines_author`.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import splev, splprep

from tools.atlas.cameras import Camera, View, frame, right_views
from tools.atlas.cameras_parts import Part, body_scale, build_parts
from tools.atlas.outline import Line, drawn_parts
from tools.atlas.pictures_model import Model, rasterise_chart
from tools.atlas.raster import FAR, Raster
from tools.atlas.skin_lines_author import LINES, Points

Float = NDArray[np.float64]
DATA = Path(__file__).with_name("skin_lines.json")
_FLIP = np.array([-1.0, 1.0, 1.0])
_BOLD = 1.2  # weight from which a line stands for the occlusion lines around it
_LEAST_SHARE = 0.6  # of a line's length that a side view must show: less is a stray dash
_LEAST_PX_PER_CM = (0.0, 7.0, 10.0)  # of the reference adult, by detail


def _dense(points: Points, step: float) -> Float:
    """A smooth curve through points, about `step` px apart."""
    spots = np.array(points, dtype=np.float64)
    length = float(np.hypot(*np.diff(spots, axis=0).T).sum())
    curve, _ = splprep(spots.T, s=0, k=min(3, len(spots) - 1))
    return np.stack(splev(np.linspace(0, 1, max(5, int(length / step))), curve), axis=1)


def _places(model: Model, flat: Float, raster: Raster, points: Float) -> list[list[float]]:
    """Cage quad, u and v of the skin under chart points; points off the skin are left out."""
    column, row = (points * raster.fine).astype(np.int64).T
    result = []
    for triangle, spot in zip(raster.triangle[row, column], points, strict=True):
        if triangle < 0:
            continue
        a, b, c = flat[model.triangles[triangle], :2]
        share = np.linalg.solve(np.stack([b - a, c - a], axis=1), spot - a)
        u, v = (share.sum(), share[1]) if triangle % 2 == 0 else (share[0], share.sum())
        sub = int(triangle) // 2
        quad, row_, column_ = sub // 16, sub % 16 // 4, sub % 4
        u, v = (column_ + np.clip(u, 0, 1)) / 4, (row_ + np.clip(v, 0, 1)) / 4
        result.append([quad, round(float(u), 4), round(float(v), 4)])
    return result


def lay_lines(model: Model) -> None:
    """Writes `skin_lines.json` from the drawings, on the neutral adult."""
    parts = build_parts(model.surface)
    views = {view.key: view for view in right_views(model.surface)}
    cameras = frame(model.surface, list(views.values()), parts)
    rasters: dict[str, tuple[Float, Raster]] = {}
    result: dict[str, Any] = {}
    for name, (chart, detail, weight, points) in LINES.items():
        if chart not in rasters:
            part = parts[views[chart].part]
            rasters[chart] = rasterise_chart(model, part, cameras[chart], fine=8)
        flat, raster = rasters[chart]
        dense = _dense(points, 0.3 * cameras[chart].px_per_cm)
        places = _places(model, flat, raster, dense)
        result[name] = {"detail": detail, "weight": weight, "places": places}
    lines = [f'"{name}": {json.dumps(value)}' for name, value in result.items()]
    DATA.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")


@cache
def _lines() -> dict[str, Any]:
    return dict(json.loads(DATA.read_text(encoding="utf-8")))


def _on_body(model: Model, part: Part, places: list[list[float]]) -> tuple[Float, Float, Float]:
    """Points and normals (n, 3) of a line on a posed body, and whether the part has them (n,)."""
    spots = np.array(places)
    quad, u, v = spots[:, 0].astype(np.int64), spots[:, 1] * 4, spots[:, 2] * 4
    i, j = np.minimum(v.astype(np.int64), 3), np.minimum(u.astype(np.int64), 3)
    u, v = (u - j)[:, None], (v - i)[:, None]
    corner = model.surface.quads[quad * 16 + i * 4 + j]
    weights = ((1 - u) * (1 - v), u * (1 - v), u * v, (1 - u) * v)
    points = sum(w * model.surface.points[corner[:, k]] for k, w in enumerate(weights))
    normals = sum(w * model.normals[corner[:, k]] for k, w in enumerate(weights))
    clip = sum(w[:, 0] * part.clip[corner[:, k]] for k, w in enumerate(weights))
    belongs = part.quads[quad * 16 + i * 4 + j] & (np.asarray(clip) > 0)
    return np.asarray(points), np.asarray(normals), belongs.astype(np.float64)


def _front(raster: Raster, flat: Float) -> Float:
    """Nearest depth to a viewer's point that the picture has within a raster pixel, (n,)."""
    height, width = raster.depth.shape
    column = (flat[:, 0] * raster.fine).astype(np.int64)
    row = (flat[:, 1] * raster.fine).astype(np.int64)
    inside = (column >= 1) & (column < width - 1) & (row >= 1) & (row < height - 1)
    result = np.full(len(flat), 1e9)
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            depth = raster.depth[row[inside] + i, column[inside] + j]
            result[inside] = np.minimum(result[inside], np.where(depth > FAR / 2, depth, 1e9))
    return result


def _sides(points: Float, view: View) -> list[Float]:
    """Factors for the sides on which a line is drawn: both on midline charts."""
    symmetric = bool(np.abs(points[:, 0] + points[::-1, 0]).max() < 0.05)
    if symmetric or view.side:
        return [np.ones(3)]
    return [np.ones(3), _FLIP]


def chart_marks(model: Model, view: View, part: Part, camera: Camera, raster: Raster) -> list[Line]:
    """The landmark lines that one chart shows."""
    detail = camera.px_per_cm * body_scale(model.surface)
    marks: list[Line] = []
    for line in _lines().values():
        if detail < _LEAST_PX_PER_CM[line["detail"]] - 0.3:
            continue
        points, normals, belongs = _on_body(model, part, line["places"])
        if not view.side and abs(points[-1, 0]) < 0.1 < abs(points[0, 0]):
            # A line that ends on the midline goes on as its mirror image.
            points = np.concatenate([points, points[-2::-1] * _FLIP])
            normals = np.concatenate([normals, normals[-2::-1] * _FLIP])
            belongs = np.concatenate([belongs, belongs[-2::-1]])
        for flip in _sides(points, view):
            flat = camera.project(points * flip)
            facing = (normals * flip) @ camera.toward
            free = _front(raster, flat) <= flat[:, 2] + 0.25
            strength = np.where(free, np.clip((facing - 0.08) / 0.25, 0.0, 1.0), 0.0)
            weight = float(line["weight"])
            least = 4.0
            if view.part in ("body", "trunk") and view.side and weight <= _BOLD:
                length = np.linalg.norm(np.diff(points, axis=0), axis=1).sum()
                least = max(least, _LEAST_SHARE * float(length) * camera.px_per_cm)
            pieces = drawn_parts(flat, strength * belongs, shortest=least, bridge=3.0)
            marks += [Line(p.points, p.strength * weight, weight > _BOLD) for p in pieces]
    return marks
