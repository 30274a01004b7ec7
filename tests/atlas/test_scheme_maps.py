"""Michigan-35 and CHOIR-74: every area by name, written out here apart from the tool's lists."""

from __future__ import annotations

import json

import numpy as np
import pytest

from painmap.atlas.assets import read_json
from painmap.atlas.atlas import Atlas
from painmap.atlas.scheme import Area

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")
SCHEMES = ("limb10", "wpi19", "michigan35", "choir74", "lund_browder")
# Key of the REDCap module Image Map, its title, our key.
MICHIGAN = """\
0 | Face | face
1 | Rt jaw | r_jaw
2 | Lt jaw | l_jaw
3 | Rt chest/breast | r_chest
4 | Lt chest/breast | l_chest
5 | Rt upper arm | r_upper_arm
6 | Lt upper arm | l_upper_arm
7 | Rt elbow | r_elbow
8 | Lt elbow | l_elbow
9 | Rt lower arm | r_lower_arm
10 | Lt lower arm | l_lower_arm
11 | Rt wrist/hand | r_wrist_hand
12 | Lt wrist/hand | l_wrist_hand
13 | Abdomen | abdomen
14 | Pelvis | pelvis
15 | Rt groin | r_groin
16 | Lt groin | l_groin
17 | Rt upper leg | r_upper_leg
18 | Lt upper leg | l_upper_leg
19 | Rt knee | r_knee
20 | Lt knee | l_knee
21 | Rt lower leg | r_lower_leg
22 | Lt lower leg | l_lower_leg
23 | Rt ankle/foot | r_ankle_foot
24 | Lt ankle/foot | l_ankle_foot
25 | Head | head
26 | Neck | neck
27 | Lt shoulder | l_shoulder
28 | Rt shoulder | r_shoulder
29 | Upper back | upper_back
30 | Lower back | lower_back
31 | Lt hip | l_hip
32 | Rt hip | r_hip
33 | Lt buttocks | l_buttocks
34 | Rt buttocks | r_buttocks
"""
# Key of the REDCap module Image Map, CHOIR's own number (male map), the module's title, our key.
CHOIR = """\
f01 | 101 | Cranium (front-right) | r_cranium_front
f02 | 102 | Cranium (front-left) | l_cranium_front
f03 | 103 | Face (front-right) | r_face
f04 | 104 | Face (front-left) | l_face
f05 | 105 | Neck (front-right) | r_neck_front
f06 | 106 | Neck (front-left) | l_neck_front
f07 | 107 | Shoulder (front-right) | r_shoulder_front
f08 | 108 | Chest (front-right) | r_chest
f09 | 109 | Chest (front-left) | l_chest
f10 | 110 | Shoulder (front-left) | l_shoulder_front
f11 | 111 | Bicep (front-right) | r_bicep_front
f12 | 112 | Bicep (front-left) | l_bicep_front
f13 | 113 | Elbow (front-right) | r_elbow_front
f14 | 114 | Elbow (front-left) | l_elbow_front
f15 | 115 | Forearm (front-right) | r_forearm_front
f16 | 116 | Abdomen (front-right) | r_abdomen
f17 | 117 | Abdomen (front-left) | l_abdomen
f18 | 118 | Forearm (front-left) | l_forearm_front
f19 | 119 | Wrist (front-right) | r_wrist_front
f20 | 120 | Hip (front-right) | r_hip_front
f21 | 121 | Pubic (front-right) | r_pubic
f22 | 122 | Pubic (front-left) | l_pubic
f23 | 123 | Hip (front-left) | l_hip_front
f24 | 124 | Wrist (front-left) | l_wrist_front
f25 | 125 | Hand (palm-right) | r_palm
f26 | 126 | Upper Leg (front-right) | r_upper_leg_front
f27 | 127 | Upper Leg (front-left) | l_upper_leg_front
f28 | 128 | Hand (palm-left) | l_palm
f29 | 129 | Knee (front-right) | r_knee_front
f30 | 130 | Knee (front-left) | l_knee_front
f31 | 131 | Lower Leg (front-right) | r_lower_leg_front
f32 | 132 | Lower Leg (front-left) | l_lower_leg_front
f33 | 133 | Ankle (front-right) | r_ankle_front
f34 | 134 | Ankle (front-left) | l_ankle_front
f35 | 135 | Foot (top-right) | r_foot_top
f36 | 136 | Foot (top-left) | l_foot_top
b01 | 201 | Cranium (back-left) | l_cranium_back
b02 | 202 | Cranium (back-right) | r_cranium_back
b03 | 203 | Head (back-left) | l_head_back
b04 | 204 | Head (back-right) | r_head_back
b05 | 205 | Neck (back-left) | l_neck_back
b06 | 206 | Neck (back-right) | r_neck_back
b07 | 207 | Shoulder (back-left) | l_shoulder_back
b08 | 208 | Upper Back (back-left) | l_upper_back
b09 | 209 | Upper Back (back-right) | r_upper_back
b10 | 210 | Shoulder (back-right) | r_shoulder_back
b11 | 211 | Bicep (back-left) | l_bicep_back
b12 | 212 | Middle Back (back-left) | l_middle_back
b13 | 213 | Middle Back (back-right) | r_middle_back
b14 | 214 | Bicep (back-right) | r_bicep_back
b15 | 215 | Elbow (back-left) | l_elbow_back
b16 | 216 | Elbow (back-right) | r_elbow_back
b17 | 217 | Forearm (back-left) | l_forearm_back
b18 | 218 | Lower Back (back-left) | l_lower_back
b19 | 219 | Lower Back (back-right) | r_lower_back
b20 | 220 | Forearm (back-right) | r_forearm_back
b21 | 221 | Wrist (back-left) | l_wrist_back
b22 | 222 | Hip (back-left) | l_hip_back
b23 | 223 | Buttocks (back-left) | l_buttocks
b24 | 224 | Buttocks (back-right) | r_buttocks
b25 | 225 | Hip (back-right) | r_hip_back
b26 | 226 | Wrist (back-right) | r_wrist_back
b27 | 227 | Hand (top-left) | l_hand_top
b28 | 228 | Upper Leg (back-left) | l_upper_leg_back
b29 | 229 | Upper Leg (back-right) | r_upper_leg_back
b30 | 230 | Hand (top-right) | r_hand_top
b31 | 231 | Knee (back-left) | l_knee_back
b32 | 232 | Knee (back-right) | r_knee_back
b33 | 233 | Lower Leg (back-left) | l_lower_leg_back
b34 | 234 | Lower Leg (back-right) | r_lower_leg_back
b35 | 235 | Ankle (back-left) | l_ankle_back
b36 | 236 | Ankle (back-right) | r_ankle_back
b37 | 237 | Foot (bottom-left) | l_foot_bottom
b38 | 238 | Foot (bottom-right) | r_foot_bottom
"""
FINGERS = ("thumb", "index_finger", "middle_finger", "ring_finger", "little_finger")
TOES = ("great_toe", "second_toe", "third_toe", "fourth_toe", "fifth_toe")
# Parts, or a part with its face, of each area whose words are not a part's own.
MICHIGAN_PARTS = {
    "lower_arm": ["forearm"],
    "wrist_hand": ["wrist", "palm", "hand_dorsum", *FINGERS],
    "abdomen": ["upper_abdomen", "lower_abdomen"],
    "pelvis": ["pelvis", "perineum"],
    "upper_leg": ["thigh"],
    "ankle_foot": ["ankle", "foot_dorsum", "sole", "heel", *TOES],
    "head": ["cranium", "occiput", "ear"],
    "upper_back": ["upper_back", "middle_back"],
    "lower_back": ["low_back"],
    "buttocks": ["buttock"],
}
CHOIR_PARTS = {
    "face": ["face", "jaw", "ear"],
    "bicep_front": ["upper_arm_front"],
    "bicep_back": ["upper_arm_back"],
    "abdomen": ["upper_abdomen", "lower_abdomen"],
    "pubic": ["pelvis", "groin", "perineum"],
    "palm": ["palm", *(f"{finger}_front" for finger in FINGERS)],
    "hand_top": ["hand_dorsum", *(f"{finger}_back" for finger in FINGERS)],
    "upper_leg_front": ["thigh_front"],
    "upper_leg_back": ["thigh_back"],
    "foot_top": ["foot_dorsum", *(f"{toe}_front" for toe in TOES)],
    "foot_bottom": ["sole", "heel", *(f"{toe}_back" for toe in TOES)],
    "head_back": ["occiput"],
    "lower_back": ["low_back"],
    "buttocks": ["buttock"],
}
# What neither map names or draws, by area.
BY_CONVENTION = {
    "michigan35": {
        "pelvis": {"perineum_front"},
        "head": {"cranium_front", "ear_front"},
        "neck": {"neck_front"},
        "shoulder": {"shoulder_front"},
        "upper_back": {"middle_back_back"},
        "hip": {"hip_front"},
    },
    "choir74": {
        "face": {"jaw_front", "ear_front"},
        "pubic": {"groin_front", "perineum_front"},
    },
}


