"""Autonomic signs as data: their names, and what on the sheet and the map shows them."""

from __future__ import annotations

from typing import Final

from painmap.core.findings import LIMBS, FindingKey
from painmap.core.text import Text, text

SUBJECT: Final = "pattern"
SIGNS: Final[dict[str, Text]] = {
    "colour": text("colour change"),
    "temperature": text("temperature change"),
    "swelling": text("swelling"),
    "dryness": text("dryness"),
    "sweating": text("more sweating"),
    "trophic": text("change of hair, nails or skin"),
}
"""Signs by their keys, which files hold, in the order of lists."""
ROWS: Final[dict[str, dict[str, frozenset[str]]]] = {
    "colour": {"colour": frozenset({"redder", "paler", "blue", "purple", "mottled"})},
    "temperature": {"touch": frozenset({"cold", "cool", "warm", "hot"})},
    "swelling": {"swelling": frozenset({"mild", "moderate", "severe"})},
    "dryness": {"sweating": frozenset({"less"}), "skin": frozenset({"dry"})},
    "sweating": {"sweating": frozenset({"more", "beads"})},
    "trophic": {
        "hair": frozenset({"more", "less"}),
        "nails": frozenset({"brittle", "ridged", "slow_growth", "fast_growth"}),
        "skin": frozenset({"shiny", "thin", "thick", "rough"}),
    },
}
"""Rows of the sheet that show a sign, and the words that do."""
ASKED: Final = {
    "colour": ("colour",),
    "temperature": ("touch",),
    "swelling": ("swelling",),
    "dryness": ("sweating",),
    "sweating": ("sweating",),
    "trophic": ("hair", "nails", "skin"),
}
"""The rows of the sheet that together say that a sign is absent."""
ROW_NAMES: Final[dict[str, Text]] = {
    "colour": text("colour"),
    "touch": text("temperature by touch"),
    "swelling": text("swelling"),
    "sweating": text("sweating"),
}
NEEDED: Final = ("colour", "temperature", "swelling", "dryness", "sweating")
"""Signs that have to be asked of a limb before it has none: those of the quick rows."""

PAINTED: Final[dict[str, tuple[str, frozenset[str]]]] = {
    "colour": ("colour", frozenset({"red", "pale", "blue", "purple", "mottled"})),
    "temperature": ("temperature", frozenset({"cooler", "warmer"})),
    "swelling": ("swelling", frozenset({"swelling"})),
    "dryness": ("sweating", frozenset({"less"})),
    "sweating": ("sweating", frozenset({"more"})),
}
"""Kinds of painted layers that show a sign, and the values that do."""


def tick_key(limb: str, sign: str) -> FindingKey:
    """Return where a tick of the examiner is kept: True for there, False for refused."""
    if limb not in LIMBS or sign not in SIGNS:
        raise ValueError(f"no autonomic sign: {limb!r} {sign!r}")
    return FindingKey(SUBJECT, f"autonomic:{limb}:{sign}")
