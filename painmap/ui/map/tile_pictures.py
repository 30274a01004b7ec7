"""The miniatures of the tiles.

While a stroke is drawn only its layer is painted anew, and only the charts that it is seen in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_layout import Margins, arrange
from painmap.ui.chart.chart_painting import Place, in_order, paint_chart, paint_zone
from painmap.ui.chart.chart_styles import miniature_style
from painmap.ui.chart.miniature import zones_of
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.chart.zone_paths import Shapes, zone_shapes_of
from painmap.ui.chart.zone_shapes import whole
from painmap.ui.parts import theme

_STEP = 4


@dataclass(frozen=True, slots=True)
class BareChart:
    """What the picture of a chart needs; no zone can be painted on it."""

    info: Any
    svg_path: Path


def tile_picture(
    charts: Sequence[Any], zones: Sequence[Zone], size: QSize, ratio: float
) -> QPixmap:
    """The charts of a tile with their zones."""
    pixmap = _clear(size, ratio)
    with QPainter(pixmap) as painter:
        style = miniature_style(theme.current())
        for chart, place in zip(charts, _places(charts, size), strict=True):
            paint_chart(
                painter, chart, zones, style, place, captions=False, step=_STEP, raster_ratio=ratio
            )
    return pixmap


class LiveLayer:
    """The layer that is painted on, and what lies under and over it in each miniature."""

    def __init__(self, exam: Exam, layer: LayerKey) -> None:
        self.layer, self._before = layer, exam.layer(layer)
        self._zone = Zone(self._before.copy(), layer_look(layer.kind))
        self._changed: list[NDArray[np.int32]] = []
        self._sheets: dict[str, tuple[QPixmap, QPixmap]] = {}
        self._pictures: dict[str, QPixmap] = {}
        self._placed: dict[str, list[tuple[Any, Place]]] = {}
        self._outlined: tuple[str, str, Shapes] | None = None

    def take(self, cells: NDArray[np.int32], values: NDArray[np.uint8]) -> None:
        """Give cells the values that they have now."""
        self._zone.values[cells] = values
        self._changed.append(cells)

    def settle(self) -> None:
        """Take the values that the exam has: a stroke is over, was given up or undone."""
        cells = np.flatnonzero(self._zone.values != self._before).astype(np.int32)
        self.take(cells, self._before[cells])

    def changed(self) -> NDArray[np.int32]:
        """The cells that changed since this was asked last."""
        changed, self._changed = self._changed, []
        return np.concatenate(changed) if changed else np.empty(0, np.int32)

    def holds(self, tile: str) -> bool:
        """Whether a tile has a picture of which a part can be painted anew."""
        return tile in self._pictures

    def picture(
        self, tile: str, exam: Exam, charts: Sequence[Any], size: QSize, ratio: float
    ) -> QPixmap:
        """A tile's charts as they are now."""
        self._outlined = None
        if tile not in self._sheets:
            self._sheets[tile] = self._make_sheets(exam, charts, size, ratio)
            self._placed[tile] = list(zip(charts, _places(charts, size), strict=True))
        pixmap = QPixmap(self._sheets[tile][0])
        with QPainter(pixmap) as painter:
            _paint_zones(painter, charts, [self._zone], size)
            painter.drawPixmap(0, 0, self._sheets[tile][1])
        self._pictures[tile] = pixmap
        return pixmap

    def outline(self, tile: str, chart: Any) -> bool:
        """Make the outlines of one of a tile's charts, half of the work; whether they were not yet
        made for `with_chart`, which is to follow soon."""
        key = (tile, chart.info.key)
        if self._outlined is not None and self._outlined[:2] == key:
            return False
        self._outlined = (*key, zone_shapes_of(chart, self._zone, whole(chart, _STEP), _STEP))
        return True

    def with_chart(self, tile: str, key: str, size: QSize) -> QPixmap:
        """The picture of a tile that is held, one of its charts as it is now or was outlined."""
        outlined, self._outlined = self._outlined, None
        shapes = outlined[2] if outlined is not None and outlined[:2] == (tile, key) else None
        under, over = self._sheets[tile]
        # Whoever shows the picture holds it too: this makes a copy to paint on.
        pixmap = QPixmap(self._pictures[tile])
        chart, place = next(each for each in self._placed[tile] if each[0].info.key == key)
        area = place.rect(chart).toAlignedRect() & QRect(QPoint(), size)
        with QPainter(pixmap) as painter:
            painter.setClipRect(area)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawPixmap(0, 0, under)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            style = miniature_style(theme.current())
            paint_zone(painter, chart, self._zone, style, place, step=_STEP, shapes=shapes)
            painter.drawPixmap(0, 0, over)
        self._pictures[tile] = pixmap
        return pixmap

    def _make_sheets(
        self, exam: Exam, charts: Sequence[Any], size: QSize, ratio: float
    ) -> tuple[QPixmap, QPixmap]:
        others = [zone for zone in zones_of(exam) if zone.values is not self._before]
        ordered = in_order([*others, self._zone])
        place = next(at for at, zone in enumerate(ordered) if zone is self._zone)
        over = _clear(size, ratio)
        with QPainter(over) as painter:
            _paint_zones(painter, charts, ordered[place + 1 :], size)
        return tile_picture(charts, ordered[:place], size, ratio), over


def _paint_zones(
    painter: QPainter, charts: Sequence[Any], zones: Sequence[Zone], size: QSize
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = miniature_style(theme.current())
    for zone in zones:
        for chart, place in zip(charts, _places(charts, size), strict=True):
            paint_zone(painter, chart, zone, style, place, step=_STEP)


def _clear(size: QSize, ratio: float) -> QPixmap:
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _places(charts: Sequence[Any], size: QSize) -> list[Place]:
    infos = [chart.info for chart in charts]
    return arrange(infos, QSizeF(size), Margins(around=0, gap=3, title=0), titles=False)
