"""One visit as a picture for a file: who and when, whole body and affected limb, legend."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from painmap.core.counts import exam_counter
from painmap.core.exam import Exam
from painmap.ui import fonts, theme
from painmap.ui.affected_charts import affected_tile, tile_charts
from painmap.ui.chart_captions import paint_scale_bar
from painmap.ui.chart_layout import Margins, arrange
from painmap.ui.chart_painting import paint_chart
from painmap.ui.chart_styles import comparison_style
from painmap.ui.miniature import zones_of
from painmap.ui.page_parts import visit_line
from painmap.ui.swatch import paint_swatch
from painmap.ui.visit_page import legend_of, painted_cells
from painmap.ui.wording import identity_line, today


def paint_visit_picture(painter: QPainter, exam: Exam, atlas: Any, size: QSizeF) -> None:
    """A map for a file or a screen: who and when, whole body and affected limb, legend."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = comparison_style(theme.LIGHT)
    left = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(style.colour(style.text))
    name = fonts.font(24, fonts.SEMIBOLD)
    painter.setFont(name)
    width = size.width() - 48
    painter.drawText(QRectF(24, 12, width, 34), left,
                     fonts.elide_middle(exam.patient.name, name, width))
    painter.setFont(fonts.font(16))
    painter.setPen(style.colour(style.text_2))
    painter.drawText(QRectF(24, 46, width, 24), left,
                     f"{identity_line(exam.patient, today())} — {visit_line(exam.visit)}")
    body, zones = atlas.body(exam.visit.body), zones_of(exam)
    tile, sub = affected_tile(atlas, body, painted_cells(exam))
    parts = [(QRectF(0, 80, size.width() / 2, size.height() - 140),
              [body.chart("front"), body.chart("back")]),
             (QRectF(size.width() / 2, 80, size.width() / 2, size.height() - 140),
              tile_charts(body, tile, sub) if tile != "whole" else tile_charts(body, "sides", ""))]
    scale = 1.0
    for rect, charts in parts:
        places = arrange([chart.info for chart in charts], rect.size(), Margins())
        for chart, place in zip(charts, places, strict=True):
            moved = type(place)(place.x + rect.x(), place.y + rect.y(), place.scale)
            paint_chart(painter, chart, zones, style, moved, title=chart.info.title,
                        raster_ratio=1.0)
        scale = scale if scale != 1.0 else moved.units_per_cm(charts[0])
    x, y = 24.0, size.height() - 44
    font = fonts.font(16)
    for entry in legend_of(exam):
        paint_swatch(painter, entry.look, style, QRectF(x, y, 40, 28), entry.code)
        painter.setFont(font)
        painter.setPen(style.colour(style.text))
        painter.drawText(QRectF(x + 50, y, 260, 28), left, entry.text)
        x += 50 + QFontMetricsF(font).horizontalAdvance(entry.text) + 30
    counter = exam_counter(exam, atlas, body)
    paint_scale_bar(painter, style, at=QPointF(size.width() - 160, y + 14),
                    units_per_cm=scale / counter.scale.length_factor)
