"""Draws a chart as a vector picture: shaded figure, inner lines, landmark lines, outline.

Transparent outside, without letters (the app writes R and L). Only elements of SVG Tiny 1.2.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes

from tools.atlas.cameras import Camera
from tools.atlas.cameras_parts import FADE_CM, Part
from tools.atlas.outline import Line, runs, silhouette
from tools.atlas.outline_curves import fit_curve, path_data
from tools.atlas.pictures_fade import Fade, gradient, shrunk
from tools.atlas.pictures_model import FINE, Model, inner_lines
from tools.atlas.raster import FAR, Raster, spread
from tools.atlas.shading import LEVELS, colour, picture_tone, tone_regions, vertex_tone

Float = NDArray[np.float64]
OUTLINE = "#5A534C"
INNER = "#6E675F"
OUTLINE_PX = 1.7
INNER_PX = 1.15
MARK_PX = 1.0
_SHADE_CM = 4.0  # shading comes back over this distance behind the fade


def ribbon(line: Line, *, width: float, taper: float) -> str:
    """A line as a filled shape whose ends run out thin; `taper` px long."""
    points = line.points
    step = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(step)])
    length = along[-1]
    reach = min(taper, 0.45 * length)
    ends = np.clip(np.minimum(along, length - along) / max(reach, 1e-9), 0.0, 1.0)
    half = 0.5 * width * (0.14 + 0.86 * ends * (2 - ends) * np.clip(line.strength, 0.4, 1.5))
    tangent = np.gradient(points, axis=0)
    tangent /= np.maximum(np.hypot(*tangent.T), 1e-9)[:, None]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
    there = fit_curve(points + half[:, None] * normal, tolerance=0.07)
    back = fit_curve((points - half[:, None] * normal)[::-1], tolerance=0.07)
    if not len(there) or not len(back):
        return ""
    bridge = np.linspace(there[-1, 3], back[0, 0], 4)[None]
    return path_data(np.concatenate([there, bridge, back]), closed=True)


def _outline(edges: list[Float], cut: Float) -> str:
    """Path data of the silhouette without the edges of cuts; `cut` on the fine raster, cm."""
    data = ""
    for edge in edges:
        column = np.clip((edge[:, 0] * FINE).astype(int), 0, cut.shape[1] - 1)
        row = np.clip((edge[:, 1] * FINE).astype(int), 0, cut.shape[0] - 1)
        shown = cut[row, column] > 0.05
        if shown.all():
            data += path_data(fit_curve(edge, tolerance=0.07, closed=True), closed=True)
            continue
        first = int(np.argmin(shown[:-1]))
        ring = np.concatenate([edge[first:-1], edge[: first + 1]])
        flags = np.concatenate([shown[first:-1], shown[: first + 1]])
        for a, b in runs(flags):
            if b - a > 8:
                data += path_data(fit_curve(ring[a:b], tolerance=0.07))
    return data


def _closed(edges: list[Float]) -> str:
    return "".join(
        path_data(fit_curve(edge, tolerance=0.08, closed=True), closed=True) for edge in edges
    )


def draw(
    model: Model,
    part: Part,
    camera: Camera,
    hidden: Float,
    marks: list[Line],
    *,
    flat: Float,
    raster: Raster,
    fade: Fade | None,
) -> str:
    """The whole picture of one chart as SVG text; `flat`, `raster` from `rasterise_chart`."""
    scale = camera.px_per_cm
    real = raster.depth > FAR / 2
    covered = binary_fill_holes(real) if len(part.fades) == 2 else real
    figure = shrunk(covered.astype(np.float64), FINE) > 0.5
    tone = spread(
        raster,
        flat,
        model.triangles,
        vertex_tone(
            model.soft_normals,
            hidden,
            up=camera.up,
            toward=camera.toward,
            hollow=0.6 if part.key in ("hand", "foot", "sole") else 1.1,
        ),
    )
    edges = silhouette(covered, fine=FINE)
    whole = _closed(edges)
    body: list[str] = []
    definitions, line, ink = "", OUTLINE, INNER
    inside = np.ones(figure.shape)
    limit = np.full(figure.shape, 50.0)
    cut = np.full(real.shape, 50.0)
    if fade:
        rows, columns = np.nonzero(figure)
        ends = fade.line(np.array([columns.mean(), rows.mean()]))
        line, ink = "url(#o)", "url(#i)"
        definitions = "<defs>" + gradient("b", ends, colour(0)) + gradient("o", ends, OUTLINE)
        definitions += gradient("i", ends, INNER) + "</defs>"
        limit = fade.depth(camera.height, camera.width)
        inside = np.clip((limit - FADE_CM) / _SHADE_CM, 0.0, 1.0)
        inside = inside * inside * (3 - 2 * inside)
        cut = fade.depth(camera.height, camera.width, FINE)
        body.append(
            f'<path fill="url(#b)" d="{_closed(silhouette(covered & (cut > -0.2), fine=FINE))}"/>'
        )
        solid = silhouette(covered & (cut > FADE_CM), fine=FINE)
        body.append(f'<path fill="{colour(1.0)}" d="{_closed(solid)}"/>')
    else:
        body.append(f'<path fill="{colour(1.0)}" d="{whole}"/>')
    field = picture_tone(
        tone, raster, covered=covered, inside=inside, blend=4.0 * scale, sigma=1.0, rim=2.6
    )
    for step in range(LEVELS - 1, 0, -1):
        # The lightest region reaches past the others' straight end, so that no seam shows there.
        end = FADE_CM - (0.5 if step == 1 else 0.0)
        shown = np.where(limit > end, field, 1.0)
        curves = tone_regions(shown, level=step / LEVELS, tolerance=0.4)
        data = "".join(path_data(curve, closed=True, decimals=1) for curve in curves)
        fill = "url(#b)" if fade and step == 1 else colour((step - 1) / (LEVELS - 1))
        if data:
            body.append(f'<path fill="{fill}" d="{data}"/>')
    inner = inner_lines(model, part, camera, flat, raster, marks)
    data = "".join(ribbon(item, width=INNER_PX, taper=12.0) for item in inner)
    if data:
        body.append(f'<path fill="{ink}" fill-rule="nonzero" d="{data}"/>')
    for bold, opacity in ((False, ".6"), (True, ".9")):
        chosen = [mark for mark in marks if mark.bold == bold]
        data = "".join(ribbon(item, width=MARK_PX, taper=12.0) for item in chosen)
        if data:
            body.append(
                f'<path fill="{ink}" fill-opacity="{opacity}" fill-rule="nonzero" d="{data}"/>'
            )
    body.append(
        f'<path fill="none" stroke="{line}" stroke-width="{OUTLINE_PX}" stroke-linejoin="round" '
        f'stroke-linecap="round" d="{_outline(edges, cut)}"/>'
    )
    head = (
        '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" '
        f'width="{camera.width}" height="{camera.height}" '
        f'viewBox="0 0 {camera.width} {camera.height}">'
    )
    parts = "\n".join(body)
    return f'{head}{definitions}\n<g fill-rule="evenodd">\n{parts}\n</g>\n</svg>\n'
