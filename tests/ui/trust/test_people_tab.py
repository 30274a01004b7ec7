"""The page of people: oneself, and for an administrator everybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from painmap.core.pin import matches
from painmap.storage.entering import NotOneOfUsError, enter
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.storage.vault.unlocking import people_of
from painmap.ui.trust.people_tab import PeopleTab
from painmap.ui.window.window import MainWindow
from tests.ui.printed import needs_pdftotext, pdf_text
from tests.ui.trust.conftest import ANNA, BEN, RITA, WORDS, actions_of, id_of

LEFT = Qt.MouseButton.LeftButton
NEW = "a quite new passphrase"


@pytest.fixture
def tab(come_in: Callable[[str], MainWindow]) -> PeopleTab:
    """The page as the administrator sees it."""
    return open_tab(come_in(ANNA))


def open_tab(window: MainWindow) -> PeopleTab:
    window.qt_actions["trust"].trigger()
    assert window.trust.page.people.isVisible()
    return window.trust.page.people


def done(tab: PeopleTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(tab.isEnabled, timeout=20_000)


def type_twice(fields: object, typed: str) -> None:
    for field in (fields.first, fields.again):  # type: ignore[attr-defined]
        field.setText(typed)


def test_somebody_is_added_with_a_first_passphrase(
    tab: PeopleTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(tab.add, LEFT)
    tab.form.save.click()
    assert tab.form.problem.text() == "A name is needed."
    tab.form.name.setText(BEN)
    tab.form.role.chip("read-only").click()
    assert tab.form.hint.text() == "May look at everything, and change nothing."
    type_twice(tab.form.passphrase, NEW)
    tab.form.save.click()
    done(tab, qtbot)
    assert tab.form.problem.text().startswith("Somebody of this name is there already.")
    tab.form.name.setText("Cleo Clark")
    tab.form.save.click()
    done(tab, qtbot)
    assert window.trust.page.notice.text.text() == "Cleo Clark is added."
    assert not tab.form.isVisible()
    assert tab.form.passphrase.first.text() == ""
    cleo = id_of(clinic, "Cleo Clark")
    assert cleo in tab.changes
    window.session.close()
    store = enter(clinic, cleo, NEW)
    assert store.actor.role == "read-only"
    store.close()


def test_who_leaves_gets_in_no_more_and_the_name_stays(
    tab: PeopleTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    ben = id_of(clinic, BEN)
    tab.changes[ben].click()
    assert tab.form.remove.isVisible()
    tab.form.remove.click()
    done(tab, qtbot)
    assert BEN not in [name for _id, name in people_of(clinic)]
    assert [one.name for one in window.session.store.people()] == [ANNA, BEN, RITA]
    # Back again needs a new passphrase.
    tab.changes[ben].click()
    assert tab.form.passphrase.isVisible()
    type_twice(tab.form.passphrase, NEW)
    tab.form.save.click()
    done(tab, qtbot)
    window.session.close()
    enter(clinic, ben, NEW).close()


def test_a_slot_alone_makes_nobody_an_examiner(
    tab: PeopleTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    from painmap.storage.vault.keys_file import read_keys, write_keys

    kept = read_keys(clinic)
    tab.changes[id_of(clinic, BEN)].click()
    tab.form.remove.click()
    done(tab, qtbot)
    window.session.close()
    write_keys(clinic, kept)  # an old copy of the keys file, put back
    with pytest.raises(NotOneOfUsError):
        enter(clinic, id_of(clinic, BEN), WORDS[BEN])


def test_the_last_administrator_stays(tab: PeopleTab, clinic: Path, qtbot: QtBot) -> None:
    tab.changes[id_of(clinic, ANNA)].click()
    assert not tab.form.remove.isVisible()
    tab.form.role.chip("examiner").click()
    tab.form.save.click()
    done(tab, qtbot)
    assert tab.form.problem.text().startswith("One administrator has to stay.")


def test_ones_own_passphrase_needs_the_one_before(
    tab: PeopleTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    own = tab.own
    own.change.click()
    own.before.setText("wrong")
    type_twice(own.new, NEW)
    own.set_new.click()
    done(tab, qtbot)
    assert own.problem.text().startswith("This passphrase is not the right one.")
    own.before.setText(WORDS[ANNA])
    own.set_new.click()
    done(tab, qtbot)
    assert not own.before.isVisible()
    window.session.close()
    with pytest.raises(WrongPassphraseError):
        enter(clinic, id_of(clinic, ANNA), WORDS[ANNA])
    enter(clinic, id_of(clinic, ANNA), NEW).close()


def test_a_pin_is_typed_twice(tab: PeopleTab, clinic: Path, window: MainWindow) -> None:
    own = tab.own
    own.pin.click()
    own.set_pin.click()
    assert own.problem.text() == "First type what is asked above."
    own.pin_before.setText(WORDS[ANNA])
    own.pin_first.setText("111")
    own.set_pin.click()
    assert own.problem.text() == "A PIN has at least 4 digits or letters."
    own.pin_first.setText("2468")
    own.pin_again.setText("2469")
    own.set_pin.click()
    assert own.problem.text() == "These were two different ones."


def test_a_pin_is_kept_as_a_hash(
    tab: PeopleTab, clinic: Path, window: MainWindow, qtbot: QtBot
) -> None:
    own = tab.own

    def change(before: str, pin: str) -> None:
        own.pin.click()
        own.pin_before.setText(before)
        for field in (own.pin_first, own.pin_again):
            field.setText(pin)
        own.set_pin.click()
        done(tab, qtbot)

    assert own.pin_title.text() == "Your passphrase"
    change(WORDS[ANNA], "2468")
    assert own.told.text() == "The lock opens with your PIN."
    kept = window.session.store.pin_of(id_of(clinic, ANNA))
    assert matches("2468", kept)
    assert "2468" not in str(kept)
    # Another one needs this one: a window that is not locked is no way to a PIN of one's own.
    assert own.pin_title.text() == "PIN till now, or passphrase"
    change("1357", "9753")
    assert own.problem.text().startswith("This is neither your PIN till now nor your passphrase.")
    assert window.session.store.pin_of(id_of(clinic, ANNA)) == kept
    change("2468", "9753")
    assert own.problem.text() == ""
    assert matches("9753", window.session.store.pin_of(id_of(clinic, ANNA)))


def test_the_recovery_code_is_shown_after_the_passphrase_and_that_is_noted(
    tab: PeopleTab, window: MainWindow, qtbot: QtBot
) -> None:
    own = tab.own
    own.code.click()
    own.own.setText("wrong")
    own.show_code.click()
    done(tab, qtbot)
    assert not own.recovery.isVisible()
    own.own.setText(WORDS[ANNA])
    own.show_code.click()
    done(tab, qtbot)
    assert own.recovery.isVisible()
    groups = " ".join(row.text() for row in own.recovery.rows).split()
    assert "-".join(groups) == window.session.store.access.recovery_code
    own.recovery.done.click()
    assert not any(row.text() for row in own.recovery.rows)
    assert (ANNA, "people", "recovery code shown") in actions_of(window)


def test_an_examiner_sees_people_and_changes_only_oneself(
    come_in: Callable[[str], MainWindow],
) -> None:
    window = come_in(BEN)
    tab = open_tab(window)
    assert not tab.changes
    assert not tab.add.isVisible()
    assert tab.own.change.isVisible()
    assert not tab.own.code.isVisible()
    assert not window.trust.page.header.tabs["audit"].isVisible()


def test_one_form_at_a_time(tab: PeopleTab, clinic: Path) -> None:
    tab.own.pin.click()
    tab.add.click()
    assert not tab.own.isVisible()
    tab.form.cancel.click()
    assert tab.own.isVisible()
    assert not tab.own.pin_first.isVisible()
    tab.changes[id_of(clinic, BEN)].click()
    assert not tab.own.pin_first.isVisible()


@needs_pdftotext
def test_the_recovery_code_prints_on_one_page(
    tab: PeopleTab, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tab.own
    own.code.click()
    own.own.setText(WORDS[ANNA])
    own.show_code.click()
    done(tab, qtbot)
    own.recovery.print.click()
    preview = next(one for one in own.recovery.findChildren(QDialog) if one.isVisible())
    assert not preview.template.isVisible()
    preview.save_to(tmp_path / "code.pdf")
    qtbot.waitUntil((tmp_path / "code.pdf").exists, timeout=20_000)
    told = pdf_text(tmp_path / "code.pdf")
    assert all(group in told for group in window.session.store.access.recovery_code.split("-"))
    assert "clinic.painmap" in told
    assert "\f" not in told.strip("\f")
    preview.close()
