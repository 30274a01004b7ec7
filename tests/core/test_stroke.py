"""Strokes reach what lies under the pen, on this side, on this part of the body."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.core.layers import LayerKey
from painmap.core.stroke import Stroke
from tests.core.synthetic import L_LEG, R_ARM, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
CHART = BODY.front
PAIN = LayerKey("pain")


def blank() -> NDArray[np.uint8]:
    return np.zeros(ATLAS.n_cells, np.uint8)


def stroke(values: NDArray[np.uint8], **changes: float) -> Stroke:
    options = {"value": 5, "radius_cm": 2.0} | changes
    return Stroke(BODY, CHART, PAIN, values, **options)


def at(limb: int, x: float, y: float) -> tuple[float, float]:
    """Where a point in space, on the front of a limb, is seen on the chart."""
    cells = CHART.cells[ATLAS.limb[CHART.cells] == limb]
    best = cells[((BODY.posed[cells][:, :2] - (x, y)) ** 2).sum(1).argmin()]
    px, py = CHART.xy[CHART.index_of[best]]
    return float(px), float(py)


def test_a_dab_is_a_disc_on_the_skin() -> None:
    values = blank()
    x, y = at(L_LEG, 8, 40)
    cells = stroke(values).extend(x, y)
    centre = BODY.centres[CHART.pick(x, y)]
    away = np.linalg.norm(BODY.centres - centre, axis=1)
    expected = np.flatnonzero((away <= 2.0) & (CHART.index_of >= 0) & (ATLAS.limb == L_LEG))
    assert np.array_equal(np.sort(cells), expected)
    assert np.array_equal(np.flatnonzero(values), expected)


def test_the_radius_is_in_the_patients_cm() -> None:
    x, y = at(L_LEG, 8, 40)
    small = stroke(blank(), length_factor=2.0).extend(x, y)
    half = stroke(blank(), radius_cm=1.0).extend(x, y)
    assert np.array_equal(np.sort(small), np.sort(half))


def test_a_fast_pen_leaves_no_gaps() -> None:
    fast, slow = blank(), blank()
    (x0, y0), (x1, y1) = at(TRUNK, -2, 125), at(TRUNK, 13, 85)
    one = stroke(fast)
    one.extend(x0, y0)
    one.extend(x1, y1)
    other = stroke(slow)
    for t in np.linspace(0, 1, 300):
        other.extend(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t)
    differing = BODY.area_cm2[(fast > 0) != (slow > 0)].sum()
    assert differing < 0.08 * BODY.area_cm2[slow > 0].sum()


def test_a_stroke_along_the_outline_fills_to_the_edge() -> None:
    values = blank()
    # The left leg's outer edge: just inside it, and then just outside.
    x = CHART.xy[:, 0].max() - 3
    edge = [(x, at(L_LEG, 8, y)[1]) for y in range(30, 60)]
    pen = stroke(values, radius_cm=3.0)
    for point in edge:
        pen.extend(*point)
    in_rows = (CHART.xy[:, 1] > edge[-1][1] + 6) & (CHART.xy[:, 1] < edge[0][1] - 6)
    at_edge = in_rows & (CHART.xy[:, 0] > CHART.xy[:, 0].max() - 4)
    on_leg = ATLAS.limb[CHART.cells] == L_LEG
    rim = CHART.cells[at_edge & on_leg]
    rows = CHART.xy[at_edge & on_leg, 1]
    rim = rim[(rows > edge[-1][1] + 6) & (rows < edge[0][1] - 6)]
    assert rim.size
    assert (values[rim] > 0).all()
    assert (values[CHART.index_of < 0] == 0).all()


def test_a_pen_beside_the_figure_paints_nothing() -> None:
    values = blank()
    _, y = at(L_LEG, 8, 40)
    # The leg's own outline, not the trunk's, which is wider.
    on_leg = ATLAS.limb[CHART.cells] == L_LEG
    outline = CHART.xy[on_leg, 0].max()
    pen = stroke(values)
    assert pen.extend(outline + 5.0, y).size == 0
    assert pen.extend(outline - 2.0, y).size
    assert pen.extend(outline + 5.0, y).size == 0


def test_a_stroke_from_the_gap_between_the_legs_stays_on_the_leg_it_touches() -> None:
    values = blank()
    inner = [CHART.xy[CHART.index_of[c]] for c in CHART.cells[ATLAS.limb[CHART.cells] == L_LEG]]
    left = min(float(x) for x, _y in inner)
    _, y = at(L_LEG, 8, 40)
    pen = stroke(values, radius_cm=8.0)
    for x in np.linspace(left - 6.0, left + 6.0, 13):
        pen.extend(float(x), y)
    assert set(ATLAS.limb[values > 0]) == {L_LEG}


def test_a_pen_that_left_the_figure_comes_back_without_a_bridge() -> None:
    values = blank()
    pen = stroke(values)
    x, y = at(L_LEG, 8, 60)
    pen.extend(x, y)
    for point in ((x + 60, y), (x + 60, y + 120), (x, y + 120)):
        pen.extend(*point)
    # The stretch of the leg between the two places that the pen crossed is bare.
    between = (np.abs(BODY.centres[:, 1] - 43) < 10) & (ATLAS.limb == L_LEG)
    assert not values[between].any()
    assert values.any()


def test_paint_does_not_leap_from_the_hand_to_the_thigh_behind_it() -> None:
    values = blank()
    pen = stroke(values, radius_cm=4.0)
    for y in np.linspace(62, 76, 20):
        pen.extend(*at(R_ARM, -13, y))
    assert set(ATLAS.limb[values > 0]) == {R_ARM}


def test_a_step_over_the_hands_edge_is_broken() -> None:
    values = blank()
    pen = stroke(values, radius_cm=1.0)
    pen.extend(*at(R_ARM, -13, 65))
    pen.extend(*at(R_LEG, -4, 65))
    assert set(ATLAS.limb[values > 0]) == {R_ARM, R_LEG}
    assert BODY.area_cm2[values > 0].sum() < 40


def test_paint_does_not_leap_from_one_leg_to_the_other() -> None:
    values = blank()
    stroke(values, radius_cm=6.0).extend(*at(R_LEG, -4, 40))
    assert set(ATLAS.limb[values > 0]) == {R_LEG}


def test_paint_crosses_from_the_trunk_to_the_leg() -> None:
    values = blank()
    stroke(values, radius_cm=3.0).extend(*at(L_LEG, 8, 79))
    assert set(ATLAS.limb[values > 0]) == {TRUNK, L_LEG}


def test_erasing_takes_away_only_what_it_reaches() -> None:
    values = np.full(ATLAS.n_cells, 7, np.uint8)
    cells = stroke(values, value=0).extend(*at(TRUNK, 0, 100))
    assert np.array_equal(np.sort(cells), np.flatnonzero(values == 0))


def test_an_edit_takes_the_layer_from_before_to_after() -> None:
    before = blank()
    before[::3] = 9
    values = before.copy()
    pen = stroke(values)
    changed = [pen.extend(*at(TRUNK, x, 100)) for x in np.linspace(-5, 10, 12)]
    edit = pen.edit()
    assert edit is not None
    cells = edit.cells.cells()
    assert np.array_equal(cells, np.unique(np.concatenate(changed)))
    assert np.array_equal(edit.before, before[cells])
    assert np.array_equal(edit.after, values[cells])


def test_a_stroke_beside_everything_is_no_edit() -> None:
    pen = stroke(blank())
    pen.extend(-500, -500)
    assert pen.edit() is None


@settings(max_examples=30, deadline=None)
@given(
    points=st.lists(st.tuples(st.floats(-20, 160), st.floats(-20, 490)), min_size=1, max_size=8),
    radius=st.floats(0.3, 8.0),
    value=st.integers(0, 11),
)
def test_an_aborted_stroke_leaves_nothing(
    points: list[tuple[float, float]], radius: float, value: int
) -> None:
    before = blank()
    before[::2] = 3
    values = before.copy()
    pen = stroke(values, radius_cm=radius, value=value)
    changed = [pen.extend(*point) for point in points]
    every = np.concatenate(changed)
    assert np.unique(every).size == every.size
    assert (CHART.index_of[every] >= 0).all()
    assert np.array_equal(np.sort(pen.abort()), np.sort(every))
    assert np.array_equal(values, before)
    assert pen.edit() is None


@pytest.mark.parametrize("radius", [0.5, 3.0, 8.0])
def test_all_that_was_reached_lies_within_the_radius(radius: float) -> None:
    values = blank()
    pen = stroke(values, radius_cm=radius)
    path = [at(TRUNK, x, 110 - x) for x in np.linspace(-4, 12, 9)]
    for point in path:
        pen.extend(*point)
    line = BODY.centres[[CHART.pick(*point) for point in path]]
    painted = BODY.centres[values > 0]
    away = np.linalg.norm(painted[:, None] - line[None], axis=2).min(1)
    assert away.max() <= radius + 1.5
