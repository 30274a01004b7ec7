"""The rows of the quick sheet as data: item, words, choices, and which value is normal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import CHOICES, Basis, FindingKey, Json, limb_key
from painmap.ui.parts.choice import Option
from painmap.ui.parts.theme import SKIN_SWATCHES
from painmap.ui.parts.wording import limb_name, word

PAIRS = {"arms": ("r_arm", "l_arm"), "legs": ("r_leg", "l_leg")}
BASES: tuple[Basis, Basis] = ("seen", "reported")


@dataclass(frozen=True, slots=True)
class LimbItem:
    """One row: `in_words` is its name within a sentence, which other languages write otherwise.

    `normal` is what *everything else normal* writes, None for a row it leaves out.
    """

    key: str
    name: str
    in_words: str
    sort: Literal["one", "several", "temperature", "note"]
    normal: str | list[str] | None = None
    per_row: int = 0


ITEMS = (
    LimbItem("touch", "Touch", "touch", "one", "normal"),
    LimbItem("temperature_c", "Temperature", "temperature", "temperature"),
    LimbItem("colour", "Colour", "colour", "several", ["normal"], per_row=3),
    LimbItem("swelling", "Swelling", "swelling", "one", "none"),
    LimbItem("sweating", "Sweating", "sweating", "one", "normal"),
    LimbItem("note", "Note", "note", "note"),
)


def item_name(item: LimbItem) -> str:
    """The row's name as shown."""
    return QCoreApplication.translate("Limbs", item.name)


def item_in_words(item: LimbItem) -> str:
    """The row's name as it stands within a sentence."""
    return QCoreApplication.translate("Limbs", item.in_words)


def options_of(item: LimbItem) -> list[Option]:
    """The chips of a row; long words are shortened, the whole word is the hint."""
    short = {"beads": QCoreApplication.translate("Limbs", "beads")}
    return [
        Option(
            key,
            short.get(key, word(key)),
            SKIN_SWATCHES[key] if item.key == "colour" else "",
            word(key) if key in short else "",
        )
        for key in CHOICES[item.key]
    ]


def together_key(limb: str) -> FindingKey:
    """Where it is kept which items of a limb were set together."""
    return limb_key(limb, "set_together", "seen")


def set_together(exam: Exam, limb: str) -> list[str]:
    """The items of a limb that *everything else normal* filled and nobody touched since."""
    found = exam.findings.get(together_key(limb))
    return [str(item) for item in found] if isinstance(found, list) else []


def item_edit(exam: Exam, limb: str, item: LimbItem, basis: Basis, value: Json) -> Edit | None:
    """The edit for one cell of the sheet; a cell set by hand is no longer *set together*."""
    values: dict[FindingKey, Json] = {limb_key(limb, item.key, basis): value}
    together = set_together(exam, limb)
    if basis == "seen" and item.key in together:
        rest: list[Json] = [key for key in together if key != item.key]
        values[together_key(limb)] = rest or None
    return findings_edit(exam, values, f"{limb_name(limb)}: {item_name(item)}")


def rest_normal_edit(exam: Exam, limb: str) -> Edit | None:
    """*Everything else on this limb normal*: fills the rows that are not assessed, in one step."""
    values: dict[FindingKey, Json] = {}
    filled: list[Json] = [*set_together(exam, limb)]
    for item in ITEMS:
        key = limb_key(limb, item.key, "seen")
        if item.normal is not None and exam.findings.get(key) is None:
            values[key] = list(item.normal) if isinstance(item.normal, list) else item.normal
            filled.append(item.key)
    if not values:
        return None
    values[together_key(limb)] = filled
    return findings_edit(exam, values, "Everything else on this limb normal")


def picked_colours(before: Json, chosen: list[str]) -> Json:
    """Colours after a tap: *normal* and any other shut each other out; none is *not assessed*."""
    old = before if isinstance(before, list) else []
    if "normal" in chosen and "normal" not in old:
        return ["normal"]
    rest: list[Json] = [key for key in chosen if key != "normal"]
    return rest or (["normal"] if "normal" in chosen else None)
