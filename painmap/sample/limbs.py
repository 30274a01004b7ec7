"""The sample patient's sheet of the limbs: the left leg in full, the other limbs beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import Basis, FindingKey, Json, Moment, limb_key, visit_key
from painmap.core.record.limb_edits import rest_normal_edit
from painmap.core.record.limb_items import QUICK, items_of
from painmap.core.record.readings import site_values
from painmap.core.record.visit_items import BEIGHTON
from painmap.sample.stages import Stage

Course = Sequence[Json]
"""What was recorded at each of the four visits; None is *not assessed*."""

_WHEN: Final = ("at_rest", "hanging", "after_cold", "changes_within_minutes")
_LEFT_LEG: Final[Mapping[str, Course]] = {
    "note": ("Keeps the foot off the ground, pulls it away before it is touched.", None, None,
             "Lets the foot be touched without looking."),
    "colour_when": ([*_WHEN], ["hanging", "after_cold"], ["hanging"], None),
    "pulses": ("normal",) * 4,
    "capillary_refill_s": (3.5, 3.0, 2.0, 2.0),
    "hair": ("more", "more", "normal", "normal"),
    "nails": (["brittle"], ["brittle", "slow_growth"], ["slow_growth"], ["normal"]),
    "skin": (["shiny"], ["shiny"], ["dry"], ["normal"]),
    "wasting": ("mild", "mild", "mild", "none"),
    "movement:ankle": ("much_reduced", "reduced", "reduced", "full"),
    "movement:toes": ("reduced", "reduced", "full", "full"),
    "pain_on_movement:ankle": ("severe", "moderate", "mild", "none"),
    "pain_on_movement:toes": ("moderate", "mild", "none", "none"),
    "strength:knee": (4, 5, 5, 5),
    "strength:ankle": (3, 4, 4, 5),
    "strength:toes": (3, 4, 4, 5),
    "tremor": ("mild", "none", "none", "none"),
    "posture": ("guarded", "guarded", "normal", "normal"),
    "weight_bearing": ("toe_touch", "partial", "full", "full"),
}  # fmt: skip
_RIGHT_LEG: Final[Mapping[str, Course]] = {"capillary_refill_s": (2.0, 2.0, 2.0, 2.0)}
_ROUND_CM: Final[Mapping[str, Mapping[str, tuple[float, ...]]]] = {
    "l_leg": {
        "kneecap": (29.9, 30.1, 30.4, 31.0),
        "outer_ankle": (23.4, 22.9, 22.5, 22.1),
        "instep": (23.6, 22.9, 22.6, 22.3),
    },
    "r_leg": {
        "kneecap": (30.9, 31.0, 31.1, 31.3),
        "outer_ankle": (22.0, 22.0, 22.1, 22.1),
        "instep": (22.2, 22.2, 22.3, 22.3),
    },
}
"""Circumferences: the calf 12 cm below the kneecap, the others at their landmark."""
_CALF_CM: Final = -12.0
_REPORTED_LEFT: Final[Mapping[str, Course]] = {
    "touch": ("cold", "cold", "cool", "normal"),
    "colour": (["purple", "mottled"], ["purple"], ["normal"], ["normal"]),
    "swelling": ("severe", "moderate", "mild", "none"),
    "sweating": ("normal",) * 4,
    "hair": ("more", "more", "normal", "normal"),
    "nails": (["brittle"], ["brittle"], ["normal"], ["normal"]),
    "skin": (["shiny"], ["shiny"], ["normal"], ["normal"]),
    "movement:hip": ("full",) * 4,
    "movement:knee": ("reduced", "full", "full", "full"),
    "movement:ankle": ("much_reduced", "reduced", "full", "full"),
    "movement:toes": ("much_reduced", "reduced", "full", "full"),
    "tremor": ("mild", "mild", "none", "none"),
    "posture": ("guarded", "guarded", "normal", "normal"),
}
_REPORTED_RIGHT: Final[Mapping[str, Course]] = {
    "touch": ("normal",) * 4,
    "colour": [["normal"]] * 4,
    "swelling": ("none",) * 4,
    "sweating": ("normal",) * 4,
}
_SITES: Final[Mapping[str, Mapping[str, tuple[float, ...]]]] = {
    "l_leg": {
        "knee": (31.6, 31.7, 31.7, 31.8),
        "shin": (29.6, 30.1, 30.8, 31.3),
        "ankle": (28.5, 29.2, 30.2, 31.1),
        "sole": (27.1, 28.0, 29.2, 30.2),
        "great_toe": (25.4, 26.6, 28.3, 29.2),
    },
    "r_leg": {
        "knee": (31.8, 31.8, 31.7, 31.9),
        "shin": (31.6, 31.5, 31.6, 31.7),
        "ankle": (31.5, 31.4, 31.5, 31.5),
        "dorsum": (31.4, 31.4, 31.4, 31.4),
        "sole": (30.8, 30.7, 30.9, 30.8),
        "great_toe": (30.0, 29.9, 30.1, 30.3),
    },
    "r_arm": {"dorsum": (32.2, 32.1, 32.2, 32.3)},
    "l_arm": {"dorsum": (32.1, 32.1, 32.3, 32.2)},
}
"""Means in °C; the top of the left foot is the stage's own."""
_SPREADS_C: Final = ((-0.2, 0.1, 0.1), (0.1, 0.0, -0.1), (0.1, -0.2, 0.1), (-0.1, 0.0, 0.1))
"""Three readings of a site lie in one of these ways about their mean."""
_OTHER_MOMENT: Final[tuple[tuple[Moment, dict[str, dict[str, Json]]], ...]] = (
    ("hanging", {
        "l_leg": {"touch": "cold", "temperature_c": 27.2, "colour": ["purple", "mottled"],
                  "swelling": "severe"},
        "r_leg": {"touch": "normal", "temperature_c": 31.2, "colour": ["normal"],
                  "swelling": "none"},
    }),
    ("hanging", {
        "l_leg": {"touch": "cold", "temperature_c": 28.3, "colour": ["purple"],
                  "swelling": "moderate"},
        "r_leg": {"touch": "normal", "temperature_c": 31.3, "colour": ["normal"],
                  "swelling": "none"},
    }),
    ("after_exercise", {
        "l_leg": {"touch": "cool", "temperature_c": 30.6, "colour": ["redder"],
                  "swelling": "mild"},
        "r_leg": {"touch": "normal", "temperature_c": 32.1, "colour": ["normal"],
                  "swelling": "none"},
    }),
    ("after_exercise", {
        "l_leg": {"touch": "normal", "temperature_c": 31.8, "colour": ["normal"],
                  "swelling": "none"},
        "r_leg": {"touch": "normal", "temperature_c": 32.2, "colour": ["normal"],
                  "swelling": "none"},
    }),
)  # fmt: skip
"""The second moment of each visit: what hanging brings out at first, walking later."""
_VISIT: Final[Mapping[str, Course]] = {
    "assent": ("given",) * 4,
    "room_c": (22.5, 22.0, 23.0, 22.5),
    "thermometer": ("Infrared thermometer",) * 4,
    "acclimatisation_min": (15, 15, 10, 15),
    "position": ("sitting",) * 4,
    "gait": (["hopping", "foot_turned"], ["limping"], ["limping"], ["normal"]),
    "aid": ("two_crutches", "one_crutch", "none", "none"),
}
_FLEXIBLE: Final = ("beighton:little_finger_r", "beighton:little_finger_l")


