"""What is written on a view of charts: words at patches, letters, titles, and the fading ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from painmap.ui.chart.chart_captions import (
    SMALL_LETTER,
    all_fit,
    chart_title,
    figure_names,
    letter_of,
    paint_captions,
    paint_title,
    short_title,
    title_width,
)
from painmap.ui.chart.chart_heads import HEAD, heads_beside
from painmap.ui.chart.chart_painting import PatchesOf, paint_words
from painmap.ui.chart.chart_scene import Scene
from painmap.ui.chart.chart_window import fade, seen_box
from painmap.ui.chart.zone_looks import Zone

_BESIDE, _HIGH = 12.0, 34.0


def paint_writing(
    painter: QPainter,
    worded: Sequence[Zone],
    scene: Scene,
    patches_of: PatchesOf | None = None,
) -> None:
    """Words at patches, fading ends, letters and titles."""
    if not scene.moving:
        for zone in worded:
            for chart, place in scene.placed:
                paint_words(
                    painter,
                    chart,
                    zone,
                    scene.style,
                    place,
                    seen=scene.seen,
                    patches_of=patches_of,
                )
    for chart, place in scene.placed:
        fade(painter, chart, scene.window, place, scene.style)
    _paint_names(painter, scene)


def _paint_names(painter: QPainter, scene: Scene) -> None:
    """R and L and what each figure shows; of a close-up the letter stands before the name."""
    charts = [chart for chart, _ in scene.placed]
    boxes = [seen_box(chart, scene.window, place) for chart, place in scene.placed]
    width = scene.seen.width() if not scene.magnified else float("inf")
    names = figure_names(charts, boxes, scene.style, width, short=scene.short)
    large = scene.style.letter
    heads = boxes
    if scene.heads_beside and scene.window is not None:
        places = [at for _, at in scene.placed]
        found = heads_beside(charts, scene.window, places, scene.style, short=scene.short)
        above = [QRectF(box.left(), box.top(), box.width(), HEAD) for box in boxes]
        heads = [QRectF(head.left(), head.bottom(), head.width(), 0) for head in found or above]
        names = [short_title(chart) if scene.short else chart_title(chart) for chart in charts]
    elif not all_fit(charts, names, boxes, scene.style, width, large):
        large = SMALL_LETTER
    free = scene.seen.adjusted(scene.left, 0, 0, 0)
    for (chart, place), box, head, name in zip(scene.placed, boxes, heads, names, strict=True):
        title = name if scene.titles else ""
        letter = letter_of(chart)
        if not letter or (scene.window is None and not scene.titles):
            paint_captions(
                painter,
                chart,
                scene.style,
                place.rect(chart),
                place.scale,
                title,
                seen=free if scene.magnified else None,
            )
        else:
            paint_title(
                painter,
                title,
                scene.style,
                _in_sight(head, box & free, title_width(title, letter, scene.style, large))
                if scene.magnified
                else head,
                letter=letter,
                letter_px=large,
                rim=scene.magnified,
            )


def _in_sight(head: QRectF, seen: QRectF, wide: float) -> QRectF:
    """Where a title stands to be seen with a magnified figure: above it, else in the corner."""
    room = wide / 2 + _BESIDE
    if seen.width() < 2 * room or seen.height() < 2 * _HIGH:
        return head
    if head.top() >= seen.top() + _HIGH:
        x = min(max(head.center().x(), seen.left() + room), seen.right() - room)
        return QRectF(x, head.top(), 0, 0)
    return QRectF(seen.right() - room, seen.top() + _HIGH, 0, 0)
