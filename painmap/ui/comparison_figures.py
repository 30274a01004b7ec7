"""The figures of a printed comparison: earlier, later, change, and where on the body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF

from painmap.core.compare import Comparison
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.ui.affected_charts import affected_tile, tile_charts
from painmap.ui.chart_window import common_window
from painmap.ui.page import Sheet, points
from painmap.ui.page_figures import paint_pane
from painmap.ui.page_parts import tr
from painmap.ui.paint_tools import layer_name
from painmap.ui.wording import day
from painmap.ui.zone_looks import Zone, comparison_zones, layer_look

if TYPE_CHECKING:
    from painmap.ui.comparison_page import ComparisonPage

_WHERE = 170.0


def kind_zones(exam: Exam, kind: str) -> list[Zone]:
    """The painted layers of a kind."""
    return [
        Zone(values, layer_look(key.kind))
        for key, values in exam.layers.items()
        if key.kind == kind and values.any()
    ]


def paint_figures(sheet: Sheet, page: ComparisonPage, rect: QRectF) -> float:
    """Three panes at one scale, and where on the body; units for each cm of the body."""
    comparison, atlas = page.comparison, page.atlas
    body = atlas.body(comparison.body)
    tile, sub = main_tile(page)
    charts = tile_charts(body, tile, sub)
    window = common_window(charts, comparison.classes > 0)
    where = 0.0 if tile == "whole" else _WHERE
    width = (rect.width() - where - 3 * 10) / 3
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
