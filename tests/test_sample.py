"""The sample patient holds a believable course, made of real edits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest

from painmap import sample
from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.count_settings import settings_of
from painmap.core.counts import counted_areas
from painmap.core.exam import Exam
from painmap.core.findings import Json, limb_key, limb_of
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.record.checklist import checklist, template_for
from painmap.core.record.contradictions import remarks
from painmap.core.record.history import answered, waiting
from painmap.core.record.limb_values import item_problem
from painmap.core.record.names import item_at
from painmap.core.record.readings import readings_at
from painmap.core.record.shown_by import KEPT
from painmap.core.record.therapy import event_problems
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.pattern_decision import decision_of
from painmap.core.trials import trials_of
from painmap.storage.store import Store, create_throw_away
from painmap.summary import visit_summary

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, atlas: Atlas) -> Iterator[Store]:
    made = create_throw_away(tmp_path_factory.mktemp("sample") / "sample.painmap", "Examiner")
    sample.fill(made, atlas, examiner="Examiner", now=NOW)
    yield made
    made.close()


@pytest.fixture
def patient(store: Store) -> Patient:
    return store.search_patients("")[0].patient


@pytest.fixture
def exams(store: Store, patient: Patient, atlas: Atlas) -> list[Exam]:
    return [store.load_exam(visit.id, atlas.n_cells) for visit in store.visits(patient.id)]


def test_four_visits_over_ten_weeks_three_of_them_signed(exams: list[Exam]) -> None:
    assert [exam.visit.state for exam in exams] == ["signed", "signed", "signed", "draft"]
    span = exams[-1].visit.began_at - exams[0].visit.began_at
    assert span.days == 70
    assert exams[0].patient.born.year == 2013


def test_nothing_is_told_of_a_moment_before_its_visit_or_after_it(
    store: Store, exams: list[Exam]
) -> None:
    for exam in exams:
        ends = exam.visit.signed_at or NOW
        decision, last = decision_of(exam.findings), store.last_edit_at(exam.visit.id)
        assert decision is not None
        assert decision.at is not None
        assert last is not None
        tested = [trial.at for trial in trials_of(exam.findings)]
        moments = [exam.visit.began_at, *tested, decision.at, last, ends]
        assert moments == sorted(moments)
    assert exams[-1].visit.began_at < NOW


def test_the_border_recedes_on_the_left_lower_leg_only(exams: list[Exam], atlas: Atlas) -> None:
    zones = [exam.layer(LayerKey("allodynia", "cotton_wisp")) > 0 for exam in exams]
    for earlier, later in pairwise(zones):
        assert not (later & ~earlier).any()
        assert later.sum() < earlier.sum()
    assert set(np.unique(atlas.limb[zones[0]])) == {4}
    centres = atlas.body(sample.BODY).centres
    assert (centres[zones[0], 0] > 0).all(), "the patient's left is +x"


def test_summary_counts_the_left_leg_at_every_visit(exams: list[Exam], atlas: Atlas) -> None:
    rows = [visit_summary(exam, atlas) for exam in exams]
    assert [row["areas"] for row in rows] == [["L leg"]] * 4
    sizes = [row["layers"]["allodynia"]["cm2"] for row in rows]
    assert sizes == sorted(sizes, reverse=True)
    for row in rows:
        skin = row["layers"]["allodynia"]
        assert skin["percent_of_skin"] == pytest.approx(100 * skin["cm2"] / 13_500, rel=0.05)


def test_nothing_is_missing_on_the_checklist_but_what_nobody_had_time_for(
    exams: list[Exam], atlas: Atlas
) -> None:
    for exam in exams:
        areas = counted_areas(exam, atlas, atlas.body(sample.BODY), settings_of(exam))
        lines = checklist(exam, areas, template_for(exam.visit.kind))
        assert {line.key: line.missing for line in lines if not line.done} == {}


def test_every_finding_is_one_that_the_sheets_know(exams: list[Exam]) -> None:
    for exam in exams:
        for key, value in exam.findings.items():
            if key.subject in ("visit", "history") or key.subject.startswith("limb:"):
                if key.item == "set_together" or key == KEPT:
                    continue
                item = item_at(key)
                assert item is not None, key
                assert item_problem(item, value_of(key.subject, value)) is None, key
        assert remarks(exam) == ()


def value_of(subject: str, value: Json) -> Json:
    return value["value"] if subject == "history" and isinstance(value, dict) else value


def test_the_history_is_carried_and_confirmed_at_every_follow_up(exams: list[Exam]) -> None:
    for exam in exams:
        assert waiting(exam.findings) == ()
        assert len([key for key in exam.findings if key.subject == "history"]) >= 40
    assert [answered(exam.findings, "trigger") for exam in exams] == [["injury"]] * 4
    worst = [answered(exam.findings, "pain_worst") for exam in exams]
    assert worst == [9, 8, 6, 3]


def test_both_legs_were_measured_three_times_at_each_site_and_moment(exams: list[Exam]) -> None:
    for exam in exams:
        for limb in ("r_leg", "l_leg"):
            readings = readings_at(exam.findings, limb, "dorsum")
            assert len(readings) == 3
            quick = exam.findings[limb_key(limb, "temperature_c")]
            assert quick == pytest.approx(sum(readings) / 3, abs=0.005)
        moments = {limb_of(key)[1] for key in exam.findings if limb_of(key)}
        assert len(moments) == 2


def test_signed_visits_keep_what_the_rules_said_of_them(
    store: Store, exams: list[Exam], atlas: Atlas
) -> None:
    stored = [store.evaluations(exam.visit.id) for exam in exams]
    assert [len(each) for each in stored] == [1, 1, 1, 0]
    for exam, each in zip(exams[:3], stored[:3], strict=True):
        now = evaluate(exam, atlas, Clinic(), by="Examiner", at=exam.visit.signed_at)
        assert each[0].at == exam.visit.signed_at
        assert each[0].rules == now.rules


def test_what_was_done_between_the_visits_can_be_stored_as_it_is(
    store: Store, patient: Patient
) -> None:
    events = store.events(patient.id)
    kinds = {event.kind for event in events}
    assert kinds == {"treatment", "desensitisation", "flare", "illness", "goal", "milestone"}
    for event in events:
        assert event_problems(event, patient.born, NOW.date()) == ()
    daily = [event for event in events if event.kind == "desensitisation"]
    assert {event.times_per_week for event in daily} == {14.0}, "twice a day"
    assert min(event.starts for event in events) > (NOW - timedelta(days=70)).date()
