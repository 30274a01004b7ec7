"""Correcting a patient on the patient's page, with real clicks on a real clinic file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.ui.patients.edit_patient import EditPatientForm
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.opening import connect
from tests.storage.samples import sample_visit

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: MainWindow, patient: Patient, tmp_path: Path) -> MainWindow:
    """The window on the page of the one patient."""
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.open_patient(patient)
    return window


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, LEFT)


def edit(page: MainWindow, qtbot: QtBot) -> EditPatientForm:
    click(qtbot, page.patient_page.edit)
    form = page.patient_page.form
    qtbot.waitUntil(form.isVisible)
    return form


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """The file as another program's long transaction leaves it."""
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def test_the_form_is_filled_in_and_saves(page: MainWindow, qtbot: QtBot, patient: Patient) -> None:
    form = edit(page, qtbot)
    assert not page.patient_page.strip.isVisible()
    assert not page.patient_page.new_visit.isVisible()
    shown = (form.family.text(), form.given.text(), form.number.text(), form.sex.value)
    assert shown == ("Berger", "Jonas", "P-1237", "male")
    assert form.born.value == patient.born
    assert form.family.hasFocus()
    form.family.selectAll()
    qtbot.keyClicks(form.family, "Bergmann")
    form.born.selectAll()
    qtbot.keyClicks(form.born, "13.04.2012")
    click(qtbot, form.sex.chip("other"))
    click(qtbot, form.add)
    expected = replace(patient, family="Bergmann", born=date(2012, 4, 13), sex="other")
    assert page.session.store.patient(patient.id) == expected
    assert page.session.patient == page.patient_page.patient == expected
    assert page.patient_page.header.who.lines[0] == "Bergmann, Jonas"
    assert page.patient_page.strip.isVisible()
    page.go_back()
    assert [row.patient for row in page.patients.model.rows] == [expected]
    assert not page.session.store.search_patients("Berger")


def test_cancel_changes_nothing(page: MainWindow, qtbot: QtBot, patient: Patient) -> None:
    form = edit(page, qtbot)
    qtbot.keyClicks(form.given, "x")
    click(qtbot, form.cancel)
    assert page.patient_page.new_visit.isVisible()
    assert page.session.store.patient(patient.id) == patient
    assert edit(page, qtbot).given.text() == "Jonas"


@pytest.mark.parametrize(("typed", "says"), [("03.08.2099", "future"), ("31.02.2013", "such as")])
def test_a_wrong_birth_date_is_told_at_its_field(
    page: MainWindow, qtbot: QtBot, patient: Patient, typed: str, says: str
) -> None:
    form = edit(page, qtbot)
    form.born.selectAll()
    qtbot.keyClicks(form.born, typed)
    click(qtbot, form.add)
    assert says in form.born_error.text()
    assert form.isVisible()
    assert page.session.store.patient(patient.id) == patient


def test_a_similar_patient_is_offered_but_never_the_same_one(
    page: MainWindow, qtbot: QtBot, patient: Patient
) -> None:
    form = edit(page, qtbot)
    form.family.editingFinished.emit()
    assert not [b for b in form.findChildren(QAbstractButton) if "born" in b.text()]
    twin = replace(patient, id=new_id(), given="Jona", number="P-2")
    page.session.store.add_patient(twin)
    form.family.editingFinished.emit()
    offered = [b for b in form.findChildren(QAbstractButton) if "born" in b.text()]
    assert [b.text().splitlines()[0] for b in offered] == ["Berger, Jona"]
    qtbot.waitUntil(offered[0].isVisible)
    click(qtbot, offered[0])
    assert page.session.patient == twin
    assert page.patient_page.strip.isVisible()


