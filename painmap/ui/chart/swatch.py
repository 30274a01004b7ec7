"""A patch of a layer's colour and pattern, for lists and legends on screen and paper."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from painmap.ui.chart.chart_styles import ChartStyle, screen_style
from painmap.ui.chart.patch_words import paint_word
from painmap.ui.chart.patterns import draw_pattern
from painmap.ui.chart.zone_looks import Look
from painmap.ui.parts import theme
from painmap.ui.parts.theme import FIGURE


def paint_swatch(
    painter: QPainter, look: Look, style: ChartStyle, rect: QRectF, code: int = 0, mark: str = ""
) -> None:
    """Paint a look into a rectangle on the figure's ground; `code` picks a kind, 0 shows all.

    `mark` is the letter that stands at the zone, of layers that look alike.
    """
    lines = [line for line in look.lines if not code or code in line.codes] or list(look.lines)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 7
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.colour(FIGURE.base))
    painter.drawPath(outline)
    if look.fills:
        own = (fill for fill in look.fills if fill.own == code)
        fill = next(own, None) if code else look.fills[0]
        if fill is not None:
            painter.setBrush(style.colour(fill.colour, look.opacity))
            painter.drawPath(outline)
    width = rect.width() / len(lines)
    for place, line in enumerate(lines):
        part = QRectF(rect.x() + place * width, rect.y(), width, rect.height())
        colour, crosses = style.colour(line.colour), line.pattern == "crosses"
        painter.save()
        painter.setClipPath(outline)
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        draw_pattern(
            painter,
            line.pattern,
            part,
            anchor=_anchor(rect, style, 6.0 if crosses else 2.0),
            # Crosses close to each other are dots where a pixel is as wide as their line.
            pitch=style.pitch_near if crosses else style.pitch_far,
            line=style.line,
            colour=colour,
        )
        painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, line in enumerate(lines):
        painter.save()
        painter.setClipRect(
            QRectF(rect.x() + place * width, rect.y(), width, rect.height()).adjusted(
                -2 if place == 0 else 0, -2, 2, 2
            )
        )
        painter.setPen(QPen(style.colour(look.outline or line.colour), style.outline_active * 0.75))
        painter.drawPath(outline)
        painter.restore()
    if mark:
        paint_word(painter, mark, rect.center(), style, lines[0].colour)
    painter.restore()


def _anchor(rect: QRectF, style: ChartStyle, inward: float) -> QPointF:
    """Where a pattern hangs: on screen in the middle of a pixel, where its lines are crisp."""
    at = rect.topLeft() + QPointF(inward, inward) * style.unit
    return at if style.paper else QPointF(math.floor(at.x()) + 0.5, math.floor(at.y()) + 0.5)


class Swatch(QWidget):
    """A 28 px patch; lets clicks through to the row it stands in."""

    def __init__(self, look: Look, *, size: int = 28, code: int = 0, mark: str = "") -> None:
        super().__init__()
        self._look, self._code, self._mark = look, code, mark
        self.setFixedSize(QSize(size, size))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_code(self, code: int) -> None:
        self._code = code
        self.update()

    @property
    def mark(self) -> str:
        """The letter of a layer that looks like another one."""
        return self._mark

    def show_mark(self, mark: str) -> None:
        """Write a letter on it, '' for none."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            box, style = QRectF(self.rect()).adjusted(2, 2, -2, -2), screen_style(theme.current())
            paint_swatch(painter, self._look, style, box, self._code, self._mark)
