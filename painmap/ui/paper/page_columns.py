"""The columns of a table on paper: as wide as their words, numbers below each other."""

from __future__ import annotations

import re
from functools import lru_cache
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
    head = table.columns[at] if table.columns else ""
    if at not in table.figures:
        return _width_of_words(head, _cells(table, at))
    return _width_of_figures(head, _cells(table, at))


# A page is tried in many ways, and each asks for the columns of each row: measured once a column.
@lru_cache(maxsize=256)
def _width_of_words(head: str, cells: tuple[str, ...]) -> float:
    font = points(9)
    return max([_head_width(head), *(advance(font, cell) for cell in cells)]) + 1


@lru_cache(maxsize=256)
def _width_of_figures(head: str, cells: tuple[str, ...]) -> float:
    font = points(9)
    ends = max((advance(font, split(cell)[0]) for cell in cells), default=0.0)
    ends += _decimals_width(cells)
    return max(_head_width(head), ends) + _tail_width(cells) - _decimals_width(cells) + 1


def _head_width(head: str) -> float:
    return advance(points(8), head) if head else 0.0


def tail_width(table: PageTable, at: int) -> float:
    """How wide what follows the whole numbers of a column is: decimals, brackets or both."""
    return _tail_width(_cells(table, at))


def decimals_width(table: PageTable, at: int) -> float:
    """How wide the decimals of a column are, at the end of which its heading ends."""
    return _decimals_width(_cells(table, at))


def beyond_width(table: PageTable, at: int) -> float:
    """How far brackets reach beyond the decimals of a column."""
    cells = _cells(table, at)
    return _tail_width(cells) - _decimals_width(cells)


@lru_cache(maxsize=256)
def _tail_width(cells: tuple[str, ...]) -> float:
    font = points(9)
    return max((advance(font, split(cell)[1]) for cell in cells), default=0.0)


@lru_cache(maxsize=256)
def _decimals_width(cells: tuple[str, ...]) -> float:
    font = points(9)
    tails = (split(cell)[1].partition(" (")[0] for cell in cells)
    return max((advance(font, tail) for tail in tails), default=0.0)


def _cells(table: PageTable, at: int) -> tuple[str, ...]:
    return tuple(row[at] for row in table.rows if len(row) > 1)


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
