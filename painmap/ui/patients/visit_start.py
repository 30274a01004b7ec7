"""Starting a visit: its head in the store, and what is carried forward from the last one."""

from __future__ import annotations

from painmap.core.amendments import standing
from painmap.core.carried import carried_layers, carry
from painmap.core.clinic import clinic_of
from painmap.core.counts import AS_THE_CLINIC, COUNTED_BY, as_count_layers, count_by
from painmap.core.exam import Exam
from painmap.core.findings import layer_key
from painmap.core.patient import Patient
from painmap.core.record.history import carry_history
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.session.session import Session


def start_visit(session: Session, patient: Patient, plan: VisitPlan) -> Visit:
    """Store a new visit, open it, and carry the last map forward if the plan says so.

    The history goes along whether it does or not: nobody should have to ask everything again, and
    what is carried is no answer of today until somebody taps it.

    KnownError, and nothing is stored, where the body of the plan cannot be shown.
    """
    session.check_body(plan.body)
    store = session.store
    earlier = standing(store.visits(patient.id))
    last = earlier[-1] if earlier else None
    mapped = _last_mapped(session, earlier, patient) if plan.from_last else None
    visit = Visit(
        id=new_id(),
        patient_id=patient.id,
        number=store.next_visit_number(patient.id),
        kind=plan.kind,  # type: ignore[arg-type]
        began_at=plan.began_at,
        versions=session.atlas.versions,
        body=plan.body,
        examiner=session.examiner,
        reporter=plan.reporter,  # type: ignore[arg-type]
        height_cm=plan.height_cm,
        weight_kg=plan.weight_kg,
        scheme=clinic_of(store.settings()).scheme,
        started_from=mapped.visit.id if mapped else None,
    )
    visit = store.add_visit(visit)
    layers = as_count_layers(store.setting("count_layers"))
    by_clinic = count_by(Exam(visit, patient, session.atlas.n_cells), layers, AS_THE_CLINIC)
    if by_clinic is not None:
        # Written before it opens: what the clinic has chosen is no step to undo.
        store.append_edit(visit.id, by_clinic)
    before = None if last is None else store.load_exam(last.id, session.atlas.n_cells)
    history = None if before is None else carry_history(before)
    if history is not None:
        store.append_edit(visit.id, history)
    session.open_visit(visit.id)
    if mapped is not None:
        session.push(carry(mapped))
    return visit


def _last_mapped(session: Session, earlier: list[Visit], patient: Patient) -> Exam | None:
    """Return the last visit whose map anybody saw to: it may well be bare.

    A draft that was only opened says nothing of the skin, nor does one in which all that an
    earlier visit brought still waits: to start from these would lose the map without a word.
    """
    empty = session.store.empty_drafts(patient.id)
    for visit in reversed(earlier):
        if visit.id in empty:
            continue
        exam = session.store.load_exam(visit.id, session.atlas.n_cells)
        if visit.is_signed or not _only_waits(exam):
            return exam
    return None


def _only_waits(exam: Exam) -> bool:
    waiting = {layer_key(layer, "carried_from") for layer in carried_layers(exam)}
    told = (key for key in exam.findings if key.subject != "history" and key != COUNTED_BY)
    return bool(waiting) and not exam.layers and waiting.issuperset(told)
