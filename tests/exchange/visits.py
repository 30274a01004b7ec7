"""Visits to export: an exam on the real skin with a map, findings, answers and scores."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.core.body_parts import parts_of
from painmap.core.clinic import Clinic
from painmap.core.exam import Exam, findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, area_key, history_key, limb_key, visit_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.record.therapy import TherapyEvent
from painmap.core.rules.evaluate import evaluate
from painmap.core.visit import Visit
from painmap.exchange.codes import read_codes
from painmap.exchange.fhir_people import (
    encounter_resource,
    patient_resource,
    practitioner_resource,
)
from painmap.exchange.fhir_writing import VisitWriting
from painmap.exchange.record import PatientRecord, VisitRecord

PATIENT = Patient("a" * 32, "Muster", "Ute", date(2013, 5, 2), "female", "77")
BEGAN = datetime(2026, 8, 3, 12, 2, tzinfo=UTC)
CODES = read_codes()
THERAPY = TherapyEvent("e" * 32, PATIENT.id, "treatment", date(2026, 7, 1), None, "Physiotherapy")


def a_visit(**changes: Any) -> Visit:
    """A draft of the patient on the body of a ten-year-old."""
    values: dict[str, Any] = {
        "id": "b" * 32,
        "patient_id": PATIENT.id,
        "number": 1,
        "kind": "first exam",
        "began_at": BEGAN,
        "versions": None,
        "body": "preteen",
        "examiner": "Dr Test",
        "height_cm": 150.0,
        "weight_kg": 42.0,
    }
    return Visit(**(values | changes))


def blank(n_cells: int = 10, **changes: Any) -> Exam:
    """An exam in which nothing is recorded."""
    return Exam(a_visit(**changes), PATIENT, n_cells)


def record_findings(exam: Exam, values: dict[FindingKey, Json]) -> None:
    edit = findings_edit(exam, values, "Record")
    if edit is not None:
        exam.apply(edit)


def real_exam(atlas: Atlas, **changes: Any) -> Exam:
    """Pain 7 and allodynia on the left lower leg, the right arm free, the neck in a dressing."""
    exam = Exam(a_visit(versions=atlas.versions, **changes), PATIENT, atlas.n_cells,
                parts_of(atlas))  # fmt: skip
    lower_leg = [a.index for a in atlas.atoms if a.side == "L" and a.part == "lower_leg"]
    cells = np.flatnonzero(np.isin(atlas.atom, lower_leg))
    for layer, value in ((LayerKey("pain"), 7), (LayerKey("allodynia", "cotton_wisp"), 1)):
        edit = paint_edit(exam, layer, cells, value, "Paint")
        assert edit is not None
        exam.apply(edit)
    record_findings(
        exam,
        {
            area_key("limb10", "r_arm", "examined"): {"state": "free"},
            area_key("limb10", "neck", "examined"): {"state": "not_examined", "reason": "dressing"},
            limb_key("l_leg", "temperature:dorsum"): [27.9, 28.0, 28.2],
            limb_key("l_leg", "temperature_c"): 28.03,
            limb_key("r_leg", "temperature:dorsum"): [31.4],
            limb_key("l_leg", "colour"): ["blue", "mottled"],
            limb_key("r_leg", "colour"): ["normal"],
            limb_key("l_leg", "colour", "reported"): ["redder"],
            limb_key("l_leg", "sweating"): "more",
            limb_key("l_leg", "note"): "cold\x07 at night ",
            history_key("pain_now"): {"value": 7},
            history_key("pain_worst"): {"value": 9, "carried": "2026-07-01"},
            visit_key("gait"): ["limping", "stiff"],
            FindingKey("score:instrument", "fdi"): 31,
        },
    )
    return exam


def real_record(atlas: Atlas, *, amended: bool = False, signed: bool = False) -> PatientRecord:
    """The patient with that visit, evaluated, with a picture and a PDF."""
    exam = real_exam(atlas)
    evaluation = evaluate(exam, atlas, Clinic(), by="Dr Other", at=BEGAN)
    if signed:
        exam.visit = replace(exam.visit, state="signed", signed_at=BEGAN + timedelta(minutes=25))
    if amended:
        exam.visit = replace(exam.visit, amends="c" * 32, reason="Left and right mixed up")
    visit = VisitRecord(
        exam, evaluation, "Dr Other" if signed else "", picture=b"\x89PNG", pdf=b"%PDF-1.7"
    )
    return PatientRecord(PATIENT, (visit,), "Clinic of tests", (THERAPY,))


def writing_of(record: VisitRecord, atlas: Any = None) -> VisitWriting:
    """What writes one visit."""
    patient, examiner = patient_resource(PATIENT), practitioner_resource("Dr Test")
    encounter = encounter_resource(record.visit, patient, [examiner], "")
    return VisitWriting(record, atlas, CODES, patient, encounter, examiner)
