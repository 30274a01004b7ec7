"""One exam of one patient, from draft to signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from painmap.atlas.versions import AtlasVersions
from painmap.core.stamps import new_id, utc_now
from painmap.errors import KnownError

VisitKind = Literal["first exam", "follow-up", "before therapy", "after therapy"]
VisitState = Literal["draft", "signed"]
Reporter = Literal["patient", "parent", "examiner"]
VISIT_KINDS: tuple[VisitKind, ...] = get_args(VisitKind)
REPORTERS: tuple[Reporter, ...] = get_args(Reporter)

HEIGHT_CM = (40.0, 250.0)
WEIGHT_KG = (2.0, 350.0)


def height_problem(height_cm: float) -> str:
    """Return a sentence about an impossible height, or ''."""
    low, high = HEIGHT_CM
    return "" if low <= height_cm <= high else "A height lies between 40 and 250 cm."


def weight_problem(weight_kg: float) -> str:
    """Return a sentence about an impossible weight, or ''."""
    low, high = WEIGHT_KG
    return "" if low <= weight_kg <= high else "A weight lies between 2 and 350 kg."


def visit_date_problem(day: date, born: date) -> str:
    """Return a sentence about a visit on a day on which nobody can be examined, or ''."""
    return "This is before the patient's date of birth." if day < born else ""


class SignedVisit(KnownError):  # noqa: N818  # a state of the visit, named as such
    """Somebody tried to change a visit that is signed."""

    def __init__(self) -> None:
        super().__init__(
            "This visit is signed and can no longer be changed.",
            "Start a new visit to record something new.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What is known of a visit apart from its map and findings; times are aware, in UTC."""

    id: str
    patient_id: str
    number: int
    kind: VisitKind
    began_at: datetime
    versions: AtlasVersions
    body: str
    state: VisitState = "draft"
    signed_at: datetime | None = None
    examiner: str = ""
    reporter: Reporter = "patient"
    height_cm: float | None = None
    weight_kg: float | None = None
    scheme: str = "limb10"
    started_from: str | None = None
    note: str = ""
    amends: str | None = None
    """The signed visit of which this is a newer version; that one stays as it was."""
    reason: str = ""
    """Why it was amended."""

    @property
    def is_signed(self) -> bool:
        return self.state == "signed"


__all__ = [
    "HEIGHT_CM",
    "REPORTERS",
    "VISIT_KINDS",
    "WEIGHT_KG",
    "Reporter",
    "SignedVisit",
    "Visit",
    "VisitKind",
    "VisitState",
    "height_problem",
    "new_id",
    "utc_now",
    "visit_date_problem",
    "weight_problem",
]
