"""Views of a limb on paper: as near as can be, and neither skin nor names touch."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.ui.paper.page_cuts import cuts_of
from painmap.ui.paper.page_nesting import Outline, nested, outline_of

VIEWS = ("outer", "front", "inner", "back")


def outlines_of(atlas: Atlas, limb: str) -> list[Outline]:
    charts = [atlas.body("preteen").chart(f"l_{limb}_{view}") for view in VIEWS]
    return [
        outline_of(chart, cut) for chart, cut in zip(charts, cuts_of(charts, None), strict=True)
    ]


@pytest.mark.parametrize("limb", ["leg", "arm"])
@pytest.mark.parametrize("width", [400.0, 590.0, 900.0])
def test_neither_skin_nor_names_touch(
    atlas: Atlas, qapp: QApplication, limb: str, width: float
) -> None:
    outlines, names = outlines_of(atlas, limb), [130.0, 80.0, 120.0, 70.0]
    scale, corners = nested(outlines, names, QSizeF(width, 960), 92.0)
    rows = sorted({round(y, 3) for _, y in corners})
    for row in rows:
        mine = [at for at in range(4) if round(corners[at][1], 3) == row]
        for at, following in pairwise(mine):
            right = corners[at][0] + outlines[at].right * scale
            left = corners[following][0] + outlines[following].left * scale
            assert np.nanmin(left - right) > 10, "1 mm between skin and skin"
            middles = [corners[i][0] + outlines[i].middle * scale for i in (at, following)]
            assert middles[1] - middles[0] > (names[at] + names[following]) / 2 + 10
        first, last = mine[0], mine[-1]
        assert corners[first][0] >= -0.1
        assert corners[last][0] + outlines[last].width * scale <= width + 0.1
    assert max(y + outlines[0].height * scale for _, y in corners) <= 960.1


def test_a_foot_reaches_under_the_thigh_beside_it(atlas: Atlas, qapp: QApplication) -> None:
    """Rectangles beside each other would be smaller."""
    outlines = outlines_of(atlas, "leg")
    scale, corners = nested(outlines, [0.0] * 4, QSizeF(550, 760), 0.0)
    assert len({y for _, y in corners}) == 1
    beside = (550 - 3 * 16) / sum(outline.width for outline in outlines)
    assert scale > 1.05 * beside
