"""The rows of the sheet of the limbs as data, group by group; what is rare is folded away.

Sites and words are those of the domain reference, section 4, a clinic's own list of [M] facts:
which words there are says nothing about what they mean. The quick rows keep the keys and words of
the first releases.
"""

from __future__ import annotations

from typing import Final, Literal

from painmap.core.findings import CHOICES, TEMPERATURE_C
from painmap.core.record.items import Group, Item

LimbSort = Literal["arm", "leg"]
AMOUNTS: Final = ("none", "mild", "moderate", "severe")

SITES: Final[dict[LimbSort, dict[str, str]]] = {
    "arm": {
        "upper_arm": "upper arm", "forearm": "forearm", "wrist": "wrist", "palm": "palm",
        "dorsum": "back of hand", "index_tip": "tip of index finger",
        "little_finger_base": "base of little finger",
    },
    "leg": {
        "thigh": "thigh", "knee": "knee", "shin": "shin", "ankle": "ankle",
        "dorsum": "top of foot", "sole": "sole", "great_toe": "great toe",
    },
}  # fmt: skip
"""Where temperature is measured, from the trunk outwards: key, name."""

LANDMARKS: Final[dict[LimbSort, dict[str, str]]] = {
    "arm": {"elbow_crease": "elbow crease", "wrist_crease": "wrist crease", "knuckles": "knuckles"},
    "leg": {"kneecap": "upper edge of kneecap", "outer_ankle": "outer ankle", "instep": "instep"},
}
"""From where a circumference is measured."""

JOINTS: Final[dict[LimbSort, dict[str, str]]] = {
    "arm": {"shoulder": "shoulder", "elbow": "elbow", "wrist": "wrist", "fingers": "fingers"},
    "leg": {"hip": "hip", "knee": "knee", "ankle": "ankle", "toes": "toes"},
}
STRENGTHS: Final[dict[LimbSort, dict[str, str]]] = {
    "arm": {"shoulder": "shoulder", "elbow": "elbow", "wrist": "wrist", "grip": "grip"},
    "leg": {"hip": "hip", "knee": "knee", "ankle": "ankle", "toes": "toes"},
}

TOUCH = Item("touch", "Touch", "touch", "one", CHOICES["touch"], "normal", fills=True)
TEMPERATURE = Item(
    "temperature_c", "Temperature", "temperature", "temperature",
    unit="°C", bounds=TEMPERATURE_C, decimals=1,
)  # fmt: skip
COLOUR = Item(
    "colour", "Colour", "colour", "several", CHOICES["colour"], "normal", per_row=3, fills=True
)
SWELLING = Item("swelling", "Swelling", "swelling", "one", AMOUNTS, "none", fills=True)
SWEATING = Item(
    "sweating", "Sweating", "sweating", "one", CHOICES["sweating"], "normal", fills=True
)
NOTE = Item("note", "Note", "note", "note")
QUICK: Final = (TOUCH, TEMPERATURE, COLOUR, SWELLING, SWEATING, NOTE)
"""The rows that are open at first."""

COLOUR_WHEN = Item(
    "colour_when", "Colour appears", "colour appears", "several",
    ("at_rest", "hanging", "after_exercise", "after_cold", "after_warmth",
     "changes_within_minutes"),
    per_row=3,
)  # fmt: skip
_CIRCULATION = (
    Item("pulses", "Pulses", "pulses", "one", ("normal", "weak", "absent"), "normal", fills=True),
    Item(
        "capillary_refill_s", "Capillary refill", "capillary refill", "number",
        unit="s", bounds=(0.0, 30.0), decimals=1, reported=False,
    ),
)  # fmt: skip
_SKIN = (
    Item("hair", "Hair", "hair", "one", ("normal", "more", "less"), "normal", fills=True),
    Item(
        "nails", "Nails", "nails", "several",
        ("normal", "brittle", "ridged", "slow_growth", "fast_growth"), "normal", per_row=3,
        fills=True,
    ),
    Item(
        "skin", "Skin", "skin", "several",
        ("normal", "dry", "shiny", "thin", "thick", "rough"), "normal", per_row=3, fills=True,
    ),
    Item("wasting", "Wasting", "wasting", "one", AMOUNTS, "none", fills=True),
)  # fmt: skip
_MOTOR = (
    Item("tremor", "Tremor", "tremor", "one", AMOUNTS, "none", fills=True),
    Item(
        "posture", "Posture", "posture", "one", ("normal", "guarded", "fixed", "dystonic"),
        "normal", fills=True,
    ),
)  # fmt: skip
PHOTO = Item("photo", "Photo", "photo", "photo", reported=False)
WEIGHT_BEARING = Item(
    "weight_bearing", "Weight bearing", "weight bearing", "one",
    ("full", "partial", "toe_touch", "cannot"), "full", fills=True,
)  # fmt: skip


