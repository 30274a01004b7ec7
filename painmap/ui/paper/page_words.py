"""Words and letters at the patches of a printed figure, none over another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from painmap.ui.chart.chart_painting import Place
from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.patch_words import paint_word, word_places, word_width
from painmap.ui.chart.zone_looks import Zone

_AROUND = 4.0
_TRIES = (0.0, 1.0, -1.0)
"""Where a word is tried, in its heights below the middle of its patch."""


def paint_told(
    painter: QPainter,
    style: ChartStyle,
    chart: Any,
    zones: Sequence[Zone],
    place: Place,
    inside: QRectF | None,
    taken: list[QRectF],
) -> None:
    """Write what the patches of zones are; `taken` are the boxes of words, and grows by these.

    A word that finds no room beside the others is left out: the legend has it. So is one that
    stands close by already, at a patch that a finger parts from this one.
    """
    written: list[tuple[str, QRectF]] = []
    for zone in zones:
        for line in zone.look.lines:
            if not line.word:
                continue
            for point in word_places(chart, zone.values, line.codes):
                at, wide = place.transform().map(point), word_width(line.word, style)
                box = _box(at, wide, style.word, inside)
                high = box.height()
                near = box.adjusted(-wide / 2, -high, wide / 2, high)
                if any(word == line.word and near.intersects(other) for word, other in written):
                    continue
                for down in _TRIES:
                    moved = box.translated(0, down * high)
                    if not any(moved.intersects(other) for other in taken):
                        taken.append(moved)
                        written.append((line.word, moved))
                        spot = at + QPointF(0, down * high)
                        paint_word(painter, line.word, spot, style, line.colour, inside=inside)
                        break


def _box(at: QPointF, wide: float, high: float, inside: QRectF | None) -> QRectF:
    """What a word takes; one that would leave `inside` moves sideways, as it is painted."""
    box = QRectF(at.x() - wide / 2 - _AROUND, at.y() - high / 2, wide + 2 * _AROUND, high)
    if inside is not None:
        box.setWidth(min(box.width(), inside.width()))
        box.moveLeft(min(max(box.left(), inside.left()), inside.right() - box.width()))
    return box
