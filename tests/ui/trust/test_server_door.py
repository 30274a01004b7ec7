"""The window on a clinic that is kept on a server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.storage.server import open_server
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.ui.trust.server_page import ServerPage
from painmap.ui.window.window import MainWindow
from tests.cable import cable_to
from tests.clinic_server import ClinicServer
from tests.kept_passwords import Passwords, kept_passwords
from tests.storage.samples import sample_visit

pytestmark = pytest.mark.server


@pytest.fixture
def url(clinic_server: ClinicServer, patient: Patient) -> Iterator[str]:
    with clinic_server.clinic() as url:
        store = open_server(url)
        store.add_patient(patient)
        store.add_visit(sample_visit(patient))
        store.close()
        yield url


@pytest.fixture
def passwords() -> Iterator[Passwords]:
    with kept_passwords() as passwords:
        yield passwords


def begin(window: MainWindow, location: str) -> MainWindow:
    window.files.remember(location)
    window.begin()
    return window


def shows(window: MainWindow) -> object:
    return window.stack.currentWidget()


def test_it_opens_by_one_setting_and_is_remembered(
    window: MainWindow, url: str, patient: Patient, qtbot: QtBot
) -> None:
    begin(window, url)
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    assert window.preferences.now.last_file == url
    window.open_patient(patient)
    window.open_visit(window.session.store.visits(patient.id)[0])
    assert window.session.has_exam
    window.lock.lock()
    assert not window.lock.is_up  # nobody could end it: there is no password here
    window.go_back()


def test_a_server_that_is_away_is_said_and_tried_again(
    window: MainWindow, url: str, qtbot: QtBot
) -> None:
    with cable_to(url) as cable:
        cable.cut()
        begin(window, cable.url)
        page = window.server_door.page
        assert page is not None
        qtbot.waitUntil(lambda: "does not answer" in page.problem.text(), timeout=20_000)
        assert not page.field.isVisible()
        cable.mend()
        page.open.click()
        qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
        window.session.close()


def test_a_password_is_asked_where_the_server_wants_one(
    window: MainWindow, url: str, qtbot: QtBot, clinic_server: ClinicServer
) -> None:
    clinic_server.ask_passwords(of="ada", password="right one")  # noqa: S106
    address = url.replace("postgres@", "ada@")
    assert address != url
    begin(window, address)
    page = window.server_door.page
    assert page is not None
    qtbot.waitUntil(page.field.isVisible, timeout=20_000)
    assert page.problem.text() == ""
    assert page.field.echoMode() == QLineEdit.EchoMode.Password
    page.field.setText("wrong one")
    page.open.click()
    qtbot.waitUntil(lambda: "did not let you in" in page.problem.text(), timeout=20_000)
    page.field.setText("right one")
    page.open.click()
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    store = window.session.store
    assert store.actor.name == "ada"
    assert "right one" not in window.preferences.path.read_text()
    # The lock is ended by the same password.
    assert [one.id for one in store.who_could_go_on()] == [store.actor.person_id]
    store.check_passphrase(store.actor.person_id, "right one")
    with pytest.raises(WrongPassphraseError):
        store.check_passphrase(store.actor.person_id, "wrong one")
    window.lock.lock()
    assert window.lock.is_up
    screen = window.lock.screen
    assert screen is not None
    screen.pad.field.setText("right one")
    screen.typed.emit("right one")
    qtbot.waitUntil(lambda: not window.lock.is_up, timeout=20_000)


def ask_server(window: MainWindow, url: str, qtbot: QtBot) -> ServerPage:
    """By the form of the first screen, as somebody does who has a note of the server."""
    window.begin()
    window.first_run.server.click()
    form = window.first_run.server_form
    assert form.isVisible()
    form.open.click()
    assert form.problem.text().startswith("The server, the clinic's database")
    form.host.setText(url)
    form.open.click()
    assert form.host.text() == ""  # it might have been one with a password
    page = window.server_door.page
    assert page is not None
    qtbot.waitUntil(page.field.isVisible, timeout=20_000)
    return page


def test_by_a_form_and_the_systems_keyring(
    window: MainWindow, url: str, qtbot: QtBot, clinic_server: ClinicServer, passwords: Passwords
) -> None:
    clinic_server.ask_passwords(of="bea", password="own of bea")  # noqa: S106
    address = url.replace("postgres@", "bea@")
    page = ask_server(window, address, qtbot)
    assert window.preferences.now.last_file == ""  # nothing is remembered of what did not open
    page.field.setText("own of bea")
    page.remember.click()
    page.open.click()
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    assert passwords.kept == {("Painmap", address): "own of bea"}
    assert "own of bea" not in window.preferences.path.read_text()
    # The next start asks nothing, and the lock is ended by that password.
    window.session.close()
    begin(window, window.preferences.now.last_file)
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    store = window.session.store
    store.check_passphrase(store.actor.person_id, "own of bea")


def test_a_computer_that_keeps_no_passwords_opens_the_clinic_and_says_so(
    window: MainWindow, url: str, qtbot: QtBot, clinic_server: ClinicServer, passwords: Passwords
) -> None:
    passwords.refuse()
    clinic_server.ask_passwords(of="cyd", password="own of cyd")  # noqa: S106
    page = ask_server(window, url.replace("postgres@", "cyd@"), qtbot)
    page.field.setText("own of cyd")
    page.remember.click()
    page.open.click()
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    assert window.notice.text.text().startswith("This computer keeps no passwords.")


def test_what_is_no_address_is_said(window: MainWindow) -> None:
    with pytest.raises(KnownError, match="not the address"):
        window.files.remember("postgresql://")


def test_the_page_of_safety_shows_what_there_is_on_a_server(
    window: MainWindow, url: str, qtbot: QtBot
) -> None:
    begin(window, url)
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    window.trust.open()
    page = window.trust.page
    assert page is not None
    assert not page.header.tabs["backups"].isVisible()
    assert page.people.isVisible()
    assert not page.people.own.change.isVisible()  # there is no password here
    assert not page.people.own.code.isVisible()
    page.show_tab("audit")
    assert page.audit.isVisible()
    qtbot.waitUntil(lambda: not window.keeping.background.busy, timeout=20_000)
    window.trust.close()


def test_people_are_added_and_ones_own_password_is_changed_on_a_server(
    window: MainWindow, url: str, qtbot: QtBot, clinic_server: ClinicServer, passwords: Passwords
) -> None:
    clinic_server.ask_passwords(of="dora", password="own of dora")  # noqa: S106
    address = url.replace("postgres@", "dora@")
    page = ask_server(window, address, qtbot)
    page.field.setText("own of dora")
    page.remember.click()
    page.open.click()
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    window.trust.open()
    tab = window.trust.page.people

    def done() -> None:
        qtbot.waitUntil(tab.isEnabled, timeout=20_000)

    tab.add.click()
    tab.form.name.setText("Emil Ernst")
    tab.form.save.click()
    assert tab.form.problem.text() == "A name on the server is needed."
    tab.form.login.setText("emil")
    for field in (tab.form.passphrase.first, tab.form.passphrase.again):
        field.setText("a first one of emil")
    tab.form.save.click()
    done()
    assert window.trust.page.notice.text.text() == "Emil Ernst is added."
    assert {"Change: Emil Ernst", "Change: dora"} <= {
        button.accessibleName() for button in tab.changes.values()
    }
    own = tab.own
    own.change.click()
    own.before.setText("own of dora")
    for field in (own.new.first, own.new.again):
        field.setText("another one of dora")
    own.set_new.click()
    done()
    assert own.problem.text() == ""
    assert passwords.kept["Painmap", address] == "another one of dora"
    window.trust.close()
    window.session.store.backend.engine.dispose()  # what connects anew takes the new one
    assert window.session.store.search_patients("")
    window.session.close()
    begin(window, address)
    qtbot.waitUntil(lambda: shows(window) is window.patients, timeout=20_000)
    window.session.close()
    with clinic_server.admin.connect() as admin:
        (kept,) = admin.exec_driver_sql(
            "SELECT rolpassword FROM pg_authid WHERE rolname = 'emil'"
        ).one()
        assert kept.startswith("SCRAM-SHA-256$")
        admin.exec_driver_sql("REVOKE ALL ON DATABASE " + make_url(url).database + " FROM emil")
        admin.exec_driver_sql("DROP ROLE emil")
