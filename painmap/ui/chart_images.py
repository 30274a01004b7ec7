"""Three images that a view of charts keeps and composes.

`under` holds ground, figures and the zones below the active one, `live` the active zone alone,
`over` the zones above it and the words. A stroke rewrites only a rectangle of `live`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

from painmap.ui.chart_captions import figure_names, paint_captions, paint_title, room
from painmap.ui.chart_heads import heads_beside
from painmap.ui.chart_painting import paint_figure, paint_regions, paint_words, paint_zone
from painmap.ui.chart_styles import ChartStyle
from painmap.ui.chart_window import Window, clip_to, fade, seen_box
from painmap.ui.zone_looks import Zone
from painmap.ui.zone_paths import Place, Shapes, zone_shapes_of
from painmap.ui.zone_shapes import whole

_ROOM, _HIGH = 72.0, 34.0
_CLEAR = QPainter.CompositionMode.CompositionMode_Clear
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What is seen: charts with their places, zones in order, and the live one among them."""

    placed: Sequence[tuple[Any, Place]]
    zones: Sequence[Zone]
    live: Zone | None
    style: ChartStyle
    window: Window | None
    regions: Mapping[str, QPainterPath]
    titles: bool
    short: bool
    heads_beside: bool
    seen: QRectF
    magnified: bool
    moving: bool


class ChartImages:
    """Keeps the outlines of zones too, by the token that names a state of each."""

    def __init__(self) -> None:
        self._under = self._live = self._over = QImage()
        self._shapes: dict[tuple[int, object], Shapes] = {}

    def forget(self) -> None:
        """Other charts are shown."""
        self._shapes.clear()

    def keep(self, tokens: set[object]) -> None:
        """Drop the outlines of zones that are as they were no longer."""
        self._shapes = {key: made for key, made in self._shapes.items() if key[1] in tokens}

    def rebuild(self, scene: Scene, size: QSize, ratio: float) -> None:
        """Paint everything."""
        self._under, self._live, self._over = (
            _image(size * ratio, ratio, kind)
            for kind in (
                QImage.Format.Format_RGB32,
                QImage.Format.Format_ARGB32_Premultiplied,
                QImage.Format.Format_ARGB32_Premultiplied,
            )
        )
        self._under.fill(scene.style.colour(scene.style.ground))
        with _painter(self._under) as painter:
            for chart, place in scene.placed:
                _paint_chart(painter, chart, place, scene, ratio)
        self._paint_zones(scene)

    def repaint_live(self, scene: Scene, area: QRect) -> None:
        """Paint the live zone inside a rectangle of the widget anew."""
        if scene.live is None:
            return
        with _painter(self._live) as painter:
            painter.setCompositionMode(_CLEAR)
            painter.fillRect(area, Qt.GlobalColor.transparent)
            painter.setCompositionMode(_OVER)
            for chart, place in scene.placed:
                part = place.rect(chart) & QRectF(area)
                if not part.isEmpty():
                    paint_zone(painter, chart, scene.live, scene.style, place, clip=part)

    def compose(self, painter: QPainter, area: QRect) -> None:
        """Show a rectangle of the three images, one over the other."""
        ratio = self._under.devicePixelRatio()
        source = QRectF(
            area.x() * ratio, area.y() * ratio, area.width() * ratio, area.height() * ratio
        )
        for image in (self._under, self._live, self._over):
            painter.drawImage(QRectF(area), image, source)

    def _paint_zones(self, scene: Scene) -> None:
        with (
            _painter(self._under) as below,
            _painter(self._live) as live,
            _painter(self._over) as above,
        ):
            target = below
            for zone in scene.zones:
                if zone is scene.live:
                    target = live
                elif target is live:
                    target = above
                for chart, place in scene.placed:
                    target.save()
                    clip_to(target, chart, scene.window, place)
                    paint_zone(
                        target, chart, zone, scene.style, place, shapes=self._shapes_of(chart, zone)
                    )
                    target.restore()
                    if not scene.moving:
                        paint_words(above, chart, zone, scene.style, place)
            for chart, place in scene.placed:
                fade(above, chart, scene.window, place, scene.style)
            _paint_names(above, scene)

    def _shapes_of(self, chart: Any, zone: Zone) -> Shapes | None:
        if zone.token is None:
            return None
        key = (id(chart), zone.token)
        if key not in self._shapes:
            self._shapes[key] = zone_shapes_of(chart, zone, whole(chart))
        return self._shapes[key]


def _paint_chart(painter: QPainter, chart: Any, place: Place, scene: Scene, ratio: float) -> None:
    painter.save()
    clip_to(painter, chart, scene.window, place)
    paint_figure(
        painter,
        chart,
        scene.style,
        place,
        ratio,
        seen=scene.seen,
        wait=not scene.moving and not scene.magnified,
    )
    if chart.info.key in scene.regions:
        paint_regions(painter, chart, scene.regions[chart.info.key], scene.style, place)
    painter.restore()


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
            )


def _in_sight(head: QRectF, seen: QRectF) -> QRectF:
    """Where a title stands to be seen with a magnified figure: above it, else in the corner."""
    if seen.width() < 2 * _ROOM or seen.height() < _ROOM:
        return head
    if head.top() >= seen.top() + _HIGH:
        x = min(max(head.center().x(), seen.left() + _ROOM), seen.right() - _ROOM)
        return QRectF(x, head.top(), 0, 0)
    return QRectF(seen.right() - _ROOM, seen.top() + _HIGH, 0, 0)


def _image(size: QSize, ratio: float, kind: QImage.Format) -> QImage:
    image = QImage(size, kind)
    image.setDevicePixelRatio(ratio)
    if kind != QImage.Format.Format_RGB32:
        image.fill(Qt.GlobalColor.transparent)
    return image


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
