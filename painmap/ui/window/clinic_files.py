"""Beginning: which clinic file is opened, made, or left, and the sample's own file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from painmap.errors import KnownError
from painmap.storage.location import BACKUP_SUFFIX, free_path, is_server_address
from painmap.storage.vault.keys_file import KeysDamagedError, KeysMissingError
from painmap.storage.vault.unlocking import LockedError, free_access
from painmap.ui.parts.first_paint import FirstPaint
from painmap.ui.session.sample_file import prepare_sample, sample_path, sample_patient
from painmap.ui.trust.emergencies_told import tell_emergencies

if TYPE_CHECKING:
    from painmap.storage.store import Store
    from painmap.ui.window.window import MainWindow


OPENING = "opening"
"""What notices speak of that go when a clinic file is open."""


def finish_typing() -> None:
    """Let the field being typed in hand over its text before its exam is closed."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()


class ClinicFiles:
    """What the first screen asks for, done on the window's session."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._first_paint: FirstPaint | None = None
        self._making_sample: Event | None = None

    def begin_when_painted(self) -> None:
        """Show the first screen at once; make the others, import what opening and painting need,
        and open a file that opens freely, once that is on the screen."""
        window = self._window
        last = None if self._on_server() else self._last()
        if last is not None and _is_locked(last):
            window.door.show_file(last)
        elif last is not None and os.path.isfile(last):  # Path's may raise
            window.complete()
            window.stack.setCurrentWidget(window.patients)
        else:
            window.stack.setCurrentWidget(window.first_run)
        self._first_paint = FirstPaint(window.stack, self._import_window)

    def _import_window(self) -> None:
        """Import the other screens in the background: what is typed meanwhile is shown at once."""
        if self._window.is_whole:
            self._begin_and_import()
        else:
            self._window.background.run(_import_screens, lambda _done: self._make_screens())

    def _make_screens(self) -> None:
        """Make one screen in each turn of the event loop."""
        try:
            more = self._window.complete_more()
        except KnownError as error:
            self._window.incomplete.emit(error)
            return
        if more:
            QTimer.singleShot(0, self._window, self._make_screens)
        else:
            self._begin_and_import()

    def _begin_and_import(self) -> None:
        window = self._window
        if window.stack.currentWidget() is not window.door.screen and not window.session.has_store:
            self.begin()
        window.background.run(_import_rest, lambda _done: None)

    def begin(self) -> None:
        """Open the last file, or show the first screen."""
        window = self._window
        window.stack.setCurrentWidget(window.first_run)
        if self._on_server():
            window.known(lambda: window.server_door.show(window.preferences.now.last_file))
            return
        last = self._last()
        if last is not None:
            self._open_again(last)

    def _open_again(self, last: Path) -> None:
        """Open the file of last time; where it is not to be had now, say so and offer to try on.

        It stays the one that is remembered until another was really opened.
        """
        try:
            self._open(last)
        except KnownError as error:
            again = QCoreApplication.translate("ClinicFiles", "Try again")
            self._window.notice.say_error(
                error, again, lambda: self._open_again(last), about=OPENING
            )

    def remember(self, location: str) -> None:
        """Begin with this clinic, now and later. NoServerAddressError for no address."""
        if is_server_address(location):
            from painmap.storage.server_address import server_address

            location = server_address(location).url  # never the password
        else:
            location = os.path.abspath(location)
        self._window.preferences.change(last_file=location)

    def _on_server(self) -> bool:
        return is_server_address(self._window.preferences.now.last_file)

    def _last(self) -> Path | None:
        last = self._window.preferences.now.last_file
        return Path(last) if last else None

    def start(self, examiner: str, path: Path, passphrase: str) -> None:
        """Start an encrypted clinic file; what is wrong with the place is told at its field."""

        def found() -> Store:
            from painmap.storage.entering import found_clinic

            return found_clinic(path, examiner, passphrase)

        first_run = self._window.first_run
        first_run.task.run(self._window.background, found, self._founded, first_run.refuse)

    def _founded(self, store: Store) -> None:
        """The file is open, and remembered; but first its recovery code has to be kept."""
        window = self._window
        window.session.use_store(store)
        self._forget_refusals()
        window.preferences.change(last_file=str(store.path), last_person=store.actor.person_id)
        window.first_run.show_recovery(store.access.recovery_code, store.path.name)

    def code_kept(self) -> None:
        """After the recovery code of a new file: its patients."""
        self._window.first_run.show_choices()
        self._opened(self._window.session.store.location)

    def open(self, path: Path) -> None:
        """Open a clinic file and show its patients, or ask who wants to; a backup is laid out."""
        if path.suffix == BACKUP_SUFFIX:
            self._open_backup(path)
            return
        self._window.known(lambda: self._open(path), about=OPENING)

    def _open_backup(self, archive: Path) -> None:
        """Lay the file of a backup where clinic files lie here; ask who wants to open it."""
        path = free_path(archive.name.split(".")[0])

        def lay_out() -> None:
            from painmap.storage.restoring import unpack_to

            unpack_to(archive, path)

        def laid_out(_nothing: object) -> None:
            self._window.known(lambda: self._open(path), about=OPENING)

        self._window.keeping.background.run(
            lay_out,
            laid_out,
            lambda error: self._window.known(lambda: _raise(error), about=OPENING),
        )

    def _open(self, path: Path) -> None:
        from painmap.storage.faults import PlainFileError

        window = self._window
        try:
            window.session.open_store(path)
        except (LockedError, KeysMissingError, KeysDamagedError):
            window.door.show_file(path)
        except PlainFileError:
            window.door.offer_to_encrypt(path)
        else:
            self._opened(str(path))

    def let_in(self, store: Store) -> None:
        """Somebody opened a file with a passphrase or its code: show its patients."""
        self._window.session.use_store(store)
        self._opened(store.location)

    def leave(self, then: Callable[[], object] | None = None) -> None:
        """Close the file and choose another, or do what comes then."""
        finish_typing()
        self._window.leaving.past_form(lambda: self._leave(then))

    def _leave(self, then: Callable[[], object] | None) -> None:
        window = self._window
        if window.leaving.may_leave() and window.known(window.session.close):
            self.choose()
            if then is not None:
                then()

    def choose(self) -> None:
        """Show the three ways to begin; no file is open."""
        self._window.tour.when_left()
        self._window.rights.apply()
        self._window.first_run.show_choices()
        self._window.stack.setCurrentWidget(self._window.first_run)

    def ask_again(self, path: Path) -> None:
        """The file was replaced by a backup: whoever goes on says who it is, as at the start."""
        self._window.rights.apply()
        self._window.door.show_file(path)

    def open_sample(self) -> None:
        """Open the sample patient's file, made on the first use; 2 clicks to a painted chart.

        Asked for once more while it is being made, it is not made.
        """
        window, path, making = self._window, sample_path(), self._making_sample
        if making is not None:
            making.set()
            return
        stopped = self._making_sample = Event()
        window.first_run.show_sample_being_made(being_made=True)
        window.setCursor(Qt.CursorShape.BusyCursor)
        atlas = window.session.atlas
        window.background.run(
            lambda: prepare_sample(path, atlas, stopped.is_set),
            lambda _made: self._sample_made(lambda: self._show_sample(path)),
            lambda error: self._sample_made(lambda: _raise(error)),
        )

    def _sample_made(self, then: Callable[[], object]) -> None:
        self._making_sample = None
        self._window.first_run.show_sample_being_made(being_made=False)
        self._window.unsetCursor()
        self._window.known(then, about=OPENING)

    def _show_sample(self, path: Path) -> None:
        self._window.session.open_store(path)
        self._window.settings.follow()
        self._window.rights.apply()
        self._forget_refusals()
        self._window.open_patient(sample_patient(self._window.session.store))
        self._window.tour.sample_shown()

    def _check_meanwhile(self) -> None:
        """Look through the file behind the first screen: what is damaged unseen is told."""
        store, window = self._window.session.store, self._window
        window.background.run(
            store.check,
            lambda _fine: None,
            lambda error: window.known(lambda: _raise(error)),
        )

    def _forget_refusals(self) -> None:
        """A file is open: what was said of those that could not be opened is over."""
        self._window.first_run.clear_errors()
        self._window.notice.settle(OPENING)

    def _opened(self, location: str) -> None:
        self._forget_refusals()
        self._window.preferences.change(last_file=location)
        self._window.known(self._window.settings.follow)
        self._window.rights.apply()
        self._window.show_patients()
        self._check_meanwhile()
        self._window.keeping.begin()
        self._window.known(lambda: tell_emergencies(self._window))


def _is_locked(path: Path) -> bool:
    """Whether a file asks for a passphrase, as far as its keys tell without opening it."""
    try:
        free_access(path)
    except LockedError:
        return os.path.isfile(path)  # Path's may raise
    except (KnownError, OSError):
        return False
    return False


def _import_screens() -> None:
    import painmap.ui.window.whole_window  # noqa: F401


def _import_rest() -> None:
    """Import what the first screens do without, before the first click asks for it."""
    import scipy.sparse.csgraph  # noqa: F401

    import painmap.storage.store
    import painmap.ui.map.map_tab  # noqa: F401


def _raise(error: BaseException) -> None:
    raise error
