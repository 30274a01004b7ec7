"""The figures of a printed comparison: earlier, later, change, and where on the body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF

from painmap.core.compare import Comparison
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.ui.affected_charts import affected_tile, tile_charts
from painmap.ui.chart_window import Window, common_window
from painmap.ui.page import Sheet, points
from painmap.ui.page_figures import paint_pane, pane_height
from painmap.ui.page_parts import tr
from painmap.ui.paint_tools import layer_name
from painmap.ui.wording import day
from painmap.ui.zone_looks import Zone, comparison_zones, layer_look

if TYPE_CHECKING:
    from painmap.ui.comparison_page import ComparisonPage

FIGURES = 1050.0
_WHERE, _WHERE_HEIGHT, _BETWEEN = 170.0, 830.0, 10.0


def kind_zones(exam: Exam, kind: str) -> list[Zone]:
    """The painted layers of a kind."""
    return [
        Zone(values, layer_look(key.kind))
        for key, values in exam.layers.items()
        if key.kind == kind and values.any()
    ]


def figures_height(page: ComparisonPage, width: float) -> float:
    """How high the figures are: 105 mm, or less where the width of the page sets their scale."""
    charts, window = _charts(page)
    where = _where_width(page)
    needed = pane_height(charts, window, _pane_width(width, where), FIGURES)
    return max(needed, _WHERE_HEIGHT) if where else needed


def _charts(page: ComparisonPage) -> tuple[list[Any], Window | None]:
    comparison = page.comparison
    charts = tile_charts(page.atlas.body(comparison.body), *main_tile(page))
    return charts, common_window(charts, comparison.classes > 0)


def _where_width(page: ComparisonPage) -> float:
    return 0.0 if main_tile(page)[0] == "whole" else _WHERE


def _pane_width(width: float, where: float) -> float:
    return (width - where - 3 * _BETWEEN) / 3


def paint_figures(sheet: Sheet, page: ComparisonPage, rect: QRectF) -> float:
    """Three panes at one scale, and where on the body; units for each cm of the body."""
    comparison = page.comparison
    body = page.atlas.body(comparison.body)
    charts, window = _charts(page)
    where = _where_width(page)
    width = _pane_width(rect.width(), where)
    changes = comparison_zones(comparison.classes)
    panes = (
        (
            tr("Earlier"),
            day(comparison.earlier.began_at),
            kind_zones(page.earlier, comparison.kind),
        ),
        (tr("Later"), day(comparison.later.began_at), kind_zones(page.later, comparison.kind)),
        (tr("Change"), shown_layer(comparison), changes),
    )
    scale = 1.0
    for place, (title, second, zones) in enumerate(panes):
        box = QRectF(rect.x() + place * (width + _BETWEEN), rect.y(), width, rect.height())
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
        sheet.text(
            QRectF(rect.x(), box.bottom() + 2, rect.width(), 36),
            names[key],
            points(8),
            quiet=True,
            middle=True,
        )


def main_tile(page: ComparisonPage) -> tuple[str, str]:
    """Where most of what the map shows is; ('whole', '') when it is not on one limb."""
    comparison = page.comparison
    body = page.atlas.body(comparison.body)
    return affected_tile(page.atlas, body, comparison.classes > 0)


def shown_layer(comparison: Comparison) -> str:
    """The layer that the map shows, by name."""
    return layer_name(LayerKey(comparison.kind))
