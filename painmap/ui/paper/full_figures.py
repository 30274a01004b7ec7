"""All layers of two visits on the charts that show them: a row of three panes for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF

from painmap.core.compare import compare_pair
from painmap.core.comparison import SHOWN_CM2, Comparison
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.core.sentences import sentences
from painmap.ui.chart.affected_charts import tile_charts
from painmap.ui.chart.chart_window import Window, common_window
from painmap.ui.chart.zone_looks import Zone, comparison_zones, layer_look
from painmap.ui.compare.compare_names import no_layer_text, visit_when
from painmap.ui.compare.compare_places import elsewhere, opening_place
from painmap.ui.paper.comparison_figures import class_legend, layer_zones, usual_code
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.page import Sheet, points, wrap
from painmap.ui.paper.page_figures import paint_pane, pane_height
from painmap.ui.paper.page_flow import Rest
from painmap.ui.paper.page_parts import (
    FOOT,
    LegendEntry,
    legend_height,
    paint_bar,
    paint_foot,
    paint_head,
    paint_legend,
    tr,
)
from painmap.ui.paper.report_facts import comparison_facts
from painmap.ui.parts import fonts
from painmap.ui.parts.core_words import shown

WHOLE = ("whole", "")
_BETWEEN, _GAP, _HEADING, _HIGH, _BAR = 24.0, 30.0, 96.0, 570.0, 44.0


@dataclass(frozen=True, slots=True, eq=False)
class FigureRow:
    """A layer on some charts."""

    comparison: Comparison
    charts: tuple[Any, ...]
    window: Window | None

    def height(self, width: float) -> float:
        """With its heading and its scale bar."""
        pane = (width - 2 * _BETWEEN) / 3
        return _HEADING + pane_height(self.charts, self.window, pane, _HIGH) + _BAR


@dataclass(frozen=True, slots=True, eq=False)
class RowsLeft(Rest):
    """Rows that are still to be painted."""

    rows: tuple[FigureRow, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.rows)


def figure_rows(page: ComparisonPage) -> tuple[FigureRow, ...]:
    """The layer compared where the first page does not show it; then every other one."""
    first, rows = page.comparison, []
    opening = opening_place(first, page.atlas)
    places = [one.place for one in elsewhere(first, page.atlas, opening)]
    if opening != WHOLE:
        places.insert(0, WHOLE)
    rows += [_row(page, first, place) for place in dict.fromkeys(places)]
    for change in first.layers[1:]:
        if max(change.total.then, change.total.now, change.total.unknown) < SHOWN_CM2:
            continue
        assert page.pair is not None
        other = compare_pair(page.pair, change.key)
        rows.append(_row(page, other, opening_place(other, page.atlas)))
    return tuple(rows)


def _row(page: ComparisonPage, comparison: Comparison, place: tuple[str, str]) -> FigureRow:
    charts = tile_charts(page.atlas.body(comparison.body), *place)
    window = common_window(charts, comparison.classes > 0)
    return FigureRow(comparison, tuple(charts), window)


def paint_rows(
    sheet: Sheet, page: ComparisonPage, rows: Sequence[FigureRow], number: int, pages: int,
    rest: Rest | None,
) -> Rest:  # fmt: skip
    """Paint as many rows as fit, with the legend of what is on the page."""
    left = list(rest.rows if isinstance(rest, RowsLeft) else rows)
    title = tr("Layers on the body") if rest is None else tr("Layers on the body, continued")
    pair = [page.comparison.earlier, page.comparison.later]
    y = paint_head(sheet, page.later.patient, title, pair, page.clinic)
    paint_foot(sheet, comparison_facts(page), page.later.patient, page=number, pages=pages)
    body = sheet.body
    painted: list[FigureRow] = []
    bottom = body.bottom() - FOOT
    while left:
        legend = _legend(page, [*painted, left[0]])
        high = left[0].height(body.width())
        if painted and y + high + legend_height(legend, body.width(), bar=False) + 16 > bottom:
            break
        painted.append(left.pop(0))
        name = shown(full_name(painted[-1].comparison.key))
        sheet.mark(name, y, 1)
        _paint_row(sheet, page, painted[-1], QRectF(body.left(), y, body.width(), high))
        y += high + _GAP
    legend = _legend(page, painted)
    paint_legend(
        sheet, y - _GAP + 12, legend, units_per_cm=1, length_factor=0, width=body.width(), bar=False
    )
    return RowsLeft(rows=tuple(left))


def _paint_row(sheet: Sheet, page: ComparisonPage, row: FigureRow, rect: QRectF) -> None:
    if sheet.dry:
        return
    comparison = row.comparison
    bold, font = points(10, fonts.SEMIBOLD), points(9)
    name = shown(full_name(comparison.key))
    sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 46), name, bold)
    told = " ".join(shown(one, page.unit) for one in sentences(comparison)[:1])
    lines = wrap(told, font, rect.width(), 44)
    sheet.lines(QPointF(rect.x(), rect.y() + 46), lines, font)
    earlier, later = comparison.earlier, comparison.later
    when = [visit_when(earlier, later), visit_when(later, earlier)]
    for place, exam in enumerate((page.earlier, page.later)):
        if not comparison.layer.told[place]:
            when[place] = f"{when[place]} · {no_layer_text(exam, comparison.key)}"
    panes: tuple[tuple[str, str, Sequence[Zone]], ...] = (
        (tr("Earlier"), when[0], layer_zones(page.earlier, comparison.key)),
        (tr("Later"), when[1], layer_zones(page.later, comparison.key)),
        (tr("Change"), " ", comparison_zones(comparison.classes)),
    )
    wide = (rect.width() - 2 * _BETWEEN) / 3
    scale = 1.0
    for place, (title, second, zones) in enumerate(panes):
        x = rect.x() + place * (wide + _BETWEEN)
        box = QRectF(x, rect.y() + _HEADING, wide, rect.height() - _HEADING - _BAR)
        scale = paint_pane(
            sheet, box, row.charts, zones, title=title, second=second, window=row.window
        )
    if comparison.scale.method != "none":
        at = QPointF(rect.right(), rect.bottom() - _BAR / 2)
        paint_bar(sheet, at, scale / comparison.scale.length_factor)


def _legend(page: ComparisonPage, rows: Sequence[FigureRow]) -> list[LegendEntry]:
    """The layers of a page, and all four classes."""
    keys: list[LayerKey] = list(dict.fromkeys(row.comparison.key for row in rows))
    own = [
        LegendEntry(
            layer_look(key.kind, key.quality), shown(full_name(key)),
            usual_code((page.earlier, page.later), key),
        )
        for key in keys
    ]  # fmt: skip
    return [*own, *class_legend()]
