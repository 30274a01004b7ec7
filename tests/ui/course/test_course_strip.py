"""The strip under a comparison: markers are dragged, tapped and moved with keys; it folds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from painmap.atlas.versions import AtlasVersions
from painmap.core.visit import Visit
from painmap.ui.course.course_strip import CourseStrip
from painmap.ui.course.track_painting import LINE_Y

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


def visit(number: int, day: float) -> Visit:
    return Visit(
        id=f"v{number}",
        patient_id="p",
        number=number,
        kind="follow-up",
        began_at=START + timedelta(days=day),
        versions=AtlasVersions(1, 1, 1),
        body="preteen",
    )


Show = Callable[..., tuple[CourseStrip, list[tuple[str, str]]]]


@pytest.fixture
def show(qtbot: QtBot, qapp: object) -> Show:
    def made(*days: float, pair: tuple[str, str]) -> tuple[CourseStrip, list[tuple[str, str]]]:
        strip, chosen = CourseStrip(), []
        qtbot.addWidget(strip)
        strip.show_visits([visit(n, day) for n, day in enumerate(days)], *pair)
        strip.resize(900, strip.height())
        strip.pair_chosen.connect(lambda *ids: chosen.append(ids))
        with qtbot.waitExposed(strip):
            strip.show()
        return strip, chosen

    return made


def middle(strip: CourseStrip, visit_id: str) -> QPoint:
    return strip.track.dot_of(visit_id).toPoint()


def drag(qtbot: QtBot, strip: CourseStrip, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(strip.track, LEFT, pos=start)
    qtbot.mouseMove(strip.track, end)
    qtbot.mouseRelease(strip.track, LEFT, pos=end)


def test_a_dragged_flag_chooses_the_nearest_visit(show: Show, qtbot: QtBot) -> None:
    strip, chosen = show(0, 20, 60, 100, pair=("v0", "v3"))
    drag(
        qtbot, strip, strip.track.flag_box(1).center().toPoint(), middle(strip, "v2") + QPoint(9, 0)
    )
    assert chosen == [("v0", "v2")]
    assert strip.track.pair == ("v0", "v2")


def test_a_marker_dragged_past_the_other_keeps_the_order_of_time(show: Show, qtbot: QtBot) -> None:
    strip, chosen = show(0, 20, 60, 100, pair=("v1", "v2"))
    drag(qtbot, strip, strip.track.flag_box(1).center().toPoint(), middle(strip, "v0"))
    assert chosen == [("v0", "v1")]


def test_two_markers_never_stand_at_one_visit(show: Show, qtbot: QtBot) -> None:
    strip, chosen = show(0, 20, 60, pair=("v0", "v2"))
    drag(qtbot, strip, strip.track.flag_box(1).center().toPoint(), middle(strip, "v0"))
    assert chosen == [("v0", "v1")]


def test_a_tap_on_a_dot_takes_the_nearer_marker(show: Show, qtbot: QtBot) -> None:
    strip, chosen = show(0, 20, 60, 100, pair=("v0", "v3"))
    qtbot.mouseClick(strip.track, LEFT, pos=middle(strip, "v1"))
    assert chosen == [("v1", "v3")]


def test_keys_move_the_marker_with_the_ring(show: Show, qtbot: QtBot) -> None:
    strip, chosen = show(0, 20, 60, 100, pair=("v0", "v3"))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(strip.track, key)
    # The earlier marker steps over the later one, and is then the later.
    assert chosen == [("v0", "v2"), ("v1", "v2"), ("v2", "v3")]
    qtbot.keyClick(strip.track, Qt.Key.Key_Home)
    assert chosen[-1] == ("v0", "v2")


def test_visits_of_one_day_have_dots_apart_and_a_time_on_the_flag(show: Show) -> None:
    strip, _ = show(0, 60, 60.1, pair=("v0", "v2"))
    assert middle(strip, "v2").x() - middle(strip, "v1").x() >= 15
    said = strip.track.accessibleDescription()
    assert "Earlier · 5 Jan 2026;" in said
    assert "Later · 6 Mar 2026, " in said


@pytest.mark.parametrize("pair", [("v0", "v1"), ("v0", "v2"), ("v2", "v3"), ("v1", "v2")])
def test_flags_never_lie_on_each_other_or_leave_the_strip(
    show: Show, pair: tuple[str, str]
) -> None:
    strip, _ = show(0, 0.1, 99.9, 100, pair=pair)
    for width in (900, 400):
        strip.resize(width, strip.height())
        one, other = strip.track.flag_box(0), strip.track.flag_box(1)
        assert one.right() < other.left()
        assert one.left() >= 0
        assert other.right() <= strip.track.width()


def test_folds_to_a_line_of_words(show: Show, qtbot: QtBot) -> None:
    strip, _ = show(0, 60, pair=("v0", "v1"))
    told: list[bool] = []
    strip.folded_changed.connect(told.append)
    assert strip.height() == 96
    qtbot.mouseClick(strip.fold, LEFT)
    assert strip.folded
    assert strip.height() == 44
    qtbot.mouseClick(strip.fold, LEFT)
    assert told == [True, False]
    assert strip.height() == 96


def test_without_a_pair_a_dot_is_only_tapped(show: Show, qtbot: QtBot) -> None:
    strip, chosen = show(0, 60, pair=("", ""))
    tapped: list[str] = []
    strip.track.visit_tapped.connect(tapped.append)
    qtbot.mouseClick(strip.track, LEFT, pos=middle(strip, "v1"))
    assert (tapped, chosen) == (["v1"], [])


def test_a_screen_reader_gets_each_visit_and_which_two_are_compared(show: Show) -> None:
    strip, _ = show(0, 30, 60, pair=("v0", "v2"))
    found = QAccessible.queryAccessibleInterface(strip.track)
    told = [found.child(at) for at in range(found.childCount())]
    words = [each.text(QAccessible.Text.Name) for each in told]
    assert [one.rpartition(" · ")[2] for one in words] == ["earlier", "draft", "later"]
    for at, each in enumerate(told):
        middle = QPoint(each.rect().center().x(), strip.track.mapToGlobal(QPoint(0, LINE_Y)).y())
        assert found.indexOfChild(found.childAt(middle.x(), middle.y())) == at
