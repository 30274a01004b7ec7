"""What an exam still lacks."""

from __future__ import annotations

import pytest

from painmap.core.area_states import AreaCount
from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json, history_key, limb_key, visit_key
from painmap.core.record.checklist import (
    TEMPLATES,
    ChecklistLine,
    checklist,
    entry_title,
    template_for,
    tick_edit,
)
from painmap.core.record.checks import CHECKS
from painmap.core.record.history import carry_history
from painmap.core.record.limb_edits import rest_normal_edit
from painmap.core.record.readings import readings_edit
from painmap.core.record.visit_items import BEIGHTON
from painmap.core.visit import VISIT_KINDS
from tests.core.exams import make_exam
from tests.core.synthetic import synthetic_atlas

AREAS = synthetic_atlas().schemes["limb10"].areas


def apply(exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)


def record(exam: Exam, values: dict[FindingKey, Json]) -> None:
    apply(exam, findings_edit(exam, values, "Record"))


def areas(state: str) -> list[AreaCount]:
    return [AreaCount(area, 0.0, 0.0, (), state) for area in AREAS]  # type: ignore[arg-type]


def one(exam: Exam, entry: str, state: str = "free") -> ChecklistLine:
    (line,) = checklist(exam, areas(state), [entry], ["l_leg", "r_leg"])
    return line


def test_every_type_of_visit_has_a_template_of_known_entries() -> None:
    assert set(TEMPLATES) == set(VISIT_KINDS)
    for kind, entries in TEMPLATES.items():
        assert len(set(entries)) == len(entries)
        lines = checklist(make_exam(), areas("none"), entries)
        assert not [line.key for line in lines if line.by_hand], kind
        assert all(len(entry) <= 40 for entry in entries)


def test_an_empty_exam_lacks_everything() -> None:
    exam = make_exam(height_cm=None, weight_kg=None)
    entries = (*CHECKS, "history:pain", "Photo taken")
    for line in checklist(exam, areas("none"), entries):
        expected = line.key in ("carried", "history_confirmed")
        assert line.done is expected, line.key
        assert bool(line.missing) is not expected


DONE: list[tuple[str, dict[FindingKey, Json]]] = [
    ("assent", {visit_key("assent"): "given"}),
    ("trials", {FindingKey("trial:1", "trial"): {}}),
    ("conditions", {
        visit_key("room_c"): 21.5, visit_key("thermometer"): "infrared",
        visit_key("acclimatisation_min"): 15, visit_key("position"): "lying",
    }),
    ("gait", {visit_key("gait"): ["normal"], visit_key("aid"): "none"}),
    ("flexible_joints", {visit_key(item.key): False for item in BEIGHTON}),
    ("pain_now", {history_key("pain_now"): {"value": 0}}),
    ("pattern", {FindingKey("pattern", "decision"): {"label": "localized"}}),
    ("temperature", {limb_key("l_leg", "temperature_c"): 30.0,
                     limb_key("r_leg", "temperature:sole", moment="hanging"): [30.0]}),
    ("history:stress", {history_key("stress"): {"value": 0},
                        history_key("stress_about"): {"value": ["nothing"]}}),
    ("Photo taken", {visit_key("checklist:Photo taken"): True}),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "values"), DONE)
def test_done_when_all_of_it_is_recorded(entry: str, values: dict[FindingKey, Json]) -> None:
    exam = make_exam()
    record(exam, values)
    assert one(exam, entry).done
    for key in values:
        part = make_exam()
        rest = {other: value for other, value in values.items() if other != key}
        if rest:
            record(part, rest)
        line = one(part, entry)
        assert not line.done
        assert len(line.missing) == 1


def test_areas_that_are_not_assessed_are_named() -> None:
    line = one(make_exam(), "areas", "none")
    assert [str(name) for name in line.missing] == [area.name for area in AREAS]
    for state in ("free", "affected", "other", "touched", "not_examined"):
        assert one(make_exam(), "areas", state).done


def test_height_and_weight() -> None:
    assert one(make_exam(), "height_weight").done
    assert [str(t) for t in one(make_exam(weight_kg=None), "height_weight").missing] == ["weight"]


def test_quick_rows_of_the_limbs_that_can_be_examined() -> None:
    exam = make_exam()
    apply(exam, rest_normal_edit(exam, "l_leg"))
    missing = [str(name) for name in one(exam, "quick_rows").missing]
    assert missing == [f"{row}, right leg" for row in ("touch", "colour", "swelling", "sweating")]
    apply(exam, rest_normal_edit(exam, "r_leg", moment="hanging"))
    assert one(exam, "quick_rows").done
    record(exam, {limb_key("r_leg", "touch", moment="hanging"): None})
    record(exam, {limb_key("r_leg", "touch", "reported"): "cold"})
    assert not one(exam, "quick_rows").done


def test_a_carried_history_waits_to_be_confirmed() -> None:
    last, exam = make_exam(1), make_exam(2)
    record(last, {history_key("stress"): {"value": 4}})
    apply(exam, carry_history(last))
    assert [str(name) for name in one(exam, "history_confirmed").missing] == ["stress"]
    assert [str(name) for name in one(exam, "history:stress").missing] == ["stress", "about"]


def test_a_clinics_template_replaces_what_comes_along() -> None:
    own = {"follow-up": ["areas", "Photo taken", "areas", "{odd}"]}
    assert template_for("follow-up", own) == ("areas", "Photo taken", "{odd}")
    assert template_for("first exam", own) == TEMPLATES["first exam"]
    assert template_for("follow-up", {"follow-up": []}) == ()
    assert str(entry_title("{odd}")) == "{odd}"
    assert str(entry_title("history:pain")) == "History: Pain"
    assert str(entry_title("history:nonsense")) == "history:nonsense"


def test_own_lines_are_ticked_by_hand_and_unticked() -> None:
    exam = make_exam()
    apply(exam, tick_edit(exam, "Photo taken", done=True))
    assert one(exam, "Photo taken").done
    assert one(exam, "Photo taken").by_hand
    apply(exam, tick_edit(exam, "Photo taken", done=False))
    assert not exam.findings


def test_readings_count_as_a_temperature() -> None:
    exam = make_exam()
    for limb in ("l_leg", "r_leg"):
        apply(exam, readings_edit(exam, limb, "great_toe", (29.0, 29.2)))
    assert one(exam, "temperature").done
