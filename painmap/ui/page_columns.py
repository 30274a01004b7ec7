"""The columns of a table on paper: as wide as their words, numbers below each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.ui.page import points

if TYPE_CHECKING:
    from painmap.ui.page_table import PageTable

_DECIMALS = re.compile(r"(?<=\d)[.,]\d+$")

GAP = 24.0
"""Between two columns."""


def edges_of(table: PageTable, rect: QRectF) -> list[float]:
    """Where the columns begin, and the end of the last; each but the first begins with a gap."""
    count = len(table.shares)
    widths = [0.0 if share else natural_width(table, at) for at, share in enumerate(table.shares)]
    rest = rect.width() - sum(widths) - GAP * (count - 1)
    whole = sum(table.shares) or 1.0
    edges = [rect.x()]
    for at, (width, share) in enumerate(zip(widths, table.shares, strict=True)):
        edges.append(edges[-1] + (GAP if at else 0.0) + (width or rest * share / whole))
    return edges


def natural_width(table: PageTable, at: int) -> float:
    """How wide a column's words are; of figures the numbers and the brackets behind them."""
    rows = [row[at] for row in table.rows if len(row) > 1]
    head = advance(points(8), table.columns[at]) if table.columns else 0.0
    if at not in table.figures:
        return max([head, *(advance(points(9), cell) for cell in rows)]) + 1
    wholes = [advance(points(9), number_of(cell)) - decimals_of(number_of(cell)) for cell in rows]
    number = max(head, max(wholes, default=0.0) + decimals_width(table, at))
    return number + bracket_width(table, at) + 1


def bracket_width(table: PageTable, at: int) -> float:
    """How wide the brackets of a column are: numbers with and without stand below each other."""
    rows = [row[at] for row in table.rows if len(row) > 1]
    return max((advance(points(9), cell.removeprefix(number_of(cell))) for cell in rows), default=0)


def decimals_width(table: PageTable, at: int) -> float:
    """How wide the decimals of a column are: its figures stand below each other at the point."""
    rows = [row[at] for row in table.rows if len(row) > 1]
    return max((decimals_of(number_of(cell)) for cell in rows), default=0.0)


def decimals_of(number: str) -> float:
    """How wide the point and decimals of a figure are; 0 of a whole number and of a dash."""
    found = _DECIMALS.search(number)
    return advance(points(9), found.group()) if found else 0.0


def number_of(cell: str) -> str:
    return cell.partition(" (")[0]


def advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def cell_box(edges: list[float], at: int, y: float, height: float) -> QRectF:
    """A cell without the gap before it."""
    left = edges[at] + (GAP if at else 0.0)
    return QRectF(left, y, edges[at + 1] - left, height)
