"""The one-page comparison (and further pages for what is truly long): what lies where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF

from painmap.core.change import CLASS_NAMES
from painmap.core.compare import Comparison
from painmap.core.content import Table, area_table, foot, layer_table
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.sentences import sentences
from painmap.ui import fonts
from painmap.ui.affected_charts import affected_tile, tile_charts
from painmap.ui.chart_window import common_window
from painmap.ui.core_words import shown
from painmap.ui.limb_page_table import limb_tables
from painmap.ui.page import Sheet, points, wrap
from painmap.ui.page_figures import paint_pane
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
from painmap.ui.paint_tools import layer_name
from painmap.ui.wording import core_text, day
from painmap.ui.zone_looks import (
    COMPARISON_CODES,
    Zone,
    comparison_look,
    comparison_zones,
    layer_look,
)

FIGURES, _WHOLE = 1050.0, 690.0
_WHERE, _NOTICE_LINES = 170.0, 4


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """Everything that the page needs."""

    comparison: Comparison
    earlier: Exam
    later: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"


def kind_zones(exam: Exam, kind: str) -> list[Zone]:
    """The painted layers of a kind."""
    return [Zone(values, layer_look(key.kind)) for key, values in exam.layers.items()
            if key.kind == kind and values.any()]


def class_legend() -> list[LegendEntry]:
    """All four classes, always."""
    return [LegendEntry(comparison_look(name), core_text(CLASS_NAMES[code]))
            for name, code in COMPARISON_CODES.items()]


def page_table(table: Table, unit: str, shares: tuple[float, ...]) -> PageTable:
    """A table of the core for paper: columns of figures are right-aligned."""
    rows = [tuple(shown(cell, unit) for cell in row.cells) for row in table.rows]
    figures = frozenset(range(1, 4)) if len(table.columns) > 3 else frozenset()
    return PageTable(shown(table.title), tuple(shown(column) for column in table.columns), rows,
                     shares, figures)


def paint_comparison(sheet: Sheet, page: ComparisonPage, number: int, pages: int,
                     rest: Rest | None = None) -> Rest:
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
    height = FIGURES if _main_tile(page)[0] != "whole" else _WHOLE
    if not sheet.dry:
        scale = _paint_figures(sheet, page, QRectF(body.left(), y, body.width(), height))
    y += height + 8
    own = LegendEntry(layer_look(comparison.kind), shown_layer(comparison))
    legend = [own, *class_legend()]
    sized = comparison.scale.method != "none"
    paint_legend(sheet, y, legend, units_per_cm=scale,
                 length_factor=comparison.scale.length_factor if sized else 0.0)
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
        lines = wrap(" ".join(others), small, body.width())
    else:
        notices = []
    return y + sheet.lines(QPointF(body.left(), y + 2), lines, small) + 14, notices


def _paint_figures(sheet: Sheet, page: ComparisonPage, rect: QRectF) -> float:
    """Three panes at one scale, and where on the body; units for each cm of the body."""
    comparison, atlas = page.comparison, page.atlas
    body = atlas.body(comparison.body)
    tile, sub = _main_tile(page)
    charts = tile_charts(body, tile, sub)
    window = common_window(charts, comparison.classes > 0)
    where = 0.0 if tile == "whole" else _WHERE
    width = (rect.width() - where - 3 * 10) / 3
    changes = comparison_zones(comparison.classes)
    panes = (
        (tr("Earlier"), day(comparison.earlier.began_at),
         kind_zones(page.earlier, comparison.kind)),
        (tr("Later"), day(comparison.later.began_at), kind_zones(page.later, comparison.kind)),
        (tr("Change"), shown_layer(comparison), changes),
    )
    scale = 1.0
    for place, (title, second, zones) in enumerate(panes):
        box = QRectF(rect.x() + place * (width + 10), rect.y(), width, rect.height())
        scale = paint_pane(sheet, box, charts, zones, title=title, second=second, window=window)
    if where:
        box = QRectF(rect.right() - where, rect.y(), where, rect.height())
        _paint_where(sheet, body, changes, box)
    return scale


def _paint_where(sheet: Sheet, body: Any, changes: Sequence[Zone], rect: QRectF) -> None:
    """The whole body, 30 mm high, from the front and from the back."""
    sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 44), tr("Where"), points(10), middle=True)
    names = {"front": tr("front"), "back": tr("back")}
    for place, key in enumerate(names):
        box = QRectF(rect.x(), rect.y() + 70 + place * 400, rect.width(), 310)
        paint_pane(sheet, box, [body.chart(key)], changes, title="", captions=False, plain=True)
        sheet.text(QRectF(rect.x(), box.bottom() + 2, rect.width(), 36), names[key], points(8),
                   quiet=True, middle=True)


def _main_tile(page: ComparisonPage) -> tuple[str, str]:
    """Where most of what the map shows is; ('whole', '') when it is not on one limb."""
    comparison = page.comparison
    body = page.atlas.body(comparison.body)
    return affected_tile(page.atlas, body, comparison.classes > 0)


def shown_layer(comparison: Comparison) -> str:
    """The layer that the map shows, by name."""
    return layer_name(LayerKey(comparison.kind))


def _flow(page: ComparisonPage, notices: list[str]) -> Flow:
    """Figures at the left, limbs at the right, the box for a comment below."""
    comparison = page.comparison
    areas = page_table(area_table(comparison), page.unit, (0.24, 0.135, 0.135, 0.16, 0.33))
    layers = page_table(layer_table(comparison), page.unit, (0.41, 0.23, 0.18, 0.18))
    if any("(" in cell for row in layers.rows for cell in row[1:]):
        layers = replace(layers, note=tr(
            "In brackets: as recorded on the day. All else: at the later visit's scale."))
    tile, _ = _main_tile(page)
    limbs = limb_tables((page.earlier.findings, page.later.findings), page.unit,
                        first="" if tile == "whole" else tile)
    told = [PageTable(tr("Notices"), (), [(notice,) for notice in notices])] if notices else []
    return Flow((areas,), (*told, *limbs), (layers,), tr("Comment of the examiner"),
                page.later.visit.note)
