"""The level of a zone's upper edge on a limb."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from painmap.core.levels import border_level, border_levels
from tests.core.synthetic import L_LEG, R_ARM, R_LEG, TRUNK, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")
X, HEIGHT, Z = BODY.centres.T


def leg_below(height: float, *, tilt: float = 0.0) -> NDArray[np.bool_]:
    """A stocking on the left leg, its edge tilted towards the front."""
    return (ATLAS.limb == L_LEG) & (height + tilt * Z > HEIGHT)


def test_a_stocking_has_its_edge_above_the_ankle() -> None:
    level = border_level(BODY, leg_below(22.0))
    assert level is not None
    assert (level.limb, level.landmark_name, level.around) == (L_LEG, "outer ankle", True)
    # The ankle of the made-up leg is 5 cm above the ground.
    assert level.cm == pytest.approx(17.0, abs=0.4)
    assert level.high - level.low < 0.5


def test_a_tilted_edge_has_a_range() -> None:
    level = border_level(BODY, leg_below(22.0, tilt=0.5))
    assert level is not None
    assert level.cm == pytest.approx(17.0, abs=0.6)
    assert level.high - level.low == pytest.approx(6.0, abs=0.8)


def test_the_level_is_the_mean_over_all_sides() -> None:
    # A tongue of 10 cm up a quarter of the leg: the median would not know of it.
    tongue = (np.abs(np.arctan2(X - 8, Z)) < np.pi / 4) & (HEIGHT < 32.0) & (ATLAS.limb == L_LEG)
    level = border_level(BODY, leg_below(22.0) | tongue)
    assert level is not None
    assert level.cm == pytest.approx(17.0 + 10.0 / 4, abs=0.6)


def test_a_patch_is_no_stocking() -> None:
    assert border_level(BODY, leg_below(22.0) & (Z > 0)) is None
    # Three quarters of the way round there is a level to speak of.
    far = border_level(BODY, leg_below(22.0) & (abs(np.arctan2(X - 8, Z)) < 0.75 * np.pi))
    assert far is not None
    assert far.cm == pytest.approx(17.0, abs=0.4)


def test_levels_are_in_the_patients_cm() -> None:
    level = border_level(BODY, leg_below(22.0), length_factor=1.1)
    assert level is not None
    assert level.cm == pytest.approx(17.0 * 1.1, abs=0.4)


@pytest.mark.parametrize(
    ("limb", "low", "high", "name", "cm"),
    [(L_LEG, 0, 60, "knee joint line", 20), (R_LEG, 0, 4, "outer ankle", -1)],
)
def test_other_landmarks(limb: int, low: float, high: float, name: str, cm: float) -> None:
    level = border_level(BODY, (ATLAS.limb == limb) & (low < HEIGHT) & (high > HEIGHT))
    assert level is not None
    assert level.landmark_name == name
    assert level.cm == pytest.approx(cm, abs=0.4)


def test_a_glove_ends_above_the_wrist() -> None:
    level = border_level(BODY, (ATLAS.limb == R_ARM) & (X < -16 - 30))
    assert level is not None
    assert (level.landmark_name, level.around) == ("wrist", True)
    assert level.cm == pytest.approx(8.0, abs=0.4)


def test_no_level_without_an_edge_on_a_limb() -> None:
    assert border_level(BODY, np.zeros(ATLAS.n_cells, bool)) is None
    assert border_level(BODY, ATLAS.limb == TRUNK) is None
    assert border_level(BODY, ATLAS.limb == L_LEG) is None
    assert border_level(BODY, (ATLAS.limb == L_LEG) | (ATLAS.limb == R_LEG)) is None


def test_two_levels_are_measured_from_the_same_landmark() -> None:
    then, now, _ = border_levels((BODY, BODY), (leg_below(60), leg_below(22)), 4)
    assert then is not None
    assert now is not None
    assert then.landmark == now.landmark
    assert then.cm - now.cm == pytest.approx(38, abs=0.5)
    assert border_levels((BODY, BODY), (leg_below(60), np.zeros(ATLAS.n_cells, bool)), 4)[1] is None
