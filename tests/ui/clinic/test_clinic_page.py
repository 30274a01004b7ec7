"""The page of a clinic's settings, on a real clinic file, by real taps."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from painmap.core.clinic import Clinic, clinic_of, settings_json
from painmap.core.clinic_items import ITEMS
from painmap.core.patient import Patient
from painmap.ui.clinic.checklist_editor import ChecklistEditor
from painmap.ui.clinic.clinic_page import ClinicPage
from painmap.ui.clinic.editors import LineEditor, NumberEditor, OptionEditor, SeveralEditor
from painmap.ui.clinic.scale_editors import RainbowEditor, RuleEditor
from painmap.ui.clinic.setting_words import PAGE
from painmap.ui.clinic.word_editors import LayersEditor, WordsEditor
from painmap.ui.patients.new_visit import VisitPlan
from painmap.ui.patients.visit_start import start_visit
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.empty_clinic import empty_clinic
from tests.opening import connect

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> ClinicPage:
    made = ClinicPage(session)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show_clinic()
    made.show()
    qtbot.waitExposed(made)
    return made


def stored(page: ClinicPage) -> Clinic:
    return clinic_of(page._session.store.settings())  # noqa: SLF001


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    qtbot.mouseClick(button, LEFT)


def editor_of(page: ClinicPage, key: str, kind: type) -> object:
    editor = page.lines[key].editor
    assert isinstance(editor, kind)
    return editor


def test_every_setting_has_one_line() -> None:
    keys = [key for group in PAGE.values() for key in group]
    assert sorted(keys) == sorted(item.key for item in ITEMS)


def test_lines_say_the_default_its_source_and_what_is_not_verified(page: ClinicPage) -> None:
    for key, setting in page.lines.items():
        assert setting.unverified.isVisibleTo(page) is not setting.item.verified, key
        assert not setting.usual.isVisibleTo(page), key
    assert page.lines["scheme"].note.text() == "Default. Painmap's own choice."
    page.take("delta_t_sides", 2.2)
    line = page.lines["delta_t_sides"]
    assert line.note.text().startswith("Default: 1 °C. 1 °C: wording of the sign")
    assert line.note.text().endswith("Unverified.")
    assert not line.unverified.isVisibleTo(page)


def test_a_tap_on_a_chip_is_stored_and_can_be_taken_back(page: ClinicPage, qtbot: QtBot) -> None:
    choice = editor_of(page, "scheme", OptionEditor).choice  # type: ignore[attr-defined]
    click(qtbot, choice.chips[2])
    assert stored(page).scheme == "michigan35"
    assert page.notice.text.text() == "Changed: Scheme of new visits"
    click(qtbot, page.notice.action)
    assert stored(page).scheme == "limb10"
    assert choice.value == "0"


def test_the_default_is_one_tap_away(page: ClinicPage, qtbot: QtBot) -> None:
    several = editor_of(page, "wpi_joints", SeveralEditor)
    click(qtbot, several.choice.chip("elbow"))  # type: ignore[attr-defined]
    assert "elbow" not in stored(page).wpi_joints
    click(qtbot, page.lines["wpi_joints"].usual)
    assert stored(page).wpi_joints == Clinic().wpi_joints


def test_numbers_are_checked_and_shown_in_their_unit(page: ClinicPage) -> None:
    share = editor_of(page, "pattern_min_share", NumberEditor).field  # type: ignore[attr-defined]
    assert share.text() == "5"
    assert share.accept("7,5")
    assert stored(page).pattern_min_share == pytest.approx(0.075)
    assert not share.accept("140")
    assert share.keypad is not None
    share.keypad.close()
    along = editor_of(page, "delta_t_along", NumberEditor).field  # type: ignore[attr-defined]
    assert along.accept("1.5")
    assert stored(page).delta_t_along == 1.5
    assert along.accept("")
    assert stored(page).delta_t_along is None


def test_the_name_is_tidied(page: ClinicPage, qtbot: QtBot) -> None:
    field = editor_of(page, "clinic", LineEditor).field  # type: ignore[attr-defined]
    field.setFocus()
    qtbot.keyClicks(field, "  Kinderklinik   Nord ")
    page.setFocus()
    assert stored(page).name == "Kinderklinik Nord"


def test_words_are_added_once_and_taken_away(page: ClinicPage, qtbot: QtBot) -> None:
    words = editor_of(page, "own_treatments", WordsEditor)
    assert isinstance(words, WordsEditor)
    for word in ("Mirror therapy", "mirror THERAPY", "Swimming"):
        words.ask()
        assert words.sheet is not None
        words.sheet.field.setText(word)
        words.sheet.finish()
    assert stored(page).own_treatments == ("Mirror therapy", "Swimming")
    click(qtbot, words.words[0])
    assert stored(page).own_treatments == ("Swimming",)


def test_own_layers_end_where_the_looks_do(page: ClinicPage) -> None:
    layers = editor_of(page, "own_layers", LayersEditor)
    assert isinstance(layers, LayersEditor)
    for name in ("Itch", "Tingling", "Numbness"):
        assert layers.add.isEnabled()
        layers.take(name)
    assert [layer.quality for layer in stored(page).own_layers] == ["Itch", "Tingling", "Numbness"]
    assert not layers.add.isEnabled()


def test_the_tables_of_allodynia_testing(page: ClinicPage) -> None:
    rule = editor_of(page, "allodynography", RuleEditor)
    assert isinstance(rule, RuleEditor)
    assert rule.fields.grams.accept("8.7")
    assert stored(page).allodynography.grams == 8.7
    rainbow = editor_of(page, "rainbow_scale", RainbowEditor)
    assert isinstance(rainbow, RainbowEditor)
    assert rainbow.fields.fields[6].accept("16")
    assert stored(page).rainbow_scale[6].grams == 16
    assert stored(page).rainbow_scale[0].grams == 0.03


def test_a_checklist_is_of_one_type_of_visit(page: ClinicPage, qtbot: QtBot) -> None:
    lists = editor_of(page, "checklists", ChecklistEditor)
    assert isinstance(lists, ChecklistEditor)
    click(qtbot, lists.kind.chip("after therapy"))
    assert lists.entries is not None
    assert lists.entries.values == ["areas", "temperature", "pain_now"]
    lists.entries.chip("areas").click()
    lists.take("Photo of both feet")
    assert dict(stored(page).checklists) == {
        "after therapy": ("temperature", "pain_now", "Photo of both feet")
    }
    lists.usual.click()
    assert dict(stored(page).checklists) == {}


def test_schemes_that_do_not_fit_are_told(page: ClinicPage) -> None:
    assert not page.fit.isVisibleTo(page)
    page.take("scheme", "wpi19")
    page.take("pattern_scheme", "michigan35")
    assert "pelvis" in page.fit.text()
    assert page.fit.isVisibleTo(page)
    page.take("pattern_scheme", "wpi19")
    assert not page.fit.isVisibleTo(page)


def test_a_file_out_and_in_again(
    page: ClinicPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "settings.json"
    page.take("scheme", "choir74")
    page.save_to(path)
    content = json.loads(path.read_text(encoding="utf-8"))
    content["settings"] |= {"pattern_threshold": 4, "beighton_cut_off": 5, "later_release": [1]}
    path.write_text(json.dumps(content), encoding="utf-8")
    page.take("scheme", "limb10")
    page.take_from(path)
    assert (stored(page).scheme, stored(page).beighton_cut_off) == ("choir74", 5)
    assert stored(page).pattern_threshold == 3
    said = [part.text() for part in page.read_box.findChildren(QLabel) if not part.isHidden()]
    assert said[0] == "From settings.json: 2 settings were changed."
    assert said[1].startswith("Not taken. Diffuse from this number of areas:")
    assert "later_release" in said[2]
    page.save_to(path)
    assert json.loads(path.read_text(encoding="utf-8"))["settings"]["later_release"] == [1]


@pytest.mark.parametrize("content", ["", "{}", "[" * 5000, '{"format": "else"}'])
def test_another_file_changes_nothing(page: ClinicPage, tmp_path: Path, content: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(content, encoding="utf-8")
    before = settings_json(stored(page))
    page.take_from(path)
    assert settings_json(stored(page)) == before
    assert page.notice.text.text().startswith("This is not a file with a clinic's settings.")
    page.take_from(tmp_path / "none.json")
    assert page.notice.text.text().startswith("This file cannot be read.")
    page.save_to(tmp_path / "no folder" / "settings.json")
    assert page.notice.text.text().startswith("The settings could not be written there.")


@pytest.mark.usefixtures("quick_refusal")
def test_what_cannot_be_stored_is_told_and_shown_as_it_was(
    page: ClinicPage, session: Session
) -> None:
    other = connect(session.store.path)
    other.execute("BEGIN IMMEDIATE")
    page.take("scheme", "wpi19")
    other.execute("ROLLBACK")
    other.close()
    assert page.notice.dismiss.isVisibleTo(page)
    assert page.clinic.scheme == "limb10"
    assert editor_of(page, "scheme", OptionEditor).choice.value == "0"  # type: ignore[attr-defined]


def test_new_visits_take_the_scheme_and_old_ones_keep_theirs(
    page: ClinicPage, session: Session, patient: Patient
) -> None:
    session.store.add_patient(patient)
    plan = VisitPlan(
        "follow-up", datetime(2026, 8, 3, 12, tzinfo=UTC), "patient", 150.0, 40.0, "preteen",
        from_last=False,
    )  # fmt: skip
    first = start_visit(session, patient, plan)
    page.take("scheme", "michigan35")
    second = start_visit(session, patient, plan)
    assert session.exam.visit.scheme == second.scheme == "michigan35"
    assert session.store.visit(first.id).scheme == "limb10"


def test_from_the_menu_and_back_to_the_same_screen(
    window: MainWindow, tmp_path: Path, patient: Patient, qtbot: QtBot
) -> None:
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.show_patients()
    opens = window.qt_actions["settings"]
    assert opens in window.menu.actions()
    for show in (window.show_patients, lambda: window.open_patient(patient)):
        show()
        behind = window.stack.currentWidget()
        opens.trigger()
        page = window.settings.page
        assert page is not None
        assert window.stack.currentWidget() is page
        click(qtbot, page.done)
        assert window.stack.currentWidget() is behind
    opens.trigger()
    window.go_back()
    assert window.stack.currentWidget() is window.patient_page


def test_steps_of_an_exam_behind_it_are_not_taken_back(
    window: MainWindow, tmp_path: Path, patient: Patient, qtbot: QtBot
) -> None:
    window.session.use_store(empty_clinic(tmp_path / "clinic.painmap", "Dr Test"))
    window.session.store.add_patient(patient)
    window.open_patient(patient)
    window.patient_page.new_visit.click()
    window.session.change_visit("Who reports", reporter="parent")
    window.qt_actions["settings"].trigger()
    assert window.settings.page is not None
    window.qt_actions["undo"].trigger()
    assert window.session.exam.visit.reporter == "parent"
    window.settings.page.take("temperature_unit", "F")
    assert window.preferences.now.temperature_unit == "F"
    window.go_back()
    assert window.stack.currentWidget() is window.exam
    window.qt_actions["undo"].trigger()
    assert window.session.exam.visit.reporter == "patient"
