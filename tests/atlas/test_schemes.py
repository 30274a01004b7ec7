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
FINGERS = ["thumb", "index_finger", "middle_finger", "ring_finger", "little_finger"]
TOES = ["great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe"]
HAND = ["palm", "hand_dorsum", *FINGERS]
FOOT = ["foot_dorsum", "sole", "heel", *TOES]
# Parts, or a part with its face, of each area; `two` are areas of a right and a left half.
MICHIGAN_ONE = {
    "face": ["face"],
    "abdomen": ["upper_abdomen", "lower_abdomen"],
    "pelvis": ["pelvis", "perineum"],
    "head": ["cranium", "occiput", "ear"],
    "neck": ["neck"],
    "upper back": ["upper_back", "middle_back"],
    "lower back": ["low_back"],
}
MICHIGAN_TWO = {
    "jaw": ["jaw"],
    "chest": ["chest"],
    "upper arm": ["upper_arm"],
    "elbow": ["elbow"],
    "lower arm": ["forearm"],
    "wrist and hand": ["wrist", *HAND],
    "groin": ["groin"],
    "upper leg": ["thigh"],
    "knee": ["knee"],
    "lower leg": ["lower_leg"],
    "ankle and foot": ["ankle", *FOOT],
    "shoulder": ["shoulder"],
    "hip": ["hip"],
    "buttock": ["buttock"],
}
CHOIR_FRONT = {
    "cranium": ["cranium_front"],
    "face": ["face", "jaw", "ear"],
    "neck": ["neck_front"],
    "shoulder": ["shoulder_front"],
    "chest": ["chest"],
    "bicep": ["upper_arm_front"],
    "elbow": ["elbow_front"],
    "forearm": ["forearm_front"],
    "abdomen": ["upper_abdomen", "lower_abdomen"],
    "wrist": ["wrist_front"],
    "hip": ["hip_front"],
    "pubic": ["pelvis", "groin", "perineum"],
    "palm": ["palm", *(f"{finger}_front" for finger in FINGERS)],
    "upper leg": ["thigh_front"],
    "knee": ["knee_front"],
    "lower leg": ["lower_leg_front"],
    "ankle": ["ankle_front"],
    "foot top": ["foot_dorsum", *(f"{toe}_front" for toe in TOES)],
}
CHOIR_BACK = {
    "cranium back": ["cranium_back"],
    "head back": ["occiput"],
    "neck back": ["neck_back"],
    "shoulder back": ["shoulder_back"],
    "upper back": ["upper_back"],
    "bicep back": ["upper_arm_back"],
    "middle back": ["middle_back"],
    "elbow back": ["elbow_back"],
    "forearm back": ["forearm_back"],
    "lower back": ["low_back"],
    "wrist back": ["wrist_back"],
    "hip back": ["hip_back"],
    "buttock": ["buttock"],
    "hand top": ["hand_dorsum", *(f"{finger}_back" for finger in FINGERS)],
    "upper leg back": ["thigh_back"],
    "knee back": ["knee_back"],
    "lower leg back": ["lower_leg_back"],
    "ankle back": ["ankle_back"],
    "sole": ["sole", "heel", *(f"{toe}_back" for toe in TOES)],
}


def union(atlas: Atlas, parts: list[str], side: str = "") -> list[str]:
    keys = []
    for part in parts:
        found = [
            atom.key
            for atom in atlas.atoms
            if part in (atom.part, atom.key[2:]) and side in ("", atom.side)
        ]
        assert found, part
        keys += found
    return keys


def scheme_of(
    atlas: Atlas, one: dict[str, list[str]], two: dict[str, list[str]]
) -> dict[str, object]:
    areas = [(name, "", union(atlas, parts)) for name, parts in one.items()]
    for name, parts in two.items():
        areas += [(f"{side} {name}", side, union(atlas, parts, side)) for side in "RL"]
    rows = [{"key": name, "name": name, "side": side, "atoms": keys} for name, side, keys in areas]
    return {"key": "trial", "name": "Trial", "version": 1, "areas": rows}


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


@pytest.mark.parametrize("key", ["limb10", "wpi19", "lund_browder"])
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


@pytest.mark.parametrize("key", ["limb10", "wpi19", "lund_browder"])
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


def test_michigan_35_is_a_union_of_atoms(atlas: Atlas) -> None:
    scheme = read_scheme(scheme_of(atlas, MICHIGAN_ONE, MICHIGAN_TWO), atlas.atoms)
    assert len(scheme.areas) == 35


def test_choir_74_is_a_union_of_atoms(atlas: Atlas) -> None:
    assert len(CHOIR_FRONT) * 2 == 36
    assert len(CHOIR_BACK) * 2 == 38
    scheme = read_scheme(scheme_of(atlas, {}, {**CHOIR_FRONT, **CHOIR_BACK}), atlas.atoms)
    assert len(scheme.areas) == 74


def test_a_scheme_that_is_no_partition_is_refused(atlas: Atlas) -> None:
    content = scheme_of(atlas, MICHIGAN_ONE, {})
    with pytest.raises(ValueError, match="no area"):
        read_scheme(content, atlas.atoms)
    content = scheme_of(atlas, {**MICHIGAN_ONE, "again": ["face"]}, MICHIGAN_TWO)
    with pytest.raises(ValueError, match="shares an atom"):
        read_scheme(content, atlas.atoms)


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
