"""Further pages: what the first one left over, in one column or two, so that no page has little.

What would be a few lines on a page of its own moves closer first: beside each other where tables
are narrow, then with less air.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF

from painmap.ui.paper.page import Sheet
from painmap.ui.paper.page_comment import COMMENT, comment_height, paint_comment
from painmap.ui.paper.page_flow import BETWEEN, LEFT, RIGHT, Rest, tr
from painmap.ui.paper.page_table import AIRY, DENSE, PLAIN, PageTable, paint_table, table_height

BELOW = 10.0
_EMPTY = 0.4
"""So much of a page stays empty at most, for a table to be whole."""

Column = tuple[tuple[PageTable, float], ...]
"""Tables below each other, each with its width."""


def paint_more(sheet: Sheet, rest: Rest, top: float, bottom: float) -> Rest:
    """Paint on a further page what was left over before; what is left over now."""
    body = sheet.body
    found = _arranged(rest, body, bottom - top - BELOW)
    if found is None:
        return _piled(sheet, rest, top, bottom)
    columns, pitch = found
    reached = top
    for place, tables in enumerate(columns):
        y = top
        for table, width in tables:
            x = body.right() - width if place else body.left()
            y, _ = paint_table(sheet, table, QRectF(x, y, width, 1e6), pitch=pitch)
            y += BETWEEN
        reached = max(reached, y)
    return _comment(sheet, rest, reached, bottom)


def _arranged(rest: Rest, body: QRectF, room: float) -> tuple[tuple[Column, ...], float] | None:
    """All tables in one column or two, and how close rows lie; None where a page cannot hold them.

    First of all with the whole comment below them, else with the smallest box of it.
    """
    if not rest.tables:
        return None
    lines = len(rest.comment)
    whole = comment_height(lines) if lines else 0.0
    for comment in (whole, min(COMMENT, whole)):
        for columns, pitch in _ways(rest, body):
            high = max(_height(tables, pitch) for tables in columns)
            if high + (BETWEEN + comment if comment else 0.0) <= room + 1:
                return columns, pitch
    return None


def _ways(rest: Rest, body: QRectF) -> Iterator[tuple[tuple[Column, ...], float]]:
    """Ways to lay the tables out, the best to read first: with a narrow one two columns."""
    one = (rest.tables,)
    two = _halves([table for table, _ in rest.tables], body) if len(rest.tables) > 1 else one
    narrow = any(width < body.width() for _, width in rest.tables)
    if narrow:
        yield two, AIRY
    yield from ((one, AIRY), (one, PLAIN), (two, AIRY), (two, PLAIN), (one, DENSE), (two, DENSE))


def _halves(tables: Sequence[PageTable], body: QRectF) -> tuple[Column, ...]:
    """The tables in their order in two columns, as even as they can be."""
    widths = LEFT * body.width(), RIGHT * body.width()
    choices = [
        (tuple((table, widths[0]) for table in tables[:at]),
         tuple((table, widths[1]) for table in tables[at:]))
        for at in range(1, len(tables))
    ]  # fmt: skip
    return min(choices, key=lambda pair: max(_height(column, AIRY) for column in pair))


def _height(tables: Column, pitch: float) -> float:
    heights = [table_height(table, width, pitch=pitch) for table, width in tables]
    return sum(heights) + BETWEEN * max(len(heights) - 1, 0)


def _piled(sheet: Sheet, rest: Rest, top: float, bottom: float) -> Rest:
    """Tables below each other as far as the page reaches; what is left over.

    One that a page can hold waits for the next page where a later one fits here; it is parted only
    where much of this page would stay empty otherwise.
    """
    body, y = sheet.body, top
    tables, waiting = list(rest.tables), list[tuple[PageTable, float]]()
    while tables:
        table, width = tables.pop(0)
        high = table_height(table, width)
        if high > bottom - y and y > top and high <= bottom - top:
            later = any(_fits(other, bottom - y) for other in tables)
            if later or bottom - y < _EMPTY * (bottom - top):
                waiting.append((table, width))
                continue
        box = QRectF(body.left(), y, width, bottom - y)
        y, left_over = paint_table(sheet, table, box, force=y == top)
        if left_over is not None:
            left = (*waiting, (left_over, width), *tables)
            return Rest(left, rest.comment_title, rest.comment)
        y += BETWEEN
    if waiting:
        return Rest(tuple(waiting), rest.comment_title, rest.comment)
    return _comment(sheet, rest, y, bottom)


def _fits(table: tuple[PageTable, float], room: float) -> bool:
    return table_height(*table) <= room


def _comment(sheet: Sheet, rest: Rest, y: float, bottom: float) -> Rest:
    """The rest of the comment below the tables; what is left of it."""
    if not rest.comment:
        return Rest()
    body = sheet.body
    box = QRectF(body.left(), y, body.width(), bottom - y - BELOW)
    if rest.tables and box.height() < min(COMMENT, comment_height(len(rest.comment))) - 1:
        return Rest((), rest.comment_title, rest.comment)
    box.setHeight(min(box.height(), comment_height(len(rest.comment))))
    title = tr("{0}, continued").format(rest.comment_title)
    return Rest((), rest.comment_title, paint_comment(sheet, box, title, rest.comment))
