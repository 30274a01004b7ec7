"""Who may only look is offered nothing to change, and refused where it is tried all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import visit_key
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.stamps import new_id
from painmap.storage.entering import enter
from painmap.storage.people import NotAllowedError
from painmap.ui.window.window import MainWindow
from tests.ui.trust.conftest import ANNA, BEN, RITA, WORDS, actions_of, id_of

PAIN = LayerKey("pain")
Open = Callable[[str], MainWindow]


def test_nothing_to_write_is_offered_to_who_may_only_look(open_exam: Open) -> None:
    window = open_exam(RITA)
    assert not window.qt_actions["new_patient"].isEnabled()
    assert not window.qt_actions["hand_over"].isEnabled()
    tools = window.exam.tab("map").panel.tool_panel if hasattr(
        window.exam.tab("map").panel, "tool_panel") else None  # fmt: skip
    assert tools is None or not tools.tools.isEnabled()
    for key in ("limbs", "history", "summary"):
        window.exam.show_tab(key)
    assert not window.exam.tab("summary").sign.isVisible()
    notes = window.exam.tab("history").findChildren(QPlainTextEdit)
    assert notes
    assert all(note.isReadOnly() for note in notes if note.isVisible())
    window.go_back()
    assert not window.patient_page.new_visit.isVisible()
    assert not window.patient_page.edit.isVisible()
    window.show_patients()
    assert not window.patients.new_button.isVisible()
    assert not window.patients.form.isVisible()


def test_what_is_tried_all_the_same_is_refused_with_words(open_exam: Open, qtbot: QtBot) -> None:
    window = open_exam(RITA)
    session = window.session
    session.push(paint_edit(session.exam, PAIN, np.arange(9, dtype=np.int32), 5, "Paint"))
    session.push(finding_edit(session.exam, visit_key("assent"), "given", "Assent"))
    session.change_visit("Height", height_cm=150.0)
    assert not session.exam.layer(PAIN).any()
    assert session.exam.visit.height_cm is None
    assert window.notice.isVisible()
    assert window.notice.text.text().startswith("You may look at this clinic file")
    someone = Patient(new_id(), "New", "One", date(2013, 1, 2), "male", "")
    with pytest.raises(NotAllowedError):
        session.store.add_patient(someone)
    assert session.store.unsaved() == 0
    window.go_back()
    assert window.stack.currentWidget() is window.patient_page


def test_an_emergency_asks_why_and_is_in_the_audit_before_anything_is_written(
    open_exam: Open,
) -> None:
    window = open_exam(RITA)
    emergency, session = window.rights.emergency, window.session
    assert window.qt_actions["emergency"].isVisible()
    window.qt_actions["emergency"].trigger()
    emergency.reason.setText("night")
    emergency.go_on.click()
    assert session.read_only  # no reason, no writing
    emergency.reason.setText("Child in pain at night, nobody else here")
    emergency.go_on.click()
    assert not session.read_only
    session.push(paint_edit(session.exam, PAIN, np.arange(9, dtype=np.int32), 5, "Paint"))
    told = actions_of(window)
    reason = (RITA, "break glass", "Child in pain at night, nobody else here")
    assert told.index(reason) < told.index((RITA, "change", ""))
    assert not window.qt_actions["emergency"].isVisible()
    assert session.exam.layer(PAIN).any()


def test_an_emergency_ends_with_the_lock(open_exam: Open, qtbot: QtBot) -> None:
    window = open_exam(RITA)
    window.session.store.break_glass("a reason that is long enough")
    window.rights.apply(reopen=True)
    window.lock.lock()
    window.lock.screen.pad.field.setText("rita may only look")
    window.lock.screen.pad.enter()
    qtbot.waitUntil(lambda: window.lock.screen is None, timeout=20_000)
    assert window.session.read_only


def test_an_administrator_is_told_of_emergencies_at_the_next_log_in(
    come_in: Open, clinic: Path, qtbot: QtBot
) -> None:
    window = come_in(RITA)
    window.session.store.break_glass("Child in pain at night")
    # An examiner is told nothing, whoever administers is, once, and led to the audit.
    for name, told in ((BEN, False), (ANNA, True), (ANNA, False)):
        window.files.leave()
        window.files.let_in(enter(clinic, id_of(clinic, name), WORDS[name]))
        qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
        words = window.notice.text.text() if window.notice.isVisible() else ""
        assert ("Rita Rosen could write in an emergency" in words) == told
        assert ("“Child in pain at night”" in words) == told
        if told:
            window.notice.action.click()
            assert window.trust.page.audit.isVisible()
            window.trust.close()


def test_only_an_administrator_changes_the_clinics_settings(come_in: Open) -> None:
    window = come_in("Ben Becker")
    window.settings.open()
    page = window.settings.page
    page.take("scheme", "wpi19")
    assert page.clinic.scheme == "limb10"
    assert page.notice.text.text().startswith("Only an administrator")


def test_looking_printing_and_leaving_are_lines_of_the_audit(
    open_exam: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QDialog

    window = open_exam(ANNA)
    window.print_visit(window.session.exam.visit.id)
    preview = next(one for one in window.findChildren(QDialog) if one.isVisible())
    preview.save_to(tmp_path / "page.pdf")
    qtbot.waitUntil((tmp_path / "page.pdf").exists, timeout=20_000)
    preview.close()
    path = window.session.store.path
    told = [(action, detail) for who, action, detail in actions_of(window) if who == ANNA]
    assert ("view", "print preview") in told
    assert ("export", "visit") in told
    assert [action for action, _detail in told].count("view") >= 3
    access = window.session.store.access
    window.session.close()
    from painmap.storage.store import open_store

    store = open_store(path, access)
    assert store.audit()[-1].line.action == "log-out"
    store.close()
