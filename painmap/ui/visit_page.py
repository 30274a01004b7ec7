"""One visit on paper: figures, areas, layers, limbs, note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from painmap.core.counts import AreaCount, Counter, affected, exam_counter
from painmap.core.exam import Exam
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.ui import fonts
from painmap.ui.affected_charts import affected_tile, tile_charts
from painmap.ui.area_chip import state_text
from painmap.ui.chart_window import common_window
from painmap.ui.limb_page_table import limb_tables, not_assessed
from painmap.ui.miniature import zones_of
from painmap.ui.page import Sheet, points
from painmap.ui.page_figures import paint_pane
from painmap.ui.page_flow import Flow, Rest, paint_first, paint_more
from painmap.ui.page_parts import (
    FOOT,
    LegendEntry,
    legend_height,
    paint_bar,
    paint_foot,
    paint_head,
    paint_legend,
    tr,
)
from painmap.ui.page_table import PageTable
from painmap.ui.paint_tools import layer_name
from painmap.ui.visit_digest import allodynia_border
from painmap.ui.wording import EMPTY, border_text, core_text, number, word
from painmap.ui.zone_looks import layer_look

_FIGURES, _MOST_CODES = 1000.0, 4


@dataclass(frozen=True, slots=True)
class VisitPage:
    """Everything that the page needs."""

    exam: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"


def paint_visit(
    sheet: Sheet, page: VisitPage, number: int = 1, pages: int = 1, rest: Rest | None = None
) -> Rest:
    """Paint a page of one visit from what the one before left over; what is left over now."""
    exam, body = page.exam, page.atlas.body(page.exam.visit.body)
    counter = exam_counter(exam, page.atlas, body)
    areas = counter.areas(exam.findings)
    area = sheet.body
    title = tr("Visit") if number == 1 else tr("Visit, continued")
    y = paint_head(sheet, exam.patient, title, [exam.visit], page.clinic)
    paint_foot(sheet, _facts(page, counter), exam.patient, page=number, pages=pages)
    bottom = area.bottom() - FOOT
    if rest is not None:
        return paint_more(sheet, rest, y, bottom)
    font = points(11, fonts.SEMIBOLD)
    text = tr("{0} of {1} areas affected").format(affected(areas), len(areas))
    y += sheet.lines(QPointF(area.left(), y), [text], font)
    border = allodynia_border(exam, page.atlas, counter.scale)
    if border is not None:
        level = tr("Border of the allodynia {0}.").format(border_text(border))
        y += sheet.lines(QPointF(area.left(), y), [level], points(9))
    y += 6
    if not sheet.dry:
        _paint_figures(sheet, page, QRectF(area.left(), y, area.width(), _FIGURES), counter)
    y += _FIGURES + 8
    legend = legend_of(exam)
    paint_legend(sheet, y, legend, units_per_cm=1.0, length_factor=0.0, width=area.width())
    y += legend_height(legend, area.width()) + 20
    flow = Flow(
        (_area_table(areas, counter), _layer_table(counter)),
        tuple(limb_tables((exam.findings,), page.unit)),
        tr("Note"),
        exam.visit.note,
    )
    return paint_first(sheet, flow, (y, y), bottom)


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
    for charts, box in panes:
        room = box.adjusted(0, 0, 0, -50)
        # On the whole body a kind's word is wider than the limb that the close-up shows.
        words = len(panes) == 1 or charts is not panes[0][0]
        window = common_window(charts, painted)
        scale = paint_pane(sheet, room, charts, zones, title="", window=window, words=words)
        if counter.scale.method != "none":
            paint_bar(
                sheet, QPointF(box.right(), box.bottom() - 20), scale / counter.scale.length_factor
            )


def painted_cells(exam: Exam) -> NDArray[np.bool_]:
    cells = np.zeros(exam.n_cells, bool)
    for values in exam.layers.values():
        cells |= values > 0
    return cells


def legend_of(exam: Exam) -> list[LegendEntry]:
    """The layers that are painted with their marks, each kind or intensity of a layer with its own.

    Of many intensities only the lowest and the highest are listed.
    """
    entries = []
    for key in sorted(exam.layers, key=_layer_order):
        values, kind = exam.layers[key], LAYER_KINDS[key.kind]
        names = {value.code: value.name for value in kind.values}
        codes = [int(code) for code in np.flatnonzero(np.bincount(values, minlength=256)[1:]) + 1]
        shown = codes if len(codes) <= _MOST_CODES else [codes[0], codes[-1]]
        for code in shown:
            text = layer_name(key)
            if len(names) > 1:
                text = tr("{0}: {1}").format(text, core_text(names[code]))
            entries.append(LegendEntry(layer_look(key.kind), text, code))
    return entries


def _layer_order(key: LayerKey) -> tuple[int, str]:
    return list(LAYER_KINDS).index(key.kind), key.quality


def _area_table(areas: Sequence[AreaCount], counter: Counter) -> PageTable:
    sized = counter.scale.method != "none"
    rows = []
    for row in areas:
        known = row.cm2 > 0 or row.state in ("free", "other")
        rows.append(
            (
                core_text(row.area.name),
                state_text(row),
                *([number(row.cm2, 1) if known else EMPTY] if sized else ()),
                number(row.percent_of_skin, 2) if known else EMPTY,
            )
        )
    names, figures = _figures(sized=sized)
    return PageTable(
        tr("Areas"),
        (tr("Area"), tr("State"), *names),
        rows,
        (0.4, 0.6, *figures),
        frozenset((2, 3)[: len(figures)]),
        dash=not_assessed(),
    )


def _figures(*, sized: bool) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Headings and shares of the columns of figures: without a height there are no cm²."""
    return ((tr("cm²"), tr("% of skin")), (0, 0)) if sized else ((tr("% of skin"),), (0,))


def _layer_table(counter: Counter) -> PageTable:
    sized = counter.scale.method != "none"
    totals = sorted(
        (total for total in counter.totals() if total.cm2),
        key=lambda total: _layer_order(total.layer),
    )
    rows = [
        (
            layer_name(total.layer),
            *([number(total.cm2, 1)] if sized else ()),
            number(total.percent_of_skin, 2),
        )
        for total in totals
    ]
    if not rows:
        return PageTable(tr("Layers"), (), [(tr("Nothing is painted."),)])
    names, figures = _figures(sized=sized)
    columns = frozenset((1, 2)[: len(figures)])
    return PageTable(tr("Layers"), (tr("Layer"), *names), rows, (1, *figures), columns)


def _facts(page: VisitPage, counter: Counter) -> list[str]:
    versions, visit = page.exam.visit.versions, page.exam.visit
    facts = [
        tr("Areas: {0}, rule {1}").format(
            core_text(page.atlas.schemes[visit.scheme].name), counter.settings.rule
        ),
        tr("counted: {0}").format(core_text(counter.settings.name)),
        tr("Scale: {0}").format(core_text(counter.scale.text)),
        tr("Body: {0}").format(core_text(page.atlas.bodies[visit.body].name)),
        tr("Atlas: cells {0}, regions {1}, bodies {2}").format(
            versions.cells, versions.regions, versions.bodies
        ),
        tr("reported by the {0}").format(word(visit.reporter)),
    ]
    return facts if visit.is_signed else [*facts, tr("DRAFT, not signed")]
