"""The one window: one screen at a time, from first run to exam."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui import theme
from painmap.ui.actions import make_actions
from painmap.ui.background import Background
from painmap.ui.clinic_files import ClinicFiles, finish_typing
from painmap.ui.crash import ErrorRelay
from painmap.ui.exam_screen import ExamScreen
from painmap.ui.first_run import FirstRun
from painmap.ui.idle_veil import IdleVeil
from painmap.ui.merge_words import merge_text, take_mine
from painmap.ui.new_visit import VisitPlan
from painmap.ui.notice import NoticeBar
from painmap.ui.patient_page import PatientPage
from painmap.ui.patients import PatientsScreen
from painmap.ui.preferences import PreferenceFile
from painmap.ui.saving import SaveState
from painmap.ui.session import Session
from painmap.ui.tab_making import tab_makers
from painmap.ui.visit_start import start_visit
from painmap.ui.window_actions import make_menu, window_targets

if TYPE_CHECKING:
    from painmap.storage.merging import Merge
    from painmap.ui.compare_screen import CompareScreen

FORM = "form"
"""What notices speak of that go when a patient's form is saved or cancelled."""

SAVING = "saving"
"""What notices speak of that go when everything is on disk."""


def _name_step(action: QAction, text: str) -> None:
    """Say on a button what it would take back or do again."""
    action.setToolTip(f"{action.text()}: {text}" if text else action.text())


