"""Draws a chart as a vector picture: shaded figure, inner lines, landmark lines, outline.

Transparent outside, without letters (the app writes R and L). Only elements of SVG Tiny 1.2.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_fill_holes

from tools.atlas.cameras import Camera
from tools.atlas.cameras_parts import FADE_CM, Part, Surface
from tools.atlas.outline import (
    Line,
    at_edge,
    contour_lines,
    drawn_parts,
    runs,
    silhouette,
    visible_strength,
)
from tools.atlas.outline_curves import fit_curve, path_data
from tools.atlas.raster import FAR, Raster, rasterise, spread, triangles_of, vertex_normals
from tools.atlas.shading import (
    LEVELS,
    colour,
    picture_tone,
    relaxed,
    tone_regions,
    unit_rows,
    vertex_tone,
)

Float = NDArray[np.float64]
FINE = 4
OUTLINE = "#5A534C"
INNER = "#6E675F"
OUTLINE_PX = 1.7
INNER_PX = 1.15
MARK_PX = 1.0
_SHADE_CM = 4.0  # shading comes back over this distance behind the fade


@dataclass(frozen=True, slots=True)
class Model:
    """What the pictures of one body share."""

    surface: Surface
    triangles: NDArray[np.int32]
    normals: Float
    soft_normals: Float


def build_model(surface: Surface) -> Model:
    """Normals for lines and, smoothed over some millimetres, for light."""
    normals = vertex_normals(surface.points, surface.quads)
    soft = unit_rows(relaxed(normals, surface.quads, rounds=14))
    return Model(surface, triangles_of(surface.quads), normals, soft)


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


def inner_lines(model: Model, part: Part, camera: Camera, flat: Float, raster: Raster) -> list[Line]:
    """Occlusion lines inside the figure."""
    scale = camera.px_per_cm
    keep = np.repeat(part.quads, 2) & (part.clip[model.triangles] > 0).all(axis=1)
    facing = relaxed((model.normals @ camera.toward)[:, None], model.surface.quads, rounds=1)[:, 0]
    lines = []
    for chain in contour_lines(flat, model.triangles[keep], facing):
        strength = visible_strength(chain, raster, slack=0.12, jump=max(0.18, 2.0 / scale))
        strength[at_edge(chain, raster)] = 0.0
        lines += drawn_parts(chain, strength, shortest=max(4.0, 0.45 * scale), bridge=3.0)
    return lines


def ribbon(line: Line, *, width: float, taper: float) -> str:
    """A line as a filled shape whose ends run out thin; `taper` px long."""
    points = line.points
    step = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(step)])
    length = along[-1]
    reach = min(taper, 0.45 * length)
    ends = np.clip(np.minimum(along, length - along) / max(reach, 1e-9), 0.0, 1.0)
    half = 0.5 * width * np.clip(0.22 + 0.78 * np.sqrt(ends) * np.clip(line.strength, 0.45, 1), 0.2, 1)
    tangent = np.gradient(points, axis=0)
    tangent /= np.maximum(np.hypot(*tangent.T), 1e-9)[:, None]
    normal = np.stack([-tangent[:, 1], tangent[:, 0]], axis=1)
    there = fit_curve(points + half[:, None] * normal, tolerance=0.07)
    back = fit_curve((points - half[:, None] * normal)[::-1], tolerance=0.07)
    if not len(there) or not len(back):
        return ""
    bridge = np.linspace(there[-1, 3], back[0, 0], 4)[None]
    return path_data(np.concatenate([there, bridge, back]), closed=True)


@dataclass(frozen=True, slots=True)
class _Ramp:
    """Where along a direction on the picture a cut's fade begins (0) and ends (1), px."""

    direction: Float
    begin: float
    end: float


def _fit_ramp(depth: Float, covered: NDArray[np.bool_], scale: float) -> _Ramp | None:
    """The straight ramp that follows the depth behind a cut best, from pixels (H, W)."""
    rows, columns = np.nonzero(covered & (depth < FADE_CM * 1.3))
    if len(rows) < 20:
        return None
    values = depth[rows, columns].astype(np.float64)
    basis = np.stack([columns + 0.5, rows + 0.5, np.ones(len(rows))], axis=1)
    (a, b, _), *_ = np.linalg.lstsq(basis, values, rcond=None)
    slope = float(np.hypot(a, b))
    if slope * scale < 0.25:
        return None
    direction = np.array([a, b]) / slope
    place = basis[:, :2] @ direction
    edge = values < 0.3
    begin = float(np.quantile(place[edge], 0.98)) if edge.any() else float(place.min())
    return _Ramp(direction, begin, begin + FADE_CM * scale * 0.95)


