"""What the pictures of one body share: its fine mesh, normals, rasters and occlusion lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from tools.atlas.cameras import Camera
from tools.atlas.cameras_parts import Part, Surface, body_scale, calm_skin
from tools.atlas.outline import Line, at_edge, contour_lines, drawn_parts, visible_strength
from tools.atlas.raster import Raster, rasterise, triangles_of, vertex_normals
from tools.atlas.shading import relaxed, unit_rows

Float = NDArray[np.float64]
FINE = 4  # raster samples a chart pixel, in each direction
_CALM_CM = 8.0  # least reach of an occlusion line on calm skin, on the reference adult


@dataclass(frozen=True, slots=True)
class Model:
    """What the pictures of one body share."""

    surface: Surface
    triangles: NDArray[np.int32]
    normals: Float
    soft_normals: Float
    calm: Float  # (W,) 1 where only long lines are drawn, 0 on face, hands and feet


def build_model(surface: Surface) -> Model:
    """Normals for lines and, smoothed over some millimetres, for light."""
    normals = vertex_normals(surface.points, surface.quads)
    soft = unit_rows(relaxed(normals, surface.quads, rounds=14))
    calm = calm_skin(surface).astype(np.float64)
    return Model(surface, triangles_of(surface.quads), normals, soft, calm)


def rasterise_chart(model: Model, part: Part, camera: Camera, *, fine: int) -> tuple[Float, Raster]:
    """Chart-space points (W, 3) and the z-buffer of one chart."""
    flat = camera.project(model.surface.points)
    raster = rasterise(
        flat,
        model.triangles,
        keep=np.repeat(part.quads, 2),
        clip=part.clip,
        width=camera.width,
        height=camera.height,
        fine=fine,
    )
    return flat, raster


def inner_lines(
    model: Model, part: Part, camera: Camera, flat: Float, raster: Raster, marks: list[Line]
) -> list[Line]:
    """Occlusion lines inside the figure, left out around bold landmark lines.

    On trunk, neck and jaw a slight fold turns away for a few cm on one body and not on the next:
    only long lines (an arm before the trunk) are drawn there, where such parts are shown.
    """
    scale = camera.px_per_cm
    keep = np.repeat(part.quads, 2) & (part.clip[model.triangles] > 0).all(axis=1)
    facing = relaxed((model.normals @ camera.toward)[:, None], model.surface.quads, rounds=1)[:, 0]
    bold = [mark.points for mark in marks if mark.bold]
    whole = part.key == "body"
    calm_px = _CALM_CM * body_scale(model.surface) * scale
    if part.key not in ("body", "head", "trunk"):
        calm_px = 0.0
    lines = []
    places = np.concatenate([flat, model.calm[:, None]], axis=1)
    for spots in contour_lines(places, model.triangles[keep], facing):
        chain, extent = spots[:, :3], spots[:, 3] * calm_px
        jump = (1.6 if whole else 0.9) / scale
        strength, free = visible_strength(chain, raster, slack=0.8 / scale, jump=jump)
        strength[at_edge(chain, raster)] = 0.0
        if bold:
            near, _ = cKDTree(np.concatenate(bold)).query(chain[:, :2])
            strength[near < 0.55 * scale] = 0.0
        shortest = 9.0 if whole else max(7.0, 0.55 * scale)
        lines += drawn_parts(
            chain,
            strength,
            shortest=shortest,
            bridge=4.0,
            free=free,
            long_bridge=2.5 * scale,
            extent=extent,
        )
    return lines
