"""A painted table: figures end under each other, nothing is cut, a row leads to its charts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.figure_table import FigureTable
from painmap.ui.compare.table_layout import WRAP, Line, lay_out
from painmap.ui.parts.fonts import font
from painmap.ui.parts.widgets import column

LONG = "Druckschmerzhaftigkeitsveränderungen der Haut"
HEADS = ("Layer", "Damals", "Jetzt", "Veränderung")


@pytest.mark.parametrize("name", ["Allodynia", "Allodynia · cotton wisp", LONG])
@pytest.mark.parametrize("width", [260, 284, 340, 600])
def test_all_words_fit_their_boxes_inside_the_table(qtbot: QtBot, name: str, width: int) -> None:
    lines = [Line((name, "1234 (1281)", "1548 (1550)", "+314"), key="a", code=1)]
    laid = lay_out("Layers, cm²", HEADS, lines, ["In brackets: as recorded then."], width)
    for words in laid.words:
        assert words.box.left() >= 0
        assert words.box.right() <= width + 0.01
        metrics = QFontMetricsF(font(words.px, words.weight))
        needed = metrics.boundingRect(words.box, WRAP.value, words.text)
        assert needed.height() <= words.box.height() + 0.6, words.text
        assert needed.width() <= words.box.width() + 0.6, words.text
    for at, one in enumerate(laid.words):
        for other in laid.words[at + 1 :]:
            overlap = one.box & other.box
            assert overlap.width() < 1 or overlap.height() < 1, (one.text, other.text)


def test_figures_end_under_each_other(qtbot: QtBot) -> None:
    lines = [Line(("One", "9.5", "−10.25")), Line(("Another", "1200", "0"))]
    laid = lay_out("Title", ("", "Then", "Now"), lines, [], 284)
    ends = {words.text: words.box.right() for words in laid.words if words.right}
    assert ends["9.5"] == ends["1200"] == ends["Then"]
    assert ends["−10.25"] == ends["0"] == ends["Now"]


def test_a_row_that_can_be_tapped_is_large_enough(qtbot: QtBot) -> None:
    laid = lay_out("Title", ("", "Then"), [Line(("L leg", "9"), key="l_leg")], [], 284)
    assert laid.rows[0].height() >= 44


def test_a_table_that_becomes_wider_keeps_room_for_all_rows(qtbot: QtBot) -> None:
    """A layout asks before it is as wide as it will be; what wraps then is another height."""
    lines = [Line((f"Area {n}", "not examined at all", "not examined at all")) for n in range(9)]
    holder = QWidget()
    qtbot.addWidget(holder)
    table = FigureTable("Areas", ("Area", "First", "Second"), lines)
    holder.setLayout(column(table, None))
    holder.resize(600, 700)
    holder.show()
    holder.resize(230, 700)
    qtbot.waitUntil(lambda: table.width() == 230)
    qtbot.waitUntil(lambda: table.height() == table.heightForWidth(table.width()))


def test_a_tap_on_an_area_goes_to_its_charts(screen: CompareScreen, qtbot: QtBot) -> None:
    screen.show_place("whole")
    table = screen.panel.areas
    spot = table.row_box("l_leg").center().toPoint()
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=spot)
    assert screen.state.place[0] == "l_leg"
    assert screen.stage.change.view.charts[0].info.tile == "l_leg"
    screen.show_place("whole")
    screen.panel.areas.setFocus()
    QTest.keyClick(screen.panel.areas, Qt.Key.Key_Return)
    assert screen.state.place[0] == "l_leg"


def test_what_is_painted_is_read_aloud_too(qtbot: QtBot) -> None:
    table = FigureTable("Layers", ("Layer", "Then"), [Line(("Pain", "12"))], ["A note."])
    qtbot.addWidget(table)
    assert table.accessibleName() == "Layers"
    assert table.accessibleDescription().splitlines() == [
        "Layers", "Layer · Then", "Pain · 12", "A note.",
    ]  # fmt: skip