def table(text: str) -> list[list[str]]:
    return [row.split(" | ") for row in text.splitlines()]


def bare(area: Area) -> str:
    """The key of an area without its side."""
    return area.key[2:] if area.side else area.key


def atoms_of(atlas: Atlas, parts: list[str], side: str) -> set[str]:
    keys = {
        atom.key
        for atom in atlas.atoms
        if {atom.part, atom.key[2:]} & set(parts) and side in ("", atom.side)
    }
    assert keys, parts
    return keys


def test_michigan_has_its_35_areas_by_name_and_key(atlas: Atlas) -> None:
    rows = table(MICHIGAN)
    scheme = atlas.schemes["michigan35"]
    assert len(rows) == 35
    assert [area.key for area in scheme.counted] == [row[2] for row in rows]
    assert scheme.counted == scheme.areas
    natives = [dict(area.native) for area in scheme.areas]
    assert [(native["redcap"], native["title"]) for native in natives] == [
        (number, title) for number, title, _ in rows
    ]
    for area, (_, title, _) in zip(scheme.areas, rows, strict=True):
        assert area.side == {"Rt": "R", "Lt": "L"}.get(title[:2], "")
        assert area.name == title.replace("Rt ", "R ").replace("Lt ", "L ")


def test_choir_has_its_74_areas_by_name_key_and_number(atlas: Atlas) -> None:
    rows = table(CHOIR)
    scheme = atlas.schemes["choir74"]
    assert len(rows) == 74
    assert [area.key for area in scheme.counted] == [row[3] for row in rows]
    assert scheme.counted == scheme.areas
    natives = [dict(area.native) for area in scheme.areas]
    assert [(n["redcap"], n["choir_male"], n["title"]) for n in natives] == [
        tuple(row[:3]) for row in rows
    ]
    for area, (_, _, title, _) in zip(scheme.areas, rows, strict=True):
        assert area.side == {"-right)": "R", "-left)": "L"}[title[title.index("-") :]]
    names = [area.name for area in scheme.areas]
    assert len(set(names)) == 74
    assert not any("," in name for name in names), "they are told in lists with commas"
    assert names[:2] == ["R cranium (front)", "L cranium (front)"]
    assert names[-1] == "R foot (bottom)"


