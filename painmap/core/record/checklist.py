"""What an exam still lacks, by a template for each type of visit that a clinic can edit.

A template is a list of entries. Those of `CHECKS` and 'history:<group>' are looked up in the
record and the map; any other is the clinic's own line, ticked by hand. Nothing here is an
obligation: an exam with open lines can be signed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from painmap.core.area_states import AreaCount
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import LIMBS, FindingKey, visit_key
from painmap.core.record.checks import CHECKS, GROUP, Facts, check_group
from painmap.core.record.history_questions import HISTORY
from painmap.core.text import Text, text
from painmap.core.visit import VisitKind

Tab = Literal["map", "limbs", "history", "summary"]

TEMPLATES: Final[Mapping[VisitKind, tuple[str, ...]]] = {
    "first exam": (
        "assent", "height_weight", "areas", "trials", "quick_rows", "temperature", "conditions",
        "gait", "flexible_joints", *(f"{GROUP}{group.key}" for group in HISTORY[:8]), "pattern",
    ),
    "follow-up": (
        "height_weight", "areas", "carried", "trials", "quick_rows", "temperature",
        "history:pain", "history_confirmed", "pattern",
    ),
    "before therapy": ("areas", "temperature", "conditions", "pain_now"),
    "after therapy": ("areas", "temperature", "pain_now"),
}  # fmt: skip
"""What comes along for each type of visit."""


@dataclass(frozen=True, slots=True)
class ChecklistLine:
    """One entry: what it is, what of it is missing (nothing when done), and where it is done."""

    key: str
    title: Text
    done: bool
    missing: tuple[Text, ...]
    tab: Tab
    by_hand: bool = False


def template_for(
    kind: VisitKind, checklists: Mapping[str, Sequence[str]] | None = None
) -> tuple[str, ...]:
    """Return the entries for a type of visit: the clinic's, else what comes along."""
    own = (checklists or {}).get(kind)
    return tuple(dict.fromkeys(own)) if own is not None else TEMPLATES[kind]


def checklist(
    exam: Exam,
    areas: Sequence[AreaCount],
    entries: Sequence[str],
    limbs: Sequence[str] = LIMBS,
) -> tuple[ChecklistLine, ...]:
    """Return the entries of a template with what is missing of each, in the template's order.

    `areas` are the counted areas of the visit's scheme, `limbs` those that can be examined.
    """
    facts = Facts(exam, tuple(areas), tuple(limbs))
    return tuple(_line(facts, entry) for entry in entries)


def entry_title(entry: str) -> Text:
    """Return an entry as it is shown; a clinic's own is shown as it is written."""
    if entry in CHECKS:
        return text(CHECKS[entry].name)
    names = {f"{GROUP}{group.key}": group.name for group in HISTORY}
    if entry in names:
        return text("History: {group}", group=text(names[entry]))
    return text("{entry}", entry=entry)


def own_key(entry: str) -> FindingKey:
    """Return where the tick of a clinic's own entry is kept."""
    return visit_key(f"checklist:{entry}")


def tick_edit(exam: Exam, entry: str, *, done: bool) -> Edit | None:
    """Return the edit that ticks a clinic's own entry, or takes the tick back."""
    return finding_edit(exam, own_key(entry), True if done else None, "Checklist")


def _line(facts: Facts, entry: str) -> ChecklistLine:
    title = entry_title(entry)
    check = CHECKS.get(entry)
    if check is not None:
        missing = check.missing(facts)
        return ChecklistLine(entry, title, not missing, missing, check.tab)
    if entry.startswith(GROUP) and any(entry == f"{GROUP}{group.key}" for group in HISTORY):
        missing = check_group(facts, entry.removeprefix(GROUP))
        return ChecklistLine(entry, title, not missing, missing, "history")
    done = facts.exam.findings.get(own_key(entry)) is True
    return ChecklistLine(entry, title, done, () if done else (title,), "summary", by_hand=True)
