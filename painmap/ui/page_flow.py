"""What flows over pages: two columns of tables and the box for a comment.

Everything goes on the first page while it fits; what does not fit goes on on the next, whole rows
and whole lines, and the page says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QPicture

from painmap.ui.page import Paper, Sheet, line_height, points, wrap
from painmap.ui.page_table import AIRY, DENSE, PageTable, paint_table, table_height

LEFT, RIGHT = 0.46, 0.515
"""Shares of the columns' widths."""

_BETWEEN, _COMMENT_LEAST, _HINT = 24.0, 140.0, 42.0
_INSET = 14.0


def tr(text: str) -> str:
    return QCoreApplication.translate("Page", text)


@dataclass(frozen=True, slots=True)
class Flow:
    """What is to be laid out: tables of the columns, and one that goes where there is room."""

    left: tuple[PageTable, ...]
    right: tuple[PageTable, ...]
    either: tuple[PageTable, ...] = ()
    comment_title: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is still to be painted: tables from a row on, with their widths; lines of a comment."""

    tables: tuple[tuple[PageTable, int, float], ...] = ()
    comment_title: str = ""
    comment: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables or self.comment)


PaintPage = Callable[[Sheet, int, int, Rest | None], Rest]
"""Paints page number … of so many, from what was left over before; what is left over now."""


def page_count(paint: PaintPage, paper: Paper) -> int:
    """How many pages it takes: measured by painting on nothing."""
    picture = QPicture()
    painter = QPainter(picture)
    try:
        sheet = Sheet(painter, paper, dry=True)
        pages, rest = 1, paint(sheet, 1, 1, None)
        while rest:
            pages += 1
            rest = paint(sheet, pages, pages, rest)
    finally:
        painter.end()
    return pages


def paint_first(sheet: Sheet, flow: Flow, top: float, bottom: float) -> Rest:
    """Paint what fits between two heights of the first page; what is left over."""
    body = sheet.body
    lines = tuple(wrap(flow.comment, points(9), body.width() - 2 * _INSET)) if flow.comment else ()
    end = bottom - _COMMENT_LEAST - _BETWEEN
    widths = LEFT * body.width(), RIGHT * body.width()
    columns, pitch = _balanced(flow, widths, end - top)
    later = widths[0], body.width()  # words have the whole width of a further page
    ends, rest = [], []
    for place, tables in enumerate(columns):
        x = body.left() if place == 0 else body.right() - widths[1]
        box = QRectF(x, top, widths[place], end - top)
        reached, left_over = _paint_column(sheet, tables, box, pitch)
        ends.append(reached)
        rest += [(table, start, later[place]) for table, start in left_over]
    box = QRectF(body.left(), max(ends) + _BETWEEN, body.width(), 0)
    box.setBottom(bottom - 10)
    more = _paint_comment(sheet, box, flow.comment_title, lines)
    return Rest(tuple(rest), flow.comment_title, more)


def paint_more(sheet: Sheet, rest: Rest, top: float, bottom: float) -> Rest:
    """Paint on a further page what was left over; what is still left over."""
    body, y = sheet.body, top
    for place, (table, start, width) in enumerate(rest.tables):
        box = QRectF(body.left(), y, width, bottom - y)
        y, following = paint_table(sheet, table, box, start=start, force=place == 0)
        if following < len(table.all_rows):
            return Rest(
                ((table, following, width), *rest.tables[place + 1 :]),
                rest.comment_title,
                rest.comment,
            )
        y += _BETWEEN
    if not rest.comment:
        return Rest()
    box = QRectF(body.left(), y, body.width(), bottom - y - 10)
    if rest.tables and box.height() < _COMMENT_LEAST:
        return Rest((), rest.comment_title, rest.comment)
    title = tr("{0}, continued").format(rest.comment_title)
    return Rest((), rest.comment_title, _paint_comment(sheet, box, title, rest.comment))


def _balanced(
    flow: Flow, widths: tuple[float, float], room: float
) -> tuple[tuple[tuple[PageTable, ...], tuple[PageTable, ...]], float]:
    """The columns with the free tables in them, and how close the rows lie."""
    for pitch in (AIRY, DENSE):
        left, right = list(flow.left), list(flow.right)
        for table in flow.either:
            taller = (
                _height(left, widths[0], pitch) + table_height(table, widths[0], pitch=pitch) > room
            )
            shorter = _height(right, widths[1], pitch) < _height(left, widths[0], pitch)
            (right if taller and shorter else left).append(table)
        columns = tuple(left), tuple(right)
        if max(_height(left, widths[0], pitch), _height(right, widths[1], pitch)) <= room:
            break
    return columns, pitch


def _height(tables: list[PageTable], width: float, pitch: float) -> float:
    return sum(table_height(table, width, pitch=pitch) + _BETWEEN for table in tables)


def _paint_column(
    sheet: Sheet, tables: tuple[PageTable, ...], room: QRectF, pitch: float
) -> tuple[float, list[tuple[PageTable, int]]]:
    """Tables below each other; where they end, and what did not fit, from which row on."""
    x, width = room.x(), room.width()
    whole = _height(list(tables), width, pitch) - _BETWEEN <= room.height() + 1
    limit = room.bottom() if whole else room.bottom() - _HINT
    y = room.y()
    rest: list[tuple[PageTable, int]] = []
    for table in tables:
        following = 0
        if not rest:
            box = QRectF(x, y, width, limit - y)
            y, following = paint_table(sheet, table, box, pitch=pitch)
        if following < len(table.all_rows):
            rest.append((table, following))
        else:
            y += _BETWEEN
    if rest:
        sheet.text(
            QRectF(x, y, width, _HINT), tr("Continued on the next page"), points(8), quiet=True
        )
        y += _HINT
    return y, rest


def _paint_comment(
    sheet: Sheet, rect: QRectF, title: str, lines: tuple[str, ...]
) -> tuple[str, ...]:
    """A box for the examiner's comment, with the visit's note in it; the lines that do not fit."""
    sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
    sheet.painter.setBrush(sheet.style.colour("#FFFFFF"))
    sheet.painter.drawRect(rect)
    inner = rect.adjusted(_INSET, 6, -_INSET, -6)
    sheet.text(QRectF(inner.x(), inner.y(), inner.width(), 38), title, points(8), quiet=True)
    font = points(9)
    room = int((inner.height() - 38) / line_height(font) + 0.01)
    shown = len(lines) if len(lines) <= room else max(room - 1, 0)
    height = sheet.lines(QPointF(inner.x(), inner.y() + 38), lines[:shown], font)
    if shown < len(lines):
        box = QRectF(inner.x(), inner.y() + 38 + height, inner.width(), line_height(font))
        sheet.text(box, tr("Continued on the next page"), points(8), quiet=True)
    return lines[shown:]
