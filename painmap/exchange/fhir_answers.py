"""What the patient was asked, in FHIR: pain from 0 to 10, the history, scores with their items.

Answers that were carried from an earlier visit and not confirmed are no answers of this one: they
are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from painmap.core.findings import Json
from painmap.core.record.history import answered
from painmap.core.record.history_items import Question
from painmap.core.record.history_questions import HISTORY, QUESTIONS
from painmap.core.record.limb_values import item_problem, number_of, value_text
from painmap.core.record.visit_items import VISIT_ITEMS
from painmap.core.rules.instruments import instruments, totals
from painmap.core.rules.pattern import RULE as PATTERN
from painmap.core.rules.pattern_decision import decision_of
from painmap.core.rules.result import RuleInput, RuleResult
from painmap.exchange.codes import LOCAL
from painmap.exchange.fhir_limbs import item_value
from painmap.exchange.fhir_parts import (
    Resource,
    full,
    moment,
    quantity,
    reference,
    resource_id,
)
from painmap.exchange.fhir_writing import VisitWriting

PAINS: Final = ("pain_now", "pain_usual", "pain_worst")
_TITLES: Final = {
    "wpi": "Widespread Pain Index (2016 criteria)",
    "sss": "Symptom Severity Scale (2016 criteria)",
    "fs": "Fibromyalgia severity",
    "fibromyalgia_2016": "Fibromyalgia criteria 2016",
    "fibromyalgia_2010": "Fibromyalgia criteria 2010",
    "beighton": "Beighton score",
    "css": "CRPS Severity Score",
    "budapest_clinical": "Budapest criteria, clinical",
    "budapest_research": "Budapest criteria, research",
}
_STATUS: Final = {"preliminary": "in-progress", "final": "completed", "amended": "amended"}
_DISPLAY: Final = "http://hl7.org/fhir/StructureDefinition/display"


def visit_observations(writing: VisitWriting) -> Iterator[Resource]:
    """Yield height, weight, pain, what holds for the whole visit, totals and the decision."""
    exam, codes = writing.record.exam, writing.codes
    visit = exam.visit
    for key, size, unit in (
        ("body_height", visit.height_cm, "cm"),
        ("body_weight", visit.weight_kg, "kg"),
    ):
        if size is not None:
            yield writing.observation(
                key, code=codes.concept(key, key.replace("_", " ")), category="vital-signs",
                valueQuantity=quantity(size, unit),
            )  # fmt: skip
    for key in PAINS:
        told = answered(exam.findings, key)
        number = number_of(told)
        if number is not None and item_problem(QUESTIONS[key], told) is None:
            yield writing.observation(
                key, code=codes.concept(key, f"{QUESTIONS[key].said}, 0 to 10"), category="survey",
                valueQuantity=quantity(number, "score"),
                method={"text": f"told by the {visit.reporter}"},
            )  # fmt: skip
    for found, value in sorted(exam.findings.items(), key=lambda pair: pair[0]):
        item = VISIT_ITEMS.get(found.item) if found.subject == "visit" else None
        if item is not None and value is not None and item_problem(item, value) is None:
            yield writing.observation(
                "visit", item.key, code=codes.concept(item.key, str(item.said)),
                **item_value(writing, item, value),
            )  # fmt: skip
    if visit.note.strip():
        yield writing.observation(
            "note", code=codes.concept("note", "note on the visit"), valueString=visit.note
        )
    yield from _totals(writing)
    yield from _decision(writing)


def _totals(writing: VisitWriting) -> Iterator[Resource]:
    exam = writing.record.exam
    known = {each.key: each for each in instruments(exam)}
    for key, value in totals(exam).items():
        each = known[key]
        yield writing.observation(
            "instrument", key, category="survey",
            code=writing.codes.concept(f"instrument:{key}", f"{each.name}, total"),
            valueQuantity=quantity(value, each.unit or "score"),
        )  # fmt: skip


def _decision(writing: VisitWriting) -> Iterator[Resource]:
    """Yield what the clinician decided. What a rule alone suggests is nobody's finding."""
    decision = decision_of(writing.record.exam.findings)
    if decision is None:
        return
    codes = writing.codes
    yield writing.observation(
        "pattern",
        code=codes.concept("pattern", "pattern of the pain, as the clinician decided"),
        valueCodeableConcept=codes.concept(f"pattern:{decision.label}", str(decision.name)),
        note=(str(decision.said), "A documentation aid, not a diagnosis."),
    )


