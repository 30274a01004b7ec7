"""What stands beside a pattern's label: how it was counted, what was noted, what to look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from painmap.core.clinic_items import OPTION_WORDS
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.pattern_areas import CountedAreas
from painmap.core.rules.pattern_delta import suggested, suggestion_text
from painmap.core.rules.pattern_settings import PatternSettings
from painmap.core.rules.pattern_signs import LimbSign, unasked
from painmap.core.rules.pattern_words import NEEDED
from painmap.core.text import Text, cm2, joined, text

NONE, LOCALIZED, CRPS, DIFFUSE = "none", "localized", "crps_1", "diffuse"
LABELS: Final[dict[str, Text]] = {
    NONE: text("no pattern: no area counts"),
    LOCALIZED: text("localized AMPS"),
    CRPS: text("CRPS type 1"),
    DIFFUSE: text("diffuse AMPS"),
}
PURPOSE: Final = text("Documentation aid, not a diagnosis.")


class Said(NamedTuple):
    """What goes into the label and the notes."""

    findings: Mapping[FindingKey, Json]
    settings: PatternSettings
    areas: CountedAreas
    found: tuple[LimbSign, ...]
    counting: list[LimbSign]
    open_signs: list[tuple[str, str]]
    value: str | None


def notes_of(said: Said) -> tuple[Text, ...]:
    """Return what stands beside the label, the purpose last."""
    settings, areas = said.settings, said.areas
    scheme = OPTION_WORDS.get(settings.scheme, text("{name}", name=settings.scheme))
    notes = [text("Counted by {scheme}.", scheme=scheme)]
    if areas.unnamed:
        msgid = "The visit's own scheme names only a part of: {areas}."
        notes.append(text(msgid, areas=joined(areas.unnamed)))
    if areas.outside_cm2:
        msgid = "Painted skin outside the scheme's areas, not counted: {cm2} cm²."
        notes.append(text(msgid, cm2=cm2(areas.outside_cm2)))
    elsewhere = [sign for sign in said.found if sign.limb not in areas.limbs]
    reported = [s for s in said.found if s.limb in areas.limbs and s not in said.counting]
    if elsewhere:
        msgid = "Noted, not counted, for the limb is no counted area: {signs}."
        notes.append(text(msgid, signs=joined([sign.name for sign in elsewhere])))
    if reported:
        msgid = "Reported, not seen, so not counted: {signs}."
        notes.append(text(msgid, signs=joined([sign.name for sign in reported])))
    notes += [
        suggestion_text(limb, difference)
        for limb in areas.limbs
        if (difference := suggested(said.findings, limb, settings)) is not None
    ]
    if said.value is not None:
        notes += _table_notes(said, elsewhere, reported)
    return (*notes, PURPOSE)


def _table_notes(said: Said, elsewhere: list[LimbSign], reported: list[LimbSign]) -> list[Text]:
    """Return the notes of the decision table's own column."""
    notes = []
    if said.value == NONE and elsewhere:
        notes.append(text("Autonomic signs without a mapped area."))
    if said.value == LOCALIZED and any(sign.sign in NEEDED for sign in reported):
        notes.append(
            text("Vasomotor or sudomotor symptoms are reported: see the Budapest criteria.")
        )
    if said.value == CRPS:
        notes.append(text("See the Budapest criteria beside it; they can disagree."))
    if said.value == DIFFUSE and said.counting:
        notes.append(
            text(
                "Autonomic signs present: the clinician decides between diffuse AMPS and CRPS in "
                "more than one limb."
            )
        )
    elif said.value == DIFFUSE:
        notes.append(text("See the WPI and generalised pain beside it."))
    if said.value == DIFFUSE and said.open_signs:
        names = joined(unasked(said.open_signs))
        notes.append(text("Autonomic signs not assessed: {signs}.", signs=names))
    return notes
