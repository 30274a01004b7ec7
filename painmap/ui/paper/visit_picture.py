"""One visit as a picture for a file: who and when, whole body and affected limb, legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from painmap.core.counts import exam_counter
from painmap.core.exam import Exam
from painmap.ui.chart.affected_charts import affected_tile, tile_charts
from painmap.ui.chart.chart_captions import chart_title, paint_captions, paint_scale_bar
from painmap.ui.chart.chart_layout import Margins, arrange
from painmap.ui.chart.chart_painting import Place, paint_chart
from painmap.ui.chart.chart_styles import ChartStyle, comparison_style
from painmap.ui.chart.miniature import zones_of
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.paper.page_parts import LegendEntry, visit_line
from painmap.ui.paper.page_words import paint_told
from painmap.ui.paper.visit_page import painted_cells
from painmap.ui.paper.visit_tables import legend_of
from painmap.ui.paper.visit_zones import lettered_zones, told_zones
from painmap.ui.parts import fonts, theme
from painmap.ui.parts.wording import identity_line, today

_EDGE, _ROW, _FOOT = 24.0, 36.0, 20.0
_LEFT = Qt.AlignmentFlag.AlignVCenter


def paint_visit_picture(
    painter: QPainter, exam: Exam, atlas: Any, size: QSizeF, place: tuple[str, str] | None = None
) -> None:
    """A map for a file or a screen; each of its two parts has a scale bar of its own.

    With a `place`, a tile and its switch, the charts of that one alone.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = comparison_style(theme.LIGHT)
    _paint_head(painter, exam, style, size.width() - 2 * _EDGE)
    body, zones = atlas.body(exam.visit.body), zones_of(exam)
    scale = exam_counter(exam, atlas, body).scale
    tile, sub = affected_tile(atlas, body, painted_cells(exam))
    close = tile_charts(body, "sides", "") if tile == "whole" else tile_charts(body, tile, sub)
    legend = legend_of(exam)
    places = _legend_places(legend, size.width() - 2 * _EDGE)
    top, bottom = 80.0, size.height() - _FOOT - _ROW * (places[-1][0] + 1 if places else 1)
    half = size.width() / 2
    parts = [(0.0, half, [body.chart("front"), body.chart("back")]), (half, half, close)]
    if place is not None:
        parts = [(0.0, size.width(), tile_charts(body, *place))]
    for x, width, charts in parts:
        rect = QRectF(x, top, width, bottom - top - _ROW)
        # On the whole body a kind's word is wider than the limb, which the close-up shows.
        whole = x == 0 and tile != "whole" and place is None
        told = lettered_zones(exam) if whole else told_zones(exam, close=tile != "whole")
        ratio = 1.0 if place is None else 0.0  # what is saved is drawn as vectors
        units = _paint_charts(painter, charts, zones, told, style, rect, ratio)
        if scale.method != "none":
            units /= scale.length_factor
            at = QPointF(x + width - _EDGE - 5 * units - 50, bottom - _ROW / 2)
            paint_scale_bar(painter, style, at=at, units_per_cm=units)
    font = fonts.font(16)
    for entry, (row, x) in zip(legend, places, strict=True):
        box = QRectF(_EDGE + x, bottom + 4 + row * _ROW, 40, 28)
        paint_swatch(painter, entry.look, style, box, entry.code, entry.letter)
        painter.setFont(font)
        painter.setPen(style.colour(style.text))
        painter.drawText(QRectF(box.right() + 10, box.y(), 600, 28), _LEFT, entry.text)


def _paint_head(painter: QPainter, exam: Exam, style: ChartStyle, width: float) -> None:
    name = fonts.font(24, fonts.SEMIBOLD)
    painter.setPen(style.colour(style.text))
    painter.setFont(name)
    painter.drawText(
        QRectF(_EDGE, 12, width, 34), _LEFT, fonts.elide_middle(exam.patient.name, name, width)
    )
    painter.setFont(fonts.font(16))
    painter.setPen(style.colour(style.text_2))
    line = f"{identity_line(exam.patient, today())} — {visit_line(exam.visit)}"
    painter.drawText(QRectF(_EDGE, 46, width, 24), _LEFT, line)


def _paint_charts(
    painter: QPainter,
    charts: Sequence[Any],
    zones: Sequence[Zone],
    told: Sequence[Zone],
    style: ChartStyle,
    rect: QRectF,
    ratio: float,
) -> float:
    """Charts beside each other at one scale, the kinds of the zones `told` at their patches.

    Returns units for each of the body's cm.
    """
    units, taken = 1.0, list[QRectF]()
    places = arrange([chart.info for chart in charts], rect.size(), Margins())
    for chart, place in zip(charts, places, strict=True):
        moved = Place(place.x + rect.x(), place.y + rect.y(), place.scale)
        paint_chart(painter, chart, zones, style, moved, captions=False, raster_ratio=ratio)
        paint_told(painter, style, chart, told, moved, None, taken)
        box, title = moved.rect(chart), chart_title(chart)
        paint_captions(painter, chart, style, box, moved.scale, title)
        units = moved.units_per_cm(chart)
    return units


def _legend_places(entries: Sequence[LegendEntry], width: float) -> list[tuple[int, float]]:
    """Row and x of each entry of the legend."""
    metrics, places, row, x = QFontMetricsF(fonts.font(16)), [], 0, 0.0
    for entry in entries:
        step = 50 + metrics.horizontalAdvance(entry.text) + 30
        if x and x + step > width:
            row, x = row + 1, 0.0
        places.append((row, x))
        x += step
    return places
