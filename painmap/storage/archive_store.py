"""The part of the store that hands over a whole patient, and takes one in."""

from __future__ import annotations

from painmap.storage.open_file import OpenFile
from painmap.storage.pictures import read_picture
from painmap.storage.whole_patient import PatientRows, Photo, Prove, add_rows, read_rows


class ArchiveStore(OpenFile):
    """Each method is one transaction."""

    def whole_patient(self, patient_id: str) -> PatientRows:
        """Return all rows of a patient as they are at one moment, photos apart; some ms."""
        with self._read() as connection:
            return read_rows(connection, patient_id)

    def add_whole_patient(
        self, rows: PatientRows, photo: Photo, *, prove: Prove, told: str
    ) -> None:
        """Write a patient from elsewhere: all of it, or nothing.

        `prove` is given what stands in the database afterwards, read again, and raises where that
        is not what was meant; then nothing is kept. `told` is said in the audit, of the patient
        and of each visit. Raises AlreadyHereError, RowsRefusedError, NotAllowedError.
        """
        with self._write() as connection:
            add_rows(connection, rows, photo)
            prove(
                read_rows(connection, rows.patient_id),
                lambda picture_id: read_picture(connection, picture_id).data,
            )
            self._note(connection, "import", "patient", rows.patient_id, told)
            for one in rows.visits:
                self._note(connection, "import", "visit", one.visit["id"], told)
        self.backend.tell("changed", "patient", rows.patient_id)
