"""Everything of the window but its first screen: imported and made when that one is painted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon

from painmap.resources import assets_dir
from painmap.ui.exam.exam_screen import ExamScreen
from painmap.ui.exam.idle_veil import IdleVeil
from painmap.ui.exam.tab_making import tab_makers
from painmap.ui.exchange.opening import connect_exchange
from painmap.ui.handing.handing import Handing
from painmap.ui.patients.patient_page import PatientPage
from painmap.ui.patients.patients import PatientsScreen
from painmap.ui.session.session_notices import SessionNotices
from painmap.ui.tour.tour import Tour
from painmap.ui.trust.keeping import Keeping
from painmap.ui.trust.lock import Lock
from painmap.ui.trust.rights import Rights
from painmap.ui.trust.server_door import ServerDoor
from painmap.ui.trust.trust_pages import TrustPages
from painmap.ui.window.actions import make_actions
from painmap.ui.window.leaving import FORM, Leaving
from painmap.ui.window.reading_ahead import connect_reading_ahead
from painmap.ui.window.settings_screen import SettingsScreen
from painmap.ui.window.window_actions import VIEW_MENU, make_menu, window_targets

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow


def steps(window: MainWindow) -> Iterator[None]:
    """Make the screens of a window, one at each step, and join them to one another at the end."""
    session, preferences = window.session, window.preferences
    QGuiApplication.setWindowIcon(QIcon(str(assets_dir() / "app" / "painmap.svg")))
    window.leaving = Leaving(window)
    window.tour = Tour(window)
    window.handing = Handing(window)
    window.server_door = ServerDoor(window)
    window.keeping = Keeping(window)
    window.settings = SettingsScreen(window)
    yield
    window.trust = TrustPages(window)
    window.lock = Lock(window)
    window.rights = Rights(window)
    yield
    window.qt_actions = make_actions(window, window_targets(window))
    window.addActions(list(window.qt_actions.values()))
    window.menu = make_menu(window, window.qt_actions)
    window.view_menu = make_menu(window, window.qt_actions, VIEW_MENU)
    yield
    window.patients = PatientsScreen(session, window.menu)
    yield
    window.patient_page = PatientPage(session, window.background, window.menu)
    yield
    tabs = tab_makers(session, preferences, window.print_shown, window.show_tab)
    window.exam = ExamScreen(session, window.background, window.qt_actions, tabs, window.menu)
    yield
    window.veil = IdleVeil(window)
    window.veil.veiled.connect(window.lock.veil_names)
    window.veil.idle.connect(window.lock.when_idle)
    if window.stack.count() == 0:
        window.stack.setCurrentWidget(window.first_run)  # till somebody says what to show
    for screen in (window.patients, window.patient_page, window.exam):
        window.stack.addWidget(screen)
    _connect_screens(window)
    connect_exchange(window)
    connect_reading_ahead(window)
    _connect_session(window)
    window.rights.add_buttons()
    if window.isVisible():
        window.veil.watch(window)


def _connect_screens(window: MainWindow) -> None:
    # A page that comes to the front must not cover what is still to be read.
    window.stack.currentChanged.connect(window.notice.raise_)
    window.stack.currentChanged.connect(lambda _at: window.leave_course())
    past_form = window.leaving.past_form
    window.server_door.opened.connect(window.files.let_in)
    window.server_door.left.connect(window.files.choose)
    window.patients.patient_chosen.connect(lambda p: past_form(lambda: window.open_patient(p)))
    window.patients.patient_added.connect(window.open_patient)
    page = window.patient_page
    page.back_requested.connect(window.show_patients)
    page.visit_chosen.connect(lambda v: past_form(lambda: window.open_visit(v)))
    page.visit_planned.connect(window.start_visit)
    page.compare_requested.connect(lambda a, b: past_form(lambda: window.open_compare(a, b)))
    page.course_requested.connect(lambda: past_form(window.open_course))
    page.print_requested.connect(window.print_visit)
    page.patient_saved.connect(window.open_patient)
    page.other_chosen.connect(lambda other: past_form(lambda: window.open_patient(other)))
    for closed in (
        window.patients.patient_added,
        window.patients.form.cancelled,
        page.patient_saved,
        page.form.cancelled,
    ):
        closed.connect(lambda *_: window.notice.settle(FORM))
    window.exam.back_requested.connect(window.go_back)


def _connect_session(window: MainWindow) -> None:
    session = window.session
    session.is_drawing = window.exam.is_drawing
    SessionNotices(session, window.notice)
    session.written.connect(window.errors.note_written)
    window.connect_session()
    QGuiApplication.styleHints().colorSchemeChanged.connect(window.follow_system)
    for key in ("undo", "redo"):
        window.qt_actions[key].setEnabled(False)
