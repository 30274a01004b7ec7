"""What stands above a close-up's view on paper: a large R or L, or both, and the view's name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.ui.chart.chart_captions import chart_title, side_letter
from painmap.ui.paper.page import Sheet, points
from painmap.ui.paper.page_parts import tr
from painmap.ui.parts import fonts

_LETTER_GAP = 12.0
_CLOSE_UPS = ("head", "trunk")


def is_named(chart: Any) -> bool:
    """Whether a view has its name above it: whole figures have letters beside their shoulders."""
    return bool(chart.info.sub) or chart.info.tile in _CLOSE_UPS


def paint_view_name(sheet: Sheet, chart: Any, base: QPointF, *, above: bool) -> None:
    """The view's name and its large letters, centred on a point of the line they stand on.

    The letters are `above` a narrow view's name, else before it; of a view from the front or the
    back each side has its own.
    """
    (first, second), name = _letters(chart), _view(chart)
    font, letter = points(8 if above else 9), points(12, fonts.SEMIBOLD)
    wide, whole = _advance(font, name), view_name_width(chart, above=above)
    left = base.x() - whole / 2
    painter = sheet.painter
    painter.setPen(sheet.style.colour(sheet.style.text))
    painter.setFont(letter)
    down = -36.0 if above else 0.0
    ends = left, left + whole - _advance(letter, second)
    if above and not second:
        ends = base.x() - _advance(letter, first) / 2, 0.0
    painter.drawText(QPointF(ends[0], base.y() + down), first)
    if second:
        painter.drawText(QPointF(ends[1], base.y() + down), second)
    painter.setFont(font)
    x = base.x() - wide / 2 if above else left + _advance(letter, first) + _LETTER_GAP
    painter.drawText(QPointF(x, base.y()), name)


def view_name_width(chart: Any, *, above: bool) -> float:
    """How wide the name is with its letters."""
    letters = [_advance(points(12, fonts.SEMIBOLD), one) for one in _letters(chart) if one]
    if above:
        room = sum(letters) + 2 * _LETTER_GAP * (len(letters) - 1)
        return max(room, _advance(points(8), _view(chart)))
    return _advance(points(9), _view(chart)) + sum(letters) + _LETTER_GAP * len(letters)


def _letters(chart: Any) -> tuple[str, str]:
    """The letter of the side, or those of both from the left to the right of the view."""
    labels = sorted(chart.info.labels, key=lambda label: label[1])
    if chart.info.tile in _CLOSE_UPS and len(labels) == 2:
        return side_letter(str(labels[0][0])), side_letter(str(labels[1][0]))
    return side_letter(str(chart.info.side)), ""


def _view(chart: Any) -> str:
    """'outer side': what the title says of the view; the side stands beside it as a letter."""
    if chart.info.tile in _CLOSE_UPS and chart.info.side:
        return tr("side")
    return chart_title(chart).split(" · ")[-1]


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
