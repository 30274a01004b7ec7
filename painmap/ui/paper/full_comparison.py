"""The full comparison: the one-page comparison, all layers on the body, all tables, the trend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from painmap.ui.paper.blocks import Block, Picture, paint_blocks
from painmap.ui.paper.comparison_page import ComparisonPage, paint_comparison
from painmap.ui.paper.document import Section
from painmap.ui.paper.full_figures import figure_rows, paint_rows
from painmap.ui.paper.full_tables import full_tables
from painmap.ui.paper.page import Sheet
from painmap.ui.paper.page_flow import Rest
from painmap.ui.paper.page_parts import FOOT, paint_foot, paint_head, tr
from painmap.ui.paper.progress_charts import charts_height, paint_charts
from painmap.ui.paper.report_facts import comparison_facts

if TYPE_CHECKING:
    from painmap.ui.paper.report import History


_CHARTS = 4


@dataclass(frozen=True, slots=True, eq=False)
class BlocksLeft(Rest):
    """Blocks that are still to be painted."""

    blocks: tuple[Block, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.blocks)


def full_sections(page: ComparisonPage, history: History | None) -> tuple[Section, ...]:
    """The chapters; the trend is left out where the two visits are all there is."""
    rows = figure_rows(page)
    blocks = [*full_tables(page), *_trend(history)]
    found = [Section(tr("Comparison"), lambda *args: paint_comparison(args[0], page, *args[1:]))]
    if rows:
        found.append(
            Section(
                tr("Layers on the body"), lambda *args: paint_rows(args[0], page, rows, *args[1:])
            )
        )
    found.append(
        Section(tr("Tables and trend") if _trend(history) else tr("Tables"),
                lambda *args: _paint_tables(args[0], page, blocks, *args[1:]))
    )  # fmt: skip
    return tuple(found)


def _trend(history: History | None) -> list[Block]:
    if history is None or len(history.course.visits) < 2:
        return []
    high = charts_height(history, _CHARTS)
    return [Picture(tr("Trend"), high, partial(paint_charts, history=history, most=_CHARTS))]


def _paint_tables(
    sheet: Sheet, page: ComparisonPage, blocks: Sequence[Block], number: int, pages: int,
    rest: Rest | None,
) -> Rest:  # fmt: skip
    left = rest.blocks if isinstance(rest, BlocksLeft) else tuple(blocks)
    title = tr("Tables then and now") if rest is None else tr("Tables then and now, continued")
    pair = [page.comparison.earlier, page.comparison.later]
    y = paint_head(sheet, page.later.patient, title, pair, page.clinic)
    paint_foot(sheet, comparison_facts(page), page.later.patient, page=number, pages=pages)
    return BlocksLeft(blocks=tuple(paint_blocks(sheet, left, y + 6, sheet.body.bottom() - FOOT)))
