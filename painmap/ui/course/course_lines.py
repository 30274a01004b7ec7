"""Lines of a trend: each in its own colour, dashes and dots, which grey tells apart too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from painmap.core.comparing.course import Figure
from painmap.ui.parts import theme
from painmap.ui.parts.theme import LAYER_STYLES
from painmap.ui.patients.trend import readable

MOST_LINES = 4
_DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 2.5), (1.5, 2.0), (6.0, 2.0, 1.5, 2.0))
LINE_COLOURS = ("#0F5FA8", "#7F5738", "#433782", "#1F5B5B")
_DOT = 4.5


@dataclass(frozen=True, slots=True)
class LineLook:
    """How a line is drawn: a colour and which of the dashes and dots."""

    colour: str
    number: int

    def pen(self, *, leading: bool) -> QPen:
        """The pen of the line; the one that is told of is stronger."""
        pen = QPen(readable(self.colour), 2.5 if leading else 1.5)
        if _DASHES[self.number]:
            pen.setDashPattern(_DASHES[self.number])
        return pen


def looks_of(figures: Sequence[Figure]) -> list[LineLook]:
    """A look for each figure: layers in their colour, others in one of their own."""
    found = []
    for number, figure in enumerate(figures):
        own = LINE_COLOURS[number % MOST_LINES]
        colour = own if figure.layer is None else LAYER_STYLES.get(
            figure.layer.kind, LAYER_STYLES["temperature:cooler"]
        ).colour  # fmt: skip
        found.append(LineLook(colour, number % MOST_LINES))
    return found


def paint_dot(painter: QPainter, at: QPointF, look: LineLook, *, leading: bool = True) -> None:
    """A visit's value: a disc, a square, a triangle or a rhombus, rimmed by the ground."""
    painter.setPen(QPen(QColor(theme.current().panel), 1.5))
    painter.setBrush(readable(look.colour))
    size = _DOT if leading else _DOT - 1
    x, y = at.x(), at.y()
    if look.number == 0:
        painter.drawEllipse(at, size, size)
    elif look.number == 1:
        painter.drawRect(QRectF(x - size + 0.5, y - size + 0.5, 2 * size - 1, 2 * size - 1))
    else:
        corners = [(0, -1.2), (1.1, 0.8), (-1.1, 0.8)]
        if look.number == 3:
            corners = [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
        painter.drawPolygon(QPolygonF([QPointF(x + size * a, y + size * b) for a, b in corners]))


def paint_line(
    painter: QPainter,
    points: Sequence[QPointF | None],
    look: LineLook,
    *,
    leading: bool,
    unlike: Sequence[int] = (),
) -> None:
    """The line through what is known, broken where values are not alike, and its dots."""
    part: list[QPointF] = []
    for at, point in enumerate(points):
        if at in unlike:
            _stroke(painter, part, look, leading=leading)
            part = []
        if point is not None:
            part.append(point)
    _stroke(painter, part, look, leading=leading)
    for point in points:
        if point is not None:
            paint_dot(painter, point, look, leading=leading)


def _stroke(painter: QPainter, points: Sequence[QPointF], look: LineLook, *, leading: bool) -> None:
    if len(points) > 1:
        painter.setPen(look.pen(leading=leading))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(list(points))


def paint_band(
    painter: QPainter,
    points: Sequence[tuple[QPointF, QPointF]],
    look: LineLook,
) -> None:
    """The repeat variation around a line: pale, with a fine edge that grey shows too."""
    if not points:
        return
    colour = readable(look.colour)
    edge = QColor(colour)
    colour.setAlphaF(0.14)
    edge.setAlphaF(0.5)
    lower = [low for low, _ in points]
    upper = [high for _, high in points]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
    painter.setPen(QPen(edge, 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(upper)
    painter.drawPolyline(lower)
