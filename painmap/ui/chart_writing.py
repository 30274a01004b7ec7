"""What is written on a view of charts: words at patches, letters, titles, and the fading ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from painmap.ui.chart_captions import figure_names, paint_captions, paint_title, room
from painmap.ui.chart_heads import heads_beside
from painmap.ui.chart_painting import paint_words
from painmap.ui.chart_scene import Scene
from painmap.ui.chart_window import fade, seen_box
from painmap.ui.zone_looks import Zone

_ROOM, _HIGH = 72.0, 34.0


def paint_writing(painter: QPainter, worded: Sequence[Zone], scene: Scene) -> None:
    """Words at patches, fading ends, letters and titles."""
    if not scene.moving:
        for zone in worded:
            for chart, place in scene.placed:
                paint_words(painter, chart, zone, scene.style, place)
    for chart, place in scene.placed:
        fade(painter, chart, scene.window, place, scene.style)
    _paint_names(painter, scene)


def _paint_names(painter: QPainter, scene: Scene) -> None:
    """R and L and what each figure shows; of a cut limb the letter stands before the name."""
    charts = [chart for chart, _ in scene.placed]
    boxes = [seen_box(chart, scene.window, place) for chart, place in scene.placed]
    width = scene.seen.width() if not scene.magnified else float("inf")
    names = figure_names(charts, boxes, scene.style, width, short=scene.short)
    narrow = min((room(boxes, at, width) for at in range(len(boxes))), default=0.0)
    heads = boxes
    if scene.heads_beside and scene.window is not None:
        found = heads_beside(charts, scene.window, [at for _, at in scene.placed], scene.style)
        heads = [QRectF(head.left(), head.bottom(), head.width(), 0) for head in found or boxes]
    for (chart, place), box, head, name in zip(scene.placed, boxes, heads, names, strict=True):
        title = name if scene.titles else ""
        if scene.window is None:
            paint_captions(
                painter,
                chart,
                scene.style,
                place.rect(chart),
                place.scale,
                title,
                seen=scene.seen if scene.magnified else None,
            )
        else:
            paint_title(
                painter,
                title,
                scene.style,
                _in_sight(head, box & scene.seen) if scene.magnified else head,
                letter=chart.info.side,
                letter_px=scene.style.letter if narrow > 110 or scene.heads_beside else 20.0,
                rim=scene.magnified,
            )


def _in_sight(head: QRectF, seen: QRectF) -> QRectF:
    """Where a title stands to be seen with a magnified figure: above it, else in the corner."""
    if seen.width() < 2 * _ROOM or seen.height() < _ROOM:
        return head
    if head.top() >= seen.top() + _HIGH:
        x = min(max(head.center().x(), seen.left() + _ROOM), seen.right() - _ROOM)
        return QRectF(x, head.top(), 0, 0)
    return QRectF(seen.right() - _ROOM, seen.top() + _HIGH, 0, 0)