def test_what_cannot_be_saved_stays_in_the_form(
    page: MainWindow, qtbot: QtBot, patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("painmap.storage.database.BUSY_SECONDS", 0.05)
    page.session.use_store(_reopened(page))
    page.open_patient(patient)
    form = edit(page, qtbot)
    form.given.selectAll()
    qtbot.keyClicks(form.given, "Jan")
    with locked(page.session.store.path):
        click(qtbot, form.add)
        qtbot.waitUntil(page.notice.isVisible)
        assert form.given.text() == "Jan"
        assert form.isVisible()
    click(qtbot, form.add)
    assert page.session.store.patient(patient.id).given == "Jan"


def _reopened(page: MainWindow) -> object:
    from painmap.storage.store import open_store

    path = page.session.store.path
    page.session.close()
    return open_store(path)


def test_dates_are_written_as_they_are_typed(page: MainWindow, qtbot: QtBot) -> None:
    form = edit(page, qtbot)
    assert form.born.text() == "12/04/2013"
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    form.born.show_value(date(2013, 4, 12))
    assert form.born.text() == "04/12/2013"
    assert form.born.value == date(2013, 4, 12)


@pytest.mark.parametrize("size", [(1280, 720), (800, 1280)])
def test_the_form_fits(page: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    page.resize(*size)
    form = edit(page, qtbot)
    qtbot.waitUntil(lambda: page.patient_page.size().toTuple() == size)
    for button in (page.patient_page.edit, form.add, form.cancel, *form.sex.chips):
        assert min(button.width(), button.height()) >= 44
        corner = button.mapTo(page, button.rect().bottomRight())
        assert page.rect().contains(corner), button.text()


@pytest.fixture
def typed(page: MainWindow, qtbot: QtBot, patient: Patient) -> MainWindow:
    """The page with two visits, one an empty draft, and a correction typed but not saved."""
    for number in (1, 2):
        visit = sample_visit(patient, number)
        if number == 2:
            visit = replace(visit, height_cm=None, note="")
        page.session.store.add_visit(visit)
    page.open_patient(patient)
    form = edit(page, qtbot)
    form.given.selectAll()
    qtbot.keyClicks(form.given, "Jan")
    return page


def assert_asked(typed: MainWindow) -> None:
    assert typed.stack.currentWidget() is typed.patient_page
    assert typed.patient_page.form.isVisible()
    assert typed.patient_page.form.given.text() == "Jan"
    assert "not saved yet" in typed.notice.text.text()


@pytest.mark.parametrize("way", ["card", "compare", "back", "other file"])
def test_typed_corrections_are_asked_for_before_the_page_is_left(
    typed: MainWindow, qtbot: QtBot, patient: Patient, way: str
) -> None:
    ways = {
        "card": lambda: qtbot.mouseClick(typed.patient_page.cards[0], LEFT),
        "compare": lambda: typed.patient_page.compare_requested.emit(
            *(visit.id for visit in typed.patient_page.visits)
        ),
        "back": typed.go_back,
        "other file": typed.files.leave,
    }
    ways[way]()
    assert_asked(typed)
    click(qtbot, typed.notice.action)
    assert typed.stack.currentWidget() is not typed.patient_page
    assert not typed.patient_page.has_typed
    if typed.session.has_store:
        assert typed.session.store.patient(patient.id) == patient


def test_saving_answers_the_question(typed: MainWindow, qtbot: QtBot, patient: Patient) -> None:
    qtbot.mouseClick(typed.patient_page.cards[0], LEFT)
    assert_asked(typed)
    click(qtbot, typed.patient_page.form.add)
    assert not typed.notice.isVisible()
    assert typed.session.store.patient(patient.id).given == "Jan"
    qtbot.mouseClick(typed.patient_page.cards[0], LEFT)
    assert typed.stack.currentWidget() is typed.exam


def test_discarding_a_draft_keeps_what_is_typed(typed: MainWindow, patient: Patient) -> None:
    draft = typed.patient_page.visits[1]
    typed.patient_page._discard(draft)  # noqa: SLF001  # the second tap on a card
    assert len(typed.patient_page.visits) == 1
    assert typed.patient_page.form.isVisible()
    assert typed.patient_page.form.given.text() == "Jan"


def test_an_untouched_form_asks_nothing(page: MainWindow, qtbot: QtBot) -> None:
    edit(page, qtbot)
    page.go_back()
    assert page.stack.currentWidget() is page.patients
