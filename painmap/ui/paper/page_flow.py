"""What flows over pages: two columns of tables and the box for a comment.

Everything goes on the first page while it fits: rows move closer, tables change the column and the
box shrinks first. What still does not fit goes on on the next page, whole tables where they are
short, else whole rows and whole lines, and the page says so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPicture

from painmap.ui.paper.page import Paper, Sheet, points, wrap
from painmap.ui.paper.page_comment import COMMENT, INSET, comment_height, paint_comment
from painmap.ui.paper.page_setting import SETTINGS, USUAL, Setting
from painmap.ui.paper.page_table import PLAIN, PageTable

LEFT, RIGHT = 0.475, 0.505
"""Shares of the columns' widths."""

BETWEEN, _HINT = 24.0, 42.0
_BELOW = 10.0
_WORTH = 300.0
"""Lines of text are parted only where so much of a page would stay empty without them."""

_HIGHEST = 2200.0
"""What a page can hold of a table."""


Columns = tuple[tuple[PageTable, ...], tuple[PageTable, ...]]


def tr(text: str) -> str:
    return QCoreApplication.translate("Page", text)


@dataclass(frozen=True, slots=True)
class Flow:
    """What is to be laid out: the tables of the columns, but for the first where there is room."""

    left: tuple[PageTable, ...]
    right: tuple[PageTable, ...]
    comment_title: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is still to be painted: tables with their widths; lines of a comment."""

    tables: tuple[tuple[PageTable, float], ...] = ()
    comment_title: str = ""
    comment: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.tables or self.comment)


PaintPage = Callable[[Sheet, int, int, Rest | None], Rest]
"""Paints page number … of so many, from what was left over before; what is left over now."""


def page_count(paint: PaintPage, paper: Paper) -> int:
    """How many pages it takes: measured by painting on nothing."""
    picture = QPicture()
    with QPainter(picture) as painter:
        sheet = Sheet(painter, paper, dry=True)
        pages, rest = 1, paint(sheet, 1, 1, None)
        while rest:
            pages += 1
            rest = paint(sheet, pages, pages, rest)
    return pages


def paint_first(
    sheet: Sheet, flow: Flow, tops: tuple[float, float], bottom: float, *, small: bool = False
) -> Rest:
    """Paint what fits on the first page below where its columns begin; what is left over.

    In `small` type where that alone keeps it on the page.
    """
    body = sheet.body
    widths, rooms, lines = _rooms(flow, body, tops, bottom)
    arranged = _arranged(flow, widths, rooms, SETTINGS if small else USUAL)
    columns, setting = arranged or ((flow.left, flow.right), Setting(PLAIN))
    later = widths[0], body.width()  # words have the whole width of a further page
    reached, rest = [], []
    for place, tables in enumerate(columns):
        x = body.left() if place == 0 else body.right() - widths[1]
        box = QRectF(x, tops[place], widths[place], rooms[-1][place])
        y, left_over = _paint_column(sheet, tables, box, setting)
        reached.append(y)
        rest += [(table, later[place] if table.columns else body.width()) for table in left_over]
    box = QRectF(body.left(), max(reached) + BETWEEN, body.width(), 0)
    box.setBottom(bottom - _BELOW)
    more = paint_comment(sheet, box, flow.comment_title, lines)
    return Rest(tuple(rest), flow.comment_title, more)


def _rooms(
    flow: Flow, body: QRectF, tops: tuple[float, float], bottom: float
) -> tuple[tuple[float, float], list[tuple[float, float]], tuple[str, ...]]:
    """The columns' widths, their heights beside a whole comment and its smallest box, its lines."""
    lines = tuple(wrap(flow.comment, points(9), body.width() - 2 * INSET)) if flow.comment else ()
    ends = [
        bottom - _BELOW - high - BETWEEN
        for high in (max(COMMENT, comment_height(len(lines))), COMMENT)
    ]
    widths = LEFT * body.width(), RIGHT * body.width()
    return widths, [(end - tops[0], end - tops[1]) for end in ends], lines


def fits(
    flow: Flow,
    body: QRectF,
    tops: tuple[float, float],
    bottom: float,
    *,
    whole: bool = False,
    small: bool = False,
) -> bool:
    """Whether all tables go on the first page, with the `whole` comment or a part of it, if need
    be in `small` type."""
    widths, rooms, _ = _rooms(flow, body, tops, bottom)
    settings = SETTINGS if small else USUAL
    return _arranged(flow, widths, rooms[:1] if whole else rooms, settings) is not None


