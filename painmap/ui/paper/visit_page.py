"""One visit on paper: figures, areas, layers, limbs, note."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from painmap.core.comparing.pair_notices import has_map
from painmap.core.counts import Counter, affected, exam_counter
from painmap.core.exam import Exam
from painmap.core.qualities import quality_name
from painmap.core.rules.crps_map import why_no_limb
from painmap.core.rules.instruments import instruments
from painmap.core.trial_summary import trial_lines
from painmap.ui.chart.affected_charts import affected_tile, tile_charts
from painmap.ui.chart.chart_window import common_window
from painmap.ui.chart.miniature import zones_of
from painmap.ui.map.layer_words import carried_lines, confirmed_lines, note_lines
from painmap.ui.paper.limb_page_table import limb_tables
from painmap.ui.paper.page import Sheet, line_height, points, wrap
from painmap.ui.paper.page_figures import paint_pane
from painmap.ui.paper.page_flow import Flow, Rest, begins, fits, paint_first
from painmap.ui.paper.page_more import paint_more
from painmap.ui.paper.page_parts import (
    FOOT,
    legend_height,
    paint_bar,
    paint_foot,
    paint_head,
    paint_legend,
    tr,
)
from painmap.ui.paper.report_facts import visit_facts
from painmap.ui.paper.visit_results import history_table, result_tables
from painmap.ui.paper.visit_tables import area_table, layer_table, legend_of
from painmap.ui.paper.visit_zones import lettered_zones, told_zones
from painmap.ui.parts import fonts
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import border_text
from painmap.ui.patients.visit_digest import borders_of
from painmap.ui.summary.instrument_sheet import totals_line
from painmap.ui.summary.results import VisitResults
from painmap.ui.summary.summary_text import history_lines

_HEIGHTS = (1000.0, 850.0, 700.0)
"""Figures are lower where all else then fits on the page; else they stay as large as can be."""


@dataclass(frozen=True, slots=True)
class VisitPage:
    """Everything that the page needs; `threshold_cm` is the clinic's, of a variable border.

    `results` are what the rules say: as stored of a signed visit, as of now of a draft. `version`
    says what it amends, or is amended by, with author and reason.
    """

    exam: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"
    threshold_cm: float | None = None
    results: VisitResults | None = None
    version: str = ""


def paint_visit(
    sheet: Sheet, page: VisitPage, number: int = 1, pages: int = 1, rest: Rest | None = None
) -> Rest:
    """Paint a page of one visit from what the one before left over; what is left over now."""
    exam, body = page.exam, page.atlas.body(page.exam.visit.body)
    counter = exam_counter(exam, page.atlas, body)
    areas = counter.areas(exam.findings)
    area = sheet.body
    title = tr("Visit") if rest is None else tr("Visit, continued")
    y = paint_head(sheet, exam.patient, title, [exam.visit], page.clinic)
    paint_foot(
        sheet, visit_facts(exam, page.atlas, counter), exam.patient, page=number, pages=pages
    )
    bottom = area.bottom() - FOOT
    if rest is not None:
        return paint_more(sheet, rest, y, bottom)
    if page.version:
        quiet = points(9)
        told = wrap(page.version, quiet, area.width())
        y += sheet.lines(QPointF(area.left(), y), told, quiet) + 0.5 * line_height(quiet)
    font = points(11, fonts.SEMIBOLD)
    text = tr("{0} of {1} areas affected").format(affected(areas), len(areas))
    if not affected(areas) and not has_map(exam):
        text = tr("No map: nothing is painted, no area is marked as examined")
    y += sheet.lines(QPointF(area.left(), y), [text], font)
    for line in carried_lines(exam):
        y += sheet.lines(QPointF(area.left(), y), wrap(line, points(9), area.width()), points(9))
    levels = _border_lines(page, counter)
    if levels:
        lines = wrap(" ".join(levels), points(9), area.width())
        y += sheet.lines(QPointF(area.left(), y), lines, points(9))
    y += 6
    legend = legend_of(exam)
    flow = Flow(
        (
            area_table(areas, counter),
            layer_table(counter, trial_lines(exam, page.atlas, page.threshold_cm)),
        ),
        (
            *result_tables(
                page.results,
                exam.findings,
                page.unit,
                totals_line(exam, instruments(exam)),
                None if page.results is None else why_no_limb(exam, page.atlas, body),
            ),
            *history_table(history_lines(exam.findings, page.unit)),
            *limb_tables((exam.findings,), page.unit),
        ),
        tr("Note"),
        "\n".join([*filter(None, [exam.visit.note]), *confirmed_lines(exam), *note_lines(exam)]),
    )
    below = 8 + legend_height(legend, area.width(), bar=False) + 20
    flow, height = _fitted(flow, area, y, below, bottom)
    tops = (y + height + below,) * 2
    if not sheet.dry:
        _paint_figures(sheet, page, QRectF(area.left(), y, area.width(), height), counter)
    paint_legend(
        sheet,
        y + height + 8,
        legend,
        units_per_cm=1,
        length_factor=0,
        width=area.width(),
        bar=False,
    )
    return paint_first(sheet, flow, tops, bottom)


def _fitted(flow: Flow, area: QRectF, y: float, below: float, bottom: float) -> tuple[Flow, float]:
    """How high the figures are, and which of the tables at the left is first.

    On a page that is not enough the layers stand before a long list of areas, which would take the
    figures' room.
    """
    tops = [(height, (y + height + below,) * 2) for height in _HEIGHTS]
    for height, top in tops:
        if fits(flow, area, top, bottom):
            return flow, height
    turned = replace(flow, left=flow.left[::-1])
    for height, top in tops:
        for one in (flow, turned):
            if begins(one, area, top, bottom):
                return one, height
    return turned, _HEIGHTS[-1]


def _border_lines(page: VisitPage, counter: Counter) -> list[str]:
    """The level of each border, with its stimulus."""
    lines = []
    for layer, border in borders_of(page.exam, page.atlas, counter.scale).items():
        stimulus, level = quality_name(layer), border_text(border)
        if stimulus is None:
            lines.append(tr("Border of the allodynia {0}.").format(level))
        else:
            text = tr("Border of the allodynia, {0}: {1}.")
            lines.append(text.format(shown(stimulus), level))
    return lines


def _paint_figures(sheet: Sheet, page: VisitPage, rect: QRectF, counter: Counter) -> None:
    """The whole body, and beside it the limb that holds most; each with its scale bar."""
    body, zones = page.atlas.body(page.exam.visit.body), zones_of(page.exam)
    painted = painted_cells(page.exam)
    tile, sub = affected_tile(page.atlas, body, painted)
    panes = [([body.chart("front"), body.chart("back")], rect)]
    if tile != "whole":
        left = QRectF(rect.x(), rect.y(), 0.6 * rect.width(), rect.height())
        right = QRectF(left.right() + 20, rect.y(), rect.width() - left.width() - 20, rect.height())
        panes = [(panes[0][0], left), (tile_charts(body, tile, sub), right)]
    told, lettered = told_zones(page.exam), lettered_zones(page.exam)
    if len(panes) == 1:
        told = told_zones(page.exam, close=False)
    for charts, box in panes:
        room = box.adjusted(0, 0, 0, -50)
        # On the whole body a kind's word is wider than the limb that the close-up shows.
        named = told if len(panes) == 1 or charts is not panes[0][0] else lettered
        window = common_window(charts, painted)
        scale = paint_pane(sheet, room, charts, zones, title="", window=window, told=named)
        if counter.scale.method != "none":
            paint_bar(
                sheet, QPointF(box.right(), box.bottom() - 20), scale / counter.scale.length_factor
            )


def painted_cells(exam: Exam) -> NDArray[np.bool_]:
    cells = np.zeros(exam.n_cells, bool)
    for values in exam.layers.values():
        cells |= values > 0
    return cells
