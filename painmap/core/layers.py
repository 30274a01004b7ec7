"""The kinds of things that are painted on skin, and the values that a cell can hold."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

NOT_RATED: Final = 11
"""Pain that nobody has put a number to: the default, because a number is never invented."""

TENDER_POINT: Final = 2
"""A spot that was pressed and hurt, set by a tap; 1 is skin that is tender all over."""


class LayerValue(NamedTuple):
    """A value of a painted cell; 0 is unpainted skin and is no value."""

    code: int
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class LayerKind:
    """One kind of thing painted. `counts_default`: an area with it counts as affected."""

    key: str
    name: str
    values: tuple[LayerValue, ...]
    counts_default: bool = False

    def value(self, code: int) -> LayerValue:
        """Return the value with this code; KeyError for a code that the kind does not have."""
        for value in self.values:
            if value.code == code:
                return value
        raise KeyError(f"{self.key} has no value {code}")


@dataclass(frozen=True, order=True, slots=True)
class LayerKey:
    """A layer of an exam: a kind, and perhaps a quality of pain ('burning') or a stimulus.

    The quality of a clinic's own layer is the name that the clinic gave it.

    Kinds of `HIDDEN_KINDS` are kept like layers and never listed, counted, compared or printed.
    """

    kind: str
    quality: str = ""

    def __post_init__(self) -> None:
        if self.kind not in LAYER_KINDS and self.kind not in HIDDEN_KINDS:
            raise ValueError(f"unknown kind of layer: {self.kind!r}")

    def __str__(self) -> str:
        return f"{self.kind}:{self.quality}" if self.quality else self.kind

    @property
    def is_hidden(self) -> bool:
        """Tell whether this is no layer to a user: the zone of one trial."""
        return self.kind in HIDDEN_KINDS

    @classmethod
    def parse(cls, text: str) -> LayerKey:
        """Read the form that `str()` writes; ValueError for a kind that is not known."""
        kind, _, quality = text.partition(":")
        return cls(kind, quality)


def _kind(key: str, name: str, *names: str, counts: bool = False) -> LayerKind:
    words = names or (key.replace("_", " "),)
    values = tuple(
        LayerValue(code, word.replace(" ", "_"), word) for code, word in enumerate(words, 1)
    )
    return LayerKind(key, name, values, counts)


_PAIN = LayerKind(
    "pain",
    "Pain",
    (
        *(LayerValue(n, str(n), str(n)) for n in range(1, 11)),
        LayerValue(NOT_RATED, "not_rated", "not rated"),
    ),
    counts_default=True,
)

_TENDER = LayerKind(
    "tender",
    "Tender to pressure",
    (LayerValue(1, "tender", "tender"), LayerValue(TENDER_POINT, "point", "tender point")),
)
OWN_KINDS: Final = ("own_1", "own_2", "own_3")
"""Kinds for what a clinic paints beside these; each has a look, its layer's quality the name."""

LAYER_KINDS: Final = MappingProxyType(
    {
        kind.key: kind
        for kind in (
            _PAIN,
            _kind("allodynia", "Allodynia", counts=True),
            _TENDER,
            _kind("reduced_touch", "Reduced touch"),
            _kind("colour", "Colour change", "red", "pale", "blue", "purple", "mottled"),
            _kind("temperature", "Temperature change", "cooler", "warmer"),
            _kind("swelling", "Swelling"),
            _kind("sweating", "Sweating", "more", "less"),
            *(_kind(key, "Own layer", "painted") for key in OWN_KINDS),
        )
    }
)
"""All kinds in the order in which lists show them. Stored maps hold the codes: never renumber."""

HIDDEN_KINDS: Final = frozenset({"trial", "carried"})
"""'trial': the skin inside one trial's border; its quality is the trial's id.
'carried': what was brought from an earlier visit and nobody confirmed; its quality is the layer."""
