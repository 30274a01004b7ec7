"""Schemes: unions of atoms, the right numbers of areas, and bodies near the burn chart."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.assets import read_json
from painmap.atlas.atlas import Atlas
from painmap.atlas.scheme import read_scheme

LIMB10 = [
    "head",
    "neck",
    "chest",
    "abdomen",
    "upper_back",
    "low_back",
    "r_arm",
    "l_arm",
    "r_leg",
    "l_leg",
]
BANDS = {
    "child": "5-9",
    "preteen": "10-14",
    "teen": "15-17",
    "adult_neutral": "adult",
    "adult_female": "adult",
    "adult_male": "adult",
}
SCHEMES = ("limb10", "wpi19", "michigan35", "choir74", "lund_browder")


def test_limb10_has_its_ten_areas_in_order(atlas: Atlas) -> None:
    scheme = atlas.schemes["limb10"]
    assert [area.key for area in scheme.areas] == LIMB10
    assert [area.key for area in scheme.counted] == LIMB10
    assert [area.side for area in scheme.areas][-4:] == ["R", "L", "R", "L"]


def test_wpi19_counts_nineteen_areas(atlas: Atlas) -> None:
    scheme = atlas.schemes["wpi19"]
    assert len(scheme.counted) == 19
    assert [area.key for area in scheme.areas if not area.counts] == ["elsewhere"]
    assert sum(area.side == "R" for area in scheme.counted) == 7
    assert scheme.notes


@pytest.mark.parametrize("key", SCHEMES)
def test_every_atom_lies_in_one_area(atlas: Atlas, key: str) -> None:
    scheme = atlas.schemes[key]
    members = [atom for area in scheme.areas for atom in area.atoms]
    assert sorted(members) == list(range(len(atlas.atoms)))
    for area in scheme.areas:
        assert (scheme.area_of_atom[list(area.atoms)] == area.index).all()
        if area.side:
            assert {atlas.atoms[atom].side for atom in area.atoms} == {area.side}
        else:
            assert {atlas.atoms[atom].side for atom in area.atoms} == {"R", "L"}


@pytest.mark.parametrize("key", SCHEMES)
def test_pairs_are_mirrors(atlas: Atlas, key: str) -> None:
    scheme = atlas.schemes[key]
    for area in scheme.areas:
        if area.side == "R":
            other = scheme.area("l" + area.key[1:])
            keys = {"L" + atlas.atoms[atom].key[1:] for atom in area.atoms}
            assert {atlas.atoms[atom].key for atom in other.atoms} == keys


def test_limbs_are_what_limb10_calls_arms_and_legs(atlas: Atlas) -> None:
    area = atlas.area_of_cell("limb10")
    for code, key in enumerate(("r_arm", "l_arm", "r_leg", "l_leg"), start=1):
        index = atlas.schemes["limb10"].area(key).index
        assert ((area == index) == (atlas.limb == code)).all()


def test_a_scheme_that_is_no_partition_is_refused(atlas: Atlas) -> None:
    content = read_json("atlas/schemes/michigan35.json")
    areas = content["areas"]
    with pytest.raises(ValueError, match="no area"):
        read_scheme({**content, "areas": areas[1:]}, atlas.atoms)
    with pytest.raises(ValueError, match="shares an atom"):
        read_scheme({**content, "areas": [*areas, areas[0]]}, atlas.atoms)


def test_every_column_of_the_burn_chart_sums_to_a_hundred() -> None:
    content = read_json("atlas/schemes/lund_browder.json")
    twice = {row["key"][2:] for row in content["areas"] if row["side"]}
    for column, _ in enumerate(content["bands"]):
        total = sum(
            values[column] * (2 if key in twice else 1) for key, values in content["shares"].items()
        )
        assert total == 100


@pytest.mark.parametrize("key", BANDS)
def test_shares_of_skin_are_near_the_burn_chart(atlas: Atlas, key: str) -> None:
    content = read_json("atlas/schemes/lund_browder.json")
    column = content["bands"].index(BANDS[key])
    scheme, body = atlas.schemes["lund_browder"], atlas.body(key)
    area = np.bincount(atlas.area_of_cell("lund_browder"), weights=body.area_cm2)
    percent = 100 * area / area.sum()
    for item in scheme.areas:
        table = content["shares"][item.key[2:] if item.side else item.key][column]
        allowed = 4.0 if item.key == "head" and not key.startswith("adult") else 2.5
        assert abs(percent[item.index] - table) <= allowed, item.key
