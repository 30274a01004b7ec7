"""One look-up tells which charts show a stroke; a chart not looked at yet is never left out."""

from __future__ import annotations

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.ui.map.seen_in import SeenIn


def test_charts_that_show_any_of_the_cells(atlas: Atlas) -> None:
    body = atlas.body("child")
    keys = ["front", "back", "l_leg_front", "head_front"]
    seen = SeenIn(body, keys)
    cells = body.chart("l_leg_front").cells[::500]
    assert seen.charts(cells) == set(keys), "nothing is known of any"
    for key in (*keys, "trunk_left"):
        seen.learn(key)
    expected = {key for key in keys if (body.chart(key).index_of[cells] >= 0).any()}
    assert seen.charts(cells) == expected
    assert "head_front" not in expected
    assert seen.charts(np.empty(0, np.int32)) == set()
