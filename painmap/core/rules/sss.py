"""The Symptom Severity Scale, 0 to 12, of what the patient was asked.

The history asks the same questions under the same keys; what is typed in here outweighs it.

Source: Wolfe et al. 2016, Semin Arthritis Rheum 46:319: fatigue, waking unrefreshed and cognitive
symptoms over the past week, 0 none to 3 severe; headaches, pain or cramps in the lower abdomen and
depression in the past six months, 1 each.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.asked import answer
from painmap.core.rules.result import BY_HAND, NOT_ASSESSED, RuleInput, RuleResult
from painmap.core.text import text

RULE: Final = "sss"
VERSION: Final = 1
SUBJECT: Final = "score:sss"


class SssItem(NamedTuple):
    """A question: its name, the most points, and the time that it asks about."""

    name: str
    most: int
    over: str


ITEMS: Final = {
    "fatigue": SssItem("fatigue", 3, "past week"),
    "unrefreshed": SssItem("waking unrefreshed", 3, "past week"),
    "cognitive": SssItem("trouble thinking or remembering", 3, "past week"),
    "headache": SssItem("headaches", 1, "past 6 months"),
    "abdominal": SssItem("pain or cramps in the lower abdomen", 1, "past 6 months"),
    "depression": SssItem("depression", 1, "past 6 months"),
}
SEVERITIES: Final = (
    "no problem",
    "slight or mild, generally mild or intermittent",
    "moderate, considerable, often present",
    "severe, pervasive, continuous, life-disturbing",
)
"""What 0 to 3 mean."""


def sss_key(item: str) -> FindingKey:
    """Return the finding that holds the points of an item."""
    return FindingKey(SUBJECT, item)


def sss(exam: Exam) -> RuleResult:
    """Return the scale of an exam; what is no number of points of its item is not assessed."""
    return sss_result(tuple(_input(exam, key, item) for key, item in ITEMS.items()))


def sss_result(inputs: tuple[RuleInput, ...]) -> RuleResult:
    """Return the scale of its six answers (points or None for *not assessed*)."""
    missing = tuple(each.name for each in inputs if each.value is None)
    known = [each.value for each in inputs if isinstance(each.value, int)]
    least = sum(known)
    most = least + sum(ITEMS[each.key].most for each in inputs if each.value is None)
    label = text("Symptom Severity Scale {n} of 12", n=least)
    if missing:
        msgid = "Symptom Severity Scale {least} to {most} of 12, not all asked"
        label = text(msgid, least=least, most=most)
    details: dict[str, Json] = {"least": least, "most": most}
    value: Json = None if missing else least
    return RuleResult(RULE, VERSION, label, value, inputs, missing, {}, details)


def _input(exam: Exam, key: str, item: SssItem) -> RuleInput:
    points = _points(exam.findings.get(sss_key(key)), item.most)
    if points is not None:
        return RuleInput(text(item.name), points, BY_HAND, by_hand=True, key=key)
    value, source = answer(exam, key)
    points = _points(value, item.most)
    if points is None and value is not None:
        source = NOT_ASSESSED
    return RuleInput(text(item.name), points, source, key=key)


def _points(value: Json, most: int) -> int | None:
    if isinstance(value, bool):
        value = int(value) if most == 1 else None
    if not isinstance(value, int) or not 0 <= value <= most:
        return None
    return value