_SORTS: Final[dict[str, LimbSort]] = {
    "r_arm": "arm", "l_arm": "arm", "r_leg": "leg", "l_leg": "leg"
}  # fmt: skip


def sort_of(limb: str) -> LimbSort:
    """Return 'arm' or 'leg'."""
    return _SORTS[limb]


def _temperatures(sort: LimbSort) -> tuple[Item, ...]:
    return tuple(
        Item(
            f"temperature:{key}", _capital(name), f"temperature, {name}", "readings",
            unit="°C", bounds=TEMPERATURE_C, decimals=1, reported=False,
        )
        for key, name in SITES[sort].items()
    )  # fmt: skip


def _circumferences(sort: LimbSort) -> tuple[Item, ...]:
    return tuple(
        Item(
            f"circumference:{key}", f"Circumference, {name}", f"circumference, {name}", "measure",
            unit="cm", bounds=(3.0, 150.0), decimals=1, reported=False,
        )
        for key, name in LANDMARKS[sort].items()
    )  # fmt: skip


def _joints(sort: LimbSort) -> tuple[Item, ...]:
    found = []
    for key, name in JOINTS[sort].items():
        found += [
            Item(
                f"movement:{key}", f"Movement, {name}", f"movement, {name}", "one",
                ("full", "reduced", "much_reduced", "none"), "full", fills=True,
            ),
            Item(
                f"pain_on_movement:{key}", f"Pain on movement, {name}",
                f"pain on movement, {name}", "one", AMOUNTS, "none", fills=True,
            ),
            Item(
                f"joint_swelling:{key}", f"Joint swelling, {name}", f"joint swelling, {name}",
                "one", AMOUNTS, "none", fills=True, expected_absent=True,
            ),
        ]  # fmt: skip
    return tuple(found)


def _strengths(sort: LimbSort) -> tuple[Item, ...]:
    return tuple(
        Item(
            f"strength:{key}", f"Strength, {name}", f"strength, {name}", "grade",
            usual=5, bounds=(0.0, 5.0), fills=True, reported=False,
        )
        for key, name in STRENGTHS[sort].items()
    )  # fmt: skip


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def _groups(sort: LimbSort) -> tuple[Group, ...]:
    bearing = (WEIGHT_BEARING,) if sort == "leg" else ()
    return (
        Group("quick", "Quick rows", QUICK),
        Group("temperatures", "Temperature at more sites", _temperatures(sort)),
        Group("colour_size", "Colour and circumference", (COLOUR_WHEN, *_circumferences(sort))),
        Group("circulation", "Pulses and refill", _CIRCULATION),
        Group("skin", "Hair, nails, skin, muscle", _SKIN),
        Group("joints", "Joints", _joints(sort)),
        Group("strength", "Strength, tremor, posture", (*_strengths(sort), *_MOTOR, *bearing)),
        Group("photo", "Photo", (PHOTO,)),
    )


GROUPS: Final[dict[LimbSort, tuple[Group, ...]]] = {"arm": _groups("arm"), "leg": _groups("leg")}
ITEMS: Final[dict[LimbSort, dict[str, Item]]] = {
    sort: {item.key: item for group in groups for item in group.items}
    for sort, groups in GROUPS.items()
}


def groups_of(limb: str) -> tuple[Group, ...]:
    """Return the groups of a limb's sheet, the quick rows first."""
    return GROUPS[sort_of(limb)]


def items_of(limb: str) -> tuple[Item, ...]:
    """Return every row of a limb's sheet in its order."""
    return tuple(ITEMS[sort_of(limb)].values())


def item_of(limb: str, key: str) -> Item | None:
    """Return a row by its key, None for one that this limb has not."""
    return ITEMS[sort_of(limb)].get(key)
