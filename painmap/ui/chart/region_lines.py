"""The borders between the areas of a scheme on a chart, as smooth as zones are."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from painmap.ui.chart import zone_shapes

_paths: dict[tuple[int, str], tuple[Any, QPainterPath]] = {}


def region_lines(chart: Any, scheme: str, area_of_cell: NDArray[np.uint8]) -> QPainterPath:
    """Lines in chart pixels, made once for a chart and scheme.

    Every area's outline but the last one's: each border lies between two areas, and both have
    it in the same place, because their blurred shares add up to one. What runs along the
    figure's own edge lies outside the silhouette, with which the caller clips.
    """
    key = (id(chart), scheme)
    if key not in _paths:
        _paths[key] = (chart, _made(chart, area_of_cell))
    return _paths[key][1]


def _made(chart: Any, area_of_cell: NDArray[np.uint8]) -> QPainterPath:
    crop = zone_shapes.whole(chart)
    labels = zone_shapes.lookup(chart, area_of_cell + np.uint8(1), crop)
    skin = zone_shapes.figure(chart, crop)
    lines = QPainterPath()
    lines.setFillRule(Qt.FillRule.OddEvenFill)
    found = np.unique(labels[labels > 0])
    for label in found[:-1]:
        # Contouring past the figure's edge keeps the line itself off the silhouette.
        share = zone_shapes.coverage(labels == label, skin)
        lines.addPath(zone_shapes.outline(share, crop))
    return lines
