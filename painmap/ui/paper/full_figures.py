"""All layers of two visits on the charts that show them: a row of three panes for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from painmap.core.compare import compare_pair
from painmap.core.comparison import SHOWN_CM2, Comparison
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.core.sentences import sentences
from painmap.ui.chart.affected_charts import tile_charts
from painmap.ui.chart.chart_window import Window, common_window
from painmap.ui.chart.zone_looks import Zone, comparison_zones, layer_look
from painmap.ui.compare.compare_places import elsewhere, opening_place
from painmap.ui.paper.comparison_figures import class_legend, layer_zones, pane_days, usual_code
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
_BETWEEN, _GAP, _TITLE, _SAID, _BAR = 48.0, 30.0, 50.0, 46.0, 44.0
_HIGH = (520.0, 570.0, 640.0, 720.0, 820.0)
"""Panes are as high as the first; higher where the rows of a page leave room."""


@dataclass(frozen=True, slots=True, eq=False)
class FigureRow:
    """A layer on some charts; what changed is `told` in the first row of a layer."""

    comparison: Comparison
    place: tuple[str, str]
    charts: tuple[Any, ...]
    window: Window | None
    told: bool

    @property
    def heading(self) -> float:
        """The height of what stands above the panes."""
        return _TITLE + (_SAID if self.told else 0.0)

    def height(self, width: float, high: float) -> float:
        """With its heading and its scale bar; panes of a height at most."""
        return self.heading + _pane_height(self, (width - 2 * _BETWEEN) / 3, high) + _BAR


@lru_cache(maxsize=256)
def _pane_height(row: FigureRow, width: float, high: float) -> float:
    return pane_height(row.charts, row.window, width, high)


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
    rows += [
        _row(page, first, place, told=not at) for at, place in enumerate(dict.fromkeys(places))
    ]
    for change in first.layers[1:]:
        if max(change.total.then, change.total.now, change.total.unknown) < SHOWN_CM2:
            continue
        assert page.pair is not None
        other = compare_pair(page.pair, change.key)
        rows.append(_row(page, other, opening_place(other, page.atlas)))
    return tuple(rows)


def _row(
    page: ComparisonPage, comparison: Comparison, place: tuple[str, str], *, told: bool = True
) -> FigureRow:
    charts = tile_charts(page.atlas.body(comparison.body), *place)
    window = common_window(charts, comparison.classes > 0)
    return FigureRow(comparison, place, tuple(charts), window, told)


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
    bottom, top = body.bottom() - FOOT, y
    while left:
        room = bottom - top - legend_height(_legend(page, [*painted, left[0]]), body.width(),
                                            bar=False) - 16  # fmt: skip
        if painted and _together([*painted, left[0]], body.width(), _HIGH[0]) > room:
            break
        painted.append(left.pop(0))
    legend = _legend(page, painted)
    room = bottom - top - legend_height(legend, body.width(), bar=False) - 16
    high = max(
        (one for one in _HIGH if _together(painted, body.width(), one) <= room), default=_HIGH[0]
    )
    for row in painted:
        tall = row.height(body.width(), high)
        sheet.mark(_name(row), y, 1)
        _paint_row(sheet, page, row, QRectF(body.left(), y, body.width(), tall))
        y += tall + _GAP
    paint_legend(
        sheet, y - _GAP + 12, legend, units_per_cm=1, length_factor=0, width=body.width(), bar=False
    )
    return RowsLeft(rows=tuple(left))


def _together(rows: Sequence[FigureRow], width: float, high: float) -> float:
    return sum(row.height(width, high) for row in rows) + _GAP * (len(rows) - 1)


def _name(row: FigureRow) -> str:
    """'Allodynia · cotton wisp: left foot'."""
    name = shown(full_name(row.comparison.key))
    places = {
        ("whole", ""): tr("whole body"),
        ("sides", ""): tr("from the sides"),
        ("r_arm", "arm"): tr("right arm"),
        ("l_arm", "arm"): tr("left arm"),
        ("r_leg", "leg"): tr("right leg"),
        ("l_leg", "leg"): tr("left leg"),
        ("r_arm", "hand"): tr("right hand"),
        ("l_arm", "hand"): tr("left hand"),
        ("r_leg", "foot"): tr("right foot"),
        ("l_leg", "foot"): tr("left foot"),
        ("head", ""): tr("head"),
        ("trunk", ""): tr("trunk"),
    }
    where = places.get(row.place)
    return name if where is None else tr("{0}: {1}").format(name, where)


def _said(page: ComparisonPage, row: FigureRow, width: float) -> str:
    """What changed, area by area, or in sum where that is too long for a line."""
    found = [shown(one, page.unit) for one in sentences(row.comparison)[:2]]
    fits = QFontMetricsF(points(9)).horizontalAdvance(found[0]) <= width
    several = len(found) > 1 and len([one for one in row.comparison.layer.rows
                                      if one.change.class_of()]) > 1  # fmt: skip
    return found[0] if fits or not several else found[1]


def _paint_row(sheet: Sheet, page: ComparisonPage, row: FigureRow, rect: QRectF) -> None:
    if sheet.dry:
        return
    comparison = row.comparison
    bold, font = points(10, fonts.SEMIBOLD), points(9)
    sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 46), _name(row), bold)
    if row.told:
        lines = wrap(_said(page, row, rect.width()), font, rect.width(), 44)
        sheet.lines(QPointF(rect.x(), rect.y() + 46), lines, font)
    when = pane_days(page, comparison)
    panes: tuple[tuple[str, str, Sequence[Zone]], ...] = (
        (tr("Earlier"), when[0], layer_zones(page.earlier, comparison.key)),
        (tr("Later"), when[1], layer_zones(page.later, comparison.key)),
        (tr("Change"), " ", comparison_zones(comparison.classes)),
    )
    wide = (rect.width() - 2 * _BETWEEN) / 3
    scale = 1.0
    for place, (title, second, zones) in enumerate(panes):
        x = rect.x() + place * (wide + _BETWEEN)
        box = QRectF(x, rect.y() + row.heading, wide, rect.height() - row.heading - _BAR)
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
