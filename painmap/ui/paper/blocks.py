"""Tables below each other over as many pages as they take, by whole rows.

A heading never stands alone: a block begins on a page only where enough of it fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from painmap.ui.paper.page import Sheet
from painmap.ui.paper.page_table import PageTable, paint_table, table_height

BETWEEN = 34.0
_GUTTER = 60.0
_WORTH = 420.0
"""A table begins at the foot of a page only where so much of it fits."""


@dataclass(frozen=True, slots=True)
class Tables:
    """Tables beside each other, each as wide as its share; one alone goes on over pages."""

    tables: tuple[PageTable, ...]
    title: str = ""

    def widths(self, width: float) -> list[float]:
        """The width of each."""
        n = len(self.tables)
        return [(width - (n - 1) * _GUTTER) / n] * n

    def height(self, width: float) -> float:
        """What the highest takes."""
        pairs = zip(self.tables, self.widths(width), strict=True)
        return max(table_height(table, wide) for table, wide in pairs)


def paint_blocks(sheet: Sheet, blocks: Sequence[Tables], y: float, bottom: float) -> list[Tables]:
    """Paint what fits between two heights; what is left for the next page."""
    left, top = list(blocks), y
    while left:
        block = left.pop(0)
        room = QRectF(sheet.body.left(), y, sheet.body.width(), bottom - y)
        high = block.height(room.width())
        if high > room.height():
            # What a page can hold is never cut in two.
            if y > top and (high <= bottom - top or room.height() < _WORTH):
                return [block, *left]
            if len(block.tables) > 1:  # beside each other they would not fit any page
                left[:0] = [Tables((one,), block.title if not at else "")
                            for at, one in enumerate(block.tables)]  # fmt: skip
                continue
        _mark(sheet, block.title, y)
        reached, rest = _paint_tables(sheet, block, room, force=y == top)
        if rest is not None:
            return [Tables((rest,)), *left]
        y = reached + BETWEEN
    return []


def _paint_tables(
    sheet: Sheet, block: Tables, room: QRectF, *, force: bool
) -> tuple[float, PageTable | None]:
    x, reached, rest = room.x(), room.y(), None
    for table, wide in zip(block.tables, block.widths(room.width()), strict=True):
        y, rest = paint_table(sheet, table, QRectF(x, room.y(), wide, room.height()), force=force)
        reached, x = max(reached, y), x + wide + _GUTTER
    return reached, rest


def _mark(sheet: Sheet, title: str, y: float) -> None:
    if title:
        sheet.mark(title, y, 1)
