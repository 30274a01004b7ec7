"""What is recorded about a limb, an area or a layer, beside what is painted.

A finding that is absent is *not assessed*, always; *normal* is a word that somebody chose.
Values are JSON and are never changed in place: an edit replaces one value by another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, cast

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Basis = Literal["seen", "reported", ""]

LIMBS: Final = ("r_arm", "l_arm", "r_leg", "l_leg")
Moment = Literal["rest", "hanging", "after_exercise", "after_therapy"]
MOMENTS: Final[tuple[Moment, ...]] = ("rest", "hanging", "after_exercise", "after_therapy")
"""When a limb was looked at; each moment has findings of its own."""
SUBJECT_SORTS: Final = (
    *("limb", "area", "layer", "border", "trial", "visit"),
    *("history", "score", "pattern"),
)
TEMPERATURE_C: Final = (5.0, 45.0)
"""Skin colder or warmer than this is a slip of the finger or a wrong unit."""
READINGS: Final = 3
"""So many temperatures of one site at most; their mean is shown."""

CHOICES: Final = MappingProxyType(
    {
        "touch": ("cold", "cool", "normal", "warm", "hot"),
        "colour": ("normal", "redder", "paler", "blue", "purple", "mottled"),
        "swelling": ("none", "mild", "moderate", "severe"),
        "sweating": ("normal", "more", "less", "beads"),
        "drawn_by": ("patient", "parent", "examiner"),
    }
)
"""Items whose values are words out of a list; `colour` holds a list of such words."""


@dataclass(frozen=True, order=True, slots=True)
class FindingKey:
    """Where a finding belongs.

    Subjects: 'limb:r_arm' (at rest), 'limb:r_arm:hanging', 'area:limb10:r_leg', 'layer:pain',
    'border:<id>', 'trial:<id>', 'visit', 'history', 'score:wpi', 'pattern'.
    """

    subject: str
    item: str
    basis: Basis = ""

    def __post_init__(self) -> None:
        if self.subject.partition(":")[0] not in SUBJECT_SORTS or not self.item:
            raise ValueError(f"not a finding: {self.subject!r} {self.item!r}")


def limb_key(limb: str, item: str, basis: Basis = "seen", moment: Moment = "rest") -> FindingKey:
    """Return the key of a finding on a limb of `LIMBS` at a moment; ValueError for others."""
    if limb not in LIMBS:
        raise ValueError(f"not a limb: {limb!r}")
    if moment not in MOMENTS:
        raise ValueError(f"not a moment: {moment!r}")
    # At rest was the only moment of the first releases: its subject stays as they wrote it.
    return FindingKey(f"limb:{limb}" if moment == "rest" else f"limb:{limb}:{moment}", item, basis)


def limb_of(key: FindingKey) -> tuple[str, Moment] | None:
    """Return the limb and the moment of a finding; None for one that is on no limb."""
    sort, _, rest = key.subject.partition(":")
    limb, _, moment = rest.partition(":")
    if sort != "limb" or limb not in LIMBS or (moment or "rest") not in MOMENTS:
        return None
    return limb, cast("Moment", moment or "rest")


def history_key(item: str) -> FindingKey:
    """Return the key of an answer of the history."""
    return FindingKey("history", item)


def visit_key(item: str) -> FindingKey:
    """Return the key of what holds for the whole visit, such as 'room_c' or 'gait'."""
    return FindingKey("visit", item)


@lru_cache(maxsize=1024)
def area_key(scheme: str, area: str, item: str) -> FindingKey:
    """Return the key of a finding on an area of a scheme: 'examined' or 'counted'."""
    return FindingKey(f"area:{scheme}:{area}", item)


def layer_key(layer: object, item: str) -> FindingKey:
    """Return the key of a finding on a layer (a LayerKey): 'drawn_by' or 'note'."""
    return FindingKey(f"layer:{layer}", item)


def as_basis(text: str) -> Basis:
    """Check a stored basis; ValueError for any other word."""
    if text not in ("seen", "reported", ""):
        raise ValueError(f"not a basis: {text!r}")
    return cast("Basis", text)


def value_problem(item: str, value: Json) -> str:
    """Return a sentence about a value that cannot be recorded for an item, or ''.

    Knows the quick rows and the sites' temperatures; `record.limb_values` knows the whole sheet.
    """
    if value is None:
        return ""
    if item in ("temperature_c", "room_c"):
        return temperature_problem(value)
    if item.startswith("temperature:"):
        return _readings_problem(value)
    words = CHOICES.get(item)
    if words is None:
        return ""
    chosen = value if isinstance(value, list) and item == "colour" else [value]
    if all(word in words for word in chosen):
        return ""
    return "This value is not among the choices."


def temperature_problem(value: Json) -> str:
    """Return a sentence about what is no temperature of skin, in °C, or ''."""
    low, high = TEMPERATURE_C
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "A temperature is a number."
    if not low <= value <= high:
        return "A skin temperature lies between 5 and 45 °C (41 and 113 °F)."
    return ""


def _readings_problem(value: Json) -> str:
    if not isinstance(value, list) or not 1 <= len(value) <= READINGS:
        return "A site has one to three readings."
    return next((said for said in map(temperature_problem, value) if said), "")
