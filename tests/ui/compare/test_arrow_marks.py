"""Arrows lead from the earlier border to the later one; their words cover nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from painmap.atlas.atlas import Atlas
from painmap.core.comparing.arrows import Arrow
from painmap.ui.compare.arrow_marks import LABELLED, labels_of, marks_of
from painmap.ui.compare.compare_screen import CompareScreen

ROOM = QRectF(0, 0, 300, 300)


def test_without_distances_there_are_no_arrows(atlas: Atlas) -> None:
    assert marks_of(None, atlas.body("preteen").centres) == ()


def test_words_lie_inside_and_neither_on_arrows_nor_on_each_other() -> None:
    drawn = []
    for n in range(12):
        line = QPointF(30.0 + 18 * n, 100), QPointF(32.0 + 18 * n, 160)
        drawn.append((Arrow(n, n + 100, -6.0 + 0.1 * n), line))
    found = labels_of(drawn, ROOM)
    assert 0 < len(found) <= LABELLED
    boxes = [box for _, box in found]
    for box in boxes:
        assert ROOM.contains(box)
        for _, line in drawn:
            assert not box.intersects(QRectF(*line).normalized())
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_the_longest_are_written_and_one_that_two_views_show_once() -> None:
    long, short = Arrow(1, 2, -6.0), Arrow(3, 4, 1.5)
    drawn = [
        (long, (QPointF(50, 50), QPointF(50, 90))),
        (long, (QPointF(200, 50), QPointF(200, 90))),
        (short, (QPointF(50, 200), QPointF(50, 220))),
    ]
    assert [arrow for arrow, _ in labels_of(drawn, ROOM)] == [long, short]


def test_nothing_is_written_where_there_is_no_room() -> None:
    drawn = [(Arrow(1, 2, -6.0), (QPointF(10, 5), QPointF(10, 25)))]
    assert labels_of(drawn, QRectF(0, 0, 20, 30)) == []


def test_arrows_start_at_the_earlier_border_and_end_at_the_later(screen: CompareScreen) -> None:
    then, now = (side.painted(screen.state.layer) for side in screen.state.pair.sides)
    for arrow in screen.stage.change.view.arrows:
        assert then[arrow.start]
        assert now[arrow.end]
