"""R and L wait at the edge of a magnified figure, and never both in one corner."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_captions import letter_places

SIZE = 28.0


@pytest.mark.parametrize(
    ("x", "y", "letters"),
    [(0.0, 0.85, ["R"]), (0.9, 0.85, ["L"]), (0.3, 0.5, ["L", "R"])],
)
def test_letters_that_would_meet_in_a_corner_are_one(
    atlas: Atlas, x: float, y: float, letters: list[str]
) -> None:
    chart = atlas.body("preteen").chart("front")
    scale, wide = 8.0, 0.1 if y > 0.5 else 0.4
    figure = QRectF(0, 0, chart.info.width * scale, chart.info.height * scale)
    seen = QRectF(x * figure.width(), y * figure.height(), wide * figure.width(), 800)
    found = letter_places(chart, figure, scale, SIZE, seen)
    assert sorted(text for text, _ in found) == letters
    assert all(seen.contains(at) for _, at in found)
    assert len(letter_places(chart, figure, scale, SIZE, None)) == 2
