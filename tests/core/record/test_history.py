"""Questions, answers, carrying forward and the folded lines of the history."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from painmap.core.edits import Edit, pack_parts, unpack_parts
from painmap.core.exam import Exam
from painmap.core.findings import Json, history_key
from painmap.core.record.history import (
    answer_edit,
    answer_of,
    answered,
    carry_history,
    confirm_edit,
    waiting,
)
from painmap.core.record.history_lines import group_line
from painmap.core.record.history_questions import HISTORY, QUESTIONS, group_of
from painmap.core.record.limb_values import item_problem, value_text
from painmap.core.rules.sss import ITEMS as SSS_ITEMS
from painmap.core.text import Text
from tests.core.exams import make_exam

WHEN = datetime(2026, 8, 3, 12, tzinfo=UTC)
ASKED: dict[str, Json] = {
    "pain_now": 7,
    "pain_usual": 5,
    "pain_worst": 9,
    "duration": {"n": 14, "unit": "months"},
    "course": "constant",
}


def apply(exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)


def asked(exam: Exam, answers: dict[str, Json]) -> Exam:
    for item, value in answers.items():
        apply(exam, answer_edit(exam, item, value))
    return exam


def line(exam: Exam, group: str) -> str:
    return str(group_line(group_of(group), exam.findings).shown or "")


def test_a_group_in_one_line() -> None:
    exam = asked(make_exam(), ASKED)
    assert line(exam, "pain") == "Pain now 7, usual 5, worst 9 · 14 months · constant"
    assert group_line(group_of("pain"), exam.findings).carried is None


@pytest.mark.parametrize(
    ("group", "answers", "expected"),
    [
        ("pain", {}, ""),
        ("pain", {"pain_worst": 9}, "worst 9"),
        ("pain", {"duration": {"n": 1, "unit": "years"}}, "1 year"),
        ("pain", {"duration": {"n": 2.5, "unit": "years"}, "course": "episodes"},
         "2.5 years · episodes"),
        ("pain", {"duration": 14}, "14 months"),
        ("pain", {"qualities": ["burning", "cold"], "worse": ["cold"]},
         "burning, painfully cold · worse with the cold"),
        ("touch", {"touch_hurts": ["clothes", "water"]}, "clothes, water"),
        ("illness", {"fever": False, "rash": True}, "no fever · rash"),
        ("complaints", {"fatigue": 3, "headache": True, "sleep": "poor"},
         "fatigue severe · headaches · sleep poor"),
        ("vitals", {"systolic": 110, "diastolic": 70, "body_c": 36.8},
         "blood pressure 110 mmHg, lower 70 mmHg · 36.8 °C"),
        ("care", {"medicines": "none {yet}", "tests": ["mri", "x_ray"]},
         "medicines: none {yet} · tests: MRI, X-ray"),
        ("function", {"school": "part_time", "walks": "with_aid"},
         "school part-time · walks with an aid"),
        ("stress", {"stress": 6, "stress_about": ["school"]}, "Stress 6 · about school"),
        ("beginning", {"trigger": ["injury"], "spread": "up the leg"},
         "trigger injury · spread: up the leg"),
    ],
)  # fmt: skip
def test_lines(group: str, answers: dict[str, Json], expected: str) -> None:
    assert line(asked(make_exam(), answers), group) == expected


def test_short_answers_come_first_and_rare_ones_last() -> None:
    for group in HISTORY:
        rare = [question.rare for question in group.questions]
        assert rare == sorted(rare), group.key
        assert sum(not one for one in rare) <= 9, group.key


def test_questions_are_whole_and_their_keys_stand_once() -> None:
    assert len(QUESTIONS) == sum(len(group.questions) for group in HISTORY)
    for question in QUESTIONS.values():
        assert question.name
        assert bool(question.words) or question.sort not in ("one", "several")
        assert (
            not question.words
            or isinstance(question.usual, int)
            or (not question.usual or question.usual in question.words)
        )
        for word in question.words:
            assert "_" not in str(question.word(word)), word


def test_fever_and_rash_are_expected_absent() -> None:
    absent = [item for item, question in QUESTIONS.items() if question.expected_absent]
    assert absent == ["fever", "rash"]
    assert QUESTIONS["fever"].normal is False


def test_complaints_have_the_keys_of_the_severity_scale() -> None:
    assert list(SSS_ITEMS) == [question.key for question in group_of("complaints").questions][:6]


@pytest.mark.parametrize(
    ("item", "value"),
    [
        ("pain_now", 11), ("pain_now", 7.5), ("duration", {"n": 3, "unit": "moons"}),
        ("duration", {"n": -1, "unit": "days"}), ("duration", "long"), ("course", "odd"),
        ("fever", "yes"), ("body_c", 98.6), ("fatigue", 4), ("touch_hurts", "clothes"),
    ],
)  # fmt: skip
def test_values_that_no_question_holds(item: str, value: Json) -> None:
    assert isinstance(item_problem(QUESTIONS[item], value), Text)
    assert value_text(QUESTIONS[item], value) is None


def test_carried_answers_keep_their_day_until_they_are_tapped() -> None:
    last = asked(make_exam(1, began_at=WHEN), ASKED)
    now = make_exam(2)
    apply(now, carry_history(last))
    assert "pain_now" not in {key.item for key in now.findings}
    assert waiting(now.findings) == ("pain_usual", "pain_worst", "duration", "course")
    found = answer_of(now.findings, "pain_worst")
    assert found is not None
    assert (found.value, found.carried) == (9, date(2026, 8, 3))
    assert answered(now.findings, "pain_worst") is None
    apply(now, confirm_edit(now, ["pain_worst", "headache"]))
    assert answered(now.findings, "pain_worst") == 9
    assert now.findings[history_key("pain_worst")] == {"value": 9}
    apply(now, answer_edit(now, "course", "episodes"))
    assert waiting(now.findings) == ("pain_usual", "duration")
    folded = group_line(group_of("pain"), now.findings)
    assert str(folded.shown) == "usual 5, worst 9 · 14 months · episodes"
    assert folded.carried == date(2026, 8, 3)
    assert [part.carried is None for part in folded.parts] == [False, True, False, True]


def test_what_was_only_carried_keeps_its_older_day() -> None:
    first = asked(make_exam(1, began_at=WHEN), {"course": "constant"})
    second, third = make_exam(2), make_exam(3)
    apply(second, carry_history(first))
    apply(third, carry_history(second))
    found = answer_of(third.findings, "course")
    assert found is not None
    assert found.carried == date(2026, 8, 3)


def test_nothing_asked_carries_nothing() -> None:
    assert carry_history(make_exam()) is None
    assert confirm_edit(make_exam(), QUESTIONS) is None
    vitals = asked(make_exam(), {"pulse_bpm": 80, "pain_now": 3})
    assert carry_history(vitals) is None


def test_undo_brings_the_carried_answer_back() -> None:
    last, now = asked(make_exam(1, began_at=WHEN), {"course": "constant"}), make_exam(2)
    apply(now, carry_history(last))
    before = dict(now.findings)
    edit = confirm_edit(now, ["course"])
    apply(now, edit)
    assert edit is not None
    now.apply(edit.inverse())
    assert dict(now.findings) == before


def test_answers_come_back_from_disk() -> None:
    last = asked(make_exam(1, began_at=WHEN), ASKED)
    edit = carry_history(last)
    assert edit is not None
    assert unpack_parts(pack_parts(edit.parts)) == edit.parts


@pytest.mark.parametrize("stored", [7, {"val": 3}, {"value": None}, []])
def test_what_no_release_wrote_is_not_asked(stored: Json) -> None:
    assert answer_of({history_key("pain_now"): stored}, "pain_now") is None


def test_a_day_that_cannot_be_read_is_carried_all_the_same() -> None:
    findings: dict[object, Json] = {
        history_key("course"): {"value": "constant", "carried": "some day"}
    }
    assert answered(findings, "course") is None  # type: ignore[arg-type]
