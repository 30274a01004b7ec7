"""Patients of another system: names and dates of birth out of FHIR, believed in nothing.

A file is one Patient, a Bundle of them, or one resource a line (NDJSON). What it holds is shown
before anything is taken over, and whatever is wrong is told with the place where it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from painmap.core.patient import Patient, Sex, birth_date_problem
from painmap.core.stamps import new_id, utc_now
from painmap.core.text import Text, text
from painmap.errors import KnownError
from painmap.exchange.patient_fields import name_of, number_of, unusable

MOST_BYTES: Final = 20_000_000
MOST_PATIENTS: Final = 5_000
_LONGEST: Final = 120
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SEXES: Final[dict[str, Sex]] = {"female": "female", "male": "male", "other": "other"}


class PatientsFileError(KnownError):
    """The file holds no patients that can be read; `why` is a sentence for a screen."""

    def __init__(self, why: Text) -> None:
        super().__init__(str(why), "Nothing was taken from it, and it is as it was.")
        self.why = why


@dataclass(frozen=True, slots=True)
class Incoming:
    """A patient as another system knows them; `number` is that system's own for the patient."""

    family: str
    given: str
    born: date
    sex: Sex = "not said"
    number: str = ""

    @property
    def name(self) -> str:
        """Family name first."""
        return ", ".join(part for part in (self.family, self.given) if part)

    def as_patient(self) -> Patient:
        """Return a new patient of ours."""
        return Patient(
            new_id(), self.family, self.given, self.born, self.sex, self.number, utc_now()
        )


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds: patients, each once, and a sentence about each that cannot be taken."""

    patients: tuple[Incoming, ...]
    problems: tuple[Text, ...] = ()


def read_patients_file(path: Path, today: date | None = None) -> Read:
    """Read a file. Raises PatientsFileError, with a sentence, for what holds no patients."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PatientsFileError(text("The file is larger than 20 MB: too large for a list."))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise PatientsFileError(text("The file cannot be read.")) from error
    return read_patients(data, today)


def read_patients(data: bytes, today: date | None = None) -> Read:
    """Read patients from FHIR JSON. Raises PatientsFileError for what holds none."""
    if len(data) > MOST_BYTES:
        raise PatientsFileError(text("The file is larger than 20 MB: too large for a list."))
    today = today or utc_now().astimezone().date()
    patients: dict[Incoming, None] = {}
    problems: list[Text] = []
    seen = 0
    for seen, resource in enumerate(_resources(data), start=1):
        if seen > MOST_PATIENTS:
            raise PatientsFileError(text("The file holds more than 5000 patients."))
        found = _incoming(resource, today)
        if isinstance(found, Incoming):
            patients[found] = None
        else:
            problems.append(text("Patient {n}: {problem}", n=seen, problem=found))
    if not seen:
        raise PatientsFileError(text("The file holds no patients in FHIR."))
    return Read(tuple(patients), tuple(problems))


def _resources(data: bytes) -> Iterator[dict[str, Any]]:
    """Yield the Patient resources of a file."""
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PatientsFileError(text("The file is no text: FHIR is JSON in UTF-8.")) from error
    try:
        roots = [json.loads(content)]
    except (ValueError, RecursionError):
        roots = list(_lines(content))
    for root in roots:
        yield from _patients_in(root)


def _lines(content: str) -> Iterator[Any]:
    """Yield one resource a line; each line has to be one."""
    # Not splitlines: JSON may hold U+2028 within a text.
    for number, line in enumerate(content.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield json.loads(line)
        except (ValueError, RecursionError) as error:
            why = text("The file is not whole, or no FHIR: line {n} is no JSON.", n=number)
            raise PatientsFileError(why) from error


def _patients_in(root: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(root, dict):
        return
    if root.get("resourceType") == "Patient":
        yield root
    entries = root.get("entry") if root.get("resourceType") == "Bundle" else None
    for entry in entries if isinstance(entries, list) else ():
        resource = entry.get("resource") if isinstance(entry, dict) else None
        if isinstance(resource, dict) and resource.get("resourceType") == "Patient":
            yield resource


def _incoming(resource: dict[str, Any], today: date) -> Incoming | Text:
    """Return a patient, or a sentence about what is wrong with them."""
    why = unusable(resource)
    if why is not None:
        return why
    family, given = name_of(resource, today)
    if not family:
        return text("has no family name.")
    if max(len(family), len(given)) > _LONGEST:
        return text("has a name of more than {n} letters.", n=_LONGEST)
    said = resource.get("birthDate")
    if not isinstance(said, str) or not _DAY.fullmatch(said):
        return text("has no whole date of birth.")
    try:
        born = date.fromisoformat(said)
    except ValueError:
        return text("was born on a day that there is not.")
    problem = birth_date_problem(born, today)
    if problem:
        return text(problem)
    sex = _SEXES.get(str(resource.get("gender")), "not said")
    return Incoming(family, given, born, sex, number_of(resource, today)[:_LONGEST])