@dataclass(frozen=True, slots=True)
class Fade:
    """How a picture fades out at its cuts: straight ramps across the picture."""

    ramps: tuple[_Ramp, ...]
    scale: float

    def depth(self, height: int, width: int, fine: int = 1) -> Float:
        """cm behind where the nearest ramp begins, at each pixel (H, W)."""
        y = (np.arange(height * fine)[:, None] + 0.5) / fine
        x = (np.arange(width * fine)[None] + 0.5) / fine
        over = [
            (x * ramp.direction[0] + y * ramp.direction[1] - ramp.begin) / self.scale
            for ramp in self.ramps
        ]
        return np.asarray(np.min(over, axis=0))

    def line(self, middle: Float) -> tuple[Float, Float, list[tuple[float, float]]]:
        """Ends (2,) of the gradient line and its stops (place 0 … 1, opacity)."""
        first = self.ramps[0]
        direction = first.direction
        across = middle - direction * (middle @ direction)
        begin, end = first.begin, first.end
        if len(self.ramps) == 2:
            end = -self.ramps[1].begin
        part = (first.end - first.begin) / (end - begin)
        stops = [(t * part, t * t * (3 - 2 * t)) for t in (0, 0.15, 0.3, 0.5, 0.7, 0.85, 1)]
        if len(self.ramps) == 2:
            stops += [(1 - place, opacity) for place, opacity in reversed(stops)]
        return across + direction * begin, across + direction * end, stops


def fit_fade(
    part: Part, raster: Raster, flat: Float, triangles: NDArray[np.int32], scale: float
) -> Fade | None:
    """The straight fades that follow a part's cuts best in one picture."""
    fine = raster.fine
    real = raster.depth > FAR / 2
    share = _shrunk(real.astype(np.float64), fine)
    figure = share > 0.5
    ramps = []
    for cut in part.fades:
        over = np.where(real, spread(raster, flat, triangles, np.minimum(cut, 50.0)), 0.0)
        ramp = _fit_ramp(_shrunk(over, fine) / np.maximum(share, 1e-9), figure, scale)
        if ramp is not None:
            ramps.append(ramp)
    if len(ramps) == 2:  # one gradient has one direction
        along = ramps[0].direction - ramps[1].direction
        along /= np.hypot(*along)
        ramps = [
            _Ramp(along, ramps[0].begin, ramps[0].end),
            _Ramp(-along, ramps[1].begin, ramps[1].end),
        ]
    return Fade(tuple(ramps), scale) if ramps else None


def _gradient(name: str, line: tuple[Float, Float, list[tuple[float, float]]], tint: str) -> str:
    start, end, places = line
    stops = "".join(
        f'<stop offset="{place:.3f}" stop-color="{tint}" stop-opacity="{opacity:.3f}"/>'
        for place, opacity in places
    )
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{start[0]:.1f}" '
        f'y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}">{stops}</linearGradient>'
    )


def _shrunk(values: Float, fine: int) -> Float:
    height, width = values.shape
    return values.reshape(height // fine, fine, width // fine, fine).mean(axis=(1, 3))


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
    model: Model, part: Part, camera: Camera, hidden: Float, marks: list[Line]
) -> str:
    """The whole picture of one chart as SVG text."""
    flat, raster = rasterise_chart(model, part, camera, fine=FINE)
    scale = camera.px_per_cm
    real = raster.depth > FAR / 2
    covered = binary_fill_holes(real) if len(part.fades) == 2 else real
    figure = _shrunk(covered.astype(np.float64), FINE) > 0.5
    fade = fit_fade(part, raster, flat, model.triangles, scale)
    tone = spread(
        raster,
        flat,
        model.triangles,
        vertex_tone(model.soft_normals, hidden, up=camera.up, toward=camera.toward),
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
        definitions = "<defs>" + _gradient("b", ends, colour(0)) + _gradient("o", ends, OUTLINE)
        definitions += _gradient("i", ends, INNER) + "</defs>"
        limit = fade.depth(camera.height, camera.width)
        inside = np.clip((limit - FADE_CM) / _SHADE_CM, 0.0, 1.0)
        inside = inside * inside * (3 - 2 * inside)
        cut = fade.depth(camera.height, camera.width, FINE)
        body.append(f'<path fill="url(#b)" d="{_closed(silhouette(covered & (cut > -0.2), fine=FINE))}"/>')
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
    inner = inner_lines(model, part, camera, flat, raster)
    data = "".join(ribbon(item, width=INNER_PX, taper=7.0) for item in inner)
    if data:
        body.append(f'<path fill="{ink}" d="{data}"/>')
    data = "".join(ribbon(item, width=MARK_PX, taper=9.0) for item in marks)
    if data:
        body.append(f'<path fill="{ink}" fill-opacity=".55" d="{data}"/>')
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