def test_choir_tells_of_the_female_numbers_and_keeps_one_list() -> None:
    content = read_json("atlas/schemes/choir74.json")
    told = " ".join(content["notes"])
    for pair in ("112 is 116", "113 is 117", "114 is 112", "115 is 113", "116 is 114"):
        assert pair in told
    assert "117 is 115" in told
    assert "choir_female" not in json.dumps(content)


@pytest.mark.parametrize("key", ["michigan35", "choir74"])
def test_every_area_is_made_of_the_parts_that_it_names(atlas: Atlas, key: str) -> None:
    parts = MICHIGAN_PARTS if key == "michigan35" else CHOIR_PARTS
    for area in atlas.schemes[key].areas:
        wanted = atoms_of(atlas, parts.get(bare(area), [bare(area)]), area.side)
        assert {atlas.atoms[atom].key for atom in area.atoms} == wanted, area.key


def test_choir_parts_front_and_back(atlas: Atlas) -> None:
    for area in atlas.schemes["choir74"].areas:
        face = "front" if dict(area.native)["redcap"].startswith("f") else "back"
        assert {atlas.atoms[atom].face for atom in area.atoms} == {face}, area.key


@pytest.mark.parametrize("key", ["michigan35", "choir74"])
def test_what_is_convention_is_marked_and_told(atlas: Atlas, key: str) -> None:
    content = read_json(f"atlas/schemes/{key}.json")
    for row, area in zip(content["areas"], atlas.schemes[key].areas, strict=True):
        marked = BY_CONVENTION[key].get(bare(area), set())
        assert {atom[2:] for atom in row["by_convention"]} == marked, area.key
        assert set(row["by_convention"]) <= set(row["atoms"])
    assert any(note.startswith("By convention") for note in content["notes"])
    assert any(note.startswith("The slope between neck and arm") for note in content["notes"])


@pytest.mark.parametrize("key", SCHEMES)
@pytest.mark.parametrize("body", BODIES)
def test_every_area_has_skin_and_left_and_right_have_the_same(
    atlas: Atlas, body: str, key: str
) -> None:
    scheme = atlas.schemes[key]
    cm2 = np.bincount(atlas.area_of_cell(key), atlas.body(body).area_cm2)
    assert cm2.size == len(scheme.areas)
    for area in scheme.areas:
        # The smallest is CHOIR's front of a child's wrist: 10.5 cm².
        assert cm2[area.index] > 10, area.key
        if area.side == "R":
            other = scheme.area("l" + area.key[1:])
            assert cm2[other.index] == pytest.approx(cm2[area.index], rel=1e-3), area.key


def test_the_schemes_lie_within_each_other(atlas: Atlas) -> None:
    """An area of Michigan never straddles two of the coarser schemes, one of CHOIR only the jaw."""
    michigan = atlas.area_of_cell("michigan35").astype(np.int64)
    for coarse in ("limb10", "wpi19"):
        assert np.unique(michigan * 256 + atlas.area_of_cell(coarse)).size == 35, coarse
    choir = atlas.area_of_cell("choir74").astype(np.int64)
    assert np.unique(choir * 256 + atlas.area_of_cell("limb10")).size == 74
    wpi = np.unique(choir * 256 + atlas.area_of_cell("wpi19"))
    areas, times = np.unique(wpi // 256, return_counts=True)
    scheme = atlas.schemes["choir74"]
    assert {scheme.areas[i].key for i in areas[times > 1]} == {"r_face", "l_face"}
