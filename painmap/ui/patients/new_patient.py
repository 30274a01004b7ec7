"""The form for a new patient, beside the list."""

from __future__ import annotations

from PySide6.QtCore import Signal

from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.ui.patients.patient_form import PatientForm
from painmap.ui.session.session import Session


class NewPatientForm(PatientForm):
    """Signals: `added(Patient)`, and those of every form."""

    added = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("New patient"), self.tr("Add patient"))
        self._begun = ("", "", "", "")

    def begin(self, name: str = "") -> None:
        """Empty the form; words searched for in vain become the name."""
        self._known = None
        self.changed_note.setText("")
        family, _, given = name.partition(",") if "," in name else name.partition(" ")
        self.born.clear()
        self.sex.show_value(None)
        self.show_texts(family, given, "")
        self._begun = (self.family.text(), self.given.text(), "", "")
        (self.given if family else self.family).setFocus()

    @property
    def is_changed(self) -> bool:
        """Whether anything is typed that is not in the clinic file; words searched for are not."""
        typed = (self.family.text(), self.given.text(), self.number.text(), self.born.text())
        return self._known is None and (typed != self._begun or self.sex.value is not None)

    @property
    def unsaved_text(self) -> str:
        """The question when something else would be opened."""
        return self.tr("The new patient is not added yet.")

    def keep(self, patient: Patient) -> None:
        """Store the patient once, and only if the pages to come can be shown.

        Where a page fails after all, the form stays: pressing again finds the one stored.
        """
        try:
            self._session.check_atlas()
            if self._known is None:
                self._session.store.add_patient(patient)
            else:
                patient = self._session.save_patient(self._known, patient)
        except KnownError as error:
            self._session.failed.emit(error)
            return
        self._known = patient
        self.added.emit(patient)
