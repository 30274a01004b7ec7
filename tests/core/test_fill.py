"""Closed lines: what they take in, however they were drawn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from painmap.core.fill import cells_inside, closed_border, line_cells, patch_at
from tests.core.synthetic import L_LEG, R_ARM, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
CHART = BODY.front
CORNERS = st.tuples(st.floats(-20, 160), st.floats(-20, 500))


def px(x: float, y: float) -> tuple[float, float]:
    """Posed cm to chart px."""
    corner = BODY.posed[CHART.cells[0]]
    at = CHART.xy[0]
    scale = CHART.info.px_per_cm
    return at[0] + (x - corner[0]) * scale, at[1] - (y - corner[1]) * scale


def circle(x: float, y: float, r: float, n: int = 60, wobble: float = 0.0) -> NDArray[np.float64]:
    turn = np.linspace(0, 2 * np.pi, n, endpoint=False)
    radius = r + wobble * np.sin(9 * turn)
    points = zip(x + radius * np.sin(turn), y + radius * np.cos(turn), strict=True)
    return np.array([px(a, b) for a, b in points])


def border(line: NDArray[np.float64]) -> NDArray[np.int32]:
    return closed_border(ATLAS, BODY, CHART, line)


def area(cells: NDArray[np.int32]) -> float:
    return float(BODY.area_cm2[cells].sum())


def winds_around(line: NDArray[np.float64], xy: NDArray[np.float32]) -> NDArray[np.bool_]:
    """An independent rule: the angle that the line turns by, seen from a point."""
    away = line[:, 0] + 1j * line[:, 1] - (xy[:, None, 0] + 1j * xy[:, None, 1])
    turn = np.angle(np.roll(away, -1, axis=1) / away).sum(axis=1)
    return np.abs(np.round(turn / (2 * np.pi))) > 0


@settings(max_examples=40, deadline=None)
@given(st.lists(CORNERS, min_size=3, max_size=9))
def test_a_lasso_takes_in_what_it_winds_around(corners: list[tuple[float, float]]) -> None:
    line = np.array(corners)
    inside = cells_inside(CHART, line)
    expected = np.zeros(CHART.cells.size, bool)
    middles = np.floor(CHART.xy) + np.float32(0.5)
    expected = winds_around(line, middles + 1e-4)
    got = np.isin(CHART.cells, inside)
    assert (got != expected).mean() < 0.01
    assert (np.diff(inside) > 0).all()


def test_too_few_points_take_in_nothing() -> None:
    assert cells_inside(CHART, [(50, 50), (80, 80)]).size == 0
    assert border(np.array([(50.0, 50.0)])).size == 0
    assert cells_inside(CHART, [(900, 50), (980, 80), (990, 50)]).size == 0


def test_a_border_on_the_leg_holds_the_skin_inside() -> None:
    cells = border(circle(8, 40, 3))
    assert set(ATLAS.limb[cells]) == {L_LEG}
    away = np.hypot(BODY.centres[cells, 0] - 8, BODY.centres[cells, 1] - 40)
    assert away.max() < 3.4
    # A circle on a tube of radius 6, seen from the front.
    assert area(cells) == pytest.approx(29.4, rel=0.05)


@pytest.mark.parametrize("n", [7, 60, 900])
def test_fast_and_slow_pens_agree(n: int) -> None:
    cells = border(circle(8, 40, 4, n=n))
    assert area(cells) == pytest.approx(area(border(circle(8, 40, 4, n=200))), rel=0.15)


def test_wobbles_do_not_matter() -> None:
    plain, shaky = border(circle(8, 40, 4)), border(circle(8, 40, 4, n=200, wobble=0.3))
    assert area(shaky) == pytest.approx(area(plain), rel=0.05)


def test_ends_that_do_not_meet_are_joined() -> None:
    whole = circle(8, 40, 4, n=60)
    assert area(border(whole[:55])) == pytest.approx(area(border(whole)), rel=0.03)


def test_a_line_that_overshoots_its_beginning_changes_little() -> None:
    whole = circle(8, 40, 4, n=60)
    twice = np.concatenate([whole, whole[:8] + 2.0])
    assert area(border(twice)) == pytest.approx(area(border(whole)), rel=0.08)


def test_both_loops_of_an_eight_are_inside() -> None:
    eight = np.array([px(4, 20), px(12, 40), px(4, 40), px(12, 20)])
    heights = BODY.centres[border(eight), 1]
    assert heights.min() < 24
    assert heights.max() > 36


def test_a_border_off_the_figure_runs_along_its_edge() -> None:
    cells = border(np.array([px(0, 50), px(30, 50), px(30, 30), px(0, 30)]))
    shown = (CHART.index_of >= 0) & (ATLAS.limb == L_LEG)
    rows = (BODY.centres[:, 1] > 30.3) & (BODY.centres[:, 1] < 49.7)
    assert np.isin(np.flatnonzero(shown & rows), cells).all()
    assert (ATLAS.limb[cells] == L_LEG).all()


def test_a_hand_before_the_thigh_is_not_inside_a_border_on_the_thigh() -> None:
    line = np.array([px(-3, 79), px(-3, 50), px(-14, 50), px(-18, 52), px(-18, 79)])
    crossing = set(ATLAS.limb[line_cells(BODY, CHART, line)])
    assert R_ARM in crossing
    assert R_ARM in set(ATLAS.limb[border(line)])
    around = np.array([px(-3, 95), px(-3, 50), px(-21, 50), px(-21, 53), px(-4, 53), px(-4, 95)])
    assert set(ATLAS.limb[border(around)]) <= {R_LEG, TRUNK}


def test_line_cells_are_the_skin_under_the_line() -> None:
    cells = line_cells(BODY, CHART, circle(8, 40, 4))
    away = np.hypot(BODY.centres[cells, 0] - 8, BODY.centres[cells, 1] - 40)
    assert np.abs(away - 4).max() < 0.7
    assert (np.diff(cells) != 0).all()


def test_the_patch_around_a_cell() -> None:
    values = np.zeros(ATLAS.n_cells, np.uint8)
    zone = border(circle(8, 40, 4))
    hole = border(circle(8, 40, 2))
    values[zone] = 4
    values[hole] = 0
    middle = CHART.pick(*px(8, 40))
    assert np.array_equal(patch_at(ATLAS, values, middle), hole)
    ring = patch_at(ATLAS, values, CHART.pick(*px(8, 43)))
    assert np.array_equal(ring, np.setdiff1d(zone, hole))
    assert patch_at(ATLAS, values, CHART.pick(*px(0, 110))).size == 0
