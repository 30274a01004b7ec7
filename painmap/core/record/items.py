"""What a row of a sheet is: its key, its name, how it is answered, and which word is normal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from painmap.core.text import Text, text

if TYPE_CHECKING:
    from painmap.core.findings import Json

Sort = Literal[
    "one",
    "several",
    "grade",
    "yes_no",
    "temperature",
    "number",
    "readings",
    "measure",
    "duration",
    "photo",
    "note",
]
"""How a row is answered, and what is stored:

- one: a word; several: a list of words, of which the normal one excludes the others;
- grade: a whole number of `bounds`, whose names, if any, are `words`; yes_no: True or False;
- temperature: °C; number: in `unit`; readings: a list of one to three °C;
- measure: {"cm": 31.5, "at_cm": 10.0}, `at_cm` above (below where negative) the landmark;
- duration: {"n": 14, "unit": "months"}, in `DURATION_UNITS`;
- photo: {"id": of the picture stored beside, "width": 1600, "height": 1200};
- note: text.
"""

DURATION_UNITS: dict[str, tuple[str, str]] = {
    "days": ("1 day", "{n} days"),
    "weeks": ("1 week", "{n} weeks"),
    "months": ("1 month", "{n} months"),
    "years": ("1 year", "{n} years"),
}
"""Units of a duration, and how one and many are said."""

WORDS: dict[str, str] = {
    "beads": "visible beads", "at_rest": "at rest", "after_exercise": "after exercise",
    "after_cold": "after cold", "after_warmth": "after warmth",
    "changes_within_minutes": "changes within minutes", "slow_growth": "slow growth",
    "fast_growth": "fast growth", "much_reduced": "much reduced", "toe_walking": "on tiptoe",
    "foot_turned": "foot turned in", "not_walking": "cannot walk", "toe_touch": "toe touch only",
    "cannot": "cannot bear weight", "one_crutch": "one crutch", "two_crutches": "two crutches",
    "walking_frame": "walking frame", "after_therapy": "after therapy", "rest": "at rest",
    "none_known": "none known", "light_touch": "light touch", "part_time": "part-time",
    "at_home": "taught at home", "with_aid": "with an aid", "occupational_therapy":
    "occupational therapy", "school_plan": "plan with the school", "x_ray": "X-ray",
    "mri": "MRI", "bone_scan": "bone scan", "nerve_conduction": "nerve conduction",
    "chronic_pain": "chronic pain", "crps": "CRPS", "amps": "AMPS", "not_at_all": "not at all",
    "brushing_hair": "brushing hair", "too_young": "too young to ask",
}  # fmt: skip
"""Words that are not shown as they are stored; any other is."""


def word_text(word: str) -> Text:
    """Return a stored word as it is shown."""
    return text("{word}", word=word) if "{" in word else text(WORDS.get(word, word))


_NO_NAMES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a sheet.

    `in_words` is its name within a sentence. `usual` is the word that is normal, '' where there
    is none; of several words it shuts out the others. `fills` tells whether *everything else
    normal* writes it. `expected_absent`: anything but the usual word is pointed out. `named`:
    words that are shown otherwise in this row than anywhere else.
    """

    key: str
    name: str
    in_words: str
    sort: Sort
    words: tuple[str, ...] = ()
    usual: str | int = ""
    unit: str = ""
    bounds: tuple[float, float] | None = None
    decimals: int = 0
    per_row: int = 0
    fills: bool = False
    expected_absent: bool = False
    reported: bool = True
    named: Mapping[str, str] = field(default_factory=lambda: _NO_NAMES, compare=False)

    @property
    def normal(self) -> Json:
        """What is stored for *normal*; None for a row without such a word."""
        if self.usual == "":
            return None
        return [self.usual] if self.sort == "several" else self.usual

    def word(self, word: str) -> Text:
        """Return one of the row's words as it is shown."""
        return text(self.named[word]) if word in self.named else word_text(word)

    @property
    def title(self) -> Text:
        """The name as a heading of the row."""
        return text(self.name)

    @property
    def said(self) -> Text:
        """The name as it stands within a sentence."""
        return text(self.in_words)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that unfold together; the quick ones are always open."""

    key: str
    name: str
    items: tuple[Item, ...]

    @property
    def title(self) -> Text:
        """The heading."""
        return text(self.name)
