"""What is given to another system: a patient, and the visits with what was said of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from platformdirs import user_config_path

from painmap.core.amendments import standing, versions
from painmap.core.clinic import Clinic, clinic_of
from painmap.core.exam import Exam
from painmap.core.patient import Patient
from painmap.core.record.photos import PHOTO_ITEM, Picture, photo_id
from painmap.core.record.therapy import TherapyEvent
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

    `picture` (PNG) and `pdf` are empty until somebody paints them; `photos` by the subject of
    their finding, where they are to go along; `earlier` the versions that it amends, the first
    one first.
    """

    exam: Exam
    evaluation: Evaluation | None = None
    signed_by: str = ""
    earlier: tuple[VisitRecord, ...] = ()
    picture: bytes = b""
    pdf: bytes = b""
    photos: Mapping[str, Picture] = field(default_factory=dict)

    @property
    def visit(self) -> Visit:
        return self.exam.visit

    @property
    def first_id(self) -> str:
        """The id of its first version: every version is the same encounter."""
        return self.earlier[0].visit.id if self.earlier else self.visit.id

    @property
    def state(self) -> State:
        """How sure what it says is: a draft may still change."""
        if not self.visit.is_signed:
            return "preliminary"
        return "amended" if self.visit.amends else "final"


@dataclass(frozen=True, slots=True, eq=False)
class PatientRecord:
    """A patient and some visits, the oldest first, and what happened between them."""

    patient: Patient
    visits: tuple[VisitRecord, ...]
    clinic: str = ""
    events: tuple[TherapyEvent, ...] = ()


class NotStandingError(KnownError):
    """A version of a visit that does not hold: it would take the place of the one that does."""


def check_standing(visits: Sequence[Visit], visit: Visit) -> None:
    """Raise NotStandingError for a version that another, signed one stands before.

    Whoever receives findings knows them by the visit: an older version, or a draft of an
    amendment, would overwrite what holds.
    """
    signed = [one for one in versions(visits, visit.id) if one.is_signed]
    if not signed or signed[-1].id == visit.id:
        return
    if visit.is_signed:
        raise NotStandingError(
            "This visit was amended: version {number} of it is signed and holds now.",
            "Export that one, or all visits.",
            number=signed[-1].number,
        )
    raise NotStandingError(
        "This amendment is not signed: till then visit {number} holds.",
        "Sign it first, or export that one.",
        number=signed[-1].number,
    )


def chosen_visits(store: Store, patient_id: str, visit_id: str = "") -> list[Visit]:
    """Return the one visit that is asked for, else one version of every visit.

    KnownError where there is none; NotStandingError.
    """
    visits = store.visits(patient_id)
    if visit_id:
        chosen = [visit for visit in visits if visit.id == visit_id]
        for visit in chosen:
            check_standing(visits, visit)
        return chosen
    chosen = standing(visits)
    if not chosen:
        raise KnownError("This patient has no visit yet.", "There is nothing to export.")
    return chosen


def read_visit(
    store: Store, atlas: Atlas, visit: Visit, clinic: Clinic, *, photos: bool = False
) -> VisitRecord:
    """Return a visit as the store has it, with its earlier versions."""
    chain = versions(store.visits(visit.patient_id), visit.id)
    before = chain[: [one.id for one in chain].index(visit.id)]
    earlier: tuple[VisitRecord, ...] = ()
    for one in before:
        earlier = (*earlier, _read(store, atlas, one, clinic, photos=photos, earlier=earlier))
    return _read(store, atlas, visit, clinic, photos=photos, earlier=earlier)


def _read(
    store: Store,
    atlas: Atlas,
    visit: Visit,
    clinic: Clinic,
    *,
    photos: bool,
    earlier: tuple[VisitRecord, ...],
) -> VisitRecord:
    exam = store.load_exam(visit.id, atlas.n_cells)
    stored = store.evaluations(visit.id)
    found = latest(stored)
    if not visit.is_signed:
        found = evaluate(exam, atlas, clinic, by=visit.examiner)
    signed = next((each.by for each in stored if each.cause == "signed"), visit.examiner)
    shown = {
        key.subject: photo_id(value)
        for key, value in exam.findings.items()
        if photos and key.item == PHOTO_ITEM and photo_id(value)
    }
    return VisitRecord(
        exam,
        found,
        signed if visit.is_signed else "",
        earlier,
        photos={subject: store.picture(one) for subject, one in sorted(shown.items())},
    )


def own_codes(store: Store) -> Codes:
    """Return the table of codes of a clinic: beside its file, or, of one on a server, where this
    computer keeps settings. KnownError where it cannot be read."""
    settings = user_config_path("painmap", appauthor=False)
    return read_codes(settings if store.on_server else store.path.parent)


def read_record(
    store: Store, atlas: Atlas, patient_id: str, visit_id: str = "", *, photos: bool = False
) -> PatientRecord:
    """Return a patient with one visit, or with every visit and event; KnownError for none."""
    clinic = clinic_of(store.settings())
    visits = chosen_visits(store, patient_id, visit_id)
    read = tuple(read_visit(store, atlas, visit, clinic, photos=photos) for visit in visits)
    events = () if visit_id else tuple(store.events(patient_id))
    return PatientRecord(store.patient(patient_id), read, clinic.name, events)
