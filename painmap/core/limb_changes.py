"""Findings on the limbs at two visits, and the difference of temperature between the sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from painmap.core.findings import LIMBS, MOMENTS, Basis, FindingKey, Json, Moment, limb_key
from painmap.core.record.limb_items import QUICK, items_of

LIMB_ITEMS: Final = tuple(item.key for item in QUICK)
"""The quick rows, which every comparison and every page shows first."""
PAIRS: Final = (("arms", "r_arm", "l_arm"), ("legs", "r_leg", "l_leg"))
_BASES: Final[tuple[Basis, ...]] = ("seen", "reported")


@dataclass(frozen=True, slots=True)
class LimbChange:
    """One item of one limb; None is *not assessed*."""

    limb: str
    item: str
    basis: Basis
    then: Json
    now: Json
    moment: Moment = "rest"


@dataclass(frozen=True, slots=True)
class SideDifference:
    """Right minus left, in K, of the measured temperatures of a pair of limbs; None without two."""

    pair: str
    then: float | None
    now: float | None


def other_side(limb: str) -> str:
    """Return the limb of the same pair at the other side."""
    _pair, right, left = next(row for row in PAIRS if limb in row[1:])
    return left if limb == right else right


def limb_changes(
    then: Mapping[FindingKey, Json], now: Mapping[FindingKey, Json]
) -> tuple[LimbChange, ...]:
    """Return every item that was assessed at either visit, limb by limb; photos are no change."""
    found = []
    recorded = {key.subject for visit in (then, now) for key in visit}
    for limb in LIMBS:
        for moment in MOMENTS:
            if limb_key(limb, LIMB_ITEMS[0], "seen", moment).subject not in recorded:
                continue  # hundreds of items of which nothing is known
            for item in (row.key for row in items_of(limb) if row.sort != "photo"):
                for basis in _BASES:
                    key = limb_key(limb, item, basis, moment)
                    if (key in then or key in now) and not _told_above(key, then, now):
                        change = LimbChange(limb, item, basis, then.get(key), now.get(key), moment)
                        found.append(change)
    return tuple(found)


def side_differences(
    then: Mapping[FindingKey, Json], now: Mapping[FindingKey, Json]
) -> tuple[SideDifference, ...]:
    """Return right minus left of arms and legs, where either visit measured both sides."""
    rows = (
        SideDifference(
            pair, right_minus_left(then, right, left), right_minus_left(now, right, left)
        )
        for pair, right, left in PAIRS
    )
    return tuple(row for row in rows if row.then is not None or row.now is not None)


def _told_above(
    key: FindingKey, then: Mapping[FindingKey, Json], now: Mapping[FindingKey, Json]
) -> bool:
    """Tell whether the readings of the quick row's site say no more than that row does."""
    if key.item != "temperature:dorsum":
        return False
    quick = FindingKey(key.subject, "temperature_c", key.basis)
    return all((key in visit) <= (quick in visit) for visit in (then, now))


def right_minus_left(findings: Mapping[FindingKey, Json], right: str, left: str) -> float | None:
    """Return the difference of two limbs' measured temperatures, None when one is missing."""
    one = findings.get(limb_key(right, "temperature_c"))
    other = findings.get(limb_key(left, "temperature_c"))
    if not isinstance(one, (int, float)) or not isinstance(other, (int, float)):
        return None
    return float(one) - float(other)
