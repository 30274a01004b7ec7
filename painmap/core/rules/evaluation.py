"""An evaluation: what all rules said of a visit at a moment, kept beside the visit.

The first is stored when the visit is signed. A rule or a setting that changes later changes
nothing of it: evaluating again adds another, later one, and each says by which version and which
settings it was made. Nothing here is part of the visit, so a signed visit stays as it was signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, get_args

from painmap.core.findings import Json
from painmap.core.rules.result import RuleResult, result_from_json, result_to_json
from painmap.core.stamps import utc_now
from painmap.core.text import Text, text

Cause = Literal["signed", "evaluated again"]
CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """What one rule said: its key, its version, its settings and its result as they are stored."""

    rule: str
    version: int
    settings: dict[str, Json]
    result: dict[str, Json]

    def read(self) -> RuleResult:
        """Return the result. Raises ValueError where this release cannot read it."""
        return result_from_json(self.result)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All rules at a moment; `seq` is 1, 2, 3 … for each visit, 0 before it is stored."""

    visit_id: str
    at: datetime
    by: str
    cause: Cause
    rules: tuple[RuleRecord, ...]
    seq: int = 0

    def record(self, rule: str) -> RuleRecord | None:
        """Return what one rule said; None when it was not among them."""
        return next((each for each in self.rules if each.rule == rule), None)


def evaluation_of(
    visit_id: str,
    results: Iterable[RuleResult],
    *,
    by: str,
    cause: Cause = "signed",
    at: datetime | None = None,
) -> Evaluation:
    """Return the evaluation to store. Raises ValueError for none, or for two of one rule."""
    rules = tuple(
        RuleRecord(each.rule, each.version, dict(each.settings), result_to_json(each))
        for each in results
    )
    if not rules or len({each.rule for each in rules}) < len(rules):
        raise ValueError("an evaluation has one result of each rule")
    return Evaluation(visit_id, at or utc_now(), by, cause, rules)


def differences(then: Evaluation, now: Evaluation) -> tuple[Text, ...]:
    """Return what of two evaluations of one visit is not the same, in a sentence a rule.

    A label that is another is named with both; beside it stands whether the rule or its settings
    changed meanwhile.
    """
    found = []
    for record in now.rules:
        before = then.record(record.rule)
        if before is None or before == record:
            continue
        one, other = _label(before), _label(record)
        why = _why(before, record)
        if one != other:
            found.append(text("{before} → {after} ({why})", before=one, after=other, why=why))
        else:
            found.append(text("{label}: as before ({why})", label=other, why=why))
    return tuple(found)


def latest(evaluations: Sequence[Evaluation]) -> Evaluation | None:
    """Return the one that was made last; None without any."""
    return max(evaluations, key=lambda each: each.seq, default=None)


def _why(before: RuleRecord, after: RuleRecord) -> Text:
    if before.version != after.version:
        return text(
            "rule version {before}, now {after}", before=before.version, after=after.version
        )
    if before.settings != after.settings:
        return text("other settings")
    return text("same rule and settings")


def _label(record: RuleRecord) -> Text:
    try:
        return record.read().label
    except ValueError:
        return text("{rule}", rule=record.rule)
