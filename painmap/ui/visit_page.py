"""One visit on paper and as a picture: figures, areas, layers, limbs, note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from painmap.core.content import finding_text
from painmap.core.counts import RULE_VERSION, Counter, affected, exam_counter
from painmap.core.exam import Exam
from painmap.core.findings import limb_key
from painmap.core.limb_changes import LIMB_ITEMS
from painmap.ui import fonts, theme
from painmap.ui.affected_charts import affected_tile, tile_charts
from painmap.ui.area_chip import state_text
from painmap.ui.chart_captions import paint_scale_bar
from painmap.ui.chart_layout import Margins, arrange
from painmap.ui.chart_painting import paint_chart
from painmap.ui.chart_styles import comparison_style
from painmap.ui.core_words import shown
from painmap.ui.miniature import zones_of
from painmap.ui.page import PageTable, Sheet, line_height, paint_table, points
from painmap.ui.page_parts import (
    FOOT,
    HEAD,
    LegendEntry,
    paint_comment,
    paint_foot,
    paint_head,
    paint_legend,
    paint_pane,
    tr,
    visit_line,
)
from painmap.ui.paint_tools import layer_name
from painmap.ui.swatch import paint_swatch
from painmap.ui.wording import EMPTY, core_text, identity_line, number, today, word
from painmap.ui.zone_looks import layer_look

_FIGURES = 1000.0
_ITEMS = {"touch": "by touch", "temperature_c": "temperature", "colour": "colour",
          "swelling": "swelling", "sweating": "sweating", "note": "note"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class VisitPage:
    """Everything that the page needs."""

    exam: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"


def paint_visit(sheet: Sheet, page: VisitPage) -> None:
    """Paint the page of one visit."""
    exam, body = page.exam, page.atlas.body(page.exam.visit.body)
    counter = exam_counter(exam, page.atlas, body)
    areas = counter.areas(exam.findings)
    area = sheet.body
    paint_head(sheet, exam.patient, tr("Visit"), [visit_line(exam.visit)], page.clinic)
    y = area.top() + HEAD
    text = tr("{0} of {1} areas affected").format(affected(areas), len(areas))
    font = points(11, fonts.SEMIBOLD)
    sheet.text(QRectF(area.left(), y, area.width(), line_height(font)), text, font)
    y += line_height(font) + 10
    scale = _paint_figures(sheet, page, QRectF(area.left(), y, area.width(), _FIGURES))
    y += _FIGURES + 8
    paint_legend(sheet, QRectF(area.left(), y, area.width(), 46), legend_of(exam),
                 units_per_cm=scale, length_factor=counter.scale.length_factor)
    y += 80
    bottom = area.bottom() - FOOT
    half, end = (area.width() - 40) / 2, bottom - 220
    left, _ = paint_table(sheet, _area_table(areas, counter),
                          QRectF(area.left(), y, half, end - y))
    top, _ = paint_table(sheet, _layer_table(counter),
                         QRectF(area.left() + half + 40, y, half, end - y))
    right, _ = paint_table(sheet, _limb_table(exam, page.unit), QRectF(
        area.left() + half + 40, top + 24, half, end - top - 24))
    y = max(left, right) + 24
    paint_comment(sheet, QRectF(area.left(), y, area.width(), bottom - y - 10), tr("Note"),
                  exam.visit.note)
    paint_foot(sheet, _facts(page, counter), exam.patient, page=1, pages=1)


def _paint_figures(sheet: Sheet, page: VisitPage, rect: QRectF) -> float:
    body, zones = page.atlas.body(page.exam.visit.body), zones_of(page.exam)
    tile, sub = _tile_of(page.exam, page.atlas, body)
    whole = [body.chart("front"), body.chart("back")]
    if tile == "whole":
        return paint_pane(sheet, rect, whole, zones, title="")
    left = QRectF(rect.x(), rect.y(), 0.56 * rect.width(), rect.height())
    scale = paint_pane(sheet, left, whole, zones, title="")
    right = QRectF(left.right() + 20, rect.y(), rect.right() - left.right() - 20, rect.height())
    charts = tile_charts(body, tile, sub)
    paint_pane(sheet, right, charts, zones, title="")
    return scale


def _tile_of(exam: Exam, atlas: Any, body: Any) -> tuple[str, str]:
    cells = np.zeros(exam.n_cells, bool)
    for values in exam.layers.values():
        cells |= values > 0
    return affected_tile(atlas, body, cells)


def legend_of(exam: Exam) -> list[LegendEntry]:
    """The layers that are painted, with their marks."""
    return [LegendEntry(layer_look(key.kind), layer_name(key), int(values[values > 0][0]))
            for key, values in exam.layers.items() if values.any()]


def _area_table(areas: Any, counter: Counter) -> PageTable:
    rows = [(core_text(row.area.name), state_text(row),
             number(row.cm2, 1) if row.cm2 and counter.scale.method != "none" else EMPTY,
             number(row.percent_of_skin, 2) if row.cm2 else EMPTY) for row in areas]
    return PageTable(tr("Areas"), (tr("Area"), tr("State"), "cm²", tr("% of skin")), rows,
                     (0.24, 0.42, 0.16, 0.18), frozenset((2, 3)))


def _layer_table(counter: Counter) -> PageTable:
    sized = counter.scale.method != "none"
    rows = [(layer_name(total.layer), number(total.cm2, 1) if sized else EMPTY,
             number(total.percent_of_skin, 2)) for total in counter.totals() if total.cm2]
    return PageTable(tr("Layers"), (tr("Layer"), "cm²", tr("% of skin")), rows, (0.5, 0.25, 0.25),
                     frozenset((1, 2)))


def _limb_table(exam: Exam, unit: str) -> PageTable:
    rows = []
    for item in LIMB_ITEMS:
        for pair, right, left in ((tr("Arms"), "r_arm", "l_arm"), (tr("Legs"), "r_leg", "l_leg")):
            found = [exam.findings.get(limb_key(limb, item)) for limb in (right, left)]
            if any(value is not None for value in found):
                rows.append((f"{pair}, {core_text(_ITEMS[item])}",
                             *(shown(finding_text(item, value), unit) for value in found)))
    return PageTable(tr("Limbs"), (tr("Finding"), tr("Right"), tr("Left")), rows,
                     (0.4, 0.3, 0.3))


def _facts(page: VisitPage, counter: Counter) -> list[str]:
    versions, visit = page.exam.visit.versions, page.exam.visit
    facts = [tr("Areas: {0}, rule {1}").format(
                 core_text(page.atlas.schemes[visit.scheme].name), RULE_VERSION),
             tr("Scale: {0}").format(core_text(counter.scale.text)),
             tr("Body: {0}").format(core_text(page.atlas.bodies[visit.body].name)),
             tr("Atlas: cells {0}, regions {1}, bodies {2}").format(
                 versions.cells, versions.regions, versions.bodies),
             tr("reported by the {0}").format(word(visit.reporter))]
    return facts if visit.is_signed else [*facts, tr("DRAFT, not signed")]


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
    tile, sub = _tile_of(exam, atlas, body)
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
