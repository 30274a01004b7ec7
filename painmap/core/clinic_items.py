"""What a clinic can set, as data: keys, names, defaults, and from where each default is.

Keys are kept in files and stay as they are; those of the first releases are among them. A default
that is not `verified` comes from memory or convention and is shown as such, never as authority.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from painmap.core.allodynography import (
    ALLODYNOGRAPHY_SETTING,
    RAINBOW_NOTE,
    RAINBOW_SETTING,
    as_rainbow,
    as_rule,
    rainbow_to_json,
    rule_to_json,
)
from painmap.core.clinic_values import (
    Kind,
    checked,
    choice,
    choice_of_words,
    number,
    one_text,
    own_words,
    some_of,
    templates,
)
from painmap.core.count_settings import COUNT_LAYERS
from painmap.core.findings import Json
from painmap.core.own_layers import OWN_LAYERS, as_own_layers, own_layers_json
from painmap.core.record.remarks import SWOLLEN_CM, WARMER_C
from painmap.core.text import Text, text
from painmap.core.trial_numbers import THRESHOLD_CM, THRESHOLD_SETTING
from painmap.core.visit import VISIT_KINDS

SCHEMES: Final = ("limb10", "wpi19", "michigan35", "choir74")
WPI_JOINTS: Final = ("elbow", "wrist", "hand", "knee", "ankle", "foot")
PATCHES: Final = "patches"
"""The pattern's own scheme: each connected painted patch is an area."""
VEIL_MINUTES, LOCK_MINUTES, LOCK_BY = "veil_minutes", "lock_minutes", "lock_by"
COHORT_FEWEST = "cohort_fewest"
"""What rests on fewer patients is not told: one of them could be known by it."""
BY_PIN, BY_PASSPHRASE = "pin", "passphrase"
SEEN, REPORTED_TOO = "seen", "seen_or_reported"

OPTION_WORDS: Final[dict[str, Text]] = {
    "limb10": text("Limb-10"),
    "wpi19": text("WPI-19"),
    "michigan35": text("Michigan-35"),
    "choir74": text("CHOIR-74"),
    PATCHES: text("connected painted patches"),
    SEEN: text("signs seen now"),
    REPORTED_TOO: text("signs seen now or reported"),
    "": text("as on this computer"),
    "elbow": text("elbow"),
    "wrist": text("wrist"),
    "hand": text("hand"),
    "knee": text("knee"),
    "ankle": text("ankle"),
    "foot": text("foot"),
    "C": text("°C"),
    "F": text("°F"),
    BY_PIN: text("the PIN, or the passphrase of who has none"),
    BY_PASSPHRASE: text("the passphrase"),
}
"""Stored words of choices as they are shown."""


@dataclass(frozen=True, slots=True)
class ClinicItem:
    """One setting: the `key` that it is stored under, the `field` of `Clinic` that holds it.

    `options` are the values of a choice, () for any other kind.
    """

    key: str
    field: str
    group: str
    name: Text
    kind: Kind
    source: Text
    verified: bool = True
    options: tuple[Json, ...] = ()
    unit: str = ""


_OWN = text("Painmap's own choice.")
YOURS: Final = text("Your clinic's own.")
"""The source of what has no default but being empty."""
_OPEN = text("Left open by the literature.")


def _choice(
    key: str, group: str, name: str, options: tuple[Json, ...], source: Text, field: str = ""
) -> ClinicItem:
    kind = choice(*options)
    return ClinicItem(key, field or key, group, text(name), kind, source, options=options)


def _words(key: str, name: str, field: str = "") -> ClinicItem:
    return ClinicItem(key, field or key, "vocabulary", text(name), own_words(), YOURS)


