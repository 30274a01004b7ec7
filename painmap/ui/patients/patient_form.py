"""Who a patient is, as a form: no dialog, mistakes told at their field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from painmap.core.patient import SEXES, Patient, birth_date_problem, one_line
from painmap.core.stamps import new_id, utc_now
from painmap.ui.parts.birth_date import BirthDateField
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.widgets import PrimaryButton, TextButton, clear, column, label, row, set_wrong
from painmap.ui.parts.wording import core_text, identity_line, today, word
from painmap.ui.session.session import Session

if TYPE_CHECKING:
    from painmap.storage.patients import PatientRow

WIDTH = 376
SIMILAR, SIMILAR_HEIGHT = 2, 56
_GAP = 10


class PatientForm(QFrame):
    """What the forms for a new and for a known patient share; `keep` says what becomes of it.

    Signals: `existing_chosen(Patient)` (*Is it this one?*), `cancelled()`.
    """

    existing_chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session, title: str, submit_text: str) -> None:
        super().__init__()
        self._session = session
        self._known: Patient | None = None
        self.setProperty("role", "card")
        self.setFixedWidth(WIDTH)
        self.family, self.given, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        self.born = BirthDateField()
        self.sex = Choice(
            [Option(key, word(key)) for key in SEXES], name=self.tr("Sex"), optional=True
        )
        self.number.setPlaceholderText(self.tr("may stay empty"))
        self.family_error, self.born_error = label("", "error"), label("", "error", wrap=True)
        self.changed_note = label("", "error", wrap=True)
        self._submit_text = submit_text
        self._asked_for: tuple[str, str, object] | None = None
        self._similar_box = QVBoxLayout()
        self._similar_box.setSpacing(4)
        self.add = PrimaryButton(submit_text, on_click=self.submit)
        self.cancel = TextButton(self.tr("Cancel"), role="quiet", on_click=self.cancelled.emit)
        for field, name in (
            (self.family, self.tr("Family name")),
            (self.given, self.tr("Given name")),
            (self.number, self.tr("ID")),
            (self.born, self.tr("Date of birth")),
        ):
            field.setAccessibleName(name)
            field.returnPressed.connect(self.submit)
        for field in (self.family, self.given, self.born):
            field.editingFinished.connect(self._look_for_similar)
        self.family.textChanged.connect(self._clear_errors)
        self.given.textChanged.connect(self._clear_errors)
        self.born.textChanged.connect(self._clear_errors)
        self.setLayout(self._lay_out(title))

    def _lay_out(self, title: str) -> QVBoxLayout:
        # Beside the name of its field a mistake needs no line that is empty else.
        family = row(label(self.tr("Family name"), "strong"), self.family_error)
        born = row(label(self.tr("Date of birth"), "strong"), self.born_error)
        for head in (family, born):
            head.setStretch(1, 1)
        fields = column(
            label(title, "heading"), 8,
            family, self.family, _GAP,
            label(self.tr("Given name"), "strong"), self.given, _GAP,
            born, self.born, _GAP,
            label(self.tr("Sex"), "strong"), self.sex, _GAP,
            label(self.tr("ID"), "strong"), self.number, 4, self.changed_note,
            gap=2, margins=(20, 16, 20, 16),
        )  # fmt: skip
        fields.addSpacing(8)
        fields.addLayout(self._similar_box)
        fields.addStretch(1)
        fields.addLayout(row(self.cancel, None, self.add))
        return fields

    def keep(self, patient: Patient) -> None:
        """Put what is typed into the clinic file."""
        raise NotImplementedError

    def show_texts(self, family: str, given: str, number: str) -> None:
        """Fill in the lines; nothing is wrong and nobody similar is known yet."""
        for field, text in ((self.family, family), (self.given, given), (self.number, number)):
            field.setText(text.strip())
        self._show_similar([])
        self._clear_errors()

    def patient(self) -> Patient | None:
        """What is typed, or None after telling at the field what is wrong."""
        if not one_line(self.family.text()):
            set_wrong(self.family, wrong=True)
            self.family_error.setText(self.tr("Please type the family name."))
            return None
        born, problem = self.born.value, ""
        if born is None:
            problem = self.tr("Please type a date such as {0}.").format(self.born.example())
        else:
            problem = core_text(birth_date_problem(born, today()))
        if born is None or problem:
            set_wrong(self.born, wrong=True)
            self.born_error.setText(problem)
            self.born.setFocus()
            return None
        known = self._known
        return Patient(
            id=known.id if known else new_id(),
            family=one_line(self.family.text()),
            given=one_line(self.given.text()),
            born=born,
            sex=self.sex.value or "not said",  # type: ignore[arg-type]
            number=one_line(self.number.text()),
            created_at=known.created_at if known else utc_now(),
        )

    def submit(self) -> None:
        """Keep the patient. Similar ones stay in view, they do not stand in the way; somebody of
        the same name and birthday is asked about once."""
        typed = self.patient()
        if typed is not None and not self._asks_for_the_same(typed):
            self.keep(typed)

    def _asks_for_the_same(self, typed: Patient) -> bool:
        who = (typed.family.casefold(), typed.given.casefold(), typed.born)
        if who == self._asked_for or not self._session.has_store:
            return False
        known = self._known
        if known and who == (known.family.casefold(), known.given.casefold(), known.born):
            return False
        found = self._session.store.similar_patients(
            typed.family, typed.given, typed.born, SIMILAR + 1
        )
        same = [
            one
            for one in found
            if one.patient.id != typed.id
            and who == (one.patient.family.casefold(), one.patient.given.casefold(), typed.born)
            and one.patient.born == typed.born
        ]
        if not same:
            return False
        self._asked_for = who
        self._show_similar(same[:SIMILAR])
        self.changed_note.setText(
            self.tr("Somebody of this name and date of birth is here already. Is it this one?")
        )
        self.add.setText(self.tr("It is somebody else"))
        return True

    def _look_for_similar(self) -> None:
        born = self.born.value
        if born is None or not one_line(self.family.text()) or not self._session.has_store:
            self._show_similar([])
            return
        found = self._session.store.similar_patients(
            one_line(self.family.text()), one_line(self.given.text()), born, SIMILAR + 1
        )
        known = self._known.id if self._known else ""
        self._show_similar([other for other in found if other.patient.id != known][:SIMILAR])

    def _show_similar(self, rows: list[PatientRow]) -> None:
        clear(self._similar_box)
        if rows:
            self._similar_box.addWidget(label(self.tr("Is it this one?"), "strong"))
        for found in rows:
            self._similar_box.addWidget(self._similar_button(found.patient))

    def _similar_button(self, patient: Patient) -> TextButton:
        text = f"{patient.name}\n{identity_line(patient, today())}"
        button = TextButton(text, on_click=lambda: self.existing_chosen.emit(patient))
        button.setFixedHeight(SIMILAR_HEIGHT)
        button.setMaximumWidth(WIDTH)
        button.setStyleSheet(f"text-align: left; min-height: {SIMILAR_HEIGHT - 2}px;")
        return button

    def _clear_errors(self) -> None:
        if self._asked_for is not None:
            self._asked_for = None
            self.changed_note.setText("")
            self.add.setText(self._submit_text)
        for field, error in ((self.family, self.family_error), (self.born, self.born_error)):
            set_wrong(field, wrong=False)
            error.setText("")
