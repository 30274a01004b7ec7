"""What the CRPS criteria and the severity score ask, as data: features, categories, words.

A feature is asked twice for each limb: as a symptom, which is reported, and as a sign, which is
seen at the time of evaluation. Where this table and the rows of the sheet of the limbs or the
questions of the history are to be brought together, it is here.
"""

from __future__ import annotations

from typing import Final, Literal

Kind = Literal["symptom", "sign"]
KINDS: Final[tuple[Kind, ...]] = ("symptom", "sign")

FEATURES: Final = {
    "allodynia": "touch that should not hurt does",
    "hyperalgesia": "a pinprick hurts more than it should",
    "deep": "pressure or movement that should not hurt does",
    "temperature": "temperature asymmetry",
    "colour_change": "change of skin colour",
    "colour_asymmetry": "colour asymmetry",
    "oedema": "swelling",
    "oedema_asymmetry": "swelling asymmetry",
    "sweating_change": "change of sweating",
    "sweating_asymmetry": "sweating asymmetry",
    "movement": "less movement",
    "motor": "weakness, tremor or dystonia",
    "trophic": "change of hair, nails or skin",
}
CATEGORY_NAMES: Final = {
    "sensory": "sensory",
    "vasomotor": "vasomotor",
    "sudomotor": "sudomotor or oedema",
    "motor_trophic": "motor or trophic",
}
WHOLE_CATEGORIES: Final = {
    "sensory": "sensory, as a whole",
    "vasomotor": "vasomotor, as a whole",
    "sudomotor": "sudomotor or oedema, as a whole",
    "motor_trophic": "motor or trophic, as a whole",
}
"""Names of categories that the hand ticks without saying by which feature."""
CATEGORIES: Final[dict[Kind, dict[str, tuple[str, ...]]]] = {
    "symptom": {
        "sensory": ("allodynia", "hyperalgesia"),
        "vasomotor": ("temperature", "colour_change", "colour_asymmetry"),
        "sudomotor": ("oedema", "sweating_change", "sweating_asymmetry"),
        "motor_trophic": ("movement", "motor", "trophic"),
    },
    "sign": {
        "sensory": ("allodynia", "hyperalgesia", "deep"),
        "vasomotor": ("temperature", "colour_change", "colour_asymmetry"),
        "sudomotor": ("oedema", "sweating_change", "sweating_asymmetry"),
        "motor_trophic": ("movement", "motor", "trophic"),
    },
}
"""The four categories of the Budapest criteria: one feature of a category is enough."""

SEVERITY_ITEMS: Final[dict[str, tuple[Kind, str, tuple[str, ...]]]] = {
    "symptom:sensory": ("symptom", "allodynia or hyperalgesia", ("allodynia", "hyperalgesia")),
    "symptom:temperature": ("symptom", "temperature asymmetry", ("temperature",)),
    "symptom:colour": ("symptom", "colour asymmetry", ("colour_asymmetry",)),
    "symptom:sweating": ("symptom", "sweating asymmetry", ("sweating_asymmetry",)),
    "symptom:oedema": ("symptom", "swelling", ("oedema",)),
    "symptom:trophic": ("symptom", "change of hair, nails or skin", ("trophic",)),
    "symptom:motor": ("symptom", "change of movement or strength", ("movement", "motor")),
    "sign:hyperalgesia": ("sign", "a pinprick hurts more than it should", ("hyperalgesia",)),
    "sign:allodynia": ("sign", "touch that should not hurt does", ("allodynia",)),
    "sign:temperature": ("sign", "temperature asymmetry by touch", ("temperature",)),
    "sign:colour": ("sign", "colour asymmetry", ("colour_asymmetry",)),
    "sign:sweating": ("sign", "sweating asymmetry", ("sweating_asymmetry",)),
    "sign:oedema": ("sign", "swelling asymmetry", ("oedema_asymmetry",)),
    "sign:trophic": ("sign", "change of hair, nails or skin", ("trophic",)),
    "sign:motor": ("sign", "change of movement or strength", ("movement", "motor")),
}
"""The severity score's items beside continuing disproportionate pain: kind, name, features."""

ROWS: Final = {
    "colour_change": ("colour",),
    "oedema": ("swelling",),
    "sweating_change": ("sweating",),
    "trophic": ("hair", "nails", "skin"),
    "motor": ("strength:", "tremor", "posture"),
    "movement": ("movement:",),
}
"""Rows of the sheet that show a change; 'strength:' stands for every group of muscles."""
PAIN_ON_MOVEMENT: Final = "pain_on_movement:"
COMPARED_ROWS: Final = {
    "temperature": "touch",
    "colour_asymmetry": "colour",
    "oedema_asymmetry": "swelling",
    "sweating_asymmetry": "sweating",
}
"""Rows that are compared with the other side."""
DYSTONIC: Final = frozenset({"fixed", "dystonic"})
"""Postures that are dystonia; to guard a limb is none."""
FULL_STRENGTH: Final = 5

LAYER_OF: Final = {
    "temperature": "temperature",
    "colour_change": "colour",
    "colour_asymmetry": "colour",
    "oedema": "swelling",
    "oedema_asymmetry": "swelling",
    "sweating_change": "sweating",
    "sweating_asymmetry": "sweating",
    "allodynia": "allodynia",
    "deep": "tender",
}
"""Kinds of painted layers that show a feature."""

PATTERN_SIGNS: Final = {
    "temperature": ("temperature",),
    "colour_change": ("colour",),
    "oedema": ("swelling",),
    "sweating_change": ("dryness", "sweating"),
    "trophic": ("trophic",),
}
"""The autonomic signs of the pattern that are the same as a feature; a tick there holds here."""

DISPROPORTIONATE: Final = "disproportionate"
NO_OTHER_DIAGNOSIS: Final = "no_other_diagnosis"
HISTORY_TOUCH: Final = "touch_hurts"
"""The question of the history about touch that hurts: a list of words."""
NOTHING: Final = "nothing"
"""The word of that answer that denies."""


def tick_item(limb: str, kind: Kind, feature: str) -> str:
    """Return the item under `score:budapest` by which the hand ticks a feature: True or False."""
    return f"{limb}:{kind}:{feature}"
