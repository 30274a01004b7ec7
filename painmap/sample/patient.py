"""Who the sample patient is, and filling a clinic file with their visits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from painmap.atlas.atlas import Atlas
from painmap.core.body_parts import parts_of
from painmap.core.clinic import Clinic, clinic_of
from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import Exam
from painmap.core.patient import Patient
from painmap.core.record.shown_by import keep_shown_by
from painmap.core.rules.evaluate import evaluate
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.sample.events import events_of
from painmap.sample.history import history_edits
from painmap.sample.limbs import limb_edits
from painmap.sample.painting import map_edits
from painmap.sample.scores import score_edits
from painmap.sample.stages import BODY, STAGES, Stage
from painmap.storage.store import Store

_STEP = timedelta(seconds=20)
_TAKES = timedelta(minutes=25)
"""Between two edits, and from the beginning of a visit to its end."""


def sample_patient(today: date) -> Patient:
    """The sample patient, 13 years old today."""
    born = date(today.year - 13, 4, 12) if today >= date(today.year, 4, 12) else None
    return Patient(
        id=new_id(),
        family="Sample",
        given="Robin",
        born=born or date(today.year - 14, 4, 12),
        sex="female",
        number="S-0001",
        created_at=utc_now(),
    )


def fill(
    store: Store,
    atlas: Atlas,
    *,
    examiner: str,
    now: datetime,
    visits: int = len(STAGES),
    before_visit: Callable[[], object] = lambda: None,
) -> Patient:
    """Add the sample patient with four visits, all but the last signed, ending at `now` (aware).

    A signed visit keeps what the rules said of it; what was done between the visits is there, too.
    With fewer `visits` the later ones are left out. What `before_visit` raises ends the work.
    """
    patient = sample_patient(now.date())
    clinic = clinic_of(store.settings())
    store.add_patient(patient)
    last: Exam | None = None
    for number, stage in enumerate(STAGES[:visits], start=1):
        before_visit()
        began = now - _TAKES - timedelta(days=stage.days_ago)
        visit = Visit(
            id=new_id(),
            patient_id=patient.id,
            number=number,
            kind=stage.kind,
            began_at=began,
            versions=atlas.versions,
            body=BODY,
            examiner=examiner,
            reporter=stage.reporter,
            height_cm=stage.height_cm,
            weight_kg=stage.weight_kg,
            note=stage.note,
        )
        store.add_visit(visit)
        exam = Exam(visit, patient, atlas.n_cells, parts_of(atlas))
        edits = _edits(exam, last, atlas, clinic, stage, signs=number < len(STAGES))
        store.append_edits(visit.id, _in_time(edits, began))
        if number < len(STAGES):
            at = began + _TAKES
            store.sign_visit(visit.id, at, evaluate(exam, atlas, clinic, by=examiner, at=at))
        last = exam
    for event in events_of(patient, now.date(), by=examiner, at=now):
        store.save_event(event)
    return patient


def _in_time(edits: Iterable[Edit], began: datetime) -> Iterator[Edit]:
    """Say when each was made: some seconds after the one before, at the moment it tells itself."""
    at = began
    for edit in edits:
        at = max((at + _STEP, *_told(edit)))
        yield replace(edit, made_at=at)


def _told(edit: Edit) -> Iterator[datetime]:
    """Yield the moments of a trial or of a decision."""
    for part in edit.parts:
        value = part.after if isinstance(part, FindingEdit) else None
        at = value.get("at") if isinstance(value, dict) else None
        if isinstance(at, str):
            yield datetime.fromisoformat(at)


def _edits(
    exam: Exam, last: Exam | None, atlas: Atlas, clinic: Clinic, stage: Stage, *, signs: bool
) -> Iterator[Edit]:
    """What the examiner does at a visit, one edit at a time, each applied to the exam."""
    for edit in _made(exam, last, atlas, clinic, stage):
        if edit is not None:
            exam.apply(edit)
            yield edit
    kept = keep_shown_by(exam, clinic) if signs else None
    if kept is not None:
        exam.apply(kept)
        yield kept


def _made(
    exam: Exam, last: Exam | None, atlas: Atlas, clinic: Clinic, stage: Stage
) -> Iterator[Edit | None]:
    yield from history_edits(exam, last, stage)
    yield from map_edits(exam, atlas, stage)
    yield from limb_edits(exam, stage)
    yield from score_edits(exam, atlas, clinic, stage)
