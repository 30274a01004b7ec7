"""Totals of other instruments: a number each, typed in as it comes; also a clinic's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from painmap.core.clinic import clinic_of
from painmap.core.exam import Exam, finding_edit
from painmap.core.rules.instruments import (
    Instrument,
    instrument_key,
    instruments,
    own_instrument,
    total_of,
    totals,
)
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_note import NumberNote
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import number, read_number
from painmap.ui.session.session import Session
from painmap.ui.summary.tall_sheet import TallSheet


def tr(text: str) -> str:
    return QCoreApplication.translate("Instruments", text)


def offered(session: Session) -> tuple[Instrument, ...]:
    """What can be typed in here: what comes along, the clinic's own, and what the exam holds."""
    own = [own_instrument(name) for name in clinic_of(session.store.settings()).own_instruments]
    return instruments(session.exam, own)


def totals_line(exam: Exam, known: tuple[Instrument, ...]) -> str:
    """'Grip, right (kg) 12 · PedsQL, child (0 to 100) 61', '' without any."""
    found = totals(exam)
    return " · ".join(
        f"{shown(each.title)} {_plain(found[each.key])}" for each in known if each.key in found
    )


class InstrumentSheet(TallSheet):
    """Each number is one step of undo; one outside its range is told and not taken."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self._session = session
        self.fields: dict[str, NumberField] = {}
        content = QWidget()
        held = column(gap=4, margins=(0, 0, 8, 8))
        words = tr("Painmap neither asks nor computes these: type in their totals.")
        held.addWidget(label(words, "caption", wrap=True))
        for each in offered(session):
            held.addLayout(self._row(each))
        held.addStretch(1)
        content.setLayout(held)
        super().__init__(tr("Other instruments"), content, window, width=480)
        self.show_exam()

    def show_exam(self) -> None:
        """Show what the exam holds."""
        for key, field in self.fields.items():
            field.setEnabled(not self._session.read_only)
            exam = self._session.exam
            place = self._session.drafts.at(exam.visit.id, instrument_key(key))
            field.show_value(total_of(exam.findings, key), place)

    def _row(self, each: Instrument) -> QVBoxLayout:
        def read(typed: str) -> Reading:
            if not typed.strip():
                return Reading()
            value = read_number(typed)
            problem = tr("A number, please.") if value is None else each.problem(value)
            if problem is None:
                return Reading(value=value)
            return Reading(problem=problem if isinstance(problem, str) else shown(problem))

        field = NumberField(name=shown(each.title), read=read, write=_plain)
        field.setFixedWidth(88)
        key = instrument_key(each.key)
        field.entered.connect(
            lambda value: self._session.push(
                finding_edit(self._session.exam, key, value, "Instrument")
            )
        )
        self.fields[each.key] = field
        result = row(label(shown(each.title), "", wrap=True), field)
        result.setStretch(0, 1)
        note = NumberNote(field)
        # The sheet is as high as what it holds.
        field.judged.connect(self.fit, Qt.ConnectionType.QueuedConnection)
        whole = column(gap=4)
        whole.addLayout(result)
        whole.addWidget(note)
        return whole


def _plain(value: float) -> str:
    return number(value, 0 if value == round(value) else 1)