def begins(flow: Flow, body: QRectF, tops: tuple[float, float], bottom: float) -> bool:
    """Whether both columns can begin on the first page: a whole table, some lines of a text."""
    widths, rooms, _ = _rooms(flow, body, tops, bottom)
    firsts = (flow.left[:1], flow.right[:1])
    return all(
        min(_height(tables, width, Setting(PLAIN)), _least(tables)) + _HINT <= high
        for tables, width, high in zip(firsts, widths, rooms[-1], strict=True)
    )


def _least(tables: Sequence[PageTable]) -> float:
    """So much of a table is on a page at least: all of it, but of lines of text."""
    return _WORTH if tables and len(tables[0].rows[0]) == 1 else _HIGHEST


def _arranged(
    flow: Flow,
    widths: tuple[float, float],
    rooms: Sequence[tuple[float, float]],
    settings: Sequence[Setting],
) -> tuple[Columns, Setting] | None:
    """The tables in their columns, and how they are set; None when they do not fit.

    The first of the `rooms` leaves the whole comment on the page, the last its smallest box.
    """
    choices = sorted(_choices(flow), key=lambda choice: choice[0])
    # Each table is measured once: there are hundreds of ways to divide eight of them.
    known: dict[tuple[int, float, Setting], float] = {}

    def height(tables: Sequence[PageTable], width: float, setting: Setting) -> float:
        for table in tables:
            if (id(table), width, setting) not in known:
                known[id(table), width, setting] = setting.height(table, width)
        heights = [known[id(table), width, setting] for table in tables]
        return sum(heights) + BETWEEN * max(len(heights) - 1, 0)

    # Type is made smaller last of all: then no way to divide the tables has fitted in its own.
    groups = [[one for one in settings if (one.size < 1.0) is small] for small in (False, True)]
    for room in rooms:
        for group in groups:
            for _, columns in choices:
                for setting in group:
                    if all(
                        height(tables, width, setting) <= high + 1
                        for tables, width, high in zip(columns, widths, room, strict=True)
                    ):
                        return columns, setting
    return None


def _choices(flow: Flow) -> list[tuple[int, Columns]]:
    """Ways to divide the tables, and how many of them leave the column where they belong."""
    free = [(table, 0) for table in flow.left[1:]] + [(table, 1) for table in flow.right]
    found = []
    for sides in product((0, 1), repeat=len(free)):
        moved = sum(side != own for side, (_, own) in zip(sides, free, strict=True))
        left, right = (
            tuple(table for side, (table, _) in zip(sides, free, strict=True) if side == column)
            for column in (0, 1)
        )
        found.append((moved, (flow.left[:1] + left, right)))
    return found


def _height(tables: Sequence[PageTable], width: float, setting: Setting) -> float:
    heights = [setting.height(table, width) for table in tables]
    return sum(heights) + BETWEEN * max(len(heights) - 1, 0)


def _paint_column(
    sheet: Sheet, tables: tuple[PageTable, ...], room: QRectF, setting: Setting
) -> tuple[float, list[PageTable]]:
    """Tables below each other; where they end, and what did not fit."""
    x, width = room.x(), room.width()
    whole = _height(tables, width, setting) <= room.height() + 1
    limit = room.bottom() if whole else room.bottom() - _HINT
    y = room.y()
    rest: list[PageTable] = []
    for table in tables:
        if rest:
            rest.append(table)
            continue
        box = QRectF(x, y, width, limit - y)
        # A table that a page can hold is never cut in two; lines of text may go on.
        worth = _least((table,))
        if y > room.y() and box.height() < min(worth, setting.height(table, width)):
            rest.append(table)
            continue
        y, left_over = setting.paint(sheet, table, box)
        if left_over is not None:
            rest.append(left_over)
        else:
            y += BETWEEN
    if not rest:
        return y - (BETWEEN if tables else 0.0), rest
    hint = QRectF(x, y, width, _HINT)
    sheet.text(hint, tr("Continued on the next page"), points(8), quiet=True)
    return y + _HINT, rest
