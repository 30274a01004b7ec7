"""What the sheet of the limbs says of a feature: changed, unchanged, or not assessed.

Unchanged needs every row of the feature, changed one of them, at whatever moment. An asymmetry
needs both sides at the same moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from painmap.core.findings import MOMENTS, Basis, FindingKey, Json, Moment, limb_key
from painmap.core.limb_changes import PAIRS, other_side
from painmap.core.record.delta import beyond, site_deltas
from painmap.core.record.items import Item, word_text
from painmap.core.record.limb_items import items_of
from painmap.core.record.limb_values import item_problem, number_of, value_text
from painmap.core.record.limb_words import limb_text
from painmap.core.rules.crps_words import (
    COMPARED_ROWS,
    DYSTONIC,
    FULL_STRENGTH,
    PAIN_ON_MOVEMENT,
    ROWS,
)
from painmap.core.text import Celsius, Text, joined, text

Findings = Mapping[FindingKey, Json]


class Told(NamedTuple):
    """What one place says of a feature, and the place in words."""

    value: bool
    source: Text


def change_told(findings: Findings, limb: str, basis: Basis, feature: str) -> Told | None:
    """Return whether a feature's rows show a change; None where that is not assessed."""
    rows = _rows(limb, basis, feature)
    if not rows:
        return None
    changes, assessed = [], set()
    for moment in MOMENTS:
        for row in rows:
            value = _value(findings, limb, row, basis, moment)
            if value is None:
                continue
            assessed.add(row.key)
            if _is_change(row, value):
                changes.append(_said(row, value, moment))
    if changes:
        return Told(value=True, source=_sheet(limb, basis, changes))
    if len(assessed) == len(rows):
        return Told(value=False, source=_sheet(limb, basis, []))
    return None


def asymmetry_told(findings: Findings, limb: str, basis: Basis, feature: str) -> Told | None:
    """Return whether a limb differs from the other side; None without both sides."""
    key = COMPARED_ROWS.get(feature)
    row = next((row for row in items_of(limb) if row.key == key), None)
    if row is None:
        return None
    same = None
    for moment in MOMENTS:
        one = _value(findings, limb, row, basis, moment)
        other = _value(findings, other_side(limb), row, basis, moment)
        if one is None or other is None:
            continue
        source = text(
            "{sheet}, {other} {word}",
            sheet=_sheet(limb, basis, [_said(row, one, moment)]),
            other=limb_text(other_side(limb)),
            word=value_text(row, other) or text("?"),
        )
        if _words(one) != _words(other):
            return Told(value=True, source=source)
        same = same or Told(value=False, source=source)
    return same


def pain_on_movement_told(findings: Findings, limb: str) -> Told | None:
    """Return that movement hurts at a joint, as seen; none of the rows alone denies a feature."""
    said = [
        _said(row, value, moment)
        for moment in MOMENTS
        for row in items_of(limb)
        if row.key.startswith(PAIN_ON_MOVEMENT)
        and (value := _value(findings, limb, row, "seen", moment)) is not None
        and _is_change(row, value)
    ]
    return Told(value=True, source=_sheet(limb, "seen", said)) if said else None


def other_side_normal(findings: Findings, limb: str, basis: Basis, feature: str) -> bool:
    """Tell whether the other side was looked at for a compared row and found usual."""
    key = COMPARED_ROWS.get(feature, "")
    other = other_side(limb)
    row = next((row for row in items_of(other) if row.key == key), None)
    if row is None:
        return False
    found = [_value(findings, other, row, basis, moment) for moment in MOMENTS]
    return any(value is not None and not _is_change(row, value) for value in found)


def temperature_suggestion(findings: Findings, limb: str, above: float) -> Text | None:
    """Return a sentence where measured sides differ by more than `above` °C; it ticks nothing."""
    pair, right, _left = next(row for row in PAIRS if limb in row)
    sign = 1.0 if limb == right else -1.0
    rows = [row for moment in MOMENTS for row in site_deltas(findings, moment) if row.pair == pair]
    largest = max(rows, key=lambda row: abs(row.kelvin), default=None)
    if largest is None or not beyond(largest.kelvin, above):
        return None
    return text(
        "{limb} {delta} against the other side suggests a temperature sign; the examiner ticks it.",
        limb=limb_text(limb),
        delta=Celsius(sign * largest.kelvin, difference=True),
    )


def _rows(limb: str, basis: Basis, feature: str) -> list[Item]:
    wanted = ROWS.get(feature, ())
    return [
        row
        for row in items_of(limb)
        if (row.reported or basis == "seen")
        and any(row.key == key or (key[-1] == ":" and row.key.startswith(key)) for key in wanted)
    ]


def _value(findings: Findings, limb: str, row: Item, basis: Basis, moment: Moment) -> Json:
    value = findings.get(limb_key(limb, row.key, basis, moment))
    return None if value is None or item_problem(row, value) is not None else value


def _is_change(row: Item, value: Json) -> bool:
    if row.key == "posture":
        return value in DYSTONIC
    if row.sort == "grade":
        return (number_of(value) or 0.0) < FULL_STRENGTH
    return _words(value) != {str(row.usual)}


def _words(value: Json) -> set[str]:
    return {str(word) for word in value} if isinstance(value, list) else {str(value)}


def _said(row: Item, value: Json, moment: Moment) -> Text:
    word = value_text(row, value) or text("?")
    if moment == "rest":
        return text("{row} {word}", row=row.said, word=word)
    return text("{row} {word} ({moment})", row=row.said, word=word, moment=word_text(moment))


def _sheet(limb: str, basis: Basis, said: list[Text]) -> Text:
    basis_text = text("seen") if basis == "seen" else text("reported")
    if not said:
        return text("limb sheet, {limb}, {basis}", limb=limb_text(limb), basis=basis_text)
    return text(
        "limb sheet, {limb}, {basis}: {said}",
        limb=limb_text(limb),
        basis=basis_text,
        said=joined(said),
    )
