"""Builds every chart of every body: pictures, visible cells, silhouettes and their metadata."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.atlas.cameras import Camera, View, frame, right_views
from tools.atlas.cameras_labels import Label, place_labels
from tools.atlas.cameras_parts import Surface, build_parts
from tools.atlas.pictures import draw
from tools.atlas.pictures_fade import fit_fade, shrunk
from tools.atlas.pictures_model import FINE, build_model, rasterise_chart
from tools.atlas.pictures_npz import write_npz
from tools.atlas.raster import FAR
from tools.atlas.shading import hollows
from tools.atlas.skin_lines import chart_marks
from tools.atlas.visibility import CellSpots, paintable, pose_cells, visible_cells

Float = NDArray[np.float64]
_HOLLOWS = {"hand": "arm", "foot": "leg", "sole": "leg", "head": "body", "crown": "body"}
_LETTER_OF = {"R": "L", "L": "R"}


@dataclass(frozen=True, slots=True)
class BodyInput:
    """One body as the charts need it; `spots` are the same for every body."""

    key: str
    surface: Surface
    rest_area: Float  # of each cell, cm², (N,)


def other_side(text: str) -> str:
    """A chart key of the right side as its partner's on the left; midline keys stay."""
    if text.startswith("r_"):
        return "l_" + text[2:]
    return text.replace("right", "left")


def _info(view: View, camera: Camera, labels: list[Label], order: int) -> dict[str, Any]:
    return {
        "key": view.key,
        "title": view.title,
        "tile": view.tile,
        "sub": view.sub,
        "side": view.side,
        "width": camera.width,
        "height": camera.height,
        "px_per_cm": camera.px_per_cm,
        "right": [float(x) for x in camera.right],
        "up": [float(x) for x in camera.up],
        "origin": [float(x) for x in camera.origin],
        "labels": [[label.text, label.x, label.y] for label in labels],
        "order": order,
        "group": view.group,
        "mirror_of": "",
    }


def _mirrored_info(info: dict[str, Any], camera: Camera, order: int) -> dict[str, Any]:
    other = camera.mirrored()
    return info | {
        "key": other_side(info["key"]),
        "title": info["title"].replace("RIGHT", "LEFT"),
        "tile": other_side(info["tile"]),
        "side": "L",
        "right": [float(x) for x in other.right],
        "up": [float(x) for x in other.up],
        "origin": [round(float(x), 2) for x in other.origin],
        "labels": [[_LETTER_OF[t], round(camera.width - x, 2), y] for t, x, y in info["labels"]],
        "order": order,
        "group": other_side(info["group"]),
        "mirror_of": info["key"],
    }


def mirrored_svg(text: str, width: int) -> str:
    """The picture's mirror image."""
    group = '<g fill-rule="evenodd"'
    return text.replace(group, f'{group} transform="matrix(-1 0 0 1 {width} 0)"', 1)


def build_body(
    body: BodyInput,
    spots: CellSpots,
    *,
    atlas_dir: Path,
    svg_dir: Path,
    only: set[str] | None = None,
) -> tuple[list[dict[str, Any]], float]:
    """Writes one body's pictures and chart look-ups; returns chart metadata and coverage."""
    surface = body.surface
    model = build_model(surface)
    parts = build_parts(surface)
    views = right_views(surface)
    cameras = frame(surface, views, parts)
    cells = pose_cells(surface.points, surface.quads, spots)
    sky: dict[str, Float] = {}
    arrays: dict[str, NDArray[np.uint8]] = {}
    infos: list[dict[str, Any]] = []
    seen = np.zeros(len(spots.quad), dtype=bool)
    folder = svg_dir / body.key
    folder.mkdir(parents=True, exist_ok=True)
    for order, view in enumerate(views):
        if only and view.key not in only:
            continue
        part, camera = parts[view.part], cameras[view.key]
        source = _HOLLOWS.get(view.part, view.part)
        if source not in sky:
            keep = np.repeat(parts[source].quads, 2)
            sky[source] = hollows(surface.points, model.soft_normals, model.triangles, keep=keep)
        flat, raster = rasterise_chart(model, part, camera, fine=FINE)
        fade = fit_fade(part, raster, flat, model.triangles, camera.px_per_cm)
        shown, plain = visible_cells(cells, part, camera, raster, fade, right_only=view.side == "R")
        seen |= plain
        mask = shrunk((raster.depth > FAR / 2).astype(np.float64), FINE) >= 0.5
        mask = paintable(mask, camera.project(cells.centres[shown])[:, :2], camera, surface)
        arrays[f"{view.key}.cells"] = np.packbits(shown)
        arrays[f"{view.key}.silhouette"] = np.packbits(mask)
        info = _info(view, camera, place_labels(view, camera, surface, mask), 10 * order)
        infos.append(info)
        marks = chart_marks(model, view, part, camera, raster)
        text = draw(model, part, camera, sky[source], marks, flat=flat, raster=raster, fade=fade)
        (folder / f"{view.key}.svg").write_text(text, encoding="utf-8", newline="\n")
        if view.side:
            infos.append(_mirrored_info(info, camera, 10 * order + 5))
            path = folder / f"{other_side(view.key)}.svg"
            path.write_text(mirrored_svg(text, camera.width), encoding="utf-8", newline="\n")
    (atlas_dir / "charts").mkdir(parents=True, exist_ok=True)
    write_npz(atlas_dir / "charts" / f"{body.key}.npz", arrays)
    right_half = cells.centres[:, 0] < 0  # what the left charts show is its mirror image
    share = float(body.rest_area[right_half & seen].sum() / body.rest_area[right_half].sum())
    return infos, share


def build_charts(
    bodies: list[BodyInput], spots: CellSpots, out_dir: Path, only: set[str] | None = None
) -> dict[str, float]:
    """Writes `atlas/charts.json`, `atlas/charts/*.npz` and `body_svgs/` below `out_dir`.

    Returns the share of skin area that the charts of each body show at 10° or more.
    """
    atlas_dir, svg_dir = out_dir / "atlas", out_dir / "body_svgs"
    charts: dict[str, Any] = {}
    coverage = {}
    for body in bodies:
        charts[body.key], coverage[body.key] = build_body(
            body, spots, atlas_dir=atlas_dir, svg_dir=svg_dir, only=only
        )
    content = {
        "version": 1,
        "coverage": {k: round(v, 4) for k, v in coverage.items()},
        "bodies": charts,
    }
    text = json.dumps(content, indent=1, ensure_ascii=False, sort_keys=False)
    (atlas_dir / "charts.json").write_text(text + "\n", encoding="utf-8", newline="\n")
    return coverage
