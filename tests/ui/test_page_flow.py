"""Tables and comments that do not fit one page: nothing lost, nothing cut, nothing twice."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from painmap.ui.page import Paper, Sheet
from painmap.ui.page_flow import Flow, PaintPage, Rest, page_count, paint_first, paint_more
from painmap.ui.page_table import PageTable, table_height
from tests.ui.paper import nowhere


def table(name: str, rows: int, note: str = "") -> PageTable:
    cells = [(f"{name} {row}", "12.0", "word " * (row % 5)) for row in range(rows)]
    return PageTable(name, ("What", "cm²", "Words"), cells, (0.4, 0.2, 0.4), frozenset((1,)), note)


def painter_of(flow: Flow) -> PaintPage:
    def paint(sheet: Sheet, number: int, pages: int, rest: Rest | None) -> Rest:
        top, bottom = sheet.body.top() + 200, sheet.body.bottom() - 120
        if rest is None:
            return paint_first(sheet, flow, top + 1300, bottom)
        return paint_more(sheet, rest, top, bottom)

    return paint


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_little_fits_on_one_page(qapp: QApplication, paper: Paper) -> None:
    flow = Flow((table("A", 3),), (table("B", 4),), (table("C", 4),), "Comment", "Short.")
    assert page_count(painter_of(flow), paper) == 1


def test_every_row_is_painted_once(qapp: QApplication) -> None:
    flow = Flow((table("A", 9),), (table("B", 60, "A note."),), (table("C", 7),), "Comment",
                "word " * 400)  # fmt: skip
    paint, starts = painter_of(flow), []
    rest: Rest | None = None
    with nowhere() as sheet:
        while rest is None or rest:
            before = rest
            rest = paint(sheet, 1, 1, rest)
            starts.append([(t.title, start) for t, start, _ in rest.tables])
            assert rest != before, "a page that takes nothing would never end"
    assert starts[-1] == []
    assert starts[0][0][1] > 0, "part of the long table stands on the first page"
    assert len(starts) == page_count(painter_of(flow), "A4")


def test_a_comment_goes_on_where_it_stopped(qapp: QApplication) -> None:
    words = [f"w{number}" for number in range(1000)]
    flow = Flow((table("A", 3),), (), (), "Comment", " ".join(words))
    with nowhere() as sheet:
        rest = paint_first(sheet, flow, 1500, 2700)
        left_over = " ".join(rest.comment).split()
        assert left_over == words[-len(left_over) :]
        assert 0 < len(left_over) < len(words)
        assert not paint_more(sheet, rest, 300, 2700)


def test_a_row_higher_than_a_page_ends_the_pages(qapp: QApplication) -> None:
    tall = PageTable("Tall", (), [("word " * 6000,)])
    assert page_count(painter_of(Flow((tall,), ())), "A4") == 2


def test_a_table_goes_where_there_is_room(qapp: QApplication) -> None:
    """A free table moves to the shorter column before anything goes to the next page."""
    flow = Flow((table("A", 11),), (table("B", 2),), (table("C", 9),), "Comment", "")
    assert page_count(painter_of(flow), "A4") == 1


def test_height_counts_lines_of_cells(qapp: QApplication) -> None:
    plain = PageTable("T", ("a", "b"), [("x", "y")], (0.5, 0.5))
    tall = PageTable("T", ("a", "b"), [("x", "y " * 60)], (0.5, 0.5))
    assert table_height(tall, 500) > table_height(plain, 500) + 100
