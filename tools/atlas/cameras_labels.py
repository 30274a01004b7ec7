"""Where the letters R and L stand on a chart: beside the figure, on the patient's sides."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.atlas.cameras import Camera, View
from tools.atlas.cameras_parts import Surface, anchors, body_scale

LETTER_PX = 22.0  # half of the free square that a letter needs, chart px


@dataclass(frozen=True, slots=True)
class Label:
    """A letter and its centre, chart px."""

    text: str
    x: float
    y: float


def place_labels(
    view: View, camera: Camera, surface: Surface, silhouette: NDArray[np.bool_]
) -> list[Label]:
    """Letters of one chart: both on midline charts, one on the others."""
    if view.side:
        x, y = _free_spot(silhouette)
        return [Label(view.side, x, y)]
    if view.part == "body":
        at = anchors(surface.cage)["acromion"]
        spot = at + np.array([-9.5, 3.0, 0.0]) * body_scale(surface)
        x, y, _ = camera.project(spot[None])[0]
        away = abs(x - camera.width / 2)
    else:
        away, y = camera.width / 2 - LETTER_PX, LETTER_PX
    right_is_left = camera.right[0] > 0  # the patient's right on the viewer's left
    places = (round(camera.width / 2 - away, 2), round(camera.width / 2 + away, 2))
    letters = ("R", "L") if right_is_left else ("L", "R")
    return [Label(t, place, round(float(y), 2)) for t, place in zip(letters, places, strict=True)]


def _free_spot(silhouette: NDArray[np.bool_]) -> tuple[float, float]:
    """Centre of the highest free square, on the left if both sides are as good."""
    from scipy.ndimage import maximum_filter

    reach = int(LETTER_PX)
    busy = np.pad(silhouette, 0)
    near = maximum_filter(busy.astype(np.uint8), size=2 * reach - 4, mode="constant")
    height, width = near.shape
    near[:reach] = near[height - reach :] = 1
    near[:, :reach] = near[:, width - reach :] = 1
    rows, columns = np.nonzero(near == 0)
    if not len(rows):
        return float(LETTER_PX), float(LETTER_PX)
    best = np.argmin(rows * 4 + columns)
    return float(columns[best]), float(rows[best])
