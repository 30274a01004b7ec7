"""From which visit a new one starts, and what comes along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np

from painmap.core.carried import carried_layers, drop
from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import area_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.session.session import Session

PAIN = LayerKey("pain")
AddVisit = Callable[..., Visit]


def begin(session: Session, patient: Patient, day: int, *, from_last: bool) -> Visit:
    session.close_visit()  # as one leaves an exam for the patient's page
    began = datetime(2026, 9, day, 9, 0, tzinfo=UTC)
    plan = VisitPlan("follow-up", began, "patient", None, None, "preteen", from_last)
    return start_visit(session, patient, plan)


def paint(session: Session, visit: Visit) -> None:
    exam = session.store.load_exam(visit.id, session.atlas.n_cells)
    edit = paint_edit(exam, PAIN, np.arange(900, dtype=np.int32), 5, "Paint")
    assert edit is not None
    session.store.append_edit(visit.id, edit)


def test_an_empty_draft_in_between_is_not_the_last_visit(
    session: Session, patient: Patient, add_visit: AddVisit
) -> None:
    first = add_visit()
    paint(session, first)
    empty = begin(session, patient, 1, from_last=False)
    third = begin(session, patient, 2, from_last=True)
    assert third.started_from == first.id
    assert list(carried_layers(session.exam)) == [PAIN]
    session.flush()
    assert session.store.empty_drafts(patient.id) == {empty.id}


def test_a_map_that_only_waited_comes_from_where_it_was_drawn(
    session: Session, patient: Patient, add_visit: AddVisit
) -> None:
    first = add_visit()
    paint(session, first)
    begin(session, patient, 1, from_last=True)
    third = begin(session, patient, 2, from_last=True)
    assert carried_layers(session.exam)[PAIN].visit_id == first.id
    assert third.started_from == first.id


def test_a_map_that_was_looked_at_and_left_bare_brings_nothing(
    session: Session, patient: Patient, add_visit: AddVisit
) -> None:
    paint(session, add_visit())
    second = begin(session, patient, 1, from_last=True)
    session.push(drop(session.exam, [PAIN]))
    free = {"state": "free"}
    session.push(finding_edit(session.exam, area_key("limb10", "r_leg", "examined"), free, "Free"))
    third = begin(session, patient, 2, from_last=True)
    assert third.started_from == second.id
    assert not carried_layers(session.exam)
