"""How the line of visits is drawn: dots, dates below, the flags of two markers above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from painmap.core.visit import Visit
from painmap.ui.course.dates_axis import dates_with_room
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, font, width_of
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import day, moment, visit_kind

FLAG, LINE_Y, DATE_Y = 28.0, 56.0, 68.0
"""How high a marker's flag reaches, where the line of dots lies, and where dates begin, px."""
DOT, SIDE = 6.0, 16.0
"""Half of a dot, and the free space at the ends."""


def visit_line(visit: Visit) -> str:
    """'3 Aug 2026 · 14:02 · Follow-up · Dr Example', and that it is a draft."""
    draft = "" if visit.is_signed else QCoreApplication.translate("Course", "draft")
    parts = (moment(visit.began_at), visit_kind(visit.kind), visit.examiner, draft)
    return " · ".join(part for part in parts if part)


def flag_boxes(at: Sequence[float], texts: Sequence[str], width: float) -> list[QRectF]:
    """Where the words of two markers stand: the left one leans left, the right one right.

    At the ends they are pushed in; they never lie on each other.
    """
    wide = [width_of(text, SIZES.caption, MEDIUM) + 16 for text in texts]
    left = max(2.0, at[0] + 1 - wide[0])
    right = min(at[1] - 1, width - 2 - wide[1])
    lacking = left + wide[0] + SIZES.step - right
    if lacking > 0:
        moved = min(lacking, left - 2.0)
        left, right = left - moved, right + lacking - moved
    boxes = zip((left, right), wide, strict=True)
    return [QRectF(x, 2, one, FLAG - 2) for x, one in boxes]


def paint_line(
    painter: QPainter, at: Sequence[float], visits: Sequence[Visit], width: float
) -> None:
    """The line, and the dates that have room, each with a tick."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    now = theme.current()
    painter.setPen(QPen(QColor(now.edge), 2))
    painter.drawLine(QPointF(SIDE, LINE_Y), QPointF(width - SIDE, LINE_Y))
    texts = [day(visit.began_at) for visit in visits]
    painter.setFont(font(SIZES.caption))
    painter.setPen(QPen(QColor(now.text_2), 1))
    for n, left in dates_with_room(at, texts, _width, 2.0, width - 2.0):
        painter.drawLine(QPointF(at[n], LINE_Y + DOT + 2), QPointF(at[n], DATE_Y))
        box = QRectF(left, DATE_Y + 1, _width(texts[n]) + 2, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, texts[n])


def _width(text: str) -> float:
    return width_of(text, SIZES.caption)


def paint_dot(painter: QPainter, x: float, visit: Visit, *, chosen: bool) -> None:
    """A signed visit is a full dot, a draft a ring; those at the markers are larger."""
    now = theme.current()
    colour = QColor(now.accent if chosen else now.text_2)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour if visit.is_signed else QColor(now.panel))
    radius = DOT if chosen else DOT - 1.5
    painter.drawEllipse(QPointF(x, LINE_Y), radius, radius)


def paint_flag(painter: QPainter, x: float, box: QRectF, text: str, *, ringed: bool) -> None:
    """A marker: its words above, a line down to its dot; `ringed` where keys move it."""
    now = theme.current()
    foot = QPointF(min(max(x, box.left() + 2), box.right() - 2), box.bottom() - 1)
    painter.setPen(QPen(QColor(now.accent), 2))
    painter.drawLine(foot, QPointF(x, LINE_Y - DOT - 1))
    painter.setBrush(QColor(now.accent if ringed else now.accent_tint))
    painter.setPen(QPen(QColor(now.accent), 1))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), SIZES.step, SIZES.step)
    painter.setPen(QColor(now.on_accent if ringed else now.text))
    painter.setFont(font(SIZES.caption, MEDIUM))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
