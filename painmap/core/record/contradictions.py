"""Answers that do not fit together, and findings that do not belong: pointed out, never blocked.

Each remark leads to its findings. Answers that were carried and that nobody confirmed are not of
today and contradict nothing. Joint swelling, fever and rash are no part of AMPS in the clinics'
leaflets: their presence is pointed out as unexpected, without a word on what it means.
"""

from __future__ import annotations

from collections.abc import Iterator

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json, history_key, visit_key
from painmap.core.record.history import answered
from painmap.core.record.history_questions import QUESTIONS
from painmap.core.record.items import Item
from painmap.core.record.limb_remarks import limb_remarks
from painmap.core.record.limb_values import number_of
from painmap.core.record.remarks import Findings, Remark, RemarkLimits
from painmap.core.record.visit_items import VISIT_ITEMS
from painmap.core.text import Number, text


def remarks(exam: Exam, limits: RemarkLimits | None = None) -> tuple[Remark, ...]:
    """Return what is pointed out about an exam's record, the limbs first; `limits` of a clinic."""
    findings = exam.findings
    return (
        *limb_remarks(findings, limits),
        *_walking(findings),
        *_pain(findings),
        *_painted(exam),
        *_mixed_words(findings),
        *_pressure(findings),
        *_unexpected(findings),
    )


def _walking(findings: Findings) -> Iterator[Remark]:
    walks, key = answered(findings, "walks"), history_key("walks")
    gait, aid = findings.get(visit_key("gait")), findings.get(visit_key("aid"))
    unable = isinstance(gait, list) and "not_walking" in gait
    if walks in ("unaided", "with_aid") and unable:
        said = text("Told to walk, yet the gait says: cannot walk.")
        yield Remark(said, (key, visit_key("gait")))
    if walks == "unaided" and aid not in (None, "none"):
        said = text("Told to walk unaided, yet a walking aid is recorded.")
        yield Remark(said, (key, visit_key("aid")))
    if walks == "with_aid" and aid == "none":
        said = text("Told to walk with an aid, yet the walking aid is recorded as none.")
        yield Remark(said, (key, visit_key("aid")))
    if isinstance(gait, list) and "normal" in gait and aid == "wheelchair":
        said = text("The gait is normal, yet a wheelchair is recorded.")
        yield Remark(said, (visit_key("gait"), visit_key("aid")))


def _pain(findings: Findings) -> Iterator[Remark]:
    worst = number_of(answered(findings, "pain_worst"))
    for item, name in (("pain_now", "Pain now"), ("pain_usual", "Usual pain")):
        level = number_of(answered(findings, item))
        if worst is not None and level is not None and level > worst:
            said = text(
                "{name} is {level}, yet the worst is {worst}.",
                name=text(name), level=Number(level), worst=Number(worst),
            )  # fmt: skip
            yield Remark(said, (history_key(item), history_key("pain_worst")))
    course, now = answered(findings, "course"), number_of(answered(findings, "pain_now"))
    if course == "constant" and now == 0:
        said = text("The pain is constant, yet pain now is 0.")
        yield Remark(said, (history_key("course"), history_key("pain_now")))


def _painted(exam: Exam) -> Iterator[Remark]:
    painted = any(key.kind == "pain" and values.any() for key, values in exam.layers.items())
    if painted and number_of(answered(exam.findings, "pain_worst")) == 0:
        said = text("Pain is painted on the map, yet the worst pain is 0.")
        yield Remark(said, (history_key("pain_worst"),))


def _mixed_words(findings: Findings) -> Iterator[Remark]:
    asked: list[tuple[FindingKey, Item, Json]] = [
        (history_key(key), question, answered(findings, key)) for key, question in QUESTIONS.items()
    ]
    rows = [(visit_key(key), row, findings.get(visit_key(key))) for key, row in VISIT_ITEMS.items()]
    for key, item, value in (*asked, *rows):
        if isinstance(value, list) and item.usual in value and len(value) > 1:
            said = text(
                "{item}: {usual} is chosen together with something else.",
                item=item.title, usual=item.word(str(item.usual)),
            )  # fmt: skip
            yield Remark(said, (key,))


def _pressure(findings: Findings) -> Iterator[Remark]:
    upper = number_of(answered(findings, "systolic"))
    lower = number_of(answered(findings, "diastolic"))
    if upper is not None and lower is not None and lower >= upper:
        said = text(
            "The lower blood pressure, {lower}, is not below the upper, {upper}.",
            lower=Number(lower), upper=Number(upper),
        )  # fmt: skip
        yield Remark(said, (history_key("systolic"), history_key("diastolic")))


def _unexpected(findings: Findings) -> Iterator[Remark]:
    for key, question in QUESTIONS.items():
        if question.expected_absent and answered(findings, key) is True:
            said = text("{item} is present. This is not expected.", item=question.title)
            yield Remark(said, (history_key(key),), "unexpected")
