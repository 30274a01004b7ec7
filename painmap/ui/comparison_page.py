"""The one-page comparison (and a second page where findings do not fit): what lies where."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF

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
from painmap.ui.limb_page_table import limb_page_table
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
from painmap.ui.wording import core_text, day
from painmap.ui.zone_looks import (
    COMPARISON_CODES,
    Zone,
    comparison_look,
    comparison_zones,
    layer_look,
)

FIGURES = 1050.0


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """Everything that the page needs."""

    comparison: Comparison
    earlier: Exam
    later: Exam
    atlas: Any
    clinic: str = ""
    unit: str = "C"
    tables: tuple[PageTable, ...] = field(default=(), compare=False)


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
                     start: int = 0) -> int:
    """Paint a page; rows of findings from `start` on. Returns the first row left over."""
    comparison, patient = page.comparison, page.later.patient
    title = tr("Comparison of two visits") if number == 1 else tr("Comparison, continued")
    paint_head(sheet, patient, title,
               [visit_line(comparison.earlier), visit_line(comparison.later)], page.clinic)
    body = sheet.body
    y = body.top() + HEAD
    limbs = limb_page_table(comparison, page.unit)
    bottom = body.bottom() - FOOT
    if number == 1:
        y = _paint_sentences(sheet, page, y)
        _paint_figures(sheet, page, QRectF(body.left(), y, body.width(), FIGURES))
        y += FIGURES + 70
        left_over = _paint_tables(sheet, page, limbs, y, bottom)
    else:
        _, left_over = paint_table(sheet, limbs, QRectF(body.left(), y, body.width(), bottom - y),
                                   start=start)
    facts = [shown(fact) for fact in foot(comparison, page.atlas)]
    paint_foot(sheet, facts, patient, page=number, pages=pages)
    return left_over if left_over < len(limbs.rows) else 0


def _paint_sentences(sheet: Sheet, page: ComparisonPage, y: float) -> float:
    first, *rest = [shown(sentence) for sentence in sentences(page.comparison)]
    body, font = sheet.body, points(11, fonts.SEMIBOLD)
    y += sheet.wrapped(QRectF(body.left(), y, body.width(), 2 * line_height(font)), first, font)
    others = " ".join([*rest, *(shown(notice) for notice in page.comparison.notices)])
    small = points(9)
    room = QRectF(body.left(), y + 4, body.width(), 3 * line_height(small))
    return y + sheet.wrapped(room, others, small) + 16


def _paint_figures(sheet: Sheet, page: ComparisonPage, rect: QRectF) -> None:
    comparison, atlas = page.comparison, page.atlas
    body = atlas.body(comparison.body)
    tile, sub = affected_tile(atlas, body, comparison.classes > 0)
    charts = tile_charts(body, tile, sub)
    window = common_window(charts, comparison.classes > 0)
    where = 0.0 if tile == "whole" else 190.0
    width = (rect.width() - where - 3 * 16) / 3
    changes = comparison_zones(comparison.classes)
    panes = (
        (tr("Earlier"), day(comparison.earlier.began_at), kind_zones(page.earlier, comparison.kind)),
        (tr("Later"), day(comparison.later.began_at), kind_zones(page.later, comparison.kind)),
        (tr("Change"), shown_layer(comparison), changes),
    )
    scale = 1.0
    for place, (title, second, zones) in enumerate(panes):
        box = QRectF(rect.x() + place * (width + 16), rect.y(), width, rect.height())
        scale = paint_pane(sheet, box, charts, zones, title=title, second=second,
                           window=window)
    if where:
        box = QRectF(rect.right() - where, rect.y() + 60, where, 390)
        paint_pane(sheet, box, [body.chart("front")], changes, title="", captions=False,
                   plain=True)
        sheet.text(QRectF(box.x(), rect.y(), where, 44), tr("Where"), points(10), middle=True)
        box.translate(0, 390)
        paint_pane(sheet, box, [body.chart("back")], changes, title="", captions=False,
                   plain=True)
        small = points(8, fonts.SEMIBOLD)
        for chart, sides, top in ((tr("front"), "RL", rect.y() + 445),
                                  (tr("back"), "LR", rect.y() + 835)):
            line = QRectF(box.x(), top, where, 36)
            sheet.text(line, chart, points(8), quiet=True, middle=True)
            sheet.text(line.adjusted(12, 0, 0, 0), sides[0], small)
            sheet.text(line.adjusted(0, 0, -12, 0), sides[1], small, right=True)
    own = LegendEntry(layer_look(comparison.kind), layer_name(LayerKey(comparison.kind)))
    legend = QRectF(rect.x(), rect.bottom() + 6, rect.width(), 46)
    paint_legend(sheet, legend, [own, *class_legend()], units_per_cm=scale,
                 length_factor=comparison.scale.length_factor)


def shown_layer(comparison: Comparison) -> str:
    """The layer that the map shows, by name."""
    return layer_name(LayerKey(comparison.kind))


def _paint_tables(sheet: Sheet, page: ComparisonPage, limbs: PageTable, y: float,
                  bottom: float) -> int:
    """Numbers at the left, limbs at the right, the box for a comment below; rows left over."""
    body = sheet.body
    half, wide = 0.44 * body.width(), 0.54 * body.width()
    comment = 150.0
    end = bottom - comment - 24
    areas = page_table(area_table(page.comparison), page.unit, (0.22, 0.14, 0.14, 0.17, 0.33))
    layers = page_table(layer_table(page.comparison), page.unit, (0.4, 0.22, 0.22, 0.16))
    left_end, _ = paint_table(sheet, areas, QRectF(body.left(), y, half, end - y))
    left_end, _ = paint_table(sheet, layers, QRectF(body.left(), left_end + 22, half,
                                                    end - left_end - 22))
    right = QRectF(body.right() - wide, y, wide, end - y)
    right_end, left_over = paint_table(sheet, limbs, right)
    if left_over < len(limbs.rows):
        sheet.text(QRectF(right.x(), right_end, wide, 40),
                   tr("{0} more on the next page").format(len(limbs.rows) - left_over), points(8),
                   quiet=True)
    top = max(left_end, right_end) + 30
    paint_comment(sheet, QRectF(body.left(), top, body.width(), bottom - top - 10),
                  tr("Comment of the examiner"), page.later.visit.note)
    return left_over


def page_count(page: ComparisonPage, paper: str) -> int:
    """How many pages it takes: measured by painting on nothing."""
    from PySide6.QtGui import QPainter, QPicture

    picture = QPicture()
    painter = QPainter(picture)
    sheet = Sheet(painter, paper)  # type: ignore[arg-type]
    pages, start = 1, paint_comparison(sheet, page, 1, 1)
    while start:
        pages += 1
        start = paint_comparison(sheet, page, pages, pages, start)
    painter.end()
    return pages
