"""The line of a ring as it is drawn: even, and where its cells are."""

from __future__ import annotations

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.core.borders import path_of
from painmap.core.ring import ring_at
from painmap.core.skin import skin_of
from painmap.ui.borders.border_paths import evened, visible_stretches

CHART = "l_leg_front"


def turns(xy: np.ndarray) -> float:
    """How far the line turns to and fro in all, in radians."""
    steps = np.diff(xy, axis=0)
    angles = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(np.abs(np.diff(angles)).sum())


def test_a_drawn_ring_is_even_and_lies_on_its_cells(atlas: Atlas) -> None:
    skin, chart = skin_of(atlas), atlas.body("preteen").chart(CHART)
    calmer = 0
    for level in (0.35, 0.5, 0.65, 0.75):
        row = int(level * chart.info.height)
        columns = np.flatnonzero(chart.silhouette[row])
        cell = chart.pick(float(columns.mean()), float(row))
        (line,) = path_of(skin, ring_at(skin, cell))
        (stretch,) = [s for s in visible_stretches(chart, line) if len(s) > 5]
        even = evened(stretch, 4)
        moved_cm = np.linalg.norm(even - stretch, axis=1) / chart.info.px_per_cm
        assert moved_cm.max() < 0.2  # less than a cell
        assert np.array_equal(even[[0, -1]], stretch[[0, -1]])
        calmer += turns(even) < 0.5 * turns(stretch)
    assert calmer >= 3
