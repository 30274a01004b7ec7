"""The groups of the page of settings, and the values of settings in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from painmap.core.allodynography import AllodynographyRule, RainbowStep
from painmap.core.clinic import Clinic
from painmap.core.clinic_items import OPTION_WORDS, ClinicItem
from painmap.core.findings import Json
from painmap.core.layers import LayerKey
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import core_text, number

PAGE: Final[dict[str, tuple[str, ...]]] = {
    "counting": (
        "clinic", "scheme", "count_layers", "pattern_scheme", "pattern_threshold",
        "pattern_signs", "pattern_min_cm2", "pattern_min_share", "pattern_bilateral",
        "pattern_midline_once", "cohort_fewest",
    ),
    "temperature": ("delta_t_sides", "delta_t_along", "remark_delta_t", "remark_cm"),
    "scores": ("wpi_joints", "beighton_cut_off", "own_instruments"),
    "trials": ("allodynography", "rainbow_scale", "variable_border_cm"),
    "words": (
        "own_layers", "pain_qualities", "own_stimuli", "own_thermometers", "own_treatments",
    ),
    "units": ("temperature_unit",),
    "checklists": ("checklists",),
    "safety": ("veil_minutes", "lock_minutes", "lock_by"),
}  # fmt: skip
"""Every setting by its key, in the groups and the order of the page."""
IN_PERCENT: Final = frozenset({"pattern_min_share"})
"""Shares that are stored from 0 to 1 and shown in per cent."""
_USUAL = Clinic()


def tr(text: str) -> str:
    return QCoreApplication.translate("ClinicPage", text)


def group_name(group: str) -> str:
    """A group's heading."""
    return {
        "counting": tr("Counting and pattern"), "temperature": tr("Temperature and girth"),
        "scores": tr("Scores"), "trials": tr("Allodynia testing"),
        "words": tr("Words of the clinic"), "units": tr("Units"),
        "checklists": tr("Checklists"),
        "safety": tr("Lock"),
    }[group]  # fmt: skip


def unit_of(item: ClinicItem) -> str:
    """What stands behind a number."""
    return "%" if item.key in IN_PERCENT else item.unit


def as_shown(item: ClinicItem, value: float) -> float:
    """A stored number as it is shown."""
    return 100.0 * value if item.key in IN_PERCENT else value


def as_stored(item: ClinicItem, value: float) -> float:
    """A typed number as it is stored."""
    return value / 100.0 if item.key in IN_PERCENT else value


def plain(value: float) -> str:
    """As few decimals as the number has, at most three."""
    digits = next((n for n in range(3) if abs(value - round(value, n)) < 5e-4), 3)
    return number(value, digits)


def option_text(value: Json) -> str:
    """One of the values that a setting can have."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, list):
        return tr(" or ").join(core_text(str(one)) for one in value)
    if isinstance(value, str) and value in OPTION_WORDS:
        return shown(OPTION_WORDS[value])
    return str(value)


def usual_text(item: ClinicItem) -> str:
    """What comes along for a setting, in words."""
    value = getattr(_USUAL, item.field)
    if item.options:
        several = isinstance(value, tuple) and value not in map(_as_tuple, item.options)
        return ", ".join(map(option_text, value)) if several else option_text(_as_json(value))
    if isinstance(value, (int, float)):
        return f"{plain(as_shown(item, value))} {unit_of(item)}".strip()
    if isinstance(value, AllodynographyRule):
        return tr("{0} g, pain from {1}, {2} above pain at rest").format(
            *map(plain, (value.grams, value.pain, value.above_rest))
        )
    if isinstance(value, tuple) and value and isinstance(value[0], RainbowStep):
        return tr("{0} g").format(" · ".join(plain(step.grams) for step in value))
    return tr("as it came") if isinstance(value, Mapping) else tr("none")


def word_of(entry: str | LayerKey) -> str:
    """A clinic's own word as it is shown."""
    return entry.quality if isinstance(entry, LayerKey) else entry


def _as_tuple(value: Json) -> object:
    return tuple(value) if isinstance(value, list) else value


def _as_json(value: object) -> Json:
    return list(value) if isinstance(value, tuple) else value  # type: ignore[return-value]
