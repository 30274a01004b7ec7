"""The one window: one screen at a time, from first run to exam."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from painmap.core.amendments import standing
from painmap.ui.chart.chart_pictures import shop
from painmap.ui.exam.exam_screen import ExamScreen
from painmap.ui.exam.idle_veil import IdleVeil
from painmap.ui.exam.tab_making import tab_makers
from painmap.ui.exchange.incoming import IncomingPatients
from painmap.ui.handing.handing import Handing
from painmap.ui.parts import theme
from painmap.ui.parts.background import Background
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.patients.patient_page import PatientPage
from painmap.ui.patients.patients import PatientsScreen
from painmap.ui.session.session import Session
from painmap.ui.session.session_notices import SessionNotices
from painmap.ui.trust.door import Door
from painmap.ui.trust.keeping import Keeping
from painmap.ui.trust.lock import Lock
from painmap.ui.trust.rights import Rights
from painmap.ui.trust.server_door import ServerDoor
from painmap.ui.trust.trust_pages import TrustPages
from painmap.ui.window.actions import make_actions
from painmap.ui.window.clinic_files import ClinicFiles, finish_typing
from painmap.ui.window.crash import ErrorRelay
from painmap.ui.window.first_run import FirstRun
from painmap.ui.window.leaving import FORM, Leaving
from painmap.ui.window.screen_moves import ScreenMoves
from painmap.ui.window.settings_screen import SettingsScreen
from painmap.ui.window.window_actions import make_menu, window_targets


def _name_step(action: QAction, text: str) -> None:
    """Say on a button what it would take back or do again."""
    action.setToolTip(f"{action.text()}: {text}" if text else action.text())


class MainWindow(ScreenMoves):
    """Owns the screens and moves between them; `errors` takes errors from any thread."""

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self.session, self.preferences = session, preferences
        self.background = Background(self)
        self.setWindowTitle("Painmap")
        self.setMinimumSize(QSize(720, 560))
        self.resize(1280, 760)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.notice = NoticeBar(self.stack, bottom=84)
        self.errors = ErrorRelay(self.notice, lambda: session.has_unsaved)
        self.leaving = Leaving(self)
        self.files = ClinicFiles(self)
        self.incoming = IncomingPatients(self, session, self.background, preferences)
        self.handing = Handing(self)
        self.door = Door(self)
        self.server_door = ServerDoor(self)
        self.keeping = Keeping(self)
        self.settings = SettingsScreen(self)
        self.trust = TrustPages(self)
        self.lock = Lock(self)
        self.rights = Rights(self)
        self.qt_actions = make_actions(self, window_targets(self))
        self.addActions(list(self.qt_actions.values()))
        self.menu = make_menu(self, self.qt_actions)
        self.first_run = FirstRun()
        self.patients = PatientsScreen(session, self.menu)
        self.patient_page = PatientPage(session, self.background, self.menu)
        tabs = tab_makers(session, preferences, self.print_shown, self.show_tab)
        self.exam = ExamScreen(session, self.background, self.qt_actions, tabs, self.menu)
        self.veil = IdleVeil(self)
        self.veil.veiled.connect(self.exam.header.who.set_veiled)
        self.veil.idle.connect(self.lock.when_idle)
        for screen in (self.first_run, self.patients, self.patient_page, self.exam):
            self.stack.addWidget(screen)
        self._connect()
        self.rights.add_buttons()

    def _connect(self) -> None:
        # A page that comes to the front must not cover what is still to be read.
        self.stack.currentChanged.connect(self.notice.raise_)
        self.stack.currentChanged.connect(lambda _at: self.leave_course())
        self.first_run.start_requested.connect(self.files.start)
        self.first_run.open_requested.connect(self.files.open)
        self.first_run.sample_requested.connect(self.files.open_sample)
        self.first_run.server_requested.connect(
            lambda url: self.known(lambda: self.server_door.show(url))
        )
        self.first_run.recovery.kept.connect(self.files.code_kept)
        self.door.opened.connect(self.files.let_in)
        self.door.left.connect(self.files.choose)
        self.server_door.opened.connect(self.files.let_in)
        self.server_door.left.connect(self.files.choose)
        self.patients.patient_chosen.connect(
            lambda p: self.leaving.past_form(lambda: self.open_patient(p))
        )
        self.patients.patient_added.connect(self.open_patient)
        self.patient_page.back_requested.connect(self.show_patients)
        self.patient_page.visit_chosen.connect(
            lambda v: self.leaving.past_form(lambda: self.open_visit(v))
        )
        self.patient_page.visit_planned.connect(self.start_visit)
        self.patient_page.compare_requested.connect(
            lambda a, b: self.leaving.past_form(lambda: self.open_compare(a, b))
        )
        self.patient_page.course_requested.connect(lambda: self.leaving.past_form(self.open_course))
        self.patient_page.print_requested.connect(self.print_visit)
        self.patient_page.export_requested.connect(self.qt_actions["export"].trigger)
        self.patients.import_requested.connect(self.qt_actions["import_patients"].trigger)
        self.incoming.changed.connect(self._show_waiting)
        self.stack.currentChanged.connect(self._look_for_incoming)
        self.patient_page.patient_saved.connect(self.open_patient)
        self.patient_page.other_chosen.connect(
            lambda other: self.leaving.past_form(lambda: self.open_patient(other))
        )
        for closed in (
            self.patients.patient_added,
            self.patients.form.cancelled,
            self.patient_page.patient_saved,
            self.patient_page.form.cancelled,
        ):
            closed.connect(lambda *_: self.notice.settle(FORM))
        self.exam.back_requested.connect(self.go_back)
        self.session.visit_opened.connect(self._visit_opened)
        self.session.is_drawing = self.exam.is_drawing
        SessionNotices(self.session, self.notice)
        self.session.written.connect(self.errors.note_written)
        stack = self.session.undo_stack
        stack.canUndoChanged.connect(self.qt_actions["undo"].setEnabled)
        stack.canRedoChanged.connect(self.qt_actions["redo"].setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        for key in ("undo", "redo"):
            self.qt_actions[key].setEnabled(False)

    # The stack still says that it is emptied while it is destroyed: only its words can be used.

    def _name_undo(self, text: str) -> None:
        _name_step(self.qt_actions["undo"], text)

    def _name_redo(self, text: str) -> None:
        _name_step(self.qt_actions["redo"], text)

    def _follow_system(self) -> None:
        if self.preferences.now.theme == "system":
            self.use_theme("system")

    def _look_for_incoming(self) -> None:
        """The list of patients is shown: who waits may have come while a folder told nothing."""
        if self.stack.currentWidget() is self.patients and self.incoming.folder is not None:
            self.incoming.look()

    def _show_waiting(self) -> None:
        incoming = self.incoming
        broken = incoming.has_news and (incoming.problem is not None or not incoming.waiting)
        self.patients.show_waiting(len(incoming.waiting), broken=broken)

    def _visit_opened(self) -> None:
        self.qt_actions["compare"].setEnabled(self.session.exam.visit.number > 1)

    def begin(self) -> None:
        """Show the first screen: the patients where a clinic file is known, else first run."""
        self.files.begin()

    def begin_when_painted(self) -> None:
        """The same, but the window is on the screen before the file is opened."""
        self.files.begin_when_painted()

    # Actions

    def use_theme(self, choice: str) -> None:
        """Switch the colours and remember the choice."""
        self.preferences.change(theme=choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, theme.chosen(choice))

    def use_unit(self, unit: str) -> None:
        """Show temperatures in °C or °F from now on."""
        self.preferences.change(unit=unit)
        for key in ("limbs", "history") if self.session.has_exam else ():
            shown = self.exam.tab(key)
            if hasattr(shown, "rewrite_temperatures"):
                shown.rewrite_temperatures()
        if self.compare is not None:
            self.compare.show_comparison()
        if self.course is not None:
            self.course.rewrite_temperatures()

    def show_tab(self, key: str) -> None:
        """Show a tab of the exam, where one is open."""
        if self.stack.currentWidget() is self.exam:
            self.exam.show_tab(key)

    def find_patient(self) -> None:
        """Put the cursor into the search field."""
        if self.stack.currentWidget() is self.patients:
            self.patients.search.setFocus()

    def new_patient(self) -> None:
        """Show the form for a new patient."""
        if self.stack.currentWidget() is self.patients:
            self.patients.show_form()

    def compare_shown(self) -> None:
        """Compare the open visit with the one before; the last typing goes to disk first."""
        if self.stack.currentWidget() is not self.exam or self.session.patient is None:
            return
        finish_typing()
        later = self.session.exam.visit
        stored = standing(self.session.store.visits(later.patient_id), keep=later.id)
        before = [v for v in stored if v.id != later.id]
        earlier = [v for v in before if v.began_at <= later.began_at]
        if earlier and self.leaving.may_leave():
            self.session.close_visit()
            self.open_compare(earlier[-1].id, later.id)

    def print_shown(self) -> None:
        """Print what is on the screen."""
        if self.stack.currentWidget() is self.exam and self.session.has_exam:
            self.print_visit(self.session.exam.visit.id)
        elif self.stack.currentWidget() is self.patient_page:
            self.patient_page.print.click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.veil.watch(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.handing.is_out:
            self.handing.ask()
            event.ignore()
            return
        if self.lock.is_up and self.session.has_unsaved:
            event.ignore()  # what is not on disk is told behind the lock
            return
        if not self.leaving.may_close():
            event.ignore()
            return
        if self.course is not None:
            self.course.leave()
        self.background.close()
        if self.compare is not None:
            self.compare.end()
        shop().wait()  # a picture that comes when Qt is gone would be an error
        self.known(self.session.close)
        super().closeEvent(event)
