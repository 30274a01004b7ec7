"""Rectangles that wait to be painted."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from painmap.ui.chart.asked_areas import AskedAreas

_RECTS = st.builds(
    QRect, st.integers(0, 900), st.integers(0, 600), st.integers(1, 150), st.integers(1, 150)
)


@given(st.lists(_RECTS, min_size=1, max_size=8))
def test_all_that_was_asked_for_is_asked_for(areas: list[QRect]) -> None:
    asked, region, wanted = AskedAreas(), QRegion(), QRegion()
    for area in areas:
        wanted = wanted.united(QRegion(area))
        for part in asked.add(area):
            region = region.united(QRegion(part))
    assert wanted.subtracted(region).isEmpty()


def test_what_four_charts_show_of_a_stroke_are_four_rectangles() -> None:
    asked, region = AskedAreas(), QRegion()
    for n in range(4):
        for part in asked.add(QRect(200 * n, 100 + 7 * n, 40, 50 - 3 * n)):
            region = region.united(QRegion(part))
    assert region.rectCount() == 4


def test_what_lies_below_stays_apart() -> None:
    asked = AskedAreas()
    asked.add(QRect(0, 0, 40, 40))
    assert asked.add(QRect(300, 200, 40, 40)) == [QRect(300, 200, 40, 40)]


def test_after_a_paint_nothing_grows_any_more() -> None:
    asked = AskedAreas()
    asked.add(QRect(0, 0, 40, 40))
    asked.clear()
    assert asked.add(QRect(100, 30, 40, 40)) == [QRect(100, 30, 40, 40)]
