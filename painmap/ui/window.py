"""The one window: one screen at a time, from first run to exam."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QWidget

from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui import theme
from painmap.ui.actions import make_actions
from painmap.ui.background import Background
from painmap.ui.crash import ErrorRelay
from painmap.ui.exam_screen import ExamScreen
from painmap.ui.first_run import FirstRun
from painmap.ui.idle_veil import IdleVeil
from painmap.ui.new_visit import VisitPlan
from painmap.ui.notice import NoticeBar
from painmap.ui.patient_page import PatientPage
from painmap.ui.patients import PatientsScreen
from painmap.ui.preferences import PreferenceFile
from painmap.ui.session import Session
from painmap.ui.visit_start import start_visit


def finish_typing() -> None:
    """Let the field being typed in hand over its text before its exam is closed."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()


class MainWindow(QMainWindow):
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
        self.errors = ErrorRelay(self.notice)
        self.qt_actions = make_actions(self, self._targets())
        self.addActions(list(self.qt_actions.values()))
        self.menu = self._make_menu()
        self.first_run = FirstRun()
        self.patients = PatientsScreen(session, self.menu)
        self.patient_page = PatientPage(session, self.background, self.menu)
        self.exam = ExamScreen(
            session, self.background, self.qt_actions, self._tab_makers(), self.menu
        )
        self.compare: QWidget | None = None
        self.veil = IdleVeil(self)
        self.veil.veiled.connect(self.exam.header.who.set_veiled)
        for screen in (self.first_run, self.patients, self.patient_page, self.exam):
            self.stack.addWidget(screen)
        self._connect()

    def _connect(self) -> None:
        self.first_run.start_requested.connect(self.start_file)
        self.first_run.open_requested.connect(self.open_file)
        self.first_run.sample_requested.connect(self.open_sample)
        self.patients.patient_chosen.connect(self.open_patient)
        self.patients.patient_added.connect(self.open_patient)
        self.patient_page.back_requested.connect(self.show_patients)
        self.patient_page.visit_chosen.connect(self.open_visit)
        self.patient_page.visit_planned.connect(self.start_visit)
        self.patient_page.compare_requested.connect(self.open_compare)
        self.patient_page.print_requested.connect(self.print_visit)
        self.exam.back_requested.connect(self.go_back)
        self.session.visit_opened.connect(self._visit_opened)
        self.session.failed.connect(self.notice.say_error)
        stack = self.session.undo_stack
        stack.canUndoChanged.connect(self.qt_actions["undo"].setEnabled)
        stack.canRedoChanged.connect(self.qt_actions["redo"].setEnabled)
        for key in ("undo", "redo"):
            self.qt_actions[key].setEnabled(False)

    def _visit_opened(self) -> None:
        self.qt_actions["compare"].setEnabled(self.session.exam.visit.number > 1)

    # Beginning

    def begin(self) -> None:
        """Show the first screen: the patients where a clinic file is known, else first run."""
        last = self.preferences.now.last_file
        if last and Path(last).is_file() and self._known(lambda: self.open_file(Path(last))):
            return
        self.stack.setCurrentWidget(self.first_run)

    def start_file(self, examiner: str, path: Path) -> None:
        """Start a clinic file; what is wrong with the place is told at its field."""
        try:
            self.session.start_store(path, examiner)
        except KnownError as error:
            self.first_run.refuse(str(error))
            return
        self._file_opened(path)

    def open_file(self, path: Path) -> None:
        """Open a clinic file and show its patients."""
        if self._known(lambda: self.session.open_store(path)):
            self._file_opened(path)

    def open_sample(self) -> None:
        """Open the sample patient's file, made on the first use; 2 clicks to a painted chart."""
        from painmap.ui.sample_file import prepare_sample, sample_path, sample_patient

        path = sample_path()

        def ready(_result: object) -> None:
            if self._known(lambda: self.session.open_store(path)):
                self.open_patient(sample_patient(self.session.store))

        self.first_run.setEnabled(False)
        self.setCursor(Qt.CursorShape.BusyCursor)

        def finish(then: Callable[[], object]) -> None:
            self.first_run.setEnabled(True)
            self.unsetCursor()
            then()

        atlas = self.session.atlas
        self.background.run(
            lambda: prepare_sample(path, atlas),
            lambda result: finish(lambda: ready(result)),
            lambda error: finish(lambda: self._raise(error)),
        )

    def _file_opened(self, path: Path) -> None:
        self.preferences.change(last_file=str(path))
        self.show_patients()

    # Moving between screens

    def show_patients(self) -> None:
        """The list of patients; no exam is open then."""
        self.session.patient = None
        self.stack.setCurrentWidget(self.patients)

    def open_patient(self, patient: Patient) -> None:
        """A patient's page."""
        self.session.patient = patient
        if self._known(lambda: self.patient_page.show_patient(patient)):
            self.stack.setCurrentWidget(self.patient_page)

    def open_visit(self, visit: Visit) -> None:
        """A visit's exam."""
        if self._known(lambda: self.session.open_visit(visit.id)):
            self.stack.setCurrentWidget(self.exam)

    def start_visit(self, plan: VisitPlan) -> None:
        """A new visit's exam."""
        patient = self.session.patient
        if patient is not None and self._known(lambda: start_visit(self.session, patient, plan)):
            self.stack.setCurrentWidget(self.exam)

    def open_compare(self, earlier: str, later: str) -> None:
        """Two visits beside each other."""
        from painmap.ui.compare_screen import CompareScreen

        self._drop_compare()
        screen = CompareScreen(self.session, earlier, later)
        screen.back_requested.connect(self.go_back)
        self.compare = screen
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)

    def go_back(self) -> None:
        """One screen back: exam or comparison to the patient, patient to the list."""
        finish_typing()
        shown, patient = self.stack.currentWidget(), self.session.patient
        if shown is self.exam and patient is not None:
            if self.session.save_state.kind == "failed":
                self.session.retry_saving()
                self.notice.say(self.tr("The last changes are not on disk yet."), stay=True)
                return
            self.session.close_visit()
            self.open_patient(patient)
        elif self.compare is not None and shown is self.compare and patient is not None:
            self.open_patient(patient)
            self._drop_compare()
        elif shown is self.patient_page:
            self.show_patients()

    def print_visit(self, visit_id: str) -> None:
        """Print one visit."""
        from painmap.ui.printing import print_visit

        self._known(lambda: print_visit(self.session, visit_id, self))

    def _drop_compare(self) -> None:
        if self.compare is not None:
            self.stack.removeWidget(self.compare)
            self.compare.deleteLater()
            self.compare = None

    # Actions

    def _targets(self) -> dict[str, Callable[[], object]]:
        return {
            "undo": self.session.undo_stack.undo,
            "redo": self.session.undo_stack.redo,
            "compare": self._compare_shown,
            "print": self._print_shown,
            "back": self.go_back,
            "tab_map": lambda: self._show_tab("map"),
            "tab_limbs": lambda: self._show_tab("limbs"),
            "tab_summary": lambda: self._show_tab("summary"),
            "find_patient": self._find_patient,
            "new_patient": self._new_patient,
            "open_file": self._leave_file,
            "theme_system": lambda: self.use_theme("system"),
            "theme_light": lambda: self.use_theme("light"),
            "theme_dark": lambda: self.use_theme("dark"),
            "unit_c": lambda: self._use_unit("C"),
            "unit_f": lambda: self._use_unit("F"),
            "quit": self.close,
        }

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for group in (
            ("compare", "print"), ("theme_system", "theme_light", "theme_dark"),
            ("unit_c", "unit_f"), ("open_file", "quit"),
        ):  # fmt: skip
            for key in group:
                menu.addAction(self.qt_actions[key])
            menu.addSeparator()
        return menu

    def _tab_makers(self) -> dict[str, Callable[[], QWidget]]:
        def make_map() -> QWidget:
            from painmap.ui.map_tab import MapTab

            return MapTab(self.session)

        def make_limbs() -> QWidget:
            from painmap.ui.limbs import LimbsTab

            return LimbsTab(self.session, self.preferences)

        def make_summary() -> QWidget:
            from painmap.ui.summary import SummaryTab

            tab = SummaryTab(self.session, self.preferences)
            tab.print_requested.connect(self._print_shown)
            tab.tab_requested.connect(self._show_tab)
            return tab

        return {"map": make_map, "limbs": make_limbs, "summary": make_summary}

    def use_theme(self, choice: str) -> None:
        """Switch the colours and remember the choice."""
        self.preferences.change(theme=choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, theme.chosen(choice))

    def _use_unit(self, unit: str) -> None:
        self.preferences.change(unit=unit)
        limbs = self.exam.tab("limbs") if self.session.has_exam else None
        if limbs is not None and hasattr(limbs, "rewrite_temperatures"):
            limbs.rewrite_temperatures()

    def _show_tab(self, key: str) -> None:
        if self.stack.currentWidget() is self.exam:
            self.exam.show_tab(key)

    def _find_patient(self) -> None:
        if self.stack.currentWidget() is self.patients:
            self.patients.search.setFocus()

    def _new_patient(self) -> None:
        if self.stack.currentWidget() is self.patients:
            self.patients.show_form()

    def _leave_file(self) -> None:
        finish_typing()
        self.session.close()
        self.first_run.show_choices()
        self.stack.setCurrentWidget(self.first_run)

    def _compare_shown(self) -> None:
        """Compare the open visit with the one before; the last typing goes to disk first."""
        if self.stack.currentWidget() is not self.exam or self.session.patient is None:
            return
        finish_typing()
        later = self.session.exam.visit
        before = [v for v in self.session.store.visits(later.patient_id) if v.id != later.id]
        earlier = [v for v in before if v.began_at <= later.began_at]
        if earlier:
            self.session.close_visit()
            self.open_compare(earlier[-1].id, later.id)

    def _print_shown(self) -> None:
        if self.stack.currentWidget() is self.exam and self.session.has_exam:
            self.print_visit(self.session.exam.visit.id)
        elif self.stack.currentWidget() is self.patient_page:
            self.patient_page.print.click()

    def _known(self, task: Callable[[], object]) -> bool:
        try:
            task()
        except KnownError as error:
            self.notice.say_error(error)
            return False
        return True

    def _raise(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self.notice.say_error(error)
        else:
            raise error

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.veil.watch(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        finish_typing()
        self.background.close()
        self._known(self.session.close)
        super().closeEvent(event)
