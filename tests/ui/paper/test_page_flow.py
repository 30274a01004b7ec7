"""Tables and comments that do not fit one page: nothing lost, nothing cut, nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from painmap.ui.paper.page import Paper, Sheet, points, wrap
from painmap.ui.paper.page_columns import (
    advance,
    decimals_width,
    natural_width,
    split,
    tail_width,
)
from painmap.ui.paper.page_comment import COMMENT, comment_height
from painmap.ui.paper.page_flow import (
    LEFT,
    RIGHT,
    Flow,
    PaintPage,
    Rest,
    page_count,
    paint_first,
)
from painmap.ui.paper.page_more import paint_more
from painmap.ui.paper.page_table import DENSE, PageTable, paint_table, table_height
from painmap.ui.paper.paper_files import write_pdf
from tests.ui.printed import needs_pdftotext, nowhere, pdf_text


def table(name: str, rows: int, note: str = "") -> PageTable:
    cells = [(f"{name} {row}", "12.0", "word " * (row % 5)) for row in range(rows)]
    return PageTable(name, ("What", "cm²", "Words"), cells, (0.4, 0.2, 0.4), frozenset((1,)), note)


def painter_of(flow: Flow) -> PaintPage:
    def paint(sheet: Sheet, number: int, pages: int, rest: Rest | None) -> Rest:
        top, bottom = sheet.body.top() + 200, sheet.body.bottom() - 120
        if rest is None:
            return paint_first(sheet, flow, (top + 1300, top + 1300), bottom)
        return paint_more(sheet, rest, top, bottom)

    return paint


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_little_fits_on_one_page(qapp: QApplication, paper: Paper) -> None:
    flow = Flow((table("A", 3), table("C", 4)), (table("B", 4),), "Comment", "Short.")
    assert page_count(painter_of(flow), paper) == 1


def test_every_row_is_painted_once(qapp: QApplication) -> None:
    flow = Flow((table("A", 9), table("C", 7)), (table("B", 60, "A note."),), "Comment",
                "word " * 400)  # fmt: skip
    paint, left_over = painter_of(flow), []
    rest: Rest | None = None
    with nowhere() as sheet:
        while rest is None or rest:
            before = rest
            rest = paint(sheet, 1, 1, rest)
            left_over.append([row[0] for t, _ in rest.tables if t.title == "B" for row in t.rows])
            assert rest != before, "a page that takes nothing would never end"
    names = [f"B {row}" for row in range(60)]
    assert 0 < len(left_over[0]) < 60, "part of the long table stands on the first page"
    assert all(names[len(names) - len(rows) :] == rows for rows in left_over)
    assert left_over[-1] == []
    assert len(left_over) == page_count(painter_of(flow), "A4")


def test_a_comment_goes_on_where_it_stopped(qapp: QApplication) -> None:
    words = [f"w{number}" for number in range(1000)]
    flow = Flow((table("A", 3),), (), "Comment", " ".join(words))
    with nowhere() as sheet:
        rest = paint_first(sheet, flow, (1500, 1500), 2700)
        left_over = " ".join(rest.comment).split()
        assert left_over == words[-len(left_over) :]
        assert 0 < len(left_over) < len(words)
        assert not paint_more(sheet, rest, 300, 2700)


def test_a_row_higher_than_a_page_ends_the_pages(qapp: QApplication) -> None:
    """A text is cut between two lines, a row of cells is painted as far as the page reaches."""
    tall = PageTable("Tall", (), [("word " * 6000,)])
    assert page_count(painter_of(Flow((tall,), ())), "A4") < 9
    cells = PageTable("Tall", ("a", "b"), [("x", "word " * 6000)] * 2, (0.9, 0.1))
    assert page_count(painter_of(Flow((cells,), ())), "A4") <= 3


def test_a_table_goes_where_there_is_room(qapp: QApplication) -> None:
    """A free table moves to the shorter column before anything goes to the next page."""
    flow = Flow((table("A", 11), table("C", 9)), (table("B", 2),), "Comment", "")
    assert page_count(painter_of(flow), "A4") == 1


def test_height_counts_lines_of_cells(qapp: QApplication) -> None:
    plain = PageTable("T", ("a", "b"), [("x", "y")], (0.5, 0.5))
    tall = PageTable("T", ("a", "b"), [("x", "y " * 60)], (0.5, 0.5))
    assert table_height(tall, 500) > table_height(plain, 500) + 100


def exact(flow: Flow, room: float) -> Rest:
    """What is left over of a flow in columns of just that height above the smallest comment."""
    with nowhere() as sheet:
        bottom = 300 + room + 24 + COMMENT + 10
        return paint_first(sheet, flow, (300, 300), bottom)


def test_the_comment_shrinks_before_anything_is_pushed_over(qapp: QApplication) -> None:
    """A column that leaves 18 mm for the comment is whole; with a row more it is not."""
    with nowhere() as sheet:
        width = LEFT * sheet.body.width()
    one = table("A", 20)
    high = table_height(one, width, pitch=DENSE)
    assert COMMENT == 180
    assert not exact(Flow((one,), (), "Comment", ""), high)
    assert exact(Flow((table("A", 22),), (), "Comment", ""), high)


def test_a_long_note_has_its_room_while_rows_can_move_closer(qapp: QApplication) -> None:
    words = "word " * 200
    with nowhere() as sheet:
        width = LEFT * sheet.body.width()
        lines = len(wrap(words, points(9), sheet.body.width() - 28))
    one = table("A", 20)
    high = table_height(one, width, pitch=DENSE) + comment_height(lines) - COMMENT
    assert not exact(Flow((one,), (), "Comment", words), high)
    assert exact(Flow((one,), (), "Comment", words), high - 60).comment


def test_a_note_is_never_alone_on_a_page(qapp: QApplication) -> None:
    """What fits but for its note takes the last row along; no head stands above a note only."""
    with nowhere() as sheet:
        width = LEFT * sheet.body.width()
    noted = table("A", 30, "A note.")
    without = table_height(table("A", 30), width, pitch=DENSE)
    rest = exact(Flow((noted,), ()), without)
    ((left_over, _),) = rest.tables
    assert 1 <= len(left_over.rows) < 6
    assert left_over.note == "A note."
    assert left_over.heading == "A, continued"


def test_short_tables_are_not_cut(qapp: QApplication) -> None:
    """Where not much would stay empty a table goes to the next page as a whole."""
    first, second = table("A", 18), table("B", 4)
    with nowhere() as sheet:
        width = RIGHT * sheet.body.width()
    high = table_height(first, width) + 100
    rest = exact(Flow((table("L", 25),), (first, second)), high)
    assert [(t.title, len(t.rows), t.continued) for t, _ in rest.tables] == [
        ("L", len(rest.tables[0][0].rows), True),
        ("B", 4, False),
    ]


@needs_pdftotext
def test_the_key_stands_on_every_page_with_a_dash(qapp: QApplication, tmp_path: Path) -> None:
    rows = [(f"row {number}", "—" if number in (3, 70) else "x") for number in range(120)]
    long = PageTable("Long", ("a", "b"), rows, (0.5, 0.5), dash="— not assessed")
    flow = Flow((long,), (), "Comment", "")

    def paint(painter: QPainter, next_page: Callable[[], object]) -> None:
        rest = painter_of(flow)(Sheet(painter, "A4"), 1, 1, None)
        while rest:
            next_page()
            rest = painter_of(flow)(Sheet(painter, "A4"), 2, 2, rest)

    path = write_pdf(tmp_path / "long.pdf", "", "", "A4", paint)
    pages = [page.split() for page in pdf_text(path).split("\f")[:-1]]
    with_dash = [any(words[at : at + 3] != ["—", "not", "assessed"] for at, word in enumerate(words)
                     if word == "—") for words in pages]  # fmt: skip
    with_key = ["assessed" in words for words in pages]
    assert with_dash == with_key
    assert True in with_key
    assert False in with_key


def test_a_text_that_goes_on_stands_under_no_heads_of_columns(
    qapp: QApplication,
) -> None:
    cells = [("Touch", "normal", "cool"), ("LEFT leg, note: " + "word " * 900,)]
    long = PageTable("Legs", ("", "Right", "Left"), cells, (0, 0.5, 0.5))
    with nowhere() as sheet:
        _, rest = paint_table(sheet, long, QRectF(140, 140, 900, 700))
    assert rest is not None
    assert rest.columns == ()
    assert rest.heading == "Legs, continued"
    more = PageTable("Legs", ("", "Right", "Left"), [*cells, cells[0]], (0, 0.5, 0.5))
    with nowhere() as sheet:
        _, rest = paint_table(sheet, more, QRectF(140, 140, 900, 700))
    assert rest is not None
    assert rest.columns, "there are cells below"


def test_figures_stand_below_each_other_at_the_point(qapp: QApplication) -> None:
    cells = [("a", "2.0"), ("b", "0.60"), ("c", "12"), ("d", "—"), ("e", "1.5 (0.25)")]
    found = PageTable("Layers", ("Layer", "%"), cells, (1, 0), frozenset((1,)))
    assert split("0.60") == ("0", ".60")
    assert split("−1,5 (0,25)") == ("−1", ",5 (0,25)")
    assert split("12") == ("12", "")
    assert split("—") == ("—", "")
    assert decimals_width(found, 1) == advance(points(9), ".60")
    assert tail_width(found, 1) == advance(points(9), ".5 (0.25)")
    wide = advance(points(9), "12") + advance(points(9), ".5 (0.25)")
    assert natural_width(found, 1) == pytest.approx(wide + 1), "brackets take no room twice"
