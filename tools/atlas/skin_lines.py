"""Landmark lines that an examiner measures from, laid on the skin and seen by each chart."""

from __future__ import annotations

from tools.atlas.cameras import Camera, View
from tools.atlas.cameras_parts import Part
from tools.atlas.outline import Line
from tools.atlas.pictures_model import Model
from tools.atlas.raster import Raster


def chart_marks(
    model: Model, view: View, part: Part, camera: Camera, raster: Raster
) -> list[Line]:
    """The landmark lines that one chart shows."""
    return []
