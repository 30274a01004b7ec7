"""What lets the trunk step back where the limbs and their numbers are meant."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter

from painmap.ui.limbs.figure_layout import ShownView
from painmap.ui.limbs.site_labels import DELTA_WIDTH, VALUE_WIDTH
from painmap.ui.parts import theme

_WASH = 0.82
"""How far the trunk between the arms steps back behind the numbers."""


def wash_trunk(painter: QPainter, shown: ShownView) -> None:
    """Let the trunk between the arms step back behind the numbers."""
    wash = QColor(theme.current().canvas)
    wash.setAlphaF(_WASH)
    clear = QColor(wash)
    clear.setAlphaF(0)
    half = VALUE_WIDTH + DELTA_WIDTH / 2
    centre = shown.middles[0][1].center().x()
    whole = QRectF(centre - half, shown.box.top(), 2 * half, shown.box.height())
    sideways = QLinearGradient(whole.left(), 0, whole.right(), 0)
    for at, colour in ((0, clear), (0.22, wash), (0.78, wash), (1, clear)):
        sideways.setColorAt(at, colour)
    painter.fillRect(whole, QBrush(sideways))


def fade_cuts(painter: QPainter, shown: QRectF, height: float, *, both: bool) -> None:
    """Let the trunk fade out instead of ending in a cut; at `both` ends, or above alone."""
    canvas = QColor(theme.current().canvas)
    clear = QColor(canvas)
    clear.setAlpha(0)
    ends = (shown.top(), shown.bottom()) if both else (shown.top(),)
    for edge in ends:
        inward = edge + height if edge == shown.top() else edge - height
        fade = QLinearGradient(0, edge, 0, inward)
        fade.setColorAt(0, canvas)
        fade.setColorAt(1, clear)
        box = QRectF(shown.left(), min(edge, inward) - 1, shown.width(), height + 2)
        painter.fillRect(box, QBrush(fade))
