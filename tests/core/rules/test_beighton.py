"""Flexible joints: nine manoeuvres, and a cut-off that is a clinic's own."""

from __future__ import annotations

import pytest

from painmap.core.findings import FindingKey
from painmap.core.record.visit_items import BEIGHTON
from painmap.core.rules.beighton import beighton
from tests.core.exams import make_exam
from tests.core.rules.visits import record


@pytest.mark.parametrize(
    ("flexible", "stiff", "cut_off", "value", "reached"),
    [
        (9, 0, 6, 9, True),
        (6, 3, 6, 6, True),
        (5, 4, 6, 5, False),
        (5, 4, 5, 5, True),
        (0, 9, 6, 0, False),
        (0, 0, 6, None, None),
        (6, 1, 6, None, True),
        (2, 4, 6, None, False),
        (3, 3, 6, None, None),
    ],
)
def test_the_score_and_whether_it_reaches_the_cut_off(
    flexible: int, stiff: int, cut_off: int, value: int | None, reached: bool | None
) -> None:
    exam = make_exam()
    for item, said in zip(BEIGHTON, [True] * flexible + [False] * stiff, strict=False):
        record(exam, FindingKey("visit", item.key), said)
    result = beighton(exam, cut_off)
    assert (result.value, result.details["reached"]) == (value, reached)
    assert len(result.missing) == 9 - flexible - stiff
    assert result.settings == {"cut_off": cut_off}
    assert str(result.notes[0]) == f"Cut-off {cut_off}, unverified."


def test_there_are_nine() -> None:
    assert len(beighton(make_exam()).inputs) == 9
