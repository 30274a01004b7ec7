"""The form for a new patient, beside the list."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painmap.core.patient import Patient
from painmap.ui.patient_form import PatientForm
from painmap.ui.session import Session


class NewPatientForm(PatientForm):
    """Signals: `added(Patient)`, and those of every form."""

    added = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("New patient"), self.tr("Add patient"))

    def begin(self, name: str = "") -> None:
        """Empty the form; words searched for in vain become the name."""
        family, _, given = name.partition(",") if "," in name else name.partition(" ")
        self.born.clear()
        self.sex.show_value(None)
        self.show_texts(family, given, "")
        (self.given if family else self.family).setFocus()

    def keep(self, patient: Patient) -> None:
        self._session.store.add_patient(patient)
        self.added.emit(patient)
