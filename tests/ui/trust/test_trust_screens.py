"""On every page of trust a finger hits what it aims at, and longer words than English ones fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.storage.entering import enter
from painmap.storage.vault.keys_file import KeysMissingError
from painmap.ui.window.window import MainWindow
from tests.ui.inspection import (
    crowded_targets,
    cut_widgets,
    hidden_targets,
    painted_text,
    small_targets,
)
from tests.ui.long_words import German, Lengthened
from tests.ui.trust.conftest import ANNA, BEN, WORDS, id_of

LANDSCAPE, PORTRAIT, AT_200_PERCENT = (1280, 720), (800, 1280), (960, 560)
Shown = Iterator[tuple[str, QWidget]]
Look = Callable[[QWidget], list[str]]


def walk(window: MainWindow, clinic: Path, qtbot: QtBot) -> Shown:
    """Show every page in turn."""
    window.begin()
    window.first_run.show_form()
    window.first_run.begin.click()
    qtbot.wait(50)
    yield "form", window
    window.first_run.name_field.setText("Dr Anna Adler")
    window.first_run.begin.click()
    window.first_run.show_server_form()
    window.first_run.server_form.open.click()
    qtbot.wait(50)
    yield "server", window
    window.first_run.show_recovery("0000-1111-2222-3333-4444-5555-6666-7777-8888", "c.painmap")
    qtbot.wait(50)
    yield "recovery code", window
    yield from _door(window, clinic, qtbot)
    window.files.let_in(enter(clinic, id_of(clinic, ANNA), WORDS[ANNA]))
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
    yield from _pages(window, clinic, qtbot)
    yield from _lock(window, clinic, qtbot)


def _door(window: MainWindow, clinic: Path, qtbot: QtBot) -> Shown:
    window.files.open(clinic)
    screen = window.door.screen
    screen.unlock.enter()
    qtbot.wait(50)
    yield "unlock", window
    screen.unlock.code.click()
    qtbot.wait(50)
    yield "code", window
    window.door.offer_to_encrypt(clinic)
    screen.newcomer.enter()
    qtbot.wait(50)
    yield "plain file", window
    screen.no_keys.begin(str(clinic), KeysMissingError())
    window.door._show(screen.no_keys)  # noqa: SLF001
    qtbot.wait(50)
    yield "no keys", window
    days = [(str(n), f"{n} November 2026 · 09:0{n}") for n in range(1, 7)]
    screen.restoring.begin(clinic, days)
    screen.restoring.refuse(KeysMissingError())
    window.door._show(screen.restoring)  # noqa: SLF001
    qtbot.wait(50)
    yield "damaged", window
    window.door.leave()


def _pages(window: MainWindow, clinic: Path, qtbot: QtBot) -> Shown:
    window.trust.open()
    page = window.trust.page
    qtbot.wait(50)
    yield "people", window
    page.people.changes[id_of(clinic, BEN)].click()
    page.people.form.other.click()
    page.people.form.save.click()
    qtbot.wait(50)
    yield "change somebody", window
    page.people.form.cancel.click()
    for button in (page.people.own.change, page.people.own.pin, page.people.own.code):
        button.click()
        page.people.own.set_pin.click()
        qtbot.wait(50)
        yield button.text(), window
    page.people.own.close_forms()
    page.show_tab("backups")
    page.backups.restores[0].click()
    qtbot.wait(50)
    yield "backups", window
    page.notice.close_notice()
    page.show_tab("audit")
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
    qtbot.wait(50)
    yield "audit", window
    window.go_back()


def _lock(window: MainWindow, clinic: Path, qtbot: QtBot) -> Shown:
    store = window.session.store
    patient = store.search_patients("")[0].patient
    window.open_patient(patient)
    qtbot.waitUntil(lambda: not window.background.busy, timeout=20_000)
    qtbot.wait(50)
    yield "patient", window
    window.open_visit(store.visits(patient.id)[0])
    qtbot.wait(50)
    yield "exam", window.exam.header
    window.lock.lock()
    qtbot.wait(50)
    yield "locked", window.lock.screen
    window.lock.screen.pad.cancel.click()
    qtbot.wait(50)
    yield "who goes on", window.lock.screen
    window.lock._uncover()  # noqa: SLF001
    window.rights.emergency.ask()
    window.rights.emergency.go_on.click()
    qtbot.wait(50)
    yield "emergency", window.rights.emergency.sheet


@pytest.fixture
def found(
    window: MainWindow, clinic: Path, qtbot: QtBot
) -> Callable[[tuple[int, int], Look], list[str]]:
    def walked(size: tuple[int, int], look: Look) -> list[str]:
        window.resize(*size)
        qtbot.wait(20)
        return [
            f"{name}: {line}" for name, root in walk(window, clinic, qtbot) for line in look(root)
        ]

    return walked


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_finger_hits_every_target(
    found: Callable[[tuple[int, int], Look], list[str]], size: tuple[int, int]
) -> None:
    with painted_text() as painted:
        lines = found(
            size, lambda root: small_targets(root) + crowded_targets(root) + hidden_targets(root)
        )
    assert lines == []
    assert painted.cut == []


@pytest.mark.parametrize("size", [LANDSCAPE, AT_200_PERCENT])
def test_nothing_is_cut(
    found: Callable[[tuple[int, int], Look], list[str]], size: tuple[int, int]
) -> None:
    assert found(size, cut_widgets) == []


@pytest.mark.parametrize("translator", [Lengthened, German])
def test_longer_words_are_not_cut(
    window: MainWindow,
    language: Callable[[QTranslator], None],
    translator: type[QTranslator],
    clinic: Path,
    qtbot: QtBot,
    request: pytest.FixtureRequest,
) -> None:
    language(translator())
    again = MainWindow(window.session, window.preferences)
    again.resize(*LANDSCAPE)
    again.show()
    qtbot.waitExposed(again)
    try:
        lines = [
            f"{name}: {line}"
            for name, root in walk(again, clinic, qtbot)
            for line in cut_widgets(root)
        ]
    finally:
        again.close()
    assert lines == []
