"""The single checks of a checklist: what of an exam is missing, in words; nothing when it is done.

*Not assessed* is what is missing; *normal* and *examined, free* are answers like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Literal

from painmap.core.area_states import AreaCount
from painmap.core.carried import carried_layers
from painmap.core.exam import Exam
from painmap.core.findings import MOMENTS, FindingKey, limb_key, visit_key
from painmap.core.qualities import full_name
from painmap.core.record.history import answered, waiting
from painmap.core.record.history_questions import QUESTIONS, group_of
from painmap.core.record.items import Item
from painmap.core.record.limb_items import QUICK, TEMPERATURE
from painmap.core.record.limb_words import limb_text
from painmap.core.record.readings import site_temperature, sites_of
from painmap.core.record.visit_items import ASSENT, BEIGHTON, CONDITIONS, GAIT
from painmap.core.text import Text, text

GROUP: Final = "history:"
"""What an entry for a group of the history begins with."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is looked at: the exam, the areas of its scheme, and the limbs that can be examined."""

    exam: Exam
    areas: tuple[AreaCount, ...]
    limbs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, what it finds missing, and the tab where that is done."""

    name: str
    missing: Callable[[Facts], tuple[Text, ...]]
    tab: Literal["map", "limbs", "history", "summary"]


def check_group(facts: Facts, group: str) -> tuple[Text, ...]:
    """Return the short questions of a group that nobody answered at this visit.

    Carried answers are not of this visit; notes and rare questions may stay empty.
    """
    return tuple(
        question.said
        for question in group_of(group).questions
        if not question.rare
        and question.sort != "note"
        and answered(facts.exam.findings, question.key) is None
    )


def _areas(facts: Facts) -> tuple[Text, ...]:
    return tuple(text(row.area.name) for row in facts.areas if row.state == "none")


def _carried(facts: Facts) -> tuple[Text, ...]:
    return tuple(full_name(layer) for layer in carried_layers(facts.exam))


def _trials(facts: Facts) -> tuple[Text, ...]:
    tested = any(key.subject.startswith("trial:") for key in facts.exam.findings)
    return () if tested else (text("no trial of a border"),)


def _quick_rows(facts: Facts) -> tuple[Text, ...]:
    rows = [item for item in QUICK if item.sort not in ("note", "temperature")]
    return tuple(
        text("{item}, {limb}", item=item.said, limb=limb_text(limb))
        for limb in facts.limbs
        for item in rows
        if not _seen(facts.exam, limb, item)
    )


def _temperature(facts: Facts) -> tuple[Text, ...]:
    """Any site at any moment will do: which ones is the examiner's choice."""
    found = facts.exam.findings
    return tuple(
        text("{item}, {limb}", item=TEMPERATURE.said, limb=limb_text(limb))
        for limb in facts.limbs
        if all(
            site_temperature(found, limb, site, moment) is None
            for site in sites_of(limb)
            for moment in MOMENTS
        )
    )


def _seen(exam: Exam, limb: str, item: Item) -> bool:
    return any(limb_key(limb, item.key, moment=moment) in exam.findings for moment in MOMENTS)


def _of_visit(items: Iterable[Item]) -> Callable[[Facts], tuple[Text, ...]]:
    rows = tuple(items)

    def missing(facts: Facts) -> tuple[Text, ...]:
        findings = facts.exam.findings
        return tuple(item.said for item in rows if findings.get(visit_key(item.key)) is None)

    return missing


def _height_weight(facts: Facts) -> tuple[Text, ...]:
    visit = facts.exam.visit
    return tuple(
        text(name)
        for name, value in (("height", visit.height_cm), ("weight", visit.weight_kg))
        if value is None
    )


def _pain_now(facts: Facts) -> tuple[Text, ...]:
    question = QUESTIONS["pain_now"]
    return () if answered(facts.exam.findings, question.key) is not None else (question.said,)


def _history_confirmed(facts: Facts) -> tuple[Text, ...]:
    return tuple(QUESTIONS[item].said for item in waiting(facts.exam.findings))


def _pattern(facts: Facts) -> tuple[Text, ...]:
    decided = FindingKey("pattern", "decision") in facts.exam.findings
    return () if decided else (text("not confirmed"),)


CHECKS: Final[dict[str, Check]] = {
    "assent": Check("Assent of the child", _of_visit((ASSENT,)), "summary"),
    "height_weight": Check("Height and weight", _height_weight, "summary"),
    "areas": Check("Areas assessed", _areas, "map"),
    "carried": Check("Carried layers confirmed", _carried, "map"),
    "trials": Check("Border tested", _trials, "map"),
    "quick_rows": Check("Quick rows of the limbs", _quick_rows, "limbs"),
    "temperature": Check("Temperature measured", _temperature, "limbs"),
    "conditions": Check("How it was measured", _of_visit(CONDITIONS), "limbs"),
    "gait": Check("Gait and walking aid", _of_visit(GAIT), "limbs"),
    "flexible_joints": Check("Flexible joints", _of_visit(BEIGHTON), "limbs"),
    "pain_now": Check("Pain now", _pain_now, "history"),
    "history_confirmed": Check("Carried history confirmed", _history_confirmed, "history"),
    "pattern": Check("Pattern confirmed", _pattern, "summary"),
}
"""The entries that a template can name, beside 'history:<group>'."""
