"""The scale of the maps over visits: even steps to the eye, told in grey and by every eye."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.ui.course.shades import (
    SHADES,
    intensity_codes,
    shade_look,
    shade_zones,
    share_codes,
)
from painmap.ui.parts.theme import FIGURE
from tests.ui.colour_vision import distances, linear, rgb

COLOURS = np.array([rgb(shade) for shade in SHADES])


def test_steps_are_even_to_the_eye() -> None:
    steps = np.diagonal(distances(COLOURS), 1)
    assert steps.min() > 9.5
    assert steps.max() < 1.1 * steps.min()


@pytest.mark.parametrize("eye", ["protan", "deutan", "tritan"])
def test_other_eyes_see_steps_too(eye: str) -> None:
    assert np.diagonal(distances(COLOURS, eye), 1).min() > 7.5


def test_grey_keeps_the_order_and_the_steps() -> None:
    grey = COLOURS @ [0.299, 0.587, 0.114] * 255
    assert np.diff(grey).max() < -12
    light = linear(COLOURS) @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(light) < 0).all()


def test_the_lightest_shade_is_seen_on_the_figure_in_grey_too() -> None:
    pair = np.array([rgb(SHADES[0]), rgb(FIGURE.base)])
    assert distances(pair)[0, 1] > 20
    assert abs(np.diff(pair @ [0.299, 0.587, 0.114] * 255)[0]) > 25


def test_shares_fall_into_tenths_and_none_is_bare() -> None:
    share = np.array([0.0, 1e-3, 0.1, 0.3, 3 / 10, 0.31, 1.0, np.nan], np.float32)
    assert share_codes(share).tolist() == [0, 1, 1, 3, 3, 4, 10, 0]


def test_intensities_fall_into_ones() -> None:
    mean = np.array([0.0, 0.4, 1.0, 6.5, 10.0, np.nan], np.float32)
    assert intensity_codes(mean).tolist() == [0, 1, 1, 7, 10, 0]


def test_every_code_has_its_own_shade_and_unknown_skin_none() -> None:
    look = shade_look()
    assert [fill.colour for fill in look.fills] == list(SHADES)
    assert [fill.own for fill in look.fills] == list(range(1, 11))
    codes = np.array([0, 4], np.uint8)
    shades, unknown = shade_zones(codes, np.array([True, False]))
    assert (shades.values > 0).tolist() == [False, True]
    assert (unknown.values > 0).tolist() == [True, False]
    assert not unknown.look.fills
    *_, unrated = shade_zones(codes, np.zeros(2, np.bool_), np.array([True, False]))
    assert unrated.values.tolist() == [1, 0]
    assert not unrated.look.fills
