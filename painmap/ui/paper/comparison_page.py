"""The one-page comparison (and further pages for what is truly long): what lies where."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF

from painmap.core.compare import Comparison
from painmap.core.comparing.distances import Distances, distances
from painmap.core.comparing.visit_pair import Pair, pair_as_given
from painmap.core.content import Table, area_table, layers_with_levels
from painmap.core.exam import Exam
from painmap.core.sentences import sentences
from painmap.ui.compare.compare_names import visit_when
from painmap.ui.paper.comparison_figures import (
    FIGURES,
    FigurePlan,
    figure_plan,
    figures_heights,
    main_place,
    paint_figures,
)
from painmap.ui.paper.limb_page_table import limb_tables, not_assessed
from painmap.ui.paper.page import Sheet, points, wrap
from painmap.ui.paper.page_flow import Flow, Rest, fits, paint_first
from painmap.ui.paper.page_more import paint_more
from painmap.ui.paper.page_parts import (
    FOOT,
    paint_foot,
    paint_head,
    tr,
)
from painmap.ui.paper.page_table import DASH, PageTable
from painmap.ui.paper.report_facts import comparison_facts
from painmap.ui.parts import fonts
from painmap.ui.parts.core_words import shown

if TYPE_CHECKING:
    from painmap.core.comparing.noise import Noise
    from painmap.core.rules.evaluation import Evaluation

_NOTICE_LINES, _AFTER = 4, 20.0
_FIGURES = frozenset((1, 2, 3))
_HEIGHTS = (FIGURES, 940.0, 840.0, 740.0, 640.0, 560.0, 500.0)
"""Figures are as high as can be, and lower where a page would go on on a second one otherwise."""


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """Everything that the page needs; pair and distances are worked out where they are None.

    `place` are the charts of the figures, None for where most changed; `versions` say of each visit
    what it amends, or is amended by, with author and reason.
    """

    comparison: Comparison
    earlier: Exam
    later: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"
    pair: Pair | None = None
    distances: Distances | None = None
    evaluations: tuple[Evaluation | None, Evaluation | None] = (None, None)
    place: tuple[str, str] | None = None
    versions: tuple[str, str] = ("", "")

    @property
    def noise(self) -> Noise | None:
        """Whether the change is more than drawing again, None before borders were measured."""
        return None if self.distances is None else self.distances.noise


def measured(page: ComparisonPage) -> ComparisonPage:
    """The page with its pair and how far borders moved; some 100 ms where that is not known."""
    pair = page.pair or pair_as_given(page.earlier, page.later, page.atlas)
    found = page.distances or distances(page.comparison, pair)
    return replace(page, pair=pair, distances=found)


def page_table(
    table: Table, unit: str, shares: tuple[float, ...], *, blank: int | None = None
) -> PageTable:
    """A table of the core for paper: then, now and change are figures, right-aligned.

    A dash in the column `blank` is left out: there is nothing that could have been assessed, as in
    the class of an area with too little paint for one.
    """
    rows = [tuple(shown(cell, unit) for cell in row.cells) for row in table.rows]
    rows = [
        tuple("" if at == blank and cell == DASH else cell for at, cell in enumerate(row))
        for row in rows
    ]
    columns = tuple(shown(column) for column in table.columns)
    note = " ".join(shown(note) for note in table.notes)
    title = shown(table.title)
    return PageTable(title, columns, rows, shares, _FIGURES, note, not_assessed())


def paint_comparison(
    sheet: Sheet, page: ComparisonPage, number: int, pages: int, rest: Rest | None = None
) -> Rest:
    """Paint a page from what the one before left over; what is left over now."""
    comparison, patient = page.comparison, page.later.patient
    title = tr("Comparison of two visits") if rest is None else tr("Comparison, continued")
    y = paint_head(sheet, patient, title, [comparison.earlier, comparison.later], page.clinic)
    facts = comparison_facts(page)
    paint_foot(sheet, facts, patient, page=number, pages=pages)
    body = sheet.body
    bottom = body.bottom() - FOOT
    if rest is not None:
        return paint_more(sheet, rest, y, bottom)
    y, notices = _paint_sentences(sheet, page, y)
    flow = flow_of(page, notices)
    plan, tops = figures_that_fit(page, flow, body, y, bottom)
    if not sheet.dry:
        paint_figures(sheet, page, plan, y)
    return paint_first(sheet, flow, tops, bottom, small=True)


def figures_that_fit(
    page: ComparisonPage, flow: Flow, body: QRectF, y: float, bottom: float
) -> tuple[FigurePlan, tuple[float, float]]:
    """The highest figures that leave the rest on the page, and where the tables below begin."""
    found = []
    for height in _HEIGHTS:
        plan = figure_plan(page, body.width(), height)
        left, right = figures_heights(page, plan, body.width())
        found.append((plan, (y + left + _AFTER, y + right + _AFTER)))
        if fits(flow, body, found[-1][1], bottom, whole=True):
            return found[-1]
    # Where the comment goes on on another page the rest stays on this one, if it can.
    for whole, small in ((True, True), (False, False), (False, True)):
        for plan, tops in found:
            if fits(flow, body, tops, bottom, whole=whole, small=small):
                return plan, tops
    return found[0]


def _paint_sentences(sheet: Sheet, page: ComparisonPage, y: float) -> tuple[float, list[str]]:
    """The sentences; the notices below them, or, where they are long, given back for a table."""
    first, *others = [
        shown(sentence, page.unit) for sentence in sentences(page.comparison, page.noise)
    ]
    notices = [*_versions(page), *(shown(told, page.unit) for told in page.comparison.notices)]
    body, font, small = sheet.body, points(11, fonts.SEMIBOLD), points(9)
    y += sheet.lines(QPointF(body.left(), y), wrap(first, font, body.width()), font)
    lines = wrap(" ".join([*others, *notices]), small, body.width())
    if len(lines) > _NOTICE_LINES:
        others.append(tr("See the notices below."))
        lines = wrap(" ".join(others), small, body.width())
    else:
        notices = []
    return y + sheet.lines(QPointF(body.left(), y + 2), lines, small) + 14, notices


def _versions(page: ComparisonPage) -> list[str]:
    """Which visit is amended, by whom and why, after its day."""
    visits = page.earlier.visit, page.later.visit
    days = (visit_when(one, other) for one, other in zip(visits, visits[::-1], strict=True))
    return [f"{when}: {told}" for when, told in zip(days, page.versions, strict=True) if told]


def flow_of(page: ComparisonPage, notices: list[str]) -> Flow:
    """Figures at the left, limbs at the right, the box for a comment below."""
    comparison = page.comparison
    areas = page_table(area_table(comparison), page.unit, (1, 0, 0, 0, 0), blank=4)
    layers = page_table(layers_with_levels(comparison, page.noise), page.unit, (1, 0, 0, 0))
    tile, _ = main_place(page)
    limbs = limb_tables(
        (page.earlier.findings, page.later.findings),
        page.unit,
        first="" if tile == "whole" else tile,
    )
    told = [PageTable(tr("Notices"), (), [(notice,) for notice in notices])] if notices else []
    title, note = tr("Comment of the examiner"), page.later.visit.note
    return Flow((areas, layers), (*limbs, *told), title, note)


__all__ = ["ComparisonPage", "figures_that_fit", "flow_of", "measured", "paint_comparison"]
