"""Tables on paper: rows are never cut in two, and a table may go on on the next page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from painmap.ui import fonts
from painmap.ui.page import Sheet, line_height, points, wrap

AIRY, PLAIN, DENSE = 1.12, 1.0, 0.92
"""How far apart rows are, of a line's own height; the first that fits the page is taken."""

DASH = "\N{EM DASH}"
"""The sign of *not assessed*."""

_CELL_LINES = 4
_GAP, _ORPHAN = 24.0, 2


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table ready for paper; columns of `figures` are right-aligned.

    A column with a share of 0 is as wide as its words, the others divide what is left. A row of one
    text goes across the whole table, in as many lines as it takes. `note` stands below the last row
    and never without it. `dash` says what a dash means, beside the title wherever rows have one.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float] = (1.0,)
    figures: frozenset[int] = frozenset()
    note: str = ""
    dash: str = ""
    continued: bool = False

    @property
    def heading(self) -> str:
        if not self.continued:
            return self.title
        return QCoreApplication.translate("Page", "{0}, continued").format(self.title)


def table_height(table: PageTable, width: float, *, pitch: float = AIRY) -> float:
    """How much of a page the table takes, with title and heading."""
    rows = sum(_row_height(table, row, width, pitch) for row in range(len(table.rows)))
    return _head_height(table, pitch) + rows + _note_height(table, width)


def paint_table(
    sheet: Sheet, table: PageTable, rect: QRectF, *, pitch: float = AIRY, force: bool = False
) -> tuple[float, PageTable | None]:
    """Paint as many rows as fit; where they end, and what is left for the next page.

    A text across the table may be cut between two lines, with two at least on either side. Nothing
    is painted when not even one row fits, but with `force`, on a page of its own.
    """
    height = _head_height(table, pitch)
    fitting, rest = _cut(table, rect.width(), rect.height() - height, pitch, force=force)
    if fitting is None:
        return rect.y(), rest
    _paint_head(sheet, fitting, rect, pitch)
    y = rect.y() + height
    for place in range(len(fitting.rows)):
        high = _row_height(fitting, place, rect.width(), pitch)
        _paint_row(sheet, fitting, place, QRectF(rect.x(), y, rect.width(), high), pitch)
        y += high
    if fitting.note:
        lines = wrap(fitting.note, points(8), rect.width())
        y += _air(pitch) + sheet.lines(QPointF(rect.x(), y + _air(pitch)), lines, points(8),
                                       quiet=True)  # fmt: skip
    return y, rest


def _cut(
    table: PageTable, width: float, room: float, pitch: float, *, force: bool
) -> tuple[PageTable | None, PageTable | None]:
    """What of the table fits below its head, and what is left of it."""
    used, count = 0.0, len(table.rows)
    for place in range(count):
        high = _row_height(table, place, width, pitch)
        last = _note_height(table, width) if place == count - 1 else 0.0
        if used + high + last > room + 1:
            break
        used += high
    else:
        return table, None
    begun, left_over = list(table.rows[:place]), list(table.rows[place:])
    parts = _cut_text(left_over[0], width, room - used, pitch, alone=force and not place)
    if parts is not None:
        begun.append((parts[0],))
        left_over[0] = (parts[1],)
    elif force and not begun:
        begun.append(left_over.pop(0))
    if not begun:
        return None, table
    if not left_over:
        return replace(table, rows=begun), None
    return (
        replace(table, rows=begun, note=""),
        replace(table, rows=left_over, continued=True),
    )


def _cut_text(
    cells: Sequence[str], width: float, room: float, pitch: float, *, alone: bool
) -> tuple[str, str] | None:
    """A long text in two, where enough of its lines fit."""
    if len(cells) != 1:
        return None
    lines = wrap(cells[0], points(9), width)
    fit = 1 + int((room + 1 - _step(pitch)) / line_height(points(9)))
    fit = min(fit, len(lines) - _ORPHAN)
    if fit < _ORPHAN or (room < _step(pitch) and not alone):
        return None
    return " ".join(lines[:fit]), " ".join(lines[fit:])


def _step(pitch: float) -> float:
    return line_height(points(9)) * pitch


def _air(pitch: float) -> float:
    return max((_step(pitch) - line_height(points(9))) / 2, 0.0)


def _head_height(table: PageTable, pitch: float) -> float:
    return _step(pitch) * (2 if table.columns else 1)


def _note_height(table: PageTable, width: float) -> float:
    if not table.note:
        return 0.0
    return len(wrap(table.note, points(8), width)) * line_height(points(8)) + 6


