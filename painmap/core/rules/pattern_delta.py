"""Measured differences of temperature between the sides: they suggest a sign, no more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from painmap.core.findings import MOMENTS, FindingKey, Json, Moment
from painmap.core.limb_changes import PAIRS
from painmap.core.record.delta import beyond, site_deltas
from painmap.core.record.items import word_text
from painmap.core.record.limb_words import LIMB_NAMES
from painmap.core.rules.pattern_words import tick_key
from painmap.core.text import Celsius, Text, text

if TYPE_CHECKING:
    from painmap.core.rules.pattern_settings import PatternSettings

Findings = Mapping[FindingKey, Json]


def suggested(
    findings: Findings, limb: str, settings: PatternSettings
) -> tuple[float, Moment] | None:
    """Return the greatest difference against the other side, °C, where it suggests a sign.

    None where it is no greater than the setting, or where the examiner has ticked or refused.
    """
    if isinstance(findings.get(tick_key(limb, "temperature")), bool):
        return None
    largest = max(differences(findings, limb), key=lambda each: abs(each[0]), default=None)
    if largest is None or not beyond(largest[0], settings.delta_t):
        return None
    return largest


def suggestion_text(limb: str, difference: tuple[float, Moment]) -> Text:
    """Return what is asked about a difference: the number, and no verdict."""
    kelvin, moment = difference
    msgid = "{limb} {delta} against the other side, {moment}: tick or refuse a temperature change."
    return text(
        msgid,
        limb=LIMB_NAMES[limb],
        delta=Celsius(kelvin, difference=True),
        moment=word_text(moment),
    )


def differences(findings: Findings, limb: str) -> list[tuple[float, Moment]]:
    """Return by how much a limb is warmer than the other side, °C, at each site and moment."""
    pair, right = next((name, one) for name, one, other in PAIRS if limb in (one, other))
    way = 1.0 if limb == right else -1.0
    return [
        (way * row.kelvin, moment)
        for moment in MOMENTS
        for row in site_deltas(findings, moment)
        if row.pair == pair
    ]
