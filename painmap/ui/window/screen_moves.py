"""Moving between the screens: the list, a patient, an exam, a comparison, all visits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from painmap.errors import KnownError
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.core.patient import Patient
    from painmap.core.visit import Visit
    from painmap.ui.cohort.cohort_screen import CohortScreen
    from painmap.ui.compare.compare_screen import CompareScreen
    from painmap.ui.course.course_screen import CourseScreen
    from painmap.ui.exam.exam_screen import ExamScreen
    from painmap.ui.patients.new_visit import VisitPlan
    from painmap.ui.patients.patient_page import PatientPage
    from painmap.ui.patients.patients import PatientsScreen
    from painmap.ui.session.session import Session
    from painmap.ui.trust.trust_pages import TrustPages
    from painmap.ui.window.leaving import Leaving
    from painmap.ui.window.settings_screen import SettingsScreen


class ScreenMoves(QMainWindow):
    """What shows one screen after another; the window makes them."""

    session: Session
    preferences: PreferenceFile
    stack: QStackedWidget
    notice: NoticeBar
    view_menu: QMenu
    leaving: Leaving
    patients: PatientsScreen
    patient_page: PatientPage
    exam: ExamScreen
    settings: SettingsScreen
    trust: TrustPages
    compare: CompareScreen | None = None
    course: CourseScreen | None = None
    cohort: CohortScreen | None = None

    def show_patients(self) -> None:
        """The list of patients; no exam is open then."""
        self.session.patient = None
        self.stack.setCurrentWidget(self.patients)

    def open_patient(self, patient: Patient) -> None:
        """A patient's page; a chart of another patient does not stay open behind it."""
        if self.session.has_exam and self.session.exam.patient.id != patient.id:
            self.session.close_visit()
        self.session.patient = patient
        if self.known(lambda: self.patient_page.show_patient(patient)):
            self.session.note_seen("patient", patient.id)
            self.stack.setCurrentWidget(self.patient_page)
            self.patient_page.setFocus()

    def open_visit(self, visit: Visit) -> None:
        """A visit's exam."""
        if self.known(lambda: self.session.open_visit(visit.id)):
            self.stack.setCurrentWidget(self.exam)

    def start_visit(self, plan: VisitPlan) -> None:
        """A new visit's exam."""
        from painmap.ui.patients.visit_start import start_visit

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
        if self.session.patient is not None:
            self.session.note_seen("patient", self.session.patient.id, action="compare")
        screen.back_requested.connect(self.go_back)
        screen.picture_requested.connect(self.save_picture)
        screen.course_requested.connect(self.open_course)
        screen.header.add_menu(self.view_menu)
        self.compare = screen
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)

    def open_course(self) -> None:
        """All visits of the patient; a pair tapped there is compared, and Back comes back to it."""
        patient = self.session.patient
        if patient is not None:
            self.known(lambda: self._show_course(patient))

    def _show_course(self, patient: Patient) -> None:
        from painmap.ui.course.course_screen import CourseScreen

        screen = CourseScreen(
            self.session, patient.id, lambda: self.preferences.now.temperature_unit
        )
        self.session.note_seen("patient", patient.id, "all visits")
        screen.back_requested.connect(self.go_back)
        screen.pair_chosen.connect(self.open_compare)
        screen.header.add_menu(self.view_menu)
        self._drop_course()
        self.course = screen
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)
        self._drop_compare()

    def leave_course(self) -> None:
        """Forget all visits once another screen is shown than them and a pair compared of them.

        A cohort, too, once its screen is left.
        """
        if self.stack.currentWidget() is not self.cohort:
            self.drop_cohort()
        if self.stack.currentWidget() not in (self.course, self.compare):
            self._drop_course()

    def open_cohort(self) -> None:
        """How often skin is affected over many patients; from the list alone, of nobody's name."""
        if self.stack.currentWidget() is self.patients and self.session.has_store:
            self.leaving.past_form(lambda: self.known(self._show_cohort))

    def _show_cohort(self) -> None:
        from painmap.ui.cohort.cohort_screen import CohortScreen

        self.drop_cohort()
        screen = CohortScreen(self.session)
        screen.back_requested.connect(self.go_back)
        screen.picture_requested.connect(self.save_picture)
        screen.header.add_menu(self.view_menu)
        self.cohort = screen
        self.stack.addWidget(screen)
        self.stack.setCurrentWidget(screen)

    def drop_cohort(self) -> None:
        """Stop counting, and forget what was counted."""
        if self.cohort is not None:
            screen, self.cohort = self.cohort, None
            screen.leave()
            self.stack.removeWidget(screen)
            screen.deleteLater()

    def _compare_screen(self, earlier: str, later: str) -> CompareScreen:
        from painmap.ui.compare.compare_screen import CompareScreen

        bodies = {self.session.store.visit(visit_id).body for visit_id in (earlier, later)}
        for body in sorted(bodies):
            self.session.check_body(body)
        return CompareScreen(
            self.session,
            earlier,
            later,
            lambda: self.preferences.now.temperature_unit,
            self.preferences,
        )

    def go_back(self) -> None:
        """One screen back: exam or comparison to the patient, patient to the list."""
        finish_typing()
        shown, patient = self.stack.currentWidget(), self.session.patient
        if self.settings.close() or self.trust.close():
            return
        if shown is self.exam and patient is not None:
            if self.leaving.may_leave(self._leave_exam):
                self._leave_exam()
        elif self.compare is not None and shown is self.compare and patient is not None:
            if self.course is not None:
                self.stack.setCurrentWidget(self.course)
            else:
                self.open_patient(patient)
            self._drop_compare()
        elif self.course is not None and shown is self.course and patient is not None:
            self.open_patient(patient)
        elif self.cohort is not None and shown is self.cohort:
            self.show_patients()
        elif shown is self.patient_page:
            self.leaving.past_form(self.show_patients)

    def _leave_exam(self) -> None:
        patient = self.session.patient
        if self.stack.currentWidget() is self.exam and patient is not None:
            self.session.close_visit()
            self.open_patient(patient)

    def print_visit(self, visit_id: str) -> None:
        """Print one visit."""
        from painmap.ui.paper.printing import print_visit

        unit = self.preferences.now.temperature_unit
        self.known(lambda: print_visit(self.session, visit_id, self, unit=unit))

    def save_picture(self) -> None:
        """Save what is on the screen, the Map's charts or a comparison, as PNG or SVG."""
        self.known(self._save_picture)

    def _save_picture(self) -> None:
        from painmap.ui.paper.save_picture import ask_for_file, write_picture
        from painmap.ui.window.shown_picture import shown_picture

        found = shown_picture(self)
        if found is None:
            return
        picture, name = found
        path = ask_for_file(self, name)
        if path is not None:
            patient = self.session.patient
            about = "" if patient is None else patient.id
            self.session.note("export", "patient", about, "picture")
            self.notice.say(self.tr("Written: {0}").format(write_picture(path, picture)))

    def _drop_compare(self) -> None:
        if self.compare is not None:
            self.stack.removeWidget(self.compare)
            self.compare.deleteLater()
            self.compare = None

    def _drop_course(self) -> None:
        if self.course is not None:
            self.course.leave()
            self.stack.removeWidget(self.course)
            self.course.deleteLater()
            self.course = None

    def known(self, task: Callable[[], object], *, about: str = "") -> bool:
        """Run a task; a fault of the environment is told in the bar. Whether it went well."""
        try:
            task()
        except KnownError as error:
            self.notice.say_error(error, about=about)
            return False
        return True