def _edges(table: PageTable, rect: QRectF) -> list[float]:
    """Where the columns begin, and the end of the last; each but the first begins with a gap."""
    count = len(table.shares)
    widths = [0.0 if share else _natural(table, at) for at, share in enumerate(table.shares)]
    rest = rect.width() - sum(widths) - _GAP * (count - 1)
    whole = sum(table.shares) or 1.0
    edges = [rect.x()]
    for at, (width, share) in enumerate(zip(widths, table.shares, strict=True)):
        edges.append(edges[-1] + (_GAP if at else 0.0) + (width or rest * share / whole))
    return edges


def _natural(table: PageTable, at: int) -> float:
    """How wide a column's words are; of figures the numbers and the brackets behind them."""
    rows = [row[at] for row in table.rows if len(row) > 1]
    head = _advance(points(8), table.columns[at]) if table.columns else 0.0
    if at not in table.figures:
        return max([head, *(_advance(points(9), cell) for cell in rows)]) + 1
    number = max([head, *(_advance(points(9), _number(cell)) for cell in rows)])
    return number + _beside(table, at) + 1


def _beside(table: PageTable, at: int) -> float:
    """How wide the brackets of a column are: numbers with and without stand below each other."""
    rows = [row[at] for row in table.rows if len(row) > 1]
    return max((_advance(points(9), cell.removeprefix(_number(cell))) for cell in rows), default=0)


def _number(cell: str) -> str:
    return cell.partition(" (")[0]


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def _box(edges: list[float], at: int, y: float, height: float) -> QRectF:
    """A cell without the gap before it."""
    left = edges[at] + (_GAP if at else 0.0)
    return QRectF(left, y, edges[at + 1] - left, height)


def _lines(table: PageTable, row: int, width: float) -> list[list[str]]:
    """The lines of each cell."""
    cells, font = table.rows[row], points(9)
    if len(cells) == 1:
        return [wrap(cells[0], font, width)]
    edges = _edges(table, QRectF(0, 0, width, 0))
    height = _CELL_LINES * line_height(font)
    return [
        [text] if not table.shares[at] else wrap(text, font, _box(edges, at, 0, 0).width(), height)
        for at, text in enumerate(cells)
    ]


def _row_height(table: PageTable, row: int, width: float, pitch: float) -> float:
    lines = max(map(len, _lines(table, row, width)))
    return _step(pitch) + (lines - 1) * line_height(points(9)) * min(pitch, 1.0)


def _paint_head(sheet: Sheet, table: PageTable, rect: QRectF, pitch: float) -> None:
    step, y, edges = _step(pitch), rect.y(), _edges(table, rect)
    bold, small = points(9, fonts.SEMIBOLD), points(8)
    key = table.dash if any(cell == DASH for row in table.rows for cell in row) else ""
    beside = QFontMetricsF(small).horizontalAdvance(key) + _GAP if key else 0.0
    sheet.text(QRectF(rect.x(), y, rect.width() - beside, step), table.heading, bold)
    if key:
        sheet.text(QRectF(rect.right() - beside, y, beside, step), key, small, right=True,
                   quiet=True, elide=False)  # fmt: skip
    if not table.columns:
        return
    for place, name in enumerate(table.columns):
        right = place in table.figures
        box = _box(edges, place, y + step, step)
        box.setRight(box.right() - (_beside(table, place) if right else 0.0))
        sheet.text(box, name, small, right=right, quiet=True, elide=False)
    y += 2 * step
    sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
    sheet.painter.drawLine(QPointF(rect.x(), y), QPointF(rect.right(), y))


def _paint_row(sheet: Sheet, table: PageTable, row: int, rect: QRectF, pitch: float) -> None:
    font = points(9)
    edges, air = _edges(table, rect), (_step(pitch) - line_height(font)) / 2
    lines = _lines(table, row, rect.width())
    leading = min(pitch, 1.0)
    whole = len(table.rows[row]) == 1
    for place, cell in enumerate(lines):
        box = rect if whole else _box(edges, place, rect.y(), _step(pitch))
        if place in table.figures and not whole:
            number, beside = _number(cell[0]), _beside(table, place)
            sheet.text(box.adjusted(0, 0, -beside, 0), number, font, right=True, elide=False)
            after = QRectF(box.right() - beside, box.y(), beside, box.height())
            sheet.text(after, cell[0].removeprefix(number), font, elide=False)
        else:
            sheet.lines(QPointF(box.x(), rect.y() + air), cell, font, leading=leading)
