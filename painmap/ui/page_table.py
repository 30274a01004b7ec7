"""Tables on paper: rows are never cut in two, and a table may go on on the next page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QPen

from painmap.ui import fonts
from painmap.ui.page import Sheet, line_height, points, wrap

AIRY, DENSE = 1.12, 1.0
_CELL_LINES = 4
_GAP = 20.0


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table ready for paper: widths are shares of the whole; `figures` columns are right.

    A row of one text goes across the whole table, in as many lines as it takes. `note` stands
    below the last row.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float] = (1.0,)
    figures: frozenset[int] = frozenset()
    note: str = ""

    @property
    def all_rows(self) -> Sequence[Sequence[str]]:
        """The rows with the note as the last of them."""
        return [*self.rows, (self.note,)] if self.note else self.rows


def table_height(table: PageTable, width: float, *, start: int = 0, pitch: float = AIRY) -> float:
    """How much of a page the rows from `start` on take, with title and heading."""
    rows = range(start, len(table.all_rows))
    return _head_height(table, pitch) + sum(_row_height(table, row, width, pitch) for row in rows)


def paint_table(
    sheet: Sheet,
    table: PageTable,
    rect: QRectF,
    *,
    start: int = 0,
    pitch: float = AIRY,
    force: bool = False,
) -> tuple[float, int]:
    """Paint rows from `start` as far as they fit; where it ends, and the next row to paint.

    Nothing is painted when not even one row fits, but with `force`, on a page of its own.
    """
    heights = [_row_height(table, row, rect.width(), pitch) for row in range(len(table.all_rows))]
    y = rect.y() + _head_height(table, pitch)
    fits = heights[start:] and y + heights[start] <= rect.bottom() + 1
    if not fits and not force:
        return rect.y(), start
    _paint_head(sheet, table, rect, pitch, continued=start > 0)
    place = start
    while place < len(heights) and (
        y + heights[place] <= rect.bottom() + 1 or (force and place == start)
    ):
        _paint_row(sheet, table, place, QRectF(rect.x(), y, rect.width(), heights[place]), pitch)
        y += heights[place]
        place += 1
    return y, place


def _fonts() -> tuple[QFont, QFont, QFont]:
    return points(9), points(9, fonts.SEMIBOLD), points(8)


def _step(pitch: float) -> float:
    return line_height(points(9)) * pitch


def _head_height(table: PageTable, pitch: float) -> float:
    return _step(pitch) * (2 if table.columns else 1)


def _edges(table: PageTable, rect: QRectF) -> list[float]:
    edges = [rect.x()]
    for share in table.shares:
        edges.append(edges[-1] + share * rect.width())
    return edges


def _lines(table: PageTable, row: int, width: float) -> list[list[str]]:
    """The lines of each cell."""
    cells, font = table.all_rows[row], points(9)
    if len(cells) == 1:
        return [wrap(cells[0], points(8) if _is_note(table, row) else font, width)]
    height = _CELL_LINES * line_height(font)
    return [
        [text] if at in table.figures else wrap(text, font, table.shares[at] * width - _GAP, height)
        for at, text in enumerate(cells)
    ]


def _is_note(table: PageTable, row: int) -> bool:
    return row >= len(table.rows)


def _row_height(table: PageTable, row: int, width: float, pitch: float) -> float:
    lines = max(map(len, _lines(table, row, width)))
    return _step(pitch) + (lines - 1) * line_height(points(9))


def _paint_head(
    sheet: Sheet, table: PageTable, rect: QRectF, pitch: float, *, continued: bool
) -> None:
    _, bold, small = _fonts()
    step, y, edges = _step(pitch), rect.y(), _edges(table, rect)
    title = table.title
    if continued:
        title = QCoreApplication.translate("Page", "{0}, continued").format(title)
    sheet.text(QRectF(rect.x(), y, rect.width(), step), title, bold)
    for place, name in enumerate(table.columns):
        box = QRectF(edges[place], y + step, edges[place + 1] - edges[place] - _GAP, step)
        sheet.text(box, name, small, right=place in table.figures, quiet=True)
    if table.columns:
        y += 2 * step
        sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
        sheet.painter.drawLine(QPointF(rect.x(), y), QPointF(rect.right(), y))


def _paint_row(sheet: Sheet, table: PageTable, row: int, rect: QRectF, pitch: float) -> None:
    font, _, small = _fonts()
    edges, air = _edges(table, rect), (_step(pitch) - line_height(font)) / 2
    lines = _lines(table, row, rect.width())
    if len(table.all_rows[row]) == 1:
        used = small if _is_note(table, row) else font
        sheet.lines(QPointF(rect.x(), rect.y() + air), lines[0], used, quiet=_is_note(table, row))
        return
    for place, cell in enumerate(lines):
        width = edges[place + 1] - edges[place] - _GAP
        if place in table.figures:
            box = QRectF(edges[place], rect.y(), width, _step(pitch))
            sheet.text(box, cell[0], font, right=True, elide=False)
        else:
            sheet.lines(QPointF(edges[place], rect.y() + air), cell, font)
