"""Draws events under a trend in the neutral colours of its axes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import font
from painmap.ui.parts.theme import SIZES
from painmap.ui.therapy.event_lanes import LANE, Placed

_BAR = 2.0


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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if one.is_day:
            painter.drawRect(QRectF(one.left - 1, y - 5, 2, 10))
        else:
            painter.drawRect(QRectF(one.left, y - _BAR / 2, one.right - one.left, _BAR))
            painter.setPen(QPen(ink, 1.5))
            for there, x, step in ((one.since, one.left, 4), (one.goes_on, one.right, -4)):
                if there:  # it goes beyond what is shown
                    painter.drawLine(QPointF(x, y), QPointF(x + step, y - 3))
                    painter.drawLine(QPointF(x, y), QPointF(x + step, y + 3))
        text = shortened(one.event.title, one.room)
        box = QRectF(one.words_at, y - LANE / 2, one.room, LANE)
        if one.left < one.words_at < one.right:
            painter.fillRect(box.adjusted(-3, 0, 3, 0), QColor(now.panel))
        painter.setPen(words)
        painter.drawText(box, vertical, text)
    if left_over:
        y = top + (max(one.lane for one in placed) + 1) * LANE
        painter.setPen(ink)
        more = QCoreApplication.translate("Therapy", "{0} more").format(left_over)
        painter.drawText(QRectF(left, y, 200, LANE), vertical, more)
