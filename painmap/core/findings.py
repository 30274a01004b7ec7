"""What is recorded about a limb, an area or a layer, beside what is painted.

A finding that is absent is *not assessed*, always; *normal* is a word that somebody chose.
Values are JSON and are never changed in place: an edit replaces one value by another.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, TypeAlias, cast

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Basis = Literal["seen", "reported", ""]

LIMBS: Final = ("r_arm", "l_arm", "r_leg", "l_leg")
SUBJECT_SORTS: Final = (
    *("limb", "area", "layer", "border", "trial", "visit"),
    *("history", "score", "pattern"),
)
TEMPERATURE_C: Final = (5.0, 45.0)
"""Skin colder or warmer than this is a slip of the finger or a wrong unit."""

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

    Subjects: 'limb:r_arm', 'area:limb10:r_leg', 'layer:pain', 'border:<id>', 'trial:<id>',
    'visit', 'history', 'score:wpi', 'pattern'.
    """

    subject: str
    item: str
    basis: Basis = ""

    def __post_init__(self) -> None:
        if self.subject.partition(":")[0] not in SUBJECT_SORTS or not self.item:
            raise ValueError(f"not a finding: {self.subject!r} {self.item!r}")


def limb_key(limb: str, item: str, basis: Basis = "seen") -> FindingKey:
    """Return the key of a finding on a limb of `LIMBS`."""
    if limb not in LIMBS:
        raise ValueError(f"not a limb: {limb!r}")
    return FindingKey(f"limb:{limb}", item, basis)


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
    """Return a sentence about a value that cannot be recorded for an item, or ''."""
    if value is None:
        return ""
    if item == "temperature_c":
        return _temperature_problem(value)
    words = CHOICES.get(item)
    if words is None:
        return ""
    chosen = value if isinstance(value, list) and item == "colour" else [value]
    if all(word in words for word in chosen):
        return ""
    return "This value is not among the choices."


def _temperature_problem(value: Json) -> str:
    low, high = TEMPERATURE_C
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "A temperature is a number."
    if not low <= value <= high:
        return "A skin temperature lies between 5 and 45 °C (41 and 113 °F)."
    return ""
