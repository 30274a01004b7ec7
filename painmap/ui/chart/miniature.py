"""Small pictures of an exam's map: front and back with what is painted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam
from painmap.ui.chart.chart_painting import Place, paint_chart
from painmap.ui.chart.chart_styles import ChartStyle, miniature_style
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.parts import theme

_STEP = 4


def zones_of(exam: Exam, kinds: tuple[str, ...] = ()) -> list[Zone]:
    """The painted layers of an exam as zones, of some kinds or of all."""
    return [
        Zone(values, layer_look(key.kind, key.quality))
        for key, values in exam.layers.items()
        if (not kinds or key.kind in kinds) and values.any()
    ]


def paint_miniature(
    painter: QPainter, exam: Exam, atlas: Atlas, size: QSize, *,
    charts: tuple[str, ...] = ("front", "back"), style: ChartStyle | None = None,
    captions: bool = False,
) -> None:  # fmt: skip
    """Paint charts beside each other into `size`, at one scale."""
    body = atlas.body(exam.visit.body)
    shown = [body.chart(key) for key in charts]
    width = sum(chart.info.width for chart in shown)
    height = max(chart.info.height for chart in shown)
    scale = min(size.width() / width, size.height() / height)
    x = (size.width() - width * scale) / 2
    zones = zones_of(exam)
    for chart in shown:
        place = Place(x, (size.height() - chart.info.height * scale) / 2, scale)
        paint_chart(painter, chart, zones, style or miniature_style(theme.current()), place,
                    captions=captions, step=_STEP)  # fmt: skip
        x += chart.info.width * scale


def most_painted_limb(exam: Exam, atlas: Atlas) -> str:
    """The limb with the largest painted skin, '' when none is painted.

    By area: cells of hands and feet are a quarter of the others' size.
    """
    area = np.zeros(5)
    of_cell = atlas.body(exam.visit.body).area_cm2
    for values in exam.layers.values():
        painted = values > 0
        area += np.bincount(atlas.limb[painted], weights=of_cell[painted], minlength=5)
    best = int(area[1:].argmax())
    return ("r_arm", "l_arm", "r_leg", "l_leg")[best] if area[best + 1] else ""


def exam_pixmap(
    exam: Exam, atlas: Atlas, size: QSize, ratio: float, *,
    charts: tuple[str, ...] = ("front", "back"),
) -> QPixmap:  # fmt: skip
    """A miniature as a pixmap of `size` logical pixels."""
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    # An error in between must not leave a painter on a picture that is gone: Qt would crash.
    with QPainter(result) as painter:
        paint_miniature(painter, exam, atlas, size, charts=charts)
    return result
