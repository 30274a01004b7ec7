"""The full comparison: the one-page comparison, all layers on the body, all tables, the trend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from painmap.ui.paper.blocks import Tables, paint_blocks
from painmap.ui.paper.comparison_page import ComparisonPage, paint_comparison
from painmap.ui.paper.document import Section
from painmap.ui.paper.full_figures import figure_rows, paint_rows
from painmap.ui.paper.full_tables import full_tables
from painmap.ui.paper.page import Sheet
from painmap.ui.paper.page_flow import Rest
from painmap.ui.paper.page_parts import FOOT, paint_foot, paint_head, tr
from painmap.ui.paper.progress_charts import paint_charts
from painmap.ui.paper.report_facts import comparison_facts, draft_facts, visit_facts
from painmap.ui.parts.wording import day

if TYPE_CHECKING:
    from painmap.ui.paper.report import History


@dataclass(frozen=True, slots=True, eq=False)
class BlocksLeft(Rest):
    """Blocks that are still to be painted."""

    blocks: tuple[Tables, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)


def full_sections(page: ComparisonPage, history: History | None) -> tuple[Section, ...]:
    """The chapters; the trend is left out where there is nothing beside the two visits."""
    rows = figure_rows(page)
    blocks = full_tables(page)
    found = [Section(tr("Comparison"), lambda *args: paint_comparison(args[0], page, *args[1:]))]
    if rows:
        found.append(
            Section(
                tr("Layers on the body"), lambda *args: paint_rows(args[0], page, rows, *args[1:])
            )
        )
    found.append(
        Section(tr("Tables"), lambda *args: _paint_tables(args[0], page, blocks, *args[1:]))
    )
    if history is not None and len(history.course.visits) > 1:
        found.append(
            Section(tr("Trend"), lambda *args: _paint_trend(args[0], page, history, *args[1:]))
        )
    return tuple(found)


def _paint_trend(
    sheet: Sheet, page: ComparisonPage, history: History, number: int, pages: int,
    _rest: Rest | None,
) -> Rest:  # fmt: skip
    """All visits as lines over their dates, on a page of their own."""
    visits = history.course.visits
    dates = tr("{0} visits, {1} to {2}").format(len(visits), day(visits[0].at), day(visits[-1].at))
    patient = page.later.patient
    y = paint_head(sheet, patient, tr("Trend"), [], page.clinic, lines=[dates])
    facts = [*visit_facts(page.later, page.atlas), tr("each visit on its own scale")]
    facts = [fact for fact in facts if fact != tr("DRAFT, not signed")]
    facts += draft_facts(history.course)
    paint_foot(sheet, facts, patient, page=number, pages=pages)
    body = sheet.body
    if not sheet.dry:
        room = QRectF(body.left(), y + 6, body.width(), body.bottom() - FOOT - y - 20)
        paint_charts(sheet, room, history=history, unit=page.unit)
    return Rest()


def _paint_tables(
    sheet: Sheet, page: ComparisonPage, blocks: Sequence[Tables], number: int, pages: int,
    rest: Rest | None,
) -> Rest:  # fmt: skip
    left = rest.blocks if isinstance(rest, BlocksLeft) else tuple(blocks)
    title = tr("Tables then and now") if rest is None else tr("Tables then and now, continued")
    pair = [page.comparison.earlier, page.comparison.later]
    y = paint_head(sheet, page.later.patient, title, pair, page.clinic)
    paint_foot(sheet, comparison_facts(page), page.later.patient, page=number, pages=pages)
    return BlocksLeft(blocks=tuple(paint_blocks(sheet, left, y + 6, sheet.body.bottom() - FOOT)))
