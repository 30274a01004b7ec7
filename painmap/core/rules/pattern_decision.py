"""What the clinician makes of a suggested pattern: it is confirmed, or another is chosen.

The rule only suggests. A decision is a finding of the visit; it keeps what was suggested and by
which version of the rule, so that it can be told when the rule would say something else now.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.pattern_notes import CRPS, DIFFUSE, LABELS, LOCALIZED, NONE
from painmap.core.rules.result import RuleResult
from painmap.core.stamps import utc_now
from painmap.core.text import Text, text

DECISION: Final = FindingKey("pattern", "decision")
CRPS_LIMBS, OTHER = "crps_limbs", "other"
CHOICES: Final[dict[str, Text]] = {
    LOCALIZED: LABELS[LOCALIZED],
    CRPS: LABELS[CRPS],
    DIFFUSE: LABELS[DIFFUSE],
    CRPS_LIMBS: text("CRPS in more than one limb"),
    NONE: text("no pattern"),
    OTHER: text("another, see the reason"),
}
"""What can be chosen; the last three only by hand."""
REASON_LENGTH: Final = 500


@dataclass(frozen=True, slots=True)
class Decision:
    """A confirmed suggestion, or another label with its reason; `suggested` '' for nothing yet."""

    label: str
    confirmed: bool
    reason: str
    by: str
    at: datetime | None
    rule_version: int
    suggested: str

    @property
    def name(self) -> Text:
        """The label in words; one of a later release as it is stored."""
        return CHOICES.get(self.label, text("{label}", label=self.label))

    @property
    def said(self) -> Text:
        """The decision as one line."""
        if self.confirmed:
            return text("{label}, confirmed by {by}", label=self.name, by=self.by)
        return text(
            "{label}, chosen by {by}: {reason}", label=self.name, by=self.by, reason=self.reason
        )


def choice_problem(result: RuleResult, label: str, reason: str) -> Text | None:
    """Return a sentence about a choice that cannot be recorded, else None."""
    if label not in CHOICES:
        return text("Choose one of the patterns.")
    if len(reason) > REASON_LENGTH:
        return text("A reason has at most {n} letters.", n=REASON_LENGTH)
    if label != result.value and not reason.strip():
        return text("Write why another pattern than the suggested one is chosen.")
    return None


def confirm(exam: Exam, result: RuleResult, *, by: str, at: datetime | None = None) -> Edit | None:
    """Return the edit that confirms what is suggested. ValueError where nothing is, a bug."""
    if not isinstance(result.value, str):
        raise ValueError("nothing is suggested yet")  # noqa: TRY004  # no matter of types
    return choose(exam, result, result.value, "", by=by, at=at)


def choose(
    exam: Exam,
    result: RuleResult,
    label: str,
    reason: str,
    *,
    by: str,
    at: datetime | None = None,
) -> Edit | None:
    """Return the edit that records a choice; of the suggested label it is a confirmation.

    None for the decision that stands already. ValueError for one that `choice_problem` refuses.
    """
    said = choice_problem(result, label, reason)
    if said is not None:
        raise ValueError(str(said))
    confirmed = label == result.value
    value: dict[str, Json] = {
        "label": label,
        "confirmed": confirmed,
        "reason": reason.strip(),
        "by": by,
        "at": (at or utc_now()).astimezone(UTC).isoformat(),
        "rule_version": result.version,
        "suggested": result.value if isinstance(result.value, str) else "",
    }
    stored = exam.findings.get(DECISION)
    if isinstance(stored, dict) and stored | {"at": value["at"]} == value:
        return None
    return finding_edit(exam, DECISION, value, "Confirm pattern" if confirmed else "Choose pattern")


def withdraw(exam: Exam) -> Edit | None:
    """Return the edit that takes a decision back; None without one."""
    return finding_edit(exam, DECISION, None, "Take decision back")


def decision_of(findings: Mapping[FindingKey, Json]) -> Decision | None:
    """Return the decision that was recorded; None for none, and for what cannot be read."""
    value = findings.get(DECISION)
    if not isinstance(value, dict) or not isinstance(value.get("label"), str):
        return None
    version = value.get("rule_version")
    return Decision(
        str(value["label"]),
        value.get("confirmed") is True,
        str(value.get("reason") or ""),
        str(value.get("by") or ""),
        _moment(value.get("at")),
        version if isinstance(version, int) else 0,
        str(value.get("suggested") or ""),
    )


def outdated(decision: Decision, result: RuleResult) -> Text | None:
    """Return a sentence where the rule says something else now than when it was decided."""
    now = result.value if isinstance(result.value, str) else ""
    if now == decision.suggested:
        return None
    return text(
        "The suggestion was “{before}” when this was decided; now it is “{now}”.",
        before=_suggested(decision.suggested),
        now=_suggested(now),
    )


def _suggested(label: str) -> Text:
    return CHOICES.get(label, text("{label}", label=label)) if label else text("nothing yet")


def _moment(value: Json) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
