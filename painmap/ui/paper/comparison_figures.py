"""The figures of a printed comparison: earlier, later, change, where on the body, and the legend.

The small whole body stands beside the panes, or below them where they are wide and low: a whole
leg in four views has the width of the page and lies above it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRectF

from painmap.core.change import CLASS_NAMES
from painmap.core.comparing.pair_notices import has_map
from painmap.core.comparison import Comparison
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.ui.chart.affected_charts import tile_charts
from painmap.ui.chart.chart_window import Window, common_window
from painmap.ui.chart.zone_looks import (
    COMPARISON_CODES,
    Zone,
    comparison_look,
    comparison_zones,
    layer_look,
)
from painmap.ui.compare.compare_names import no_layer_text, visit_when
from painmap.ui.compare.compare_places import opening_place
from painmap.ui.paper.page import Sheet, points
from painmap.ui.paper.page_figures import paint_pane, pane_height, pane_scale
from painmap.ui.paper.page_parts import LegendEntry, legend_height, paint_legend, tr
from painmap.ui.parts import fonts
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import core_text

if TYPE_CHECKING:
    from painmap.ui.paper.comparison_page import ComparisonPage

FIGURES = 1050.0
_WHERE, _WHERE_HEIGHT, _BETWEEN = 170.0, 830.0, 36.0
_BELOW_WIDE, _BODY, _BODY_NAME, _WHERE_TITLE = 370.0, 300.0, 36.0, 46.0
_LEGEND_GAP, _UNDER = 10.0, 20.0
_BESIDE = {
    "beside": (_WHERE, _WHERE_HEIGHT),
    "low": (_BELOW_WIDE, _WHERE_TITLE + _BODY + _BODY_NAME),
}
"""The width and the least height of the small whole body that stands beside the panes."""


@dataclass(frozen=True, slots=True)
class FigurePlan:
    """Which charts are shown, how high the panes are, and where the small whole body stands."""

    charts: list[Any]
    window: Window | None
    pane_width: float
    height: float
    where: str
    """'beside', 'low' (the same, its front and back beside each other, where figures are low),
    'below', or '' where the panes show the whole body."""


def figure_plan(page: ComparisonPage, width: float, height: float = FIGURES) -> FigurePlan:
    """Lay the figures out in up to a height; the legend takes a little more."""
    comparison = page.comparison
    place = main_place(page)
    charts = tile_charts(page.atlas.body(comparison.body), *place)
    window = common_window(charts, comparison.classes > 0)

    def plan(where: str, most: float) -> FigurePlan:
        room = width - (_BESIDE[where][0] + _BETWEEN if where in _BESIDE else 0.0)
        pane = (room - 2 * _BETWEEN) / 3
        return FigurePlan(charts, window, pane, pane_height(charts, window, pane, most), where)

    if place[0] == "whole":
        return plan("", height)
    beside = plan("beside" if height >= _WHERE_HEIGHT else "low", height)
    below = plan("below", height - _below_height())
    one, other = (pane_scale(charts, window, p.pane_width, p.height) for p in (beside, below))
    return below if other > 1.04 * one else beside


def _below_height() -> float:
    return _WHERE_TITLE + _BODY + _BODY_NAME - 100.0


def figures_heights(page: ComparisonPage, plan: FigurePlan, width: float) -> tuple[float, float]:
    """How far panes, whole body and legend reach down at the left and at the right."""
    panes, legend = plan.height, legend_of(page)
    if plan.where == "below":
        left = panes + _UNDER + legend_height(legend, width - _BELOW_WIDE)
        return left, panes + _UNDER + _WHERE_TITLE + _BODY + _BODY_NAME
    if plan.where:
        panes = max(panes, _BESIDE[plan.where][1])
    both = panes + _LEGEND_GAP + legend_height(legend, width)
    return both, both


def legend_of(page: ComparisonPage) -> list[LegendEntry]:
    """The layer as it is painted, and all four classes, always."""
    key = page.comparison.key
    own = LegendEntry(
        layer_look(key.kind, key.quality),
        shown(full_name(key)),
        usual_code((page.earlier, page.later), key),
    )
    return [own, *class_legend()]


def usual_code(exams: tuple[Exam, Exam], layer: LayerKey) -> int:
    """What a swatch shows: the intensity that most of the painted skin has, or the only kind.

    0 stands for several kinds.
    """
    counts = np.zeros(256, np.int64)
    for exam in exams:
        for zone in layer_zones(exam, layer):
            counts += np.bincount(zone.values, minlength=256)
    kinds = np.flatnonzero(counts[1:]) + 1
    if layer.kind == "pain" and kinds.size:
        return int(np.argmax(counts[1:])) + 1
    return int(kinds[0]) if kinds.size == 1 else 0


def class_legend() -> list[LegendEntry]:
    """All four classes, always."""
    return [
        LegendEntry(comparison_look(name), core_text(CLASS_NAMES[code]))
        for name, code in COMPARISON_CODES.items()
    ]


def paint_figures(sheet: Sheet, page: ComparisonPage, plan: FigurePlan, y: float) -> None:
    """Three panes at one scale, where on the body, and the legend with the scale bar."""
    rect = QRectF(sheet.body.left(), y, sheet.body.width(), plan.height)
    scale = _paint_panes(sheet, page, plan, rect)
    sized = page.comparison.scale.method != "none"
    factor = page.comparison.scale.length_factor if sized else 0.0
    legend, width = legend_of(page), rect.width()
    top = y + plan.height + _LEGEND_GAP
    if plan.where in _BESIDE:
        wide, high = _BESIDE[plan.where]
        high = max(plan.height, high)
        top = y + high + _LEGEND_GAP
        box = QRectF(rect.right() - wide, y, wide, high)
        _paint_where(sheet, page, box, stacked=plan.where == "beside")
    elif plan.where == "below":
        width -= _BELOW_WIDE
        high = _WHERE_TITLE + _BODY + _BODY_NAME
        box = QRectF(rect.right() - _BELOW_WIDE, y + plan.height + _UNDER, _BELOW_WIDE, high)
        _paint_where(sheet, page, box, stacked=False)
        top = y + plan.height + _UNDER
    paint_legend(sheet, top, legend, units_per_cm=scale, length_factor=factor, width=width)


def _paint_panes(sheet: Sheet, page: ComparisonPage, plan: FigurePlan, rect: QRectF) -> float:
    comparison, when = page.comparison, pane_days(page, page.comparison)
    key = comparison.key
    panes = (
        (tr("Earlier"), when[0], layer_zones(page.earlier, key)),
        (tr("Later"), when[1], layer_zones(page.later, key)),
        (tr("Change"), shown(full_name(key)), comparison_zones(comparison.classes)),
    )
    scale = 1.0
    for place, (title, second, zones) in enumerate(panes):
        x = rect.x() + place * (plan.pane_width + _BETWEEN)
        box = QRectF(x, rect.y(), plan.pane_width, rect.height())
        scale = paint_pane(
            sheet, box, plan.charts, zones, title=title, second=second, window=plan.window
        )
    return scale


def pane_days(page: ComparisonPage, comparison: Comparison) -> tuple[str, str]:
    """The days over the panes, and why one is empty that does not tell of the layer."""
    visits = comparison.earlier, comparison.later
    found = []
    for place, exam in enumerate((page.earlier, page.later)):
        said = visit_when(visits[place], visits[1 - place])
        if not has_map(exam):
            said = tr("{0} · no map").format(said)
        elif not comparison.layer.told[place]:
            said = f"{said} · {no_layer_text(exam, comparison.key)}"
        found.append(said)
    return found[0], found[1]


def _paint_where(sheet: Sheet, page: ComparisonPage, rect: QRectF, *, stacked: bool) -> None:
    """The whole body, 30 mm high, from the front and from the back."""
    body = page.atlas.body(page.comparison.body)
    changes = comparison_zones(page.comparison.classes)
    title = QRectF(rect.x(), rect.y(), rect.width(), 44)
    sheet.text(title, tr("Where"), points(10, fonts.SEMIBOLD), middle=True)
    names = {"front": tr("front"), "back": tr("back")}
    for place, key in enumerate(names):
        box = QRectF(rect.x(), rect.y() + 78 + place * 390, rect.width(), _BODY)
        if not stacked:
            half = rect.width() / 2
            box = QRectF(rect.x() + place * half, rect.y() + _WHERE_TITLE, half, _BODY)
        paint_pane(sheet, box, [body.chart(key)], changes, title="", captions=False, plain=True)
        name = QRectF(box.x(), box.bottom() + 2, box.width(), _BODY_NAME)
        sheet.text(name, names[key], points(8), quiet=True, middle=True)


def layer_zones(exam: Exam, layer: LayerKey) -> list[Zone]:
    """A layer as it is painted, [] where it is not."""
    values = exam.layers.get(layer)
    painted = values is not None and bool(values.any())
    return [Zone(values, layer_look(layer.kind))] if values is not None and painted else []


def main_place(page: ComparisonPage) -> tuple[str, str]:
    """The charts that were chosen, else those on which the screen opens."""
    return page.place or opening_place(page.comparison, page.atlas)
