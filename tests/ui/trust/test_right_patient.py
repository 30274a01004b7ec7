"""One patient at a time: nothing of the first is left when a second is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.ui.exam.header_lines import TwoLines
from painmap.ui.window.window import MainWindow
from tests.ui.trust.conftest import ANNA

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[str], MainWindow]


def read_on(root: QWidget) -> str:
    """Every word that is shown."""
    said = [part.text() for part in root.findChildren(QLabel) if part.isVisible()]
    said += [
        " ".join(part.lines) for part in root.findChildren(TwoLines) if part.isVisible()
    ]  # fmt: skip
    return "\n".join(said)


def second(window: MainWindow) -> Patient:
    """Another patient with a visit."""
    store = window.session.store
    other = Patient(new_id(), "Wimmer", "Lea", date(2012, 2, 29), "female", "P-2222")
    store.add_patient(other)
    store.add_visit(
        Visit(
            id=new_id(), patient_id=other.id, number=1, kind="first exam",
            began_at=datetime(2026, 8, 4, 9, 0, tzinfo=UTC),
            versions=window.session.atlas.versions, body="teen", examiner=ANNA,
        )
    )  # fmt: skip
    return other


def test_another_patient_closes_the_first_ones_chart(open_exam: Open, qtbot: QtBot) -> None:
    window = open_exam(ANNA)
    other = second(window)
    assert "Berger, Jonas" in read_on(window)
    window.open_patient(other)  # by whatever way: the chart of the first is closed by it
    assert not window.session.has_exam
    assert window.session.patient == other
    assert "Berger" not in read_on(window)
    window.open_visit(window.session.store.visits(other.id)[0])
    assert window.session.exam.patient == other
    assert "Wimmer, Lea" in read_on(window)
    assert "P-2222" in read_on(window)
    assert "Berger" not in read_on(window)


def test_an_exam_names_its_patient_whoever_was_looked_at_before(open_exam: Open) -> None:
    window = open_exam(ANNA)
    first = window.session.exam.patient
    other = second(window)
    window.go_back()
    window.open_patient(other)
    window.open_visit(window.session.store.visits(first.id)[0])
    assert window.session.patient == first
    assert window.exam.header.who.lines[0] == first.name
    window.go_back()
    assert window.patient_page.patient == first


def test_the_same_name_and_birthday_asks(come_in: Open, qtbot: QtBot) -> None:
    window = come_in(ANNA)
    form = window.patients.form
    for field, typed in ((form.family, "Berger"), (form.given, "Jonas"), (form.born, "12.4.2013")):
        field.setFocus()
        qtbot.keyClicks(field, typed)
    form.submit()
    assert "is here already" in form.changed_note.text()
    assert form.add.text() == "It is somebody else"
    same = [b for b in form.findChildren(QAbstractButton) if b.text().startswith("Berger, Jonas")]
    assert len(same) == 1
    assert "P-1237" in same[0].text()
    assert len(window.session.store.search_patients("")) == 1
    same[0].click()
    assert window.patient_page.patient.number == "P-1237"
    assert len(window.session.store.search_patients("")) == 1


def test_who_is_somebody_else_all_the_same_is_added(come_in: Open, qtbot: QtBot) -> None:
    window = come_in(ANNA)
    form = window.patients.form
    for field, typed in ((form.family, "berger"), (form.given, "JONAS"), (form.born, "12.4.2013")):
        field.setFocus()
        qtbot.keyClicks(field, typed)
    form.submit()
    assert len(window.session.store.search_patients("")) == 1
    form.given.setText("Jona")  # another name is not asked about
    assert form.add.text() == "Add patient"
    form.given.setText("JONAS")
    form.submit()
    form.submit()
    assert len(window.session.store.search_patients("")) == 2