def questionnaires(writing: VisitWriting) -> Iterator[Resource]:
    """Yield the history and every score of which at least one item was answered."""
    history = _history(writing)
    if history:
        yield _response(writing, "history", "History", 1, history)
    evaluation = writing.record.evaluation
    for record in () if evaluation is None else evaluation.rules:
        if record.rule == PATTERN:
            continue
        try:
            result = record.read()
        except ValueError:  # stored by a later release: what cannot be read is not sent
            continue
        items = _score_items(result)
        if items:
            rule, _, limb = record.rule.partition(":")
            title = _TITLES.get(rule, rule) + (f", {_limb(limb)}" if limb else "")
            yield _response(writing, record.rule, title, record.version, items)


def _limb(key: str) -> str:
    from painmap.core.record.limb_words import LIMB_WORDS

    return LIMB_WORDS.get(key, key)


def _response(
    writing: VisitWriting, key: str, title: str, version: int, items: list[dict[str, Any]]
) -> Resource:
    rule = key.partition(":")[0]
    visit = writing.record.visit
    return full(
        resourceType="QuestionnaireResponse",
        id=resource_id("answers", writing.id, key),
        identifier={"system": LOCAL, "value": f"{writing.id}/{key}"},
        questionnaire=f"urn:uuid:{resource_id('questionnaire', rule)}|{version}",
        _questionnaire={"extension": [{"url": _DISPLAY, "valueString": title}]},
        status=_STATUS[writing.record.state],
        subject=reference(writing.patient),
        encounter=reference(writing.encounter),
        authored=moment(visit.signed_at or visit.began_at),
        author=None if writing.examiner is None else reference(writing.examiner),
        item=items,
    )


def _history(writing: VisitWriting) -> list[dict[str, Any]]:
    groups = []
    for group in HISTORY:
        items = []
        for question in group.questions:
            value = answered(writing.record.exam.findings, question.key)
            if value is not None and item_problem(question, value) is None:
                items.append(_answer(question, value))
        if items:
            groups.append({"linkId": group.key, "text": group.name, "item": items})
    return groups


def _answer(question: Question, value: Json) -> dict[str, Any]:
    item = {"linkId": question.key, "text": question.name}
    number = number_of(value)
    if isinstance(value, bool):
        answers: list[dict[str, Any]] = [{"valueBoolean": value}]
    elif isinstance(value, list):
        answers = [{"valueString": str(question.word(str(word)))} for word in value]
    elif number is not None and question.unit:
        answers = [{"valueQuantity": quantity(number, question.unit)}]
    elif question.sort == "grade" and not question.words and isinstance(value, int):
        answers = [{"valueInteger": value}]
    else:
        answers = [{"valueString": str(value_text(question, value) or value)}]
    return item | {"answer": answers}


def _score_items(result: RuleResult) -> list[dict[str, Any]]:
    """Return the items of a score and its result; a question without an answer was not asked."""
    if all(each.value is None for each in result.inputs):
        return []
    items = [_input(each, number) for number, each in enumerate(result.inputs, start=1)]
    value = _value(result.value)
    return [*items, full(linkId="result", text=str(result.label), answer=value)]


def _input(each: RuleInput, number: int) -> dict[str, Any]:
    return full(
        linkId=each.key or f"input-{number}", text=str(each.name), answer=_value(each.value)
    )


def _value(value: Json) -> list[dict[str, Any]]:
    if isinstance(value, bool):
        return [{"valueBoolean": value}]
    if isinstance(value, int):
        return [{"valueInteger": value}]
    if isinstance(value, float):
        return [{"valueDecimal": value}]
    return [{"valueString": value}] if isinstance(value, str) and value.strip() else []
