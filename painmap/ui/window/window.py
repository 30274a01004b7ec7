"""The one window: one screen at a time, from first run to exam.

It comes in two parts. What stands before a clinic file (the first run, the unlocking) is made and
painted first; all other screens are imported and made after that: see `whole_window`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget

from painmap.errors import KnownError
from painmap.ui.parts import theme
from painmap.ui.parts.background import Background
from painmap.ui.parts.focus_ring import FocusRings
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.room import Room
from painmap.ui.window.clinic_files import ClinicFiles, finish_typing
from painmap.ui.window.crash import ErrorRelay
from painmap.ui.window.screen_moves import ScreenMoves

if TYPE_CHECKING:
    from painmap.ui.exam.idle_veil import IdleVeil
    from painmap.ui.exchange.incoming import IncomingPatients
    from painmap.ui.handing.handing import Handing
    from painmap.ui.session.session import Session
    from painmap.ui.tour.tour import Tour
    from painmap.ui.trust.door import Door
    from painmap.ui.trust.keeping import Keeping
    from painmap.ui.trust.lock import Lock
    from painmap.ui.trust.rights import Rights
    from painmap.ui.trust.server_door import ServerDoor
    from painmap.ui.window.first_run import FirstRun

_LEAST_SCREEN, _LEAST_WINDOW = QSize(720, 560), QSize(360, 320)
"""What every screen is laid out for; in less, as at 200 % on a small screen, it scrolls."""


def _name_step(action: QAction, text: str) -> None:
    """Say on a button what it would take back or do again."""
    action.setToolTip(f"{action.text()}: {text}" if text else action.text())


class MainWindow(ScreenMoves):
    """Owns the screens and moves between them; `errors` takes errors from any thread.

    `session`: the work of this window; or what makes it, and then all but the first screen waits
    for `complete`. `incomplete(KnownError)`: a part is missing, and nothing can be done here.
    """

    incomplete = Signal(object)

    tour: Tour
    handing: Handing
    server_door: ServerDoor
    keeping: Keeping
    lock: Lock
    rights: Rights
    veil: IdleVeil
    incoming: IncomingPatients
    qt_actions: dict[str, QAction]
    menu: QMenu

    def __init__(
        self, session: Session | Callable[[], Session], preferences: PreferenceFile
    ) -> None:
        super().__init__()
        self.preferences = preferences
        self.background = Background(self)
        self.setWindowTitle("Painmap")
        self.setMinimumSize(_LEAST_WINDOW)
        self.resize(1280, 760)
        self.stack = QStackedWidget()
        self._room = Room(self.stack, _LEAST_SCREEN)
        self.setCentralWidget(self._room)
        self.stack.currentChanged.connect(self._room.to_start)
        self.rings = FocusRings(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.rings.on_focus)
        self.notice = NoticeBar(self.stack, bottom=84)
        self.errors = ErrorRelay(self.notice, lambda: self.is_whole and self.session.has_unsaved)
        self.is_whole = False
        self._steps: Iterator[None] | None = None
        self.files = ClinicFiles(self)
        self._session = session
        if not callable(session):
            self.complete()

    # Of the two first screens only the one that is shown is made at once.

    @cached_property
    def first_run(self) -> FirstRun:
        """The screen with three ways to begin."""
        from painmap.ui.window.first_run import FirstRun

        screen = FirstRun()
        self.stack.addWidget(screen)
        screen.start_requested.connect(self._whole(self.files.start))
        screen.open_requested.connect(self._whole(self.files.open))
        screen.sample_requested.connect(self._whole(self.files.open_sample))
        screen.server_requested.connect(
            self._whole(lambda url: self.known(lambda: self.server_door.show(url)))
        )
        screen.recovery.kept.connect(self._whole(self.files.code_kept))
        return screen

    @cached_property
    def door(self) -> Door:
        """The way into a file that does not open freely."""
        from painmap.ui.trust.door import Door

        door = Door(self)
        door.opened.connect(self._whole(self.files.let_in))
        door.left.connect(self._whole(self.files.choose))
        return door

    def _whole(self, then: Callable[..., object]) -> Callable[..., None]:
        """What a first screen asks for needs the others, which may still be on their way."""

        def called(*given: object) -> None:
            try:
                self.complete()
            except KnownError as error:
                self.incomplete.emit(error)
            else:
                then(*given)

        return called

    def complete(self) -> None:
        """Make all screens that are not made yet."""
        while self.complete_more():
            pass

    def complete_more(self) -> bool:
        """Make one more screen, some tens of milliseconds; whether there are others."""
        if self.is_whole:
            return False
        if self._steps is None:
            from painmap.ui.window.whole_window import steps

            self.session = self._session() if callable(self._session) else self._session
            self._steps = steps(self)
        if next(self._steps, self) is not self:
            return True
        self.is_whole = True
        return False

    def connect_session(self) -> None:
        """Follow the session, once the screens are there."""
        self.session.visit_opened.connect(self._visit_opened)
        stack = self.session.undo_stack
        stack.canUndoChanged.connect(self.qt_actions["undo"].setEnabled)
        stack.canRedoChanged.connect(self.qt_actions["redo"].setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)

    # The stack still says that it is emptied while it is destroyed: only its words can be used.

    def _name_undo(self, text: str) -> None:
        _name_step(self.qt_actions["undo"], text)

    def _name_redo(self, text: str) -> None:
        _name_step(self.qt_actions["redo"], text)

    def follow_system(self) -> None:
        """The system went from light to dark, or back."""
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
        from painmap.core.amendments import standing

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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab of every screen come here: what they reach gets a ring."""
        moved = super().focusNextPrevChild(forward)
        self.rings.show_at(QApplication.focusWidget())
        return moved

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.is_whole:
            self.veil.watch(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.is_whole:
            self.background.close()
            super().closeEvent(event)
            return
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
        self.drop_cohort()
        self.background.close()
        if self.compare is not None:
            self.compare.end()
        from painmap.ui.chart.picture_shop import shop

        shop().wait()  # a picture that comes when Qt is gone would be an error
        self.known(self.session.close)
        super().closeEvent(event)