def limb_edits(exam: Exam, stage: Stage) -> Iterator[Edit | None]:
    """Yield the edits of the sheet, each to be applied before the next."""
    place = stage.place
    yield findings_edit(exam, _visit(place), "How it was measured")
    legs = _left_leg(stage) | _at(_RIGHT_LEG, "r_leg", place) | _circumferences(place)
    yield findings_edit(exam, legs, "Legs")
    yield findings_edit(exam, _temperatures(stage), "Temperatures")
    yield findings_edit(exam, _second_moment(place), "Limbs at another moment")
    yield findings_edit(exam, _reported(place), "Limbs, as told")
    for limb in ("l_leg", "r_leg"):
        yield rest_normal_edit(exam, limb, items_of(limb))
    for limb in ("r_arm", "l_arm"):
        yield rest_normal_edit(exam, limb, QUICK)


def _visit(place: int) -> dict[FindingKey, Json]:
    values: dict[FindingKey, Json] = {
        visit_key(item): course[place] for item, course in _VISIT.items()
    }
    if place == 0:
        values |= {visit_key(row.key): row.key in _FLEXIBLE for row in BEIGHTON}
    return values


def _left_leg(stage: Stage) -> dict[FindingKey, Json]:
    return _at(_LEFT_LEG, "l_leg", stage.place) | {
        limb_key("l_leg", "touch"): stage.touch,
        limb_key("l_leg", "colour"): [*stage.colour],
        limb_key("l_leg", "swelling"): stage.swelling,
        limb_key("l_leg", "sweating"): stage.sweating,
    }


def _temperatures(stage: Stage) -> dict[FindingKey, Json]:
    values: dict[FindingKey, Json] = {}
    for limb, sites in _SITES.items():
        own = {"dorsum": stage.foot_c} if limb == "l_leg" else {}
        means = {site: course[stage.place] for site, course in sites.items()} | own
        for number, (site, mean) in enumerate(means.items(), start=stage.place):
            spread = _SPREADS_C[number % len(_SPREADS_C)]
            values |= site_values(limb, site, [round(mean + off, 1) for off in spread])
    return values


def _circumferences(place: int) -> dict[FindingKey, Json]:
    return {
        limb_key(limb, f"circumference:{landmark}"): {
            "cm": course[place],
            "at_cm": _CALF_CM if landmark == "kneecap" else 0.0,
        }
        for limb, landmarks in _ROUND_CM.items()
        for landmark, course in landmarks.items()
    }


def _second_moment(place: int) -> dict[FindingKey, Json]:
    moment, limbs = _OTHER_MOMENT[place]
    return {
        limb_key(limb, item, moment=moment): value
        for limb, rows in limbs.items()
        for item, value in rows.items()
    }


def _reported(place: int) -> dict[FindingKey, Json]:
    left = _at(_REPORTED_LEFT, "l_leg", place, "reported")
    return left | _at(_REPORTED_RIGHT, "r_leg", place, "reported")


def _at(
    rows: Mapping[str, Course], limb: str, place: int, basis: Basis = "seen"
) -> dict[FindingKey, Json]:
    found = {limb_key(limb, item, basis): course[place] for item, course in rows.items()}
    return {key: value for key, value in found.items() if value is not None}
