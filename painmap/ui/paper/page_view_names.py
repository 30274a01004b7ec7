"""What stands above a limb's view on paper: a large R or L, and the name of the view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.ui.paper.page import Sheet, points
from painmap.ui.parts import fonts

_LETTER_GAP = 12.0


def paint_view_name(sheet: Sheet, chart: Any, base: QPointF, *, above: bool) -> None:
    """The view's name and a large R or L, centred on a point of the line they stand on."""
    name, side = _view(chart), chart.info.side
    font, letter = points(8 if above else 9), points(12, fonts.SEMIBOLD)
    wide, narrow = _advance(font, name), _advance(letter, side)
    at = base - QPointF((wide + narrow + _LETTER_GAP) / 2, 0)
    beside = at + QPointF(narrow + _LETTER_GAP, 0)
    if above:
        at, beside = base - QPointF(narrow / 2, 36), base - QPointF(wide / 2, 0)
    painter = sheet.painter
    painter.setPen(sheet.style.colour(sheet.style.text))
    painter.setFont(letter)
    painter.drawText(at, side)
    painter.setFont(font)
    painter.drawText(beside, name)


def _view(chart: Any) -> str:
    """'outer side': what the title says of the view; the side stands beside it as a letter."""
    return str(chart.info.title.split(" · ")[-1])


def view_name_width(chart: Any, *, above: bool) -> float:
    letter = _advance(points(12, fonts.SEMIBOLD), chart.info.side)
    if above:
        return max(letter, _advance(points(8), _view(chart)))
    return _advance(points(9), _view(chart)) + _LETTER_GAP + letter


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
