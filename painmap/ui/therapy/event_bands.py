"""Draws events under a trend in the neutral colours of its axes: words in or beside pale bands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import font
from painmap.ui.parts.theme import SIZES
from painmap.ui.therapy.event_lanes import LANE, Placed

_BAND, _TIP = 15.0, 5.0
"""How high a band is, and how far its point reaches where it goes beyond what is shown."""


def words_width(text: str) -> float:
    """How wide words are under a trend."""
    return QFontMetricsF(font(SIZES.caption)).horizontalAdvance(text) + 2


def shortened(title: str, room: float) -> str:
    """As many whole words as have room; the list beside the visits has all of them."""
    words, text = title.split(), title
    while words_width(text) > room + 0.5 and len(words) > 1:
        words.pop()
        text = f"{' '.join(words)} …"
    return text


def bands_height(placed: Sequence[Placed], left_over: int) -> float:
    """How much room events need below the dates."""
    n = max((one.lane + 1 for one in placed), default=0)
    return n * LANE + (LANE if left_over else 0.0) + (4.0 if placed else 0.0)


def paint_bands(
    painter: QPainter, placed: Sequence[Placed], left_over: int, *, top: float, left: float
) -> None:
    """Draw the lanes from `top` downwards."""
    now = theme.current()
    ink, words = QColor(now.text_2), QColor(now.text)
    painter.setFont(font(SIZES.caption))
    vertical = Qt.AlignmentFlag.AlignVCenter
    for one in placed:
        y = top + one.lane * LANE + LANE / 2
        if one.is_day:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRect(QRectF(one.left - 1, y - _BAND / 2, 2, _BAND))
        else:
            # Words lie on a pale ground, never on a line that would strike them through.
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QColor(now.line))
            painter.drawPolygon(_band(one, y))
        text = shortened(one.event.title, one.room)
        box = QRectF(one.words_at, y - LANE / 2, one.room, LANE)
        painter.setPen(words)
        painter.drawText(box, vertical, text)
    if left_over:
        y = top + (max(one.lane for one in placed) + 1) * LANE
        painter.setPen(ink)
        more = QCoreApplication.translate("Therapy", "{0} more").format(left_over)
        painter.drawText(QRectF(left, y, 200, LANE), vertical, more)


def _band(one: Placed, y: float) -> QPolygonF:
    """The outline of a span, pointed where it began before or goes on after what is shown."""
    high, low = y - _BAND / 2, y + _BAND / 2
    tip = min(_TIP, (one.right - one.left) / 2)
    left = one.left + tip if one.since else one.left
    right = one.right - tip if one.goes_on else one.right
    corners = [
        (left, high),
        (right, high),
        (one.right, y),
        (right, low),
        (left, low),
        (one.left, y),
    ]
    return QPolygonF([QPointF(*corner) for corner in corners])
