"""The patients of an open clinic file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from painmap.core.patient import Patient
from painmap.storage import cohort, patients, searching
from painmap.storage.cohort import PatientRange, ReadRange, VisitFilter
from painmap.storage.open_file import OpenFile
from painmap.storage.patients import PatientRow


class PatientStore(OpenFile):
    """Each method is one transaction."""

    def add_patient(self, patient: Patient) -> None:
        with self._write("create", "patient", patient.id) as connection:
            patients.add_patient(connection, patient)

    def save_patient(self, before: Patient, after: Patient) -> Patient:
        """Store what changed of a patient and return the patient as stored now.

        PatientChangedError, and nothing is written, where another window changed the same.
        """
        with self._write("change", "patient", before.id) as connection:
            return patients.save_patient(connection, before, after)

    def patient(self, patient_id: str) -> Patient:
        with self._read_one() as connection:
            return patients.read_patient(connection, patient_id)

    def search_patients(
        self, text: str, limit: int = 50, dates: Mapping[str, date] | None = None
    ) -> list[PatientRow]:
        """Return patients whose words begin with the typed ones, in any order, by name.

        `dates`: parts of the text that read as a date of birth.
        """
        with self._read_one() as connection:
            return searching.search_patients(connection, text, limit, dates)

    def patients_born(self, born: date) -> list[Patient]:
        """Return the patients of one date of birth."""
        with self._read_one() as connection:
            return patients.patients_born(connection, born)

    def similar_patients(
        self, family: str, given: str, born: date, limit: int = 5
    ) -> list[PatientRow]:
        """Return patients of the same birth date or a similar name, likeliest first."""
        with self._read() as connection:
            return patients.similar_patients(connection, family, given, born, limit)

    def count_visits(self) -> int:
        """Return how many visits there are, of all patients."""
        with self._read_one() as connection:
            return cohort.count_visits(connection)

    def patient_ranges(self, size: int = cohort.RANGE) -> Iterator[PatientRange]:
        """Yield all patients by ranges of their ids; nothing is held open between two."""
        after = ""
        while True:
            with self._read() as connection:
                of = cohort.next_range(connection, after, size)
            if of is None:
                return
            yield of
            after = of.last

    def read_range(self, of: PatientRange, wanted: VisitFilter) -> ReadRange:
        """Return the visits of some patients that are wanted, as of one moment."""
        with self._read() as connection:
            return cohort.read_range(connection, of, wanted)

    def ids_of(self, wanted: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return the ids of patients by what was asked for, an id or the clinic's number."""
        with self._read() as connection:
            return cohort.ids_of(connection, wanted)
