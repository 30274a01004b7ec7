"""The Beighton score of flexible joints, 0 to 9: nine manoeuvres, one point each.

Source: Beighton, Solomon, Soskolne 1973, Ann Rheum Dis 32:413. From which score on joints are
called flexible depends on age and is disputed for children (4 to 7 of 9 have been used), so the
cut-off is a clinic's setting and shown as unverified.
"""

from __future__ import annotations

from typing import Final

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.record.visit_items import BEIGHTON
from painmap.core.rules.result import NOT_ASSESSED, RuleInput, RuleResult
from painmap.core.text import text

RULE: Final = "beighton"
VERSION: Final = 1
CUT_OFF: Final = 6


def beighton(exam: Exam, cut_off: int = CUT_OFF) -> RuleResult:
    """Return the score of an exam; `details` tells whether it reaches the clinic's cut-off."""
    inputs = []
    for item in BEIGHTON:
        said = exam.findings.get(FindingKey("visit", item.key))
        value = said if isinstance(said, bool) else None
        source = NOT_ASSESSED if value is None else text("sheet of the limbs")
        inputs.append(RuleInput(item.said, value, source, key=item.key))
    missing = tuple(each.name for each in inputs if each.value is None)
    least = sum(each.value is True for each in inputs)
    most = least + len(missing)
    label = text("Beighton score {n} of 9", n=least)
    if missing:
        msgid = "Beighton score {least} to {most} of 9, not all assessed"
        label = text(msgid, least=least, most=most)
    reached = True if least >= cut_off else False if most < cut_off else None
    details: dict[str, Json] = {"least": least, "most": most, "reached": reached}
    return RuleResult(
        RULE, VERSION, label, None if missing else least, tuple(inputs), missing,
        {"cut_off": cut_off}, details, (text("Cut-off {n}, unverified.", n=cut_off),),
    )  # fmt: skip
