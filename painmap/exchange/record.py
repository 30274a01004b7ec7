"""What is given to another system: a patient, and the visits with what was said of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from platformdirs import user_config_path

from painmap.core.amendments import standing, superseded
from painmap.core.clinic import Clinic, clinic_of
from painmap.core.exam import Exam
from painmap.core.patient import Patient
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import Evaluation, latest
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.exchange.codes import Codes, read_codes

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.storage.store import Store

State = Literal["preliminary", "final", "amended"]


@dataclass(frozen=True, slots=True, eq=False)
class VisitRecord:
    """A visit. `evaluation` is what is stored of a signed one, of a draft what the rules say now.

    `picture` (PNG) and `pdf` are empty until somebody paints them; `superseded`: a newer version
    of this visit is signed.
    """

    exam: Exam
    evaluation: Evaluation | None = None
    signed_by: str = ""
    superseded: bool = False
    picture: bytes = b""
    pdf: bytes = b""

    @property
    def visit(self) -> Visit:
        return self.exam.visit

    @property
    def state(self) -> State:
        """How sure what it says is: a draft may still change."""
        if not self.visit.is_signed:
            return "preliminary"
        return "amended" if self.visit.amends else "final"


@dataclass(frozen=True, slots=True, eq=False)
class PatientRecord:
    """A patient and some visits, the oldest first."""

    patient: Patient
    visits: tuple[VisitRecord, ...]
    clinic: str = ""


def chosen_visits(store: Store, patient_id: str, visit_id: str = "") -> list[Visit]:
    """Return the one visit that is asked for, else one version of every visit.

    KnownError where there is none.
    """
    visits = store.visits(patient_id)
    if visit_id:
        return [visit for visit in visits if visit.id == visit_id]
    chosen = standing(visits)
    if not chosen:
        raise KnownError("This patient has no visit yet.", "There is nothing to export.")
    return chosen


def read_visit(store: Store, atlas: Atlas, visit: Visit, clinic: Clinic) -> VisitRecord:
    """Return a visit as the store has it."""
    exam = store.load_exam(visit.id, atlas.n_cells)
    stored = store.evaluations(visit.id)
    found = latest(stored)
    if not visit.is_signed:
        found = evaluate(exam, atlas, clinic, by=visit.examiner)
    signed = next((each.by for each in stored if each.cause == "signed"), visit.examiner)
    older = superseded(store.visits(visit.patient_id))
    return VisitRecord(exam, found, signed if visit.is_signed else "", superseded=visit.id in older)


def own_codes(store: Store) -> Codes:
    """Return the table of codes of a clinic: beside its file, or, of one on a server, where this
    computer keeps settings. KnownError where it cannot be read."""
    settings = user_config_path("painmap", appauthor=False)
    return read_codes(settings if store.on_server else store.path.parent)


def read_record(store: Store, atlas: Atlas, patient_id: str, visit_id: str = "") -> PatientRecord:
    """Return a patient with one visit, or with every visit; KnownError where there is none."""
    clinic = clinic_of(store.settings())
    visits = chosen_visits(store, patient_id, visit_id)
    read = tuple(read_visit(store, atlas, visit, clinic) for visit in visits)
    return PatientRecord(store.patient(patient_id), read, clinic.name)
