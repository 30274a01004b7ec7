"""A clinic file of three people, with a patient and a visit; keys that cost little."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.core.patient import Patient
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.storage.entering import add_person, enter, found_clinic
from painmap.storage.people import Person
from painmap.storage.vault.slots import Cost
from painmap.ui.window.window import MainWindow

CHEAP = Cost(1, 8, 1)
ANNA, BEN, RITA = "Dr Anna Adler", "Ben Becker", "Rita Rosen"
WORDS = {ANNA: "anna opens with this", BEN: "ben opens with that", RITA: "rita may only look"}


@pytest.fixture
def clinic(tmp_path: Path, patient: Patient, atlas: Atlas) -> Path:
    """Anna administers, Ben examines, Rita may only look."""
    path = tmp_path / "data" / "clinic.painmap"
    store = found_clinic(path, ANNA, WORDS[ANNA], CHEAP)
    for name, role in ((BEN, "examiner"), (RITA, "read-only")):
        somebody = Person(new_id(), name, role, utc_now())  # type: ignore[arg-type]
        add_person(store, somebody, WORDS[name], CHEAP)
    store.add_patient(patient)
    store.add_visit(
        Visit(
            id=new_id(), patient_id=patient.id, number=1, kind="first exam",
            began_at=datetime(2026, 8, 3, 12, 2, tzinfo=UTC), versions=atlas.versions,
            body="preteen", examiner=ANNA,
        )
    )  # fmt: skip
    store.close()
    return path


def id_of(path: Path, name: str) -> str:
    """The id of somebody in the keys of a file."""
    from painmap.storage.vault.unlocking import people_of

    return next(person_id for person_id, told in people_of(path) if told == name)


@pytest.fixture
def come_in(window: MainWindow, clinic: Path, qtbot: QtBot) -> Callable[[str], MainWindow]:
    """Open the window as somebody; today's backup is made when it returns."""

    def enter_as(name: str) -> MainWindow:
        window.files.let_in(enter(clinic, id_of(clinic, name), WORDS[name]))
        qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
        window.notice.close_notice()
        return window

    return enter_as


@pytest.fixture
def open_exam(come_in: Callable[[str], MainWindow], qtbot: QtBot) -> Callable[[str], MainWindow]:
    """The same, with the visit open."""

    def opened(name: str) -> MainWindow:
        window = come_in(name)
        store = window.session.store
        found = store.search_patients("")[0].patient
        window.open_patient(found)
        window.open_visit(store.visits(found.id)[0])
        qtbot.waitUntil(lambda: window.stack.currentWidget() is window.exam)
        return window

    return opened


def actions_of(window: MainWindow) -> list[tuple[str, str, str]]:
    """Who did what, and our words on it, as the file says; oldest first."""
    window.session.flush()
    return [
        (kept.line.person, kept.line.action, kept.line.detail)
        for kept in window.session.store.audit()
    ]
