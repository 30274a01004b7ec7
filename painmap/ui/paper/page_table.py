"""Tables on paper: rows are never cut in two, and a table may go on on the next page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPen

from painmap.ui.paper.page import Sheet, line_height, points, wrap
from painmap.ui.paper.page_columns import GAP, beyond_width, cell_box, edges_of, split, tail_width
from painmap.ui.parts import fonts

AIRY, PLAIN, DENSE = 1.12, 1.0, 0.92
"""How far apart rows are, of a line's own height; the first that fits the page is taken."""

DASH = "\N{EM DASH}"
"""The sign of *not assessed*."""

_CELL_LINES = 12
_ORPHAN, _FEW = 2, 4


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
    rows = sum(_row_heights(table, width, pitch))
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
    # Measured once: a long table asks for its columns in each of its rows.
    edges = edges_of(fitting, QRectF(0, 0, rect.width(), 0))
    tails = {at: tail_width(fitting, at) for at in fitting.figures}
    for place, high in enumerate(_row_heights(fitting, rect.width(), pitch)):
        box = QRectF(rect.x(), y, rect.width(), high)
        _paint_row(sheet, fitting, place, box, pitch, edges, tails)
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
    for place, high in enumerate(_row_heights(table, width, pitch)):
        last = _note_height(table, width) if place == count - 1 else 0.0
        if used + high + last > room + 1:
            break
        used += high
    else:
        return table, None
    # A row or two alone on the next page would be lost there.
    few = _few(table, width)
    if count - place < few <= place:
        place = count - few
        used = sum(_row_heights(table, width, pitch)[:place])
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
    rest = replace(table, rows=left_over, continued=True)
    if all(len(row) == 1 for row in left_over):
        rest = replace(rest, columns=())  # heads with nothing below them
    return replace(table, rows=begun, note=""), rest


def _few(table: PageTable, width: float) -> int:
    """So many rows at least go on together; 1 where the last is a text that may be cut itself."""
    if all(len(row) > 1 for row in table.rows):
        return _FEW
    last = table.rows[-1]
    short = len(last) > 1 or len(wrap(last[0], points(9), width)) < 2 * _ORPHAN
    return _ORPHAN if short else 1


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


def _lines(table: PageTable, row: int, edges: list[float], width: float) -> list[list[str]]:
    """The lines of each cell."""
    cells, font = table.rows[row], points(9)
    if len(cells) == 1:
        return [wrap(cells[0], font, width)]
    height = _CELL_LINES * line_height(font)
    return [
        [text]
        if not table.shares[at]
        else wrap(text, font, cell_box(edges, at, 0, 0).width(), height)
        for at, text in enumerate(cells)
    ]


def _row_heights(table: PageTable, width: float, pitch: float) -> list[float]:
    step, more = _step(pitch), line_height(points(9)) * min(pitch, 1.0)
    same = replace(
        table, title="", note="", dash="", continued=False,
        columns=tuple(table.columns), rows=tuple(map(tuple, table.rows)),
        shares=tuple(table.shares),
    )  # fmt: skip
    return [step + (count - 1) * more for count in _line_counts(same, width)]


# A page is tried in many ways, and each asks how high every row is: broken into lines once a width.
@lru_cache(maxsize=512)
def _line_counts(table: PageTable, width: float) -> tuple[int, ...]:
    edges = edges_of(table, QRectF(0, 0, width, 0))
    rows = range(len(table.rows))
    return tuple(max(map(len, _lines(table, row, edges, width))) for row in rows)


def _paint_head(sheet: Sheet, table: PageTable, rect: QRectF, pitch: float) -> None:
    step, y, edges = _step(pitch), rect.y(), edges_of(table, rect)
    bold, small = points(9, fonts.SEMIBOLD), points(8)
    key = table.dash if any(cell == DASH for row in table.rows for cell in row) else ""
    beside = QFontMetricsF(small).horizontalAdvance(key) + GAP if key else 0.0
    sheet.text(QRectF(rect.x(), y, rect.width() - beside, step), table.heading, bold)
    if key:
        sheet.text(QRectF(rect.right() - beside, y, beside, step), key, small, right=True,
                   quiet=True, elide=False)  # fmt: skip
    if not table.columns:
        return
    for place, name in enumerate(table.columns):
        right = place in table.figures
        box = cell_box(edges, place, y + step, step)
        box.setRight(box.right() - (beyond_width(table, place) if right else 0.0))
        sheet.text(box, name, small, right=right, quiet=True, elide=False)
    y += 2 * step
    sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
    sheet.painter.drawLine(QPointF(rect.x(), y), QPointF(rect.right(), y))


def _paint_row(
    sheet: Sheet,
    table: PageTable,
    row: int,
    rect: QRectF,
    pitch: float,
    columns: list[float],
    tails: Mapping[int, float],
) -> None:
    font = points(9)
    edges = [rect.x() + edge for edge in columns]
    air = (_step(pitch) - line_height(font)) / 2
    lines = _lines(table, row, columns, rect.width())
    leading = min(pitch, 1.0)
    across = len(table.rows[row]) == 1
    for place, cell in enumerate(lines):
        box = rect if across else cell_box(edges, place, rect.y(), _step(pitch))
        if place in table.figures and not across:
            whole, tail = split(cell[0])
            after = box.adjusted(box.width() - tails[place], 0, 0, 0)
            sheet.text(box.adjusted(0, 0, -after.width(), 0), whole, font, right=True, elide=False)
            sheet.text(after, tail, font, elide=False)
        else:
            sheet.lines(QPointF(box.x(), rect.y() + air), cell, font, leading=leading)
