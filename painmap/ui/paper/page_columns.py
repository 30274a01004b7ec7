"""The columns of a table on paper: as wide as their words, numbers below each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.ui.paper.page import points

if TYPE_CHECKING:
    from painmap.ui.paper.page_table import PageTable

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
    wholes = [advance(points(9), split(cell)[0]) for cell in rows]
    ends = max(wholes, default=0.0) + decimals_width(table, at)
    return max(head, ends) + beyond_width(table, at) + 1


def tail_width(table: PageTable, at: int) -> float:
    """How wide what follows the whole numbers of a column is: decimals, brackets or both."""
    return max((advance(points(9), split(cell)[1]) for cell in _cells(table, at)), default=0.0)


def decimals_width(table: PageTable, at: int) -> float:
    """How wide the decimals of a column are, at the end of which its heading ends."""
    tails = (split(cell)[1].partition(" (")[0] for cell in _cells(table, at))
    return max((advance(points(9), tail) for tail in tails), default=0.0)


def beyond_width(table: PageTable, at: int) -> float:
    """How far brackets reach beyond the decimals of a column."""
    return tail_width(table, at) - decimals_width(table, at)


def _cells(table: PageTable, at: int) -> list[str]:
    return [row[at] for row in table.rows if len(row) > 1]


def split(cell: str) -> tuple[str, str]:
    """A figure's whole number, whose end is where all of a column stand, and what follows."""
    number = cell.partition(" (")[0]
    found = _DECIMALS.search(number)
    whole = number[: found.start()] if found else number
    return whole, cell.removeprefix(whole)


def advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def cell_box(edges: list[float], at: int, y: float, height: float) -> QRectF:
    """A cell without the gap before it."""
    left = edges[at] + (GAP if at else 0.0)
    return QRectF(left, y, edges[at + 1] - left, height)