_COUNTING = (
    ClinicItem("clinic", "name", "clinic", text("Name of the clinic"), one_text(), YOURS),
    _choice("scheme", "counting", "Scheme of new visits", SCHEMES, _OWN),
    ClinicItem(
        "count_layers", "count_layers", "counting", text("Layers that count"),
        choice_of_words(COUNT_LAYERS), _OPEN, options=tuple(list(one) for one in COUNT_LAYERS),
    ),
    ClinicItem(
        "wpi_joints", "wpi_joints", "counting",
        text("Counted with lower arm and lower leg in the WPI"), some_of(*WPI_JOINTS),
        text("A convention: the index names neither hands and feet nor joints."),
        verified=False, options=WPI_JOINTS,
    ),
    ClinicItem(
        COHORT_FEWEST, "cohort_fewest", "counting",
        text("Patients that a cohort map needs at a spot"), number(5.0, 1.0, 1000.0),
        _OWN,
    ),
    ClinicItem(
        "beighton_cut_off", "beighton_cut_off", "counting",
        text("Beighton score of flexible joints, from"), choice(6, 4, 5, 7),
        text("Disputed for children: 4 to 7 of 9 have been used."),
        verified=False, options=(6, 4, 5, 7),
    ),
)  # fmt: skip
_PATTERN = (
    _choice(
        "pattern_scheme", "pattern", "Scheme of the pattern", (*SCHEMES, PATCHES),
        text("Left open by the literature: with WPI areas one whole leg is three."),
    ),
    _choice(
        "pattern_threshold", "pattern", "Diffuse from this number of areas", (3, 5),
        text("3: Yunus and Masi 1985, and clinics' own wording. 5: Sherry 2020, a median split."),
    ),
    _choice("pattern_signs", "pattern", "Autonomic signs that count", (SEEN, REPORTED_TOO), _OPEN),
    ClinicItem(
        "pattern_min_cm2", "pattern_min_cm2", "pattern", text("Smallest patch that counts"),
        number(1.0, 0.1, 500.0), _OWN, unit="cm²",
    ),
    ClinicItem(
        "pattern_min_share", "pattern_min_share", "pattern",
        text("Smallest share of an area that counts"), number(0.05, 0.0, 1.0), _OWN,
    ),
    _choice("pattern_bilateral", "pattern", "Both arms, or both legs, are", (2, 1), _OPEN),
    _choice("pattern_midline_once", "pattern", "Right and left half of a part in the midline are "
            "one area", (True, False), _OPEN),
)  # fmt: skip
_TEMPERATURE = (
    ClinicItem(
        "delta_t_sides", "delta_t_sides", "temperature",
        text("Difference of the sides that suggests a sign, more than"), number(1.0, 0.1, 10.0),
        text("1 °C: wording of the sign in the Budapest criteria. Others use 0.6 or 2.2 °C."),
        verified=False, unit="°C",
    ),
    ClinicItem(
        "delta_t_along", "delta_t_along", "temperature",
        text("Difference along a limb that is marked, more than"),
        number(None, 0.1, 20.0, none=True), text("No published threshold is known to us."),
        verified=False, unit="°C",
    ),
    ClinicItem(
        "remark_delta_t", "remark_delta_t", "temperature",
        text("A limb felt cool or warm is remarked on where it measures otherwise by more than"),
        number(WARMER_C, 0.1, 10.0), _OWN, verified=False, unit="°C",
    ),
    ClinicItem(
        "remark_cm", "remark_cm", "temperature",
        text("No swelling is remarked on where a circumference is larger by more than"),
        number(SWOLLEN_CM, 0.1, 20.0), _OWN, verified=False, unit="cm",
    ),
    _choice("temperature_unit", "temperature", "Unit of temperature", ("", "C", "F"), YOURS),
)  # fmt: skip
_TRIALS = (
    ClinicItem(
        ALLODYNOGRAPHY_SETTING, "allodynography", "trials", text("Allodynography"),
        checked(as_rule, rule_to_json, text("Grams, pain of 10 and pain above rest are needed.")),
        text("15 g and 3 of 10: Spicher. One above pain at rest is not verified."),
        verified=False,
    ),
    ClinicItem(
        RAINBOW_SETTING, "rainbow_scale", "trials", text("Rainbow Pain Scale"),
        checked(as_rainbow, rainbow_to_json, text("A list of key, name and grams is needed.")),
        RAINBOW_NOTE, verified=False,
    ),
    ClinicItem(
        THRESHOLD_SETTING, "variable_border_cm", "trials",
        text("A border that moves so far is variable"), number(None, *THRESHOLD_CM, none=True),
        text("No published threshold is known to us."), verified=False, unit="cm",
    ),
)  # fmt: skip
_SAFETY = (
    ClinicItem(
        VEIL_MINUTES, "veil_minutes", "safety",
        text("In an exam, names are veiled when nobody touches it for"),
        number(3.0, 1.0, 60.0), _OWN, unit="min",
    ),
    ClinicItem(
        LOCK_MINUTES, "lock_minutes", "safety",
        text("Painmap locks when nobody touches it for"), number(15.0, 1.0, 240.0), _OWN,
        unit="min",
    ),
    _choice(LOCK_BY, "safety", "The lock opens with", (BY_PIN, BY_PASSPHRASE), _OWN),
)  # fmt: skip
_VOCABULARY = (
    ClinicItem(
        OWN_LAYERS, "own_layers", "vocabulary", text("Own layers"),
        checked(as_own_layers, own_layers_json, text("A list of looks and names is needed.")),
        YOURS,
    ),
    _words("pain_qualities", "Own qualities of pain"),
    _words("own_stimuli", "Own stimuli"),
    _words("own_thermometers", "Thermometers"),
    _words("own_treatments", "Treatments"),
    _words("own_instruments", "Own instruments with a total"),
    ClinicItem(
        "checklists", "checklists", "vocabulary", text("What an exam should have"),
        templates(VISIT_KINDS), YOURS,
    ),
)  # fmt: skip

ITEMS: Final = (*_COUNTING, *_PATTERN, *_TEMPERATURE, *_TRIALS, *_VOCABULARY, *_SAFETY)
"""Every setting, in the order of the page."""
GROUPS: Final[dict[str, Text]] = {
    "clinic": text("Clinic"),
    "counting": text("Counting"),
    "pattern": text("Pattern"),
    "temperature": text("Temperature"),
    "trials": text("Trials"),
    "vocabulary": text("Words and templates"),
    "safety": text("Lock"),
}


def item_of(key: str) -> ClinicItem:
    """Return a setting by its key. Raises KeyError."""
    for item in ITEMS:
        if item.key == key:
            return item
    raise KeyError(key)
