"""A patient of whom everything was recorded that can be, with secrets in every text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

import numpy as np

from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit, paint_edit
from painmap.core.findings import FindingKey, Json, history_key, layer_key, limb_key, visit_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.record.photos import PHOTO_ITEM, Picture
from painmap.core.record.therapy import TherapyEvent
from painmap.core.ring import Ring
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.instruments import instrument_key
from painmap.core.stamps import new_id
from painmap.core.trials import Trial, trial_key, trial_to_json
from painmap.core.visit import Visit
from painmap.core.zone_notes import note_key
from painmap.storage.store import Store

NOON: Final = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)
MARK: Final = "Quetzalcoatl"
"""Stands in every text that anybody could type, and in every name."""
SMALL: Final = MARK.lower()
"""A name in one small word, as the program writes its own words."""
PAIN, COTTON, OWN = LayerKey("pain"), LayerKey("allodynia", "cotton_wisp"), LayerKey(
    "own_1", SMALL
)  # fmt: skip
JPEG: Final = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8


def fill(store: Store, atlas: Atlas) -> Patient:
    """Store a patient with a signed visit, its signed amendment, and a draft with open edits."""
    patient = Patient(
        new_id(), f"{MARK}-Müller", MARK, date(2013, 1, 5), "female", f"{MARK} 7", NOON
    )
    store.add_patient(patient)
    first = _visit(patient, 1, atlas)
    store.add_visit(first)
    exam = store.open_exam(first.id, atlas.n_cells)
    picture = Picture.new(first.id, NOON, (16, 9), JPEG)
    store.add_picture(picture)
    _paint(store, exam, start=1_000)
    _record(store, exam, findings(picture))
    evaluation = evaluate(exam, atlas, Clinic(), by=f"Dr {MARK}", at=NOON + timedelta(hours=1))
    store.sign_visit(first.id, NOON + timedelta(days=14, hours=1), evaluation)
    again = replace(evaluation, by="Dr Busch", cause="evaluated again", at=NOON)
    store.add_evaluation(again)
    amended = store.amend_visit(first.id, by="Dr Busch", reason=f"{MARK} was wrong")
    changed = store.open_exam(amended.id, atlas.n_cells)
    _paint(store, changed, start=5_000)
    store.sign_visit(amended.id, NOON + timedelta(days=15))
    draft = replace(_visit(patient, 3, atlas), started_from=amended.id, weight_kg=41.0)
    store.add_visit(draft)
    exam = store.open_exam(draft.id, atlas.n_cells)
    strokes = [_stroke(exam, PAIN, start, 7) for start in range(2_000, 2_490, 10)]
    store.append_edits(draft.id, strokes)
    _paint(store, exam, start=2_500, size=7)  # folded at the fiftieth; two edits beyond
    _events(store, patient)
    return patient


def findings(picture: Picture) -> dict[FindingKey, Json]:
    """Return a finding of every sort."""
    trial = Trial(
        new_id(), 1, NOON, f"Dr {MARK}", grams=None, pain_rest=2.0, pain_evoked=6.5,
        stimulus=SMALL, border=Ring(3, (1.2, 1.25, 1.3, 1.2), "distal", "lateral_malleolus"),
        note=f"{MARK} laughed",
    )  # fmt: skip
    return {
        trial_key(trial.id): trial_to_json(trial),
        limb_key("l_leg", "temperature_c"): 28.0,
        limb_key("l_leg", "colour"): ["purple", "mottled"],
        limb_key("l_leg", "temperature:dorsum"): [28.5, 28, 28.25],
        limb_key("l_leg", "note"): f"{MARK} hides the foot",
        limb_key("l_leg", PHOTO_ITEM): picture.finding,
        limb_key("l_leg", "swelling", "reported", "hanging"): "severe",
        history_key("medicines"): {"value": f"{MARK} 400 mg", "carried": "2026-02-01"},
        history_key("school"): {"value": "part_time", "carried": "2026-02-01"},
        history_key("fatigue"): {"value": True},
        visit_key("thermometer"): MARK,
        visit_key(f"checklist:{MARK} asked"): True,
        visit_key(f"checklist:{SMALL}"): True,
        visit_key("shown_by"): {"checklist": ["areas", SMALL, f"2026-02-01 {MARK}"]},
        instrument_key(f"own:{MARK} 7"): 12.0,
        layer_key(COTTON, "carried_from"): {
            "visit": trial.id, "at": "2026-02-01T12:00:00+00:00",
            "findings": {"note": SMALL, "note@1004": SMALL, "drawn_by": "patient"},
        },
        visit_key("room_c"): 21.5,
        layer_key(PAIN, "drawn_by"): "patient",
        layer_key(OWN, "note"): f"as {MARK} says",
        note_key(PAIN, 1_004): f"{MARK}'s own word for it",
        FindingKey("area:limb10:head", "examined"): {"state": "not_examined", "reason": "no time"},
        FindingKey("area:limb10:neck", "examined"): {"state": "not_examined", "reason": SMALL},
        FindingKey("pattern", "decision"): {
            "label": "other", "confirmed": False, "reason": f"{MARK} thinks so",
            "by": f"Dr {MARK}", "at": "2026-03-15T12:30:00+00:00", "rule_version": 1,
            "suggested": "",
        },
    }  # fmt: skip


def _visit(patient: Patient, number: int, atlas: Atlas) -> Visit:
    return Visit(
        id=new_id(), patient_id=patient.id, number=number,
        kind="first exam" if number == 1 else "follow-up",
        began_at=NOON + timedelta(days=14 * number), examiner=f"Dr {MARK}", reporter="parent",
        height_cm=145.5, body="preteen", versions=atlas.versions, note=f"{MARK} was tired",
    )  # fmt: skip


def _paint(store: Store, exam: Exam, *, start: int, size: int = 4_000) -> None:
    for layer in (PAIN, COTTON, OWN):
        store.append_edit(exam.visit.id, _stroke(exam, layer, start, size))


def _stroke(exam: Exam, layer: LayerKey, start: int, size: int) -> Edit:
    steps = np.arange(size)
    cells = start * 37 + steps + steps // 50 * 20  # some runs, of fifty cells each
    edit = paint_edit(exam, layer, cells, 7 if layer == PAIN else 1, "Paint")
    assert edit is not None
    exam.apply(edit)
    return edit


def _record(store: Store, exam: Exam, values: Mapping[FindingKey, Json]) -> None:
    _push(store, exam, findings_edit(exam, {limb_key("l_leg", "note"): f"{MARK}!"}, "Limbs"))
    _push(store, exam, findings_edit(exam, dict(values), "Findings"))


def _push(store: Store, exam: Exam, edit: Edit | None) -> None:
    assert edit is not None
    exam.apply(edit)
    store.append_edit(exam.visit.id, edit)


def _events(store: Store, patient: Patient) -> None:
    made = store.save_event(
        TherapyEvent(
            new_id(), patient.id, "treatment", date(2026, 3, 2), None, f"{MARK} therapy",
            "l_leg", 2.0, 45.0, "well", f"by {MARK}", f"Dr {MARK}", NOON,
        )
    )  # fmt: skip
    store.save_event(replace(made, ends=date(2026, 4, 2), by="Dr Busch", made_at=None), made)
    flare = TherapyEvent(
        new_id(), patient.id, "flare", date(2026, 3, 9), date(2026, 3, 11), "flare", by="Dr Busch"
    )
    store.remove_event(store.save_event(flare), by=f"Dr {MARK}", at=NOON)
