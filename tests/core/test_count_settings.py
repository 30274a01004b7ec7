"""What a visit counts by belongs to it."""

from __future__ import annotations

from painmap.core.compare import compare
from painmap.core.content import foot
from painmap.core.counts import COUNTED_BY, count_by, counted_areas, settings_of
from painmap.core.exam import Exam
from tests.core.exams import ALLODYNIA, PAIN, make_exam, paint
from tests.core.synthetic import L_LEG, R_LEG, synthetic_atlas

ATLAS = synthetic_atlas()
BODY = ATLAS.body("small")


def affected_of(exam: Exam) -> list[str]:
    return [row.area.key for row in counted_areas(exam, ATLAS, BODY) if row.counts]


def two_legs(number: int) -> Exam:
    exam = make_exam(number)
    paint(exam, PAIN, ATLAS.limb == R_LEG)
    paint(exam, ALLODYNIA, ATLAS.limb == L_LEG)
    return exam


def test_the_choice_is_an_edit_of_the_visit() -> None:
    exam = two_legs(1)
    assert set(affected_of(exam)) == {"r_leg", "l_leg"}
    edit = count_by(exam, ("allodynia",))
    assert edit is not None
    exam.apply(edit)
    assert exam.findings[COUNTED_BY] == {"layers": ["allodynia"], "rule": 1}
    assert settings_of(exam).layers == ("allodynia",)
    assert affected_of(exam) == ["l_leg"]
    states = {row.area.key: row.state for row in counted_areas(exam, ATLAS, BODY)}
    assert states["r_leg"] == "other"  # painted: not unassessed, never marked free with the rest
    assert count_by(exam, ("allodynia",)) is None
    exam.apply(edit.inverse())
    assert set(affected_of(exam)) == {"r_leg", "l_leg"}


def test_a_damaged_choice_counts_as_without_one() -> None:
    exam = two_legs(1)
    exam.restore_finding(COUNTED_BY, {"layers": ["colour"], "rule": "x"})
    assert settings_of(exam) == settings_of(two_legs(2))


def test_visits_counted_differently_keep_their_counts_and_say_so() -> None:
    earlier, later = two_legs(1), two_legs(2)
    edit = count_by(earlier, ("pain",))
    assert edit is not None
    earlier.apply(edit)
    found = compare(earlier, later, ATLAS, "allodynia")
    assert (found.affected.recorded_then, found.affected.recorded_now) == (1, 2)
    assert not found.affected.has_change
    (told,) = [str(notice) for notice in found.notices if "counted by" in str(notice)]
    assert told.startswith("Areas were counted by pain on ")
    assert ", by pain or allodynia on " in told
    assert told.endswith("their numbers are not comparable.")
    assert "counted: pain, later pain or allodynia" in map(str, foot(found, ATLAS))
