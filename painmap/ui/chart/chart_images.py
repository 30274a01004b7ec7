"""Five images that a view of charts keeps, composed of three.

`under` holds ground and figures, `below` the zones below the active one, `live` the active zone
alone, `over` the zones above it, `words` what is written. A stroke rewrites only a rectangle of
`live`, between `back` and `front`, in which the others are flat; and what has not changed since
an image was made is not painted again.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from painmap.core.differing import differing
from painmap.ui.chart.chart_painting import draw_part, paint_zone
from painmap.ui.chart.chart_scene import Scene, areas_of, frame_of, states_of
from painmap.ui.chart.chart_window import clip_to
from painmap.ui.chart.chart_writing import paint_writing
from painmap.ui.chart.figure_edges import FigureEdges, Mask
from painmap.ui.chart.figure_images import (
    blank_image,
    cut_out,
    paint_figures,
    painter_on,
    pictures_there,
)
from painmap.ui.chart.kept_shapes import KeptShapes
from painmap.ui.chart.live_pixels import MOST_SCALE, paint_pixels, shows
from painmap.ui.chart.picture_shop import shop
from painmap.ui.chart.rough_tiles import Rough
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_paths import Place, seen_of
from painmap.ui.chart.zone_shapes import SMOOTH

_CLEAR = QPainter.CompositionMode.CompositionMode_Clear
_INSIDE = QPainter.CompositionMode.CompositionMode_DestinationIn
_OVER = QPainter.CompositionMode.CompositionMode_SourceOver


class ChartImages:
    """`kept` are the zones' outlines."""

    def __init__(self) -> None:
        self._under = self._below = self._live = self._over = self._words = QImage()
        self._back = self._front = self._still = self._mask = self._edges = QImage()
        self._cuts, self._outlines = Mask(QImage()), FigureEdges(QImage())
        self.rough = Rough()
        self._placed: Sequence[tuple[Any, Place]] = ()
        self._boxed: tuple[Sequence[tuple[Any, Place]], list[QRect]] = ((), [])
        self._made: dict[str, object] = {}
        self._shown: NDArray[np.uint8] | None = None
        self.kept = KeptShapes()

    @property
    def nbytes(self) -> int:
        """Bytes of the images, of one that has two names once."""
        images = (value for value in vars(self).values() if isinstance(value, QImage))
        return sum({image.cacheKey(): image.sizeInBytes() for image in images}.values())

    def forget(self) -> None:
        """Paint everything anew the next time."""
        self._made.clear()

    def rebuild(self, scene: Scene, size: QSize, ratio: float) -> None:
        """Paint all that has changed."""
        frame = (frame_of(scene), size * ratio, ratio)
        at = next((n for n, zone in enumerate(scene.zones) if zone is scene.live), -1)
        above = scene.zones[at + 1 :] if at >= 0 else []
        below = scene.zones[:at] if at >= 0 else scene.zones
        self._still = QImage()
        # First, for what is not at hand is rendered meanwhile.
        if self._is_new("under", (frame, pictures_there(scene))):
            self._under = blank_image(size * ratio, ratio, QImage.Format.Format_RGB32)
            self._under.fill(scene.style.colour(scene.style.ground))  # beyond what is seen too
            with painter_on(self._under) as painter:
                paint_figures(painter, scene, ratio)
        if self._is_new("mask", frame):
            self._mask, self._edges = cut_out(scene, size * ratio, ratio)
            self._cuts, self._outlines = Mask(self._mask), FigureEdges(self._edges)
        if self._is_new("below", (frame, states_of(below))):
            self._below = self._zones_alone(below, scene)
        if self._is_new("over", (frame, states_of(above))):
            self._over = self._zones_alone(above, scene)
        if self._is_new("live", (frame, scene.live and (scene.live.look, scene.live.active))):
            self._live, self._shown = blank_image(size * ratio, ratio), None
        self._show_live(scene)
        worded = [zone for zone in scene.zones if any(line.word for line in zone.look.lines)]
        if self._is_new("words", (frame, states_of(worded))):
            self._words = blank_image(size * ratio, ratio)
            with painter_on(self._words) as painter:
                paint_writing(painter, worded, scene, self.kept.patches_of)
        self._back = self._flat("back", self._under, self._below)
        self._front = self._flat("front", self._over, self._words)
        self._placed = scene.placed

    def _flat(self, name: str, lower: QImage, upper: QImage) -> QImage:
        """One image of two that lie one over the other."""
        keys = (lower.cacheKey(), upper.cacheKey())
        if not self._is_new(name, keys):
            return self._back if name == "back" else self._front
        if lower.isNull() or upper.isNull():
            return upper if lower.isNull() else lower
        flat = lower.copy()
        with painter_on(flat) as painter:
            painter.drawImage(0, 0, upper)
        return flat

    def differing(
        self, scene: Scene, size: QSize, ratio: float, values: NDArray[np.uint8]
    ) -> NDArray[np.int32] | None:
        """The cells of which the live zone shows other values; None where all is to be painted."""
        if self._shown is None or self._made.get("mask") != (frame_of(scene), size * ratio, ratio):
            return None
        return differing(self._shown, values)

    def by_pixels(self, scene: Scene, ratio: float) -> bool:
        """Whether a stroke is shown by pixels first, its outlines when the pen rests."""
        zone = scene.live
        scale = max((place.scale for _, place in scene.placed), default=0.0)
        return zone is not None and scale * ratio <= MOST_SCALE and shows(zone.look)

    def repaint_rough(self, scene: Scene, area: QRect) -> None:
        """Paint the live zone inside a rectangle of the widget pixel by pixel."""
        if scene.live is None:
            return
        for (chart, place), box in zip(scene.placed, self._boxes(scene.placed), strict=True):
            part = box & area
            if not part.isEmpty():
                paint_pixels(
                    self._live, chart, scene.live, scene.style, place, part, self._outlines
                )
        if self._cuts.any_in(area):
            with QPainter(self._live) as painter:
                self._cut(painter, area)
        around = math.ceil(SMOOTH * max(place.scale for _, place in scene.placed))
        self.rough.add(area.adjusted(-around, -around, around, around))

    def _boxes(self, placed: Sequence[tuple[Any, Place]]) -> list[QRect]:
        """The widget's pixels that each chart lies on; made once for each view."""
        if placed is not self._boxed[0]:
            boxes = [place.rect(chart).toAlignedRect() for chart, place in placed]
            self._boxed = placed, boxes
        return self._boxed[1]

    def refine(self, scene: Scene) -> QRect:
        """Draw outlines in some of what pixels show; where."""
        area = self.rough.take() & scene.seen.toRect()
        if not area.isEmpty():
            self.repaint_live(scene, area)
        return area

    def repaint_live(self, scene: Scene, area: QRect) -> None:
        """Paint the live zone inside a rectangle of the widget anew."""
        if scene.live is None:
            return
        with painter_on(self._live) as painter:
            painter.setCompositionMode(_CLEAR)
            painter.fillRect(area, Qt.GlobalColor.transparent)
            painter.setCompositionMode(_OVER)
            for chart, place in scene.placed:
                part = place.rect(chart) & QRectF(area)
                if not part.isEmpty():
                    paint_zone(
                        painter,
                        chart,
                        scene.live,
                        scene.style,
                        place,
                        clip=part,
                        edges=self._edges,
                    )
            self._cut(painter, area)

    def paint_pictures(self, painter: QPainter, scene: Scene, ratio: float) -> None:
        """Paint the ground and the figures, without anything on them."""
        paint_figures(painter, scene, ratio)

    def note(self, cells: NDArray[np.int32], values: NDArray[np.uint8]) -> None:
        """Remember what `repaint_live` has brought up to date."""
        if self._shown is not None:
            self._shown[cells] = values[cells]

    def compose(self, painter: QPainter, area: QRect) -> None:
        """Show a rectangle of the images, one over the other."""
        for image in (self._back, self._live, self._front):
            if not image.isNull():
                draw_part(painter, image, area)

    def stand_in(self, painter: QPainter, scene: Scene) -> bool:
        """Show what the images hold where the charts have moved to; False where they hold others.

        Costs a frame little: nothing is painted anew until the view has come to rest.
        """
        before, now, ratio = self._placed, scene.placed, self._under.devicePixelRatio()
        if not before or [chart for chart, _ in before] != [chart for chart, _ in now]:
            return False
        if self._still.isNull():
            self._still = blank_image(self._under.size(), ratio, QImage.Format.Format_RGB32)
            with painter_on(self._still) as flat:
                self.compose(flat, scene.seen.toRect())
        scale = now[0][1].scale / before[0][1].scale
        corner = QPointF(now[0][1].x - scale * before[0][1].x, now[0][1].y - scale * before[0][1].y)
        shown = QRectF(corner, scene.seen.size() * scale)
        if not shown.contains(scene.seen):
            painter.fillRect(scene.seen, scene.style.colour(scene.style.ground))
            for chart, place in now:
                shop().paint_coarse(painter, chart, place.rect(chart), ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(shown, self._still)
        return True

    def _is_new(self, image: str, of: object) -> bool:
        """Tell whether an image shows anything else than this, and take it as shown from now on."""
        if self._made.get(image) == of:
            return False
        self._made[image] = of
        return True

    def _show_live(self, scene: Scene) -> None:
        """Bring the live zone up to date, a rectangle of each chart where it has changed."""
        zone, shown = scene.live, self._shown
        if zone is None:
            return
        if shown is None:
            self._live = self._zones_alone([zone], scene)
            self.rough.clear()
            self._shown = zone.values.copy()
            return
        cells = differing(shown, zone.values)
        for area in areas_of(scene.placed, cells, scene.style):
            self.repaint_live(scene, area & scene.seen.toRect())
        shown[cells] = zone.values[cells]

    def _cut(self, painter: QPainter, area: QRect) -> None:
        """Take away what lies beside the figures."""
        painter.setCompositionMode(_INSIDE)
        draw_part(painter, self._mask, area)

    def _zones_alone(self, zones: Sequence[Zone], scene: Scene) -> QImage:
        """An image of zones on nothing; a null one where there is none."""
        if not zones:
            return QImage()
        image = blank_image(self._mask.size(), self._mask.devicePixelRatio())
        with painter_on(image) as painter:
            for zone in zones:
                for chart, place in scene.placed:
                    painter.save()
                    clip_to(painter, chart, scene.window, place)
                    shapes = self.kept.shapes_of(chart, zone)
                    if shapes is not None and not scene.seen.contains(place.rect(chart)):
                        shapes = seen_of(shapes, zone, scene.seen, place, scene.style)
                    paint_zone(
                        painter,
                        chart,
                        zone,
                        scene.style,
                        place,
                        shapes=shapes,
                        edges=self._edges,
                    )
                    painter.restore()
            self._cut(painter, scene.seen.toRect())
        return image
