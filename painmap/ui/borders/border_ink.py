"""How borders and their marks are drawn on the screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from painmap.ui.borders.border_marks import ARROW_FROM, ARROW_TO, Mark
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, font
from painmap.ui.parts.theme import SIZES

_RADIUS, _WIDTH, _THIN = 7.0, 2.5, 1.2
_NUMBER_PX = 12
_PAPER = "#FFFFFF"


class Ink:
    """Draws in pixels of the widget."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._colour = QColor(theme.layer_style("allodynia").colour)
        self._numbers: list[QRectF] = []

    def border(self, path: QPainterPath, place: Place) -> None:
        """The border at hand, with a rim that keeps it apart from patterns."""
        seen = place.transform().map(path)
        self._stroke(seen, QColor(_PAPER), _WIDTH + 3)
        self._stroke(seen, self._colour, _WIDTH)

    def thin(self, path: QPainterPath, place: Place, number: str, *, stopped: bool) -> None:
        """The border of another trial with its number at the left end; dashed when stopped."""
        seen = place.transform().map(path)
        self._stroke(seen, QColor(theme.FIGURE.base), _THIN + 1.4)
        self._stroke(seen, self._colour, _THIN, dashed=stopped)
        left = min((seen.elementAt(at) for at in range(seen.elementCount())), key=lambda one: one.x)
        self._painter.setFont(font(_NUMBER_PX, SEMIBOLD))
        self._painter.setPen(QColor(theme.current().text))
        box = QRectF(left.x - 17, left.y - 8, 10, 16)
        while any(box.intersects(other.adjusted(1, 1, -1, -1)) for other in self._numbers):
            box.translate(-10, 0)
        self._numbers.append(box)
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(box, middle, number)

    def mark(self, mark: Mark) -> None:
        """A handle, a label, the arrow or a point."""
        if mark.text:
            self._pill(mark)
        elif mark.toward is not None:
            self._arrow(mark.at, mark.toward)
        else:
            self._knob(mark.at, filled=mark.sort == "now", crossed=mark.sort == "free")

    def _stroke(
        self, path: QPainterPath, colour: QColor, width: float, *, dashed: bool = False
    ) -> None:
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([4, 3])
        self._painter.strokePath(path, pen)

    def _knob(self, at: QPointF, *, filled: bool, crossed: bool) -> None:
        self._painter.setPen(QPen(QColor(_PAPER), 5))
        self._painter.drawEllipse(at, _RADIUS, _RADIUS)
        self._painter.setPen(QPen(self._colour, 2.5))
        self._painter.setBrush(self._colour if filled else QColor(_PAPER))
        self._painter.drawEllipse(at, _RADIUS, _RADIUS)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if crossed:
            self._painter.setPen(QPen(self._colour, 1.75))
            half = 0.55 * _RADIUS
            self._painter.drawLine(at - QPointF(half, 0), at + QPointF(half, 0))

    def _pill(self, mark: Mark) -> None:
        now = theme.current()
        quiet = mark.sort == "landmark"
        self._painter.setPen(QPen(QColor(now.line), 1))
        self._painter.setBrush(QColor(now.panel))
        self._painter.drawRoundedRect(mark.rect, SIZES.radius, SIZES.radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setFont(font(SIZES.caption if quiet else SIZES.body, MEDIUM))
        self._painter.setPen(QColor(now.accent))
        self._painter.drawText(mark.rect, Qt.AlignmentFlag.AlignCenter, mark.text)

    def _arrow(self, middle: QPointF, toward: QPointF) -> None:
        half = (ARROW_TO - ARROW_FROM) / 2
        tip, tail = middle + toward * half, middle - toward * half
        aside = QPointF(-toward.y(), toward.x())
        head = QPolygonF([tip, tip - toward * 10 + aside * 6.5, tip - toward * 10 - aside * 6.5])
        shaft = tip - toward * 8
        for colour, width in ((QColor(_PAPER), 6.0), (self._colour, 3.0)):
            pen = QPen(colour, width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.setPen(pen)
            self._painter.drawLine(tail, shaft)
            self._painter.setPen(QPen(colour, max(width - 3.0, 0.1)))
            self._painter.setBrush(colour)
            self._painter.drawPolygon(head)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
