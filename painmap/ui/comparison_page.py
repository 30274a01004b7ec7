"""The one-page comparison (and further pages for what is truly long): what lies where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF

from painmap.core.change import CLASS_NAMES
from painmap.core.compare import Comparison
from painmap.core.content import Table, area_table, foot, layer_table
from painmap.core.exam import Exam
from painmap.core.sentences import sentences
from painmap.ui import fonts
from painmap.ui.comparison_figures import (
    figures_height,
    kind_zones,
    main_tile,
    paint_figures,
    shown_layer,
)
from painmap.ui.core_words import shown
from painmap.ui.limb_page_table import limb_tables
from painmap.ui.page import Sheet, points, wrap
from painmap.ui.page_flow import Flow, Rest, paint_first, paint_more
from painmap.ui.page_parts import (
    FOOT,
    HEAD,
    LegendEntry,
    legend_height,
    paint_foot,
    paint_head,
    paint_legend,
    tr,
)
from painmap.ui.page_table import PageTable
from painmap.ui.wording import core_text
from painmap.ui.zone_looks import (
    COMPARISON_CODES,
    comparison_look,
    layer_look,
)

_NOTICE_LINES = 4


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """Everything that the page needs."""

    comparison: Comparison
    earlier: Exam
    later: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"


def class_legend() -> list[LegendEntry]:
    """All four classes, always."""
    return [
        LegendEntry(comparison_look(name), core_text(CLASS_NAMES[code]))
        for name, code in COMPARISON_CODES.items()
    ]


def page_table(table: Table, unit: str, shares: tuple[float, ...]) -> PageTable:
    """A table of the core for paper: columns of figures are right-aligned."""
    rows = [tuple(shown(cell, unit) for cell in row.cells) for row in table.rows]
    figures = frozenset(range(1, 4)) if len(table.columns) > 3 else frozenset()
    columns = tuple(shown(column) for column in table.columns)
    note = " ".join(shown(note) for note in table.notes)
    return PageTable(shown(table.title), columns, rows, shares, figures, note)


def paint_comparison(
    sheet: Sheet, page: ComparisonPage, number: int, pages: int, rest: Rest | None = None
) -> Rest:
    """Paint a page from what the one before left over; what is left over now."""
    comparison, patient = page.comparison, page.later.patient
    title = tr("Comparison of two visits") if number == 1 else tr("Comparison, continued")
    paint_head(sheet, patient, title, [comparison.earlier, comparison.later], page.clinic)
    facts = [shown(fact) for fact in foot(comparison, page.atlas)]
    paint_foot(sheet, facts, patient, page=number, pages=pages)
    body = sheet.body
    y, bottom = body.top() + HEAD, body.bottom() - FOOT
    if rest is not None:
        return paint_more(sheet, rest, y, bottom)
    y, notices = _paint_sentences(sheet, page, y)
    scale = 1.0
    height = figures_height(page, body.width())
    if not sheet.dry:
        scale = paint_figures(sheet, page, QRectF(body.left(), y, body.width(), height))
    y += height + 8
    own = LegendEntry(layer_look(comparison.kind), shown_layer(comparison))
    legend = [own, *class_legend()]
    sized = comparison.scale.method != "none"
    paint_legend(
        sheet,
        y,
        legend,
        units_per_cm=scale,
        length_factor=comparison.scale.length_factor if sized else 0.0,
    )
    y += legend_height(sheet, legend) + 20
    return paint_first(sheet, _flow(page, notices), y, bottom)


def _paint_sentences(sheet: Sheet, page: ComparisonPage, y: float) -> tuple[float, list[str]]:
    """The sentences; the notices below them, or, where they are long, given back for a table."""
    first, *others = [shown(sentence) for sentence in sentences(page.comparison)]
    notices = [shown(notice) for notice in page.comparison.notices]
    body, font, small = sheet.body, points(11, fonts.SEMIBOLD), points(9)
    y += sheet.lines(QPointF(body.left(), y), wrap(first, font, body.width()), font)
    lines = wrap(" ".join([*others, *notices]), small, body.width())
    if len(lines) > _NOTICE_LINES:
        others.append(tr("See the notices below."))
        lines = wrap(" ".join(others), small, body.width())
    else:
        notices = []
    return y + sheet.lines(QPointF(body.left(), y + 2), lines, small) + 14, notices


def _flow(page: ComparisonPage, notices: list[str]) -> Flow:
    """Figures at the left, limbs at the right, the box for a comment below."""
    comparison = page.comparison
    areas = page_table(area_table(comparison), page.unit, (0.24, 0.135, 0.135, 0.16, 0.33))
    layers = page_table(layer_table(comparison), page.unit, (0.41, 0.23, 0.18, 0.18))
    tile, _ = main_tile(page)
    limbs = limb_tables(
        (page.earlier.findings, page.later.findings),
        page.unit,
        first="" if tile == "whole" else tile,
    )
    told = [PageTable(tr("Notices"), (), [(notice,) for notice in notices])] if notices else []
    return Flow(
        (areas,), (*limbs, *told), (layers,), tr("Comment of the examiner"), page.later.visit.note
    )


__all__ = ["ComparisonPage", "class_legend", "kind_zones", "paint_comparison"]
