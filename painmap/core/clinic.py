"""The settings of a clinic as one value.

Changing one never changes what an old visit says: a result is kept with the settings that it was
made with. Each is stored under its own key (`clinic_items`); one that is not stored, or that this
release cannot read, is as it comes along and stays stored as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from painmap.core.allodynography import RAINBOW, AllodynographyRule, RainbowStep
from painmap.core.clinic_items import BY_PIN, ITEMS, SEEN, WPI_JOINTS, ClinicItem, item_of
from painmap.core.count_settings import COUNT_LAYERS
from painmap.core.findings import Json
from painmap.core.layers import LayerKey
from painmap.core.record.remarks import SWOLLEN_CM, WARMER_C
from painmap.core.text import Text, text

_NO_TEMPLATES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Clinic:
    """What a clinic has chosen, with what comes along for the rest; see `clinic_items.ITEMS`.

    Temperatures are differences in °C. `unread`: keys whose stored values this release cannot
    read; they are left as they are.
    """

    name: str = ""
    scheme: str = "limb10"
    count_layers: tuple[str, ...] = COUNT_LAYERS[0]
    wpi_joints: tuple[str, ...] = WPI_JOINTS
    beighton_cut_off: int = 6
    pattern_scheme: str = "limb10"
    pattern_threshold: int = 3
    pattern_signs: str = SEEN
    pattern_min_cm2: float = 1.0
    pattern_min_share: float = 0.05
    pattern_bilateral: int = 2
    pattern_midline_once: bool = True
    delta_t_sides: float = 1.0
    delta_t_along: float | None = None
    remark_cm: float = SWOLLEN_CM
    remark_delta_t: float = WARMER_C
    temperature_unit: str = ""
    allodynography: AllodynographyRule = field(default_factory=AllodynographyRule)
    rainbow_scale: tuple[RainbowStep, ...] = RAINBOW
    variable_border_cm: float | None = None
    own_layers: tuple[LayerKey, ...] = ()
    pain_qualities: tuple[str, ...] = ()
    own_stimuli: tuple[str, ...] = ()
    own_thermometers: tuple[str, ...] = ()
    own_treatments: tuple[str, ...] = ()
    own_instruments: tuple[str, ...] = ()
    checklists: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_TEMPLATES)
    veil_minutes: float = 3.0
    lock_minutes: float = 15.0
    lock_by: str = BY_PIN
    cohort_fewest: float = 5.0
    unread: tuple[str, ...] = ()


def clinic_of(stored: Mapping[str, Json]) -> Clinic:
    """Return the clinic whose settings are stored so; other keys are of no concern here."""
    values: dict[str, Any] = {}
    unread = []
    for item in ITEMS:
        if item.key in stored:
            values[item.field] = item.kind.read(stored[item.key])
            if item.kind.problem(stored[item.key]) is not None:
                unread.append(item.key)
    return Clinic(**values, unread=tuple(unread))


def settings_json(clinic: Clinic) -> dict[str, Json]:
    """Return every setting by its key, as it is stored."""
    return {item.key: item.kind.write(getattr(clinic, item.field)) for item in ITEMS}


def changed_settings(before: Clinic, after: Clinic) -> dict[str, Json]:
    """Return what has to be stored, by key: only what differs, so that nothing else is touched."""
    old, new = settings_json(before), settings_json(after)
    return {key: value for key, value in new.items() if value != old[key]}


def setting_problem(key: str, value: Json) -> Text | None:
    """Return a sentence about a value that a setting cannot have, with its name; else None."""
    item = item_of(key)
    said = item.kind.problem(value)
    return None if said is None else text("{name}: {problem}", name=item.name, problem=said)


def is_default(clinic: Clinic, item: ClinicItem) -> bool:
    """Tell whether a setting is as it comes along: then its source is shown, and any doubt."""
    return bool(getattr(clinic, item.field) == getattr(_DEFAULT, item.field))


_DEFAULT = Clinic()