class MainWindow(QMainWindow):
    """Owns the screens and moves between them; `errors` takes errors from any thread."""

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self.session, self.preferences = session, preferences
        self.background = Background(self)
        self._leave_anyway = False
        self._told_merge: Merge | None = None
        self.setWindowTitle("Painmap")
        self.setMinimumSize(QSize(720, 560))
        self.resize(1280, 760)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.notice = NoticeBar(self.stack, bottom=84)
        self.errors = ErrorRelay(self.notice, lambda: session.has_unsaved)
        self.files = ClinicFiles(self)
        self.qt_actions = make_actions(self, window_targets(self))
        self.addActions(list(self.qt_actions.values()))
        self.menu = make_menu(self, self.qt_actions)
        self.first_run = FirstRun()
        self.patients = PatientsScreen(session, self.menu)
        self.patient_page = PatientPage(session, self.background, self.menu)
        tabs = tab_makers(session, preferences, self.print_shown, self.show_tab)
        self.exam = ExamScreen(session, self.background, self.qt_actions, tabs, self.menu)
        self.compare: CompareScreen | None = None
        self.veil = IdleVeil(self)
        self.veil.veiled.connect(self.exam.header.who.set_veiled)
        for screen in (self.first_run, self.patients, self.patient_page, self.exam):
            self.stack.addWidget(screen)
        self._connect()

    def _connect(self) -> None:
        # A page that comes to the front must not cover what is still to be read.
        self.stack.currentChanged.connect(self.notice.raise_)
        self.first_run.start_requested.connect(self.files.start)
        self.first_run.open_requested.connect(self.files.open)
        self.first_run.sample_requested.connect(self.files.open_sample)
        self.patients.patient_chosen.connect(self.open_patient)
        self.patients.patient_added.connect(self.open_patient)
        self.patient_page.back_requested.connect(self.show_patients)
        self.patient_page.visit_chosen.connect(lambda v: self.past_form(lambda: self.open_visit(v)))
        self.patient_page.visit_planned.connect(self.start_visit)
        self.patient_page.compare_requested.connect(
            lambda a, b: self.past_form(lambda: self.open_compare(a, b))
        )
        self.patient_page.print_requested.connect(self.print_visit)
        self.patient_page.patient_saved.connect(self.open_patient)
        self.patient_page.other_chosen.connect(
            lambda other: self.past_form(lambda: self.open_patient(other))
        )
        for closed in (self.patient_page.patient_saved, self.patient_page.form.cancelled):
            closed.connect(lambda *_: self.notice.settle(FORM))
        self.exam.back_requested.connect(self.go_back)
        self.session.visit_opened.connect(self._visit_opened)
        self.session.failed.connect(self._session_failed)
        self.session.merged.connect(self._merged)
        self.notice.closed.connect(self._forget_merge)
        self.session.is_drawing = self.exam.is_drawing
        self.session.save_state_changed.connect(self._save_state_changed)
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

    def _session_failed(self, error: KnownError) -> None:
        self.notice.say_error(error, about=SAVING if self._unsaved else "")

    def _save_state_changed(self, state: SaveState) -> None:
        if state.kind in ("saved", "signed"):
            self.notice.settle(SAVING)

    def _merged(self, merge: Merge) -> None:
        told = self._told_merge
        if told is not None and told.visit_id == merge.visit_id:
            merge = told.and_then(merge)  # values that were told and not closed yet stay in view
        self._told_merge = merge
        text = merge_text(merge)
        if merge.clashes:
            action = self.tr("Use the values from here")
            self.notice.say(text, action, lambda: take_mine(self.session, merge), stay=True)
        else:
            self.notice.say(text, stay=merge.kept_in is not None)

    def _forget_merge(self) -> None:
        self._told_merge = None

    @property
    def _unsaved(self) -> bool:
        return self.session.has_unsaved

    def may_leave(self, then: Callable[[], object] | None = None) -> bool:
        """Whether everything is on disk; if not, it is tried again and told.

        `then` leaves all the same: what is held back stays with the open file and is tried on.
        """
        self.session.flush()
        if self._unsaved:
            self.session.retry_saving()
            self.notice.say(
                self.tr("The last changes are not on disk yet. Painmap keeps trying."),
                self.tr("Leave all the same") if then is not None else "", then,
                stay=True, about=SAVING,
            )  # fmt: skip
            return False
        return True

    def past_form(self, then: Callable[[], object]) -> None:
        """Go on; where a patient's corrected details would be lost by it, ask in the bar first."""
        if not (self.patient_page.isVisible() and self.patient_page.has_typed):
            then()
            return

        def leave() -> None:
            self.patient_page.drop_form()
            then()

        self.notice.say(
            self.tr("The corrections to this patient are not saved yet."),
            self.tr("Leave without saving"), leave, stay=True, about=FORM,
        )  # fmt: skip
        self.patient_page.form.add.setFocus()

    def _follow_system(self) -> None:
        if self.preferences.now.theme == "system":
            self.use_theme("system")

    def _visit_opened(self) -> None:
        self.qt_actions["compare"].setEnabled(self.session.exam.visit.number > 1)

    def begin(self) -> None:
        """Show the first screen: the patients where a clinic file is known, else first run."""
        self.files.begin()

    def begin_when_painted(self) -> None:
        """The same, but the window is on the screen before the file is opened."""
        self.files.begin_when_painted()

    # Moving between screens

    def show_patients(self) -> None:
        """The list of patients; no exam is open then."""
        self.session.patient = None
        self.stack.setCurrentWidget(self.patients)

    def open_patient(self, patient: Patient) -> None:
        """A patient's page."""
        self.session.patient = patient
        if self.known(lambda: self.patient_page.show_patient(patient)):
            self.stack.setCurrentWidget(self.patient_page)
            self.patient_page.setFocus()

    def open_visit(self, visit: Visit) -> None:
        """A visit's exam."""
        if self.known(lambda: self.session.open_visit(visit.id)):
            self.stack.setCurrentWidget(self.exam)

    def start_visit(self, plan: VisitPlan) -> None:
        """A new visit's exam."""
        patient = self.session.patient
        if patient is not None and self.known(lambda: start_visit(self.session, patient, plan)):
            self.stack.setCurrentWidget(self.exam)

    def open_compare(self, earlier: str, later: str) -> None:
        """Two visits beside each other; where they cannot be shown, the patient's page tells."""
        try:
            screen = self._compare_screen(earlier, later)
        except KnownError as error:
            if self.session.patient is not None and not self.session.has_exam:
                self.open_patient(self.session.patient)
            self.notice.say_error(error)
            return
        self._drop_compare()
        screen.back_requested.connect(self.go_back)
        self.compare = screen
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)

    def _compare_screen(self, earlier: str, later: str) -> CompareScreen:
        from painmap.ui.compare_screen import CompareScreen

        bodies = {self.session.store.visit(visit_id).body for visit_id in (earlier, later)}
        for body in sorted(bodies):
            self.session.check_body(body)
        return CompareScreen(
            self.session, earlier, later, lambda: self.preferences.now.temperature_unit
        )

    def go_back(self) -> None:
        """One screen back: exam or comparison to the patient, patient to the list."""
        finish_typing()
        shown, patient = self.stack.currentWidget(), self.session.patient
        if shown is self.exam and patient is not None:
            if self.may_leave(self._leave_exam):
                self._leave_exam()
        elif self.compare is not None and shown is self.compare and patient is not None:
            self.open_patient(patient)
            self._drop_compare()
        elif shown is self.patient_page:
            self.past_form(self.show_patients)

    def _leave_exam(self) -> None:
        patient = self.session.patient
        if self.stack.currentWidget() is self.exam and patient is not None:
            self.session.close_visit()
            self.open_patient(patient)

    def print_visit(self, visit_id: str) -> None:
        """Print one visit."""
        from painmap.ui.printing import print_visit

        unit = self.preferences.now.temperature_unit
        self.known(lambda: print_visit(self.session, visit_id, self, unit=unit))

    def _drop_compare(self) -> None:
        if self.compare is not None:
            self.stack.removeWidget(self.compare)
            self.compare.deleteLater()
            self.compare = None

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
        limbs = self.exam.tab("limbs") if self.session.has_exam else None
        if limbs is not None and hasattr(limbs, "rewrite_temperatures"):
            limbs.rewrite_temperatures()
        if self.compare is not None:
            self.compare.show_comparison()

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
        before = [v for v in self.session.store.visits(later.patient_id) if v.id != later.id]
        earlier = [v for v in before if v.began_at <= later.began_at]
        if earlier and self.may_leave():
            self.session.close_visit()
            self.open_compare(earlier[-1].id, later.id)

    def print_shown(self) -> None:
        """Print what is on the screen."""
        if self.stack.currentWidget() is self.exam and self.session.has_exam:
            self.print_visit(self.session.exam.visit.id)
        elif self.stack.currentWidget() is self.patient_page:
            self.patient_page.print.click()

    def known(self, task: Callable[[], object], *, about: str = "") -> bool:
        """Run a task; a fault of the environment is told in the bar. Whether it went well."""
        try:
            task()
        except KnownError as error:
            self.notice.say_error(error, about=about)
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.veil.watch(self)

    def _close_anyway(self) -> None:
        self._leave_anyway = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        finish_typing()
        self.session.flush()
        if self._unsaved and not self._leave_anyway:
            event.ignore()
            self.notice.say(
                self.tr("The last changes are not on disk yet. Painmap keeps trying."),
                self.tr("Close all the same"), self._close_anyway, stay=True, about=SAVING,
            )  # fmt: skip
            return
        self.background.close()
        self.known(self.session.close)
        super().closeEvent(event)
