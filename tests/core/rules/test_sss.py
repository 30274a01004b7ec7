"""The Symptom Severity Scale: every item asked, or the sum is a range."""

from __future__ import annotations

import pytest

from painmap.core.findings import FindingKey, Json
from painmap.core.rules.sss import ITEMS, sss, sss_key
from tests.core.exams import make_exam
from tests.core.rules.visits import record

FULL = {
    "fatigue": 3,
    "unrefreshed": 3,
    "cognitive": 3,
    "headache": 1,
    "abdominal": 1,
    "depression": 1,
}


@pytest.mark.parametrize(
    ("answers", "value"),
    [
        (FULL, 12),
        (dict.fromkeys(FULL, 0), 0),
        ({**FULL, "fatigue": 0, "depression": 0}, 8),
        ({**FULL, "fatigue": 1, "depression": 0}, 9),
        ({**FULL, "depression": False, "headache": True}, 11),
    ],
)
def test_the_points_add_up(answers: dict[str, Json], value: int) -> None:
    exam = make_exam()
    for item, points in answers.items():
        record(exam, sss_key(item), points)
    result = sss(exam)
    assert (result.value, result.missing) == (value, ())
    assert all(each.by_hand for each in result.inputs)


def test_what_was_not_asked_is_missing_and_widens_the_sum() -> None:
    exam = make_exam()
    record(exam, sss_key("fatigue"), 2)
    record(exam, sss_key("headache"), 0)
    result = sss(exam)
    assert result.value is None
    assert (result.details["least"], result.details["most"]) == (2, 10)
    assert [str(name) for name in result.missing] == [
        "waking unrefreshed",
        "trouble thinking or remembering",
        "pain or cramps in the lower abdomen",
        "depression",
    ]
    assert str(result.label) == "Symptom Severity Scale 2 to 10 of 12, not all asked"


@pytest.mark.parametrize("damaged", [4, -1, 1.5, "2", True, [1]])
def test_no_points_of_the_item_are_no_answer(damaged: Json) -> None:
    exam = make_exam()
    record(exam, FindingKey("score:sss", "fatigue"), damaged)
    assert sss(exam).input("fatigue").value is None


def test_the_history_answers_and_the_hand_outweighs_it() -> None:
    exam = make_exam()
    record(exam, FindingKey("history", "fatigue"), {"value": 2})
    record(exam, FindingKey("history", "headache"), {"value": True})
    record(exam, FindingKey("history", "unrefreshed"), {"value": 3, "carried": "2026-08-03"})
    record(exam, FindingKey("history", "cognitive"), {"value": "severe"})
    result = sss(exam)
    assert [result.input(key).value for key in ITEMS] == [2, None, None, 1, None, None]
    assert str(result.input("fatigue").source) == "history: fatigue"
    assert str(result.input("unrefreshed").source) == "history of 3 Aug 2026, not confirmed"
    assert str(result.input("cognitive").source) == "not assessed"
    record(exam, sss_key("fatigue"), 1)
    assert sss(exam).input("fatigue").value == 1
    assert sss(exam).input("fatigue").by_hand


def test_the_most_is_twelve() -> None:
    assert sum(item.most for item in ITEMS.values()) == 12
