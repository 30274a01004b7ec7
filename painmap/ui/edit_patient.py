"""The form that corrects a known patient, on the patient's page."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.ui.patient_form import PatientForm
from painmap.ui.session import Session


class EditPatientForm(PatientForm):
    """Signals: `saved(Patient)`, and those of every form."""

    saved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Edit patient"), self.tr("Save patient"))

    def begin(self, patient: Patient) -> None:
        """Fill the form in with what is known."""
        self._known = patient
        self.born.show_value(patient.born)
        self.sex.show_value(patient.sex)
        self.show_texts(patient.family, patient.given, patient.number)
        self.family.setFocus()

    def keep(self, patient: Patient) -> None:
        """Save; where that fails, the form stays as typed and the bar tells why."""
        try:
            self._session.save_patient(patient)
        except KnownError as error:
            self._session.failed.emit(error)
            return
        self.saved.emit(patient)
