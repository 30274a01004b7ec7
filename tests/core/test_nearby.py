"""Strokes measure few cells; they must reach the same ones as by measuring all of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.atlas.atlas import Atlas
from painmap.core.layers import LayerKey
from painmap.core.nearby import Disc, Nearby
from painmap.core.stroke import Stroke
from painmap.core.surface import Spot, Surface, joined, surface_of


class MeasuringAll:
    """The 3-D rule as it is written: every cell of the disc that was not reached before."""

    def __init__(self, surface: Surface, _radius: float) -> None:
        self._surface = surface
        self._fresh = np.ones(surface.cells.size, np.bool_)

    def reset(self) -> None:
        self._fresh[:] = True

    def reach(self, disc: Disc, start: Spot, end: Spot, radius: float) -> np.ndarray:
        surface = self._surface
        near = surface.around(disc.x, disc.y, disc.reach_px)
        near = near[self._fresh[near]]
        a = surface.points[start.at]
        way = surface.points[near] - a
        if start.at != end.at:
            line = surface.points[end.at] - a
            t = np.clip(way @ line / (line @ line), 0, 1)
            way = way - t[:, None] * line
        within = np.einsum("ij,ij->i", way, way) <= radius * radius
        parts = joined(start.code, end.code)
        hit = near[within & parts[surface.codes[near]]]
        self._fresh[hit] = False
        return surface.cells[hit]


@settings(max_examples=25, deadline=None)
@given(
    chart=st.sampled_from(["front", "left", "l_leg_front", "l_hand_palm", "head_front"]),
    seed=st.integers(0, 2**16),
    step=st.sampled_from([1.0, 5.0, 25.0]),
    radius=st.sampled_from([0.25, 1.5, 4.0]),
)
def test_the_same_cells_are_reached_event_by_event(
    atlas: Atlas, chart: str, seed: int, step: float, radius: float
) -> None:
    body = atlas.body("adult_male")
    info = body.charts[chart]
    rng = np.random.default_rng(seed)
    start = np.array([info.width, info.height]) * rng.uniform(0.2, 0.8, 2)
    path = (start + np.cumsum(rng.normal(0, step, (40, 2)), axis=0)).tolist()
    painted = []
    for kind in (Nearby, MeasuringAll):
        values = np.zeros(atlas.n_cells, np.uint8)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("painmap.core.stroke.Nearby", kind)
            stroke = Stroke(
                body, body.chart(chart), LayerKey("pain"), values, value=5, radius_cm=radius
            )
        painted.append([np.sort(stroke.extend(x, y)) for x, y in path])
    for ours, all_of in zip(*painted, strict=True):
        # Sums in another order may decide otherwise on a cell that lies on the circle itself.
        assert np.setxor1d(ours, all_of).size <= 1


def test_what_a_disc_touches_is_what_lies_around_it(atlas: Atlas) -> None:
    body = atlas.body("adult_male")
    surface = surface_of(body, body.chart("front"))
    every = np.arange(surface.cells.size)
    for x, y, reach in ((250.3, 300.8, 17.0), (3.0, 5.0, 40.5), (530.9, 858.0, 9.9)):
        around = surface.around(x, y, reach)
        assert np.array_equal(np.flatnonzero(surface.touched(every, x, y, reach)), np.sort(around))
