"""The audit as a list: by patient, by person, by day; and whether it is whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from painmap.core.stamps import utc_now
from painmap.storage import driver
from painmap.storage.audit_list import Wanted
from painmap.storage.people import NotAllowedError
from painmap.ui.trust.audit_rows import row_text
from painmap.ui.trust.audit_tab import AuditTab
from painmap.ui.window.window import MainWindow
from tests.ui.trust.conftest import ANNA, BEN, id_of

Open = Callable[[str], MainWindow]


def open_tab(window: MainWindow, qtbot: QtBot) -> AuditTab:
    window.session.flush()
    window.qt_actions["trust"].trigger()
    window.trust.page.header.tabs["audit"].click()
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
    return window.trust.page.audit


def test_who_looked_at_whom_is_read_newest_first(open_exam: Open, qtbot: QtBot) -> None:
    tab = open_tab(open_exam(ANNA), qtbot)
    assert tab.search.text() == "Berger, Jonas"  # of the patient who is open
    assert tab.about.text() == "About Berger, Jonas, with all visits"
    newest = tab.model.rows[0]
    assert (newest.patient, newest.visit, newest.kept.line.action) == ("Berger, Jonas", 1, "view")
    assert "Dr Anna Adler · looked at · Berger, Jonas · visit 1" in row_text(newest)
    seqs = [row.kept.seq for row in tab.model.rows]
    assert seqs == sorted(seqs, reverse=True)
    assert {row.kept.line.action for row in tab.model.rows} == {"create", "view"}
    tab.search.setText("")
    tab.search.editingFinished.emit()
    assert {"log-in", "people"} <= {row.kept.line.action for row in tab.model.rows}
    tab.search.setText("nobody of that name")
    tab.search.editingFinished.emit()
    assert tab.patient is None
    assert tab.model.rows


def test_lines_of_one_person_and_of_some_days(open_exam: Open, clinic: Path, qtbot: QtBot) -> None:
    window = open_exam(ANNA)
    tab = open_tab(window, qtbot)
    tab.search.setText("")
    tab.search.editingFinished.emit()
    tab.person.picked.emit(id_of(clinic, BEN))
    assert not tab.model.rows
    assert tab.about.text() == "No line of this kind."
    tab.person.picked.emit("")
    tab.days.picked.emit("1")
    assert tab.model.rows
    store = window.session.store
    tomorrow = utc_now() + timedelta(days=1)
    assert not store.audit_lines(Wanted(since=tomorrow))
    assert store.audit_lines(Wanted(until=tomorrow))
    first = store.audit_lines(Wanted(most=1, before=3))
    assert [found.kept.seq for found in first] == [2]


def test_a_whole_audit_says_so(open_exam: Open, qtbot: QtBot) -> None:
    tab = open_tab(open_exam(ANNA), qtbot)
    assert tab.state.text().startswith("The audit is whole: ")


def test_a_line_that_was_changed_is_told(open_exam: Open, clinic: Path, qtbot: QtBot) -> None:
    window = open_exam(ANNA)
    window.session.flush()
    key = window.session.store.access.database_key()
    with closing(driver.connect(clinic.absolute().as_uri() + "?mode=rw", key)) as other:
        for (name,) in other.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
        ).fetchall():
            other.execute(f"DROP TRIGGER {name}")
        other.execute("UPDATE audit SET person = 'Nobody' WHERE seq = 4")
    tab = open_tab(window, qtbot)
    assert "not whole: line 4 was changed" in tab.state.text()


def test_only_an_administrator_reads_it(come_in: Open) -> None:
    window = come_in(BEN)
    with pytest.raises(NotAllowedError):
        window.session.store.audit_lines(Wanted())


def test_the_reason_of_an_emergency_is_never_cut(come_in: Open, qtbot: QtBot) -> None:
    window = come_in(ANNA)
    window.resize(800, 1280)
    window.session.store.note("break glass", "file", detail="nobody else is here, " * 14)
    window.session.store.note("print", "file", detail="visit")
    tab = open_tab(window, qtbot)
    actions = [found.kept.line.action for found in tab.model.rows]

    def height(action: str) -> int:
        return tab.list.visualRect(tab.model.index(actions.index(action))).height()

    assert height("print") == 48
    high = height("break glass")
    assert high > 100
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: height("break glass") < high)


def test_a_line_about_people_names_whom(come_in: Open, qtbot: QtBot) -> None:
    tab = open_tab(come_in(ANNA), qtbot)
    told = [row_text(found) for found in tab.model.rows if found.kept.line.action == "people"]
    assert any(line.endswith(f"{ANNA} · people · {BEN}") for line in told)
