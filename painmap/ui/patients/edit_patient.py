"""The form that corrects a known patient, on the patient's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from painmap.core.patient import Patient, one_line
from painmap.core.visit import visit_date_problem
from painmap.errors import KnownError
from painmap.ui.parts.widgets import set_wrong
from painmap.ui.patients.patient_form import PatientForm
from painmap.ui.session.merge_words import clash_name, value_text
from painmap.ui.session.session import Session

if TYPE_CHECKING:
    from painmap.storage.faults import PatientChangedError


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
        self.changed_note.setText("")
        self.family.setFocus()

    def keep(self, patient: Patient) -> None:
        """Save; where that fails, the form stays as typed and the bar or the form tells why."""
        from painmap.storage.faults import PatientChangedError

        known = self._known
        assert known is not None
        visits = self._session.store.visits(patient.id)
        if any(visit_date_problem(v.began_at.astimezone().date(), patient.born) for v in visits):
            set_wrong(self.born, wrong=True)
            self.born_error.setText(self.tr("There is a visit before this date of birth."))
            self.born.setFocus()
            return
        try:
            stored = self._session.save_patient(known, patient)
        except PatientChangedError as error:
            self._tell_changed(known, error)
            return
        except KnownError as error:
            self._session.failed.emit(error)
            return
        self.begin(stored)
        self.saved.emit(stored)

    def _tell_changed(self, known: Patient, error: PatientChangedError) -> None:
        """Another window saved the same: show both, and let the user decide with *Save*."""
        stored, untouched = error.stored, self._untouched(known)
        for name in untouched:
            if name == "born":
                self.born.show_value(stored.born)
            elif name == "sex":
                self.sex.show_value(stored.sex)
            else:
                getattr(self, name).setText(getattr(stored, name))
        self._known = stored
        told = "; ".join(
            f"{clash_name(clash.key)} {value_text(clash.elsewhere)}" for clash in error.clashes
        )
        self.changed_note.setText(
            self.tr(
                "Saved in another window meanwhile: {0}. Save again to put your words in its place."
            ).format(told)
        )

    def _untouched(self, known: Patient) -> list[str]:
        typed = {
            "family": one_line(self.family.text()),
            "given": one_line(self.given.text()),
            "number": one_line(self.number.text()),
            "born": self.born.value,
            "sex": self.sex.value or "not said",
        }
        return [name for name, value in typed.items() if value == getattr(known, name)]

    @property
    def is_changed(self) -> bool:
        """Whether anything is typed that is not saved."""
        return self._known is not None and len(self._untouched(self._known)) < 5

    @property
    def unsaved_text(self) -> str:
        """The question when something else would be opened."""
        return self.tr("The corrections to this patient are not saved yet.")

    @property
    def patient_id(self) -> str:
        """Whose form it is; '' before the first."""
        return self._known.id if self._known is not None else ""
