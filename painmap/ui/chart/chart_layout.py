"""Where the charts of a tile lie on a canvas, all at one scale; how the view moves over them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QSizeF

from painmap.ui.chart.chart_painting import Place

TILES = ("whole", "sides", "r_arm", "l_arm", "r_leg", "l_leg", "head", "trunk")
MAX_ZOOM = 8.0


@dataclass(frozen=True, slots=True)
class Margins:
    """Free space around and between charts, the height of a title, and a column kept free at the
    left, in the painter's units."""

    around: float = 8.0
    gap: float = 16.0
    title: float = 24.0
    left: float = 0.0


@dataclass(frozen=True, slots=True)
class View:
    """How far the sheet of charts is magnified, and where its origin lies."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def of(self, place: Place) -> Place:
        """A place on the sheet as it is seen."""
        return Place(
            self.x + self.zoom * place.x, self.y + self.zoom * place.y, self.zoom * place.scale
        )

    def zoomed(self, factor: float, at: QPointF) -> View:
        """Magnify around a point that stays where it is."""
        zoom = min(max(self.zoom * factor, 1.0), MAX_ZOOM)
        ratio = zoom / self.zoom
        return View(zoom, at.x() - ratio * (at.x() - self.x), at.y() - ratio * (at.y() - self.y))

    def moved(self, by: QPointF) -> View:
        return View(self.zoom, self.x + by.x(), self.y + by.y())

    def kept_inside(self, size: QSizeF) -> View:
        """Never lose the sheet: its edge does not pass the middle of the window."""
        if self.zoom == 1.0:
            return View()
        width, height = size.width(), size.height()
        x = min(max(self.x, width * (0.5 - self.zoom)), 0.5 * width)
        y = min(max(self.y, height * (0.5 - self.zoom)), 0.5 * height)
        return View(self.zoom, x, y)


def chart_keys(
    charts: dict[str, Any], tile: str, sub: str = "", *, wide: bool = False
) -> list[str]:
    """The charts that a tile shows, in the order of the atlas; `wide` adds the sides to Whole."""
    tiles = ("whole", "sides") if wide and tile == "whole" else (tile,)
    return [
        key
        for name in tiles
        for key, info in charts.items()
        if info.tile == name and (not sub or info.sub == sub)
    ]


def subs(charts: dict[str, Any], tile: str) -> list[str]:
    """The switch of a limb's tile: 'leg' and 'foot', 'arm' and 'hand'; empty elsewhere."""
    found = (info.sub for info in charts.values() if info.tile == tile and info.sub)
    return list(dict.fromkeys(found))


def arrange(
    infos: Sequence[Any], size: QSizeF, margins: Margins = Margins(), *, titles: bool = True
) -> list[Place]:
    """Places for charts in rows, left to right, at the largest common scale that fits."""
    if not infos:
        return []
    size = QSizeF(size.width() - margins.left, size.height())
    best: tuple[float, list[list[int]]] = (0.0, [])
    for rows in range(1, len(infos) + 1):
        split = _rows(len(infos), rows)
        scale = _scale(infos, split, size, margins, titles=titles)
        if scale > best[0] * 1.02:
            best = (scale, split)
    scale, split = best
    return _places(infos, split, max(scale, 0.01), size, margins, titles=titles)


def _rows(count: int, rows: int) -> list[list[int]]:
    per_row = math.ceil(count / rows)
    return [list(range(start, min(start + per_row, count))) for start in range(0, count, per_row)]


def _cm(info: Any) -> tuple[float, float]:
    return info.width / info.px_per_cm, info.height / info.px_per_cm


def _scale(
    infos: Sequence[Any], split: list[list[int]], size: QSizeF, margins: Margins, *, titles: bool
) -> float:
    """Units per cm."""
    head = margins.title if titles else 0.0
    wide = min(
        (size.width() - 2 * margins.around - (len(row) - 1) * margins.gap)
        / sum(_cm(infos[i])[0] for i in row)
        for row in split
    )
    room = size.height() - 2 * margins.around - (len(split) - 1) * margins.gap - len(split) * head
    return min(wide, room / sum(max(_cm(infos[i])[1] for i in row) for row in split))


def _places(
    infos: Sequence[Any],
    split: list[list[int]],
    scale: float,
    size: QSizeF,
    margins: Margins,
    *,
    titles: bool,
) -> list[Place]:
    head = margins.title if titles else 0.0
    heights = [max(_cm(infos[i])[1] for i in row) * scale for row in split]
    y = (size.height() - sum(heights) - (len(split) - 1) * margins.gap - len(split) * head) / 2
    places = []
    for row, height in zip(split, heights, strict=True):
        widths = [_cm(infos[i])[0] * scale for i in row]
        spare = size.width() - 2 * margins.around - sum(widths) - (len(row) - 1) * margins.gap
        extra = max(0.0, min(spare / (len(row) + 1), 3 * margins.gap))
        x = margins.left + (size.width() - sum(widths) - (len(row) - 1) * (margins.gap + extra)) / 2
        y += head
        for i, width in zip(row, widths, strict=True):
            own = _cm(infos[i])[1] * scale
            places.append(Place(x, y + (height - own) / 2, scale / infos[i].px_per_cm))
            x += width + margins.gap + extra
        y += height + margins.gap
    return places
