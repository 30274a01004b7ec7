"""The slots of the numbers beside the limbs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from painmap.ui.limbs.site_labels import DELTA_WIDTH, SLOT, name_px, rows_y
from painmap.ui.parts.fonts import width_of


@pytest.mark.parametrize(
    ("wanted", "tops"),
    [
        ([100, 200, 300], [78, 178, 278]),
        ([100, 100, 300], [56, 100, 278]),
        ([10, 200], [20, 178]),
        ([490, 495], [412, 456]),
        ([300, 290, 280], [224, 268, 312]),
        ([], []),
    ],
)
def test_each_slot_is_beside_its_site_where_there_is_room(
    wanted: list[float], tops: list[float]
) -> None:
    assert rows_y(wanted, 20, 500) == tops


def test_no_slot_lies_over_another_even_where_the_room_is_too_low() -> None:
    tops = rows_y([50, 51, 52, 400], 20, 100)
    assert all(after - before >= SLOT for before, after in pairwise(tops))
    assert tops[0] == 20


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize(
    "name", ["Oberschenkel", "Sprunggelenk", "dessus du pied", "dorso del pie"]
)
def test_a_name_is_no_wider_than_its_slot(qtbot: QtBot, name: str, alone: bool) -> None:
    size = name_px(name, DELTA_WIDTH, alone=alone)
    parts = name.split() if alone else [name]
    assert all(width_of(part, size) <= DELTA_WIDTH for part in parts)
