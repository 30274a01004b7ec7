"""Locking the window and going on, as the same person or another; the exam stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from painmap.core.clinic import Clinic, clinic_of
from painmap.core.clinic_items import BY_PIN
from painmap.core.pin import PIN_TRIES, Tries, as_tries, is_pin, tries_to_json
from painmap.errors import KnownError
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.ui.handing.pin_pad import PinCheck
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.emergencies_told import tell_emergencies
from painmap.ui.trust.lock_screen import LockScreen
from painmap.ui.trust.passphrase_check import PassphraseCheck
from painmap.ui.window.clinic_files import finish_typing

if TYPE_CHECKING:
    from painmap.storage.people import Person
    from painmap.ui.window.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lock", text)


def _put_away(window: QWidget) -> list[QDialog]:
    """Hide every dialog and return those that come back; a question, of a file's name or of a
    printer, is answered with no: what asked it waits for the answer."""
    come_back = []
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and dialog.isWindow():
            if dialog.windowModality() == Qt.WindowModality.ApplicationModal:
                dialog.reject()
            else:
                dialog.hide()
                come_back.append(dialog)
    return come_back


class Lock(QObject):
    """Nothing behind it is shown, has the focus, or takes a key, till somebody is known again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.screen: LockScreen | None = None
        self.is_locked = False
        self._who: Person | None = None
        self._check: PinCheck | PassphraseCheck | None = None
        self._focus: QWidget | None = None
        self._put_away: list[QDialog] = []
        self._tries: dict[str, Tries] = {}
        self._are_veiled = False

    @property
    def is_up(self) -> bool:
        """Whether the window is covered."""
        return self.screen is not None

    def follow(self, clinic: Clinic) -> None:
        """Take the clinic's times."""
        self._window.veil.set_minutes(clinic.veil_minutes, clinic.lock_minutes)

    def veil_names(self, veiled: bool) -> None:
        """Veil the names of an exam, or show them again; behind the lock they stay veiled."""
        self._are_veiled = veiled
        window = self._window
        window.exam.header.who.set_veiled(veiled or self.is_up)
        window.patient_page.header.who.set_veiled(self.is_up)

    def when_idle(self) -> None:
        """Nobody touched the window for so long: lock it, unless a patient holds it."""
        if not self._window.handing.is_out:
            self.lock()

    def lock(self) -> None:
        """Cover the window till who works, or somebody else, is known again.

        A file that opens freely knows nobody, and does not lock.
        """
        session = self._window.session
        if self.is_locked or not session.has_store or not session.store.actor.person_id:
            return
        if session.store.on_server and not session.store.slot_ids():
            return  # let in without a password: nobody could end the lock
        self.is_locked = True
        session.note_seen("person", session.store.actor.person_id, "locked", action="log-out")
        self._cover()
        self._ask_of(session.store.actor.person_id)

    def switch(self, person_id: str = "") -> None:
        """Let somebody else go on: who is asked, unless it is said, then the PIN."""
        session = self._window.session
        if self.is_up or not session.has_store or not session.store.actor.person_id:
            return
        self._cover()
        if person_id:
            self._ask_of(person_id)
        else:
            self._show_people()

    def people(self) -> list[Person]:
        """Who could go on."""
        return self._window.session.store.who_could_go_on()

    # Covering

    def _cover(self) -> None:
        window = self._window
        if self.screen is not None:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        if window.exam.is_drawing():
            window.exam.tab("map").canvas.interrupt()  # type: ignore[attr-defined]
        self._focus = QApplication.focusWidget()
        finish_typing()
        window.session.flush()
        window.notice.hold()
        for action in window.qt_actions.values():
            window.removeAction(action)
        self._put_away = _put_away(window)
        window.stack.setEnabled(False)
        screen = self.screen = LockScreen(window)
        screen.typed.connect(self._typed)
        screen.somebody_else.connect(self._show_people)
        screen.chosen.connect(self._ask_of)
        screen.cancelled.connect(self._cancelled)
        screen.cover()
        window.stack.hide()  # a screen reader tells what is covered, but not what is hidden
        self.veil_names(veiled=self._are_veiled)

    def _uncover(self) -> None:
        window, screen = self._window, self.screen
        self._stop_check()
        self.is_locked, self.screen = False, None
        if screen is not None:
            screen.hide()
            screen.deleteLater()
        self.veil_names(veiled=False)
        window.stack.show()
        window.stack.setEnabled(True)
        window.addActions(list(window.qt_actions.values()))
        for dialog in filter(isValid, self._put_away):
            dialog.show()
        self._put_away = []
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
        self._focus = None
        window.notice.release()

    # Asking

    def _shown(self) -> LockScreen:
        assert self.screen is not None
        return self.screen

    def _show_people(self) -> None:
        self._stop_check()
        people = [(one.id, one.name) for one in self.people()]
        now = self._window.session.store.actor.person_id
        self._shown().show_people(people, now, locked=self.is_locked)

    def _cancelled(self) -> None:
        if self.is_locked:
            self._ask_of(self._window.session.store.actor.person_id)
        else:
            self._uncover()

    def _ask_of(self, person_id: str) -> None:
        self._stop_check()
        somebody = next((one for one in self.people() if one.id == person_id), None)
        if somebody is None:
            self._show_people()
            return
        if not self.is_locked and person_id == self._window.session.store.actor.person_id:
            self._uncover()  # who works already
            return
        self._who, screen, store = somebody, self._shown(), self._window.session.store
        title = _tr("Locked") if self.is_locked else _tr("Who goes on?")
        by_pin = clinic_of(store.settings()).lock_by == BY_PIN and is_pin(somebody.pin)
        screen.ask(title, somebody.name)
        if by_pin:
            key = PIN_TRIES + person_id
            tries = self._tries.get(key) or as_tries(store.setting(key))
            self._check = PinCheck(
                screen.pad, somebody.pin, tries, self._go_on, lambda now: self._tried(key, now)
            )
            self._name(_tr("{0} · PIN").format(somebody.name))
        else:
            self._check = PassphraseCheck(
                screen.pad, self._window.background,
                lambda typed: store.check_passphrase(person_id, typed), self._go_on, self._failed,
            )  # fmt: skip
            self._name(_tr("{0} · passphrase").format(somebody.name))
        screen.pad.title.setText(title)

    def _name(self, told: str) -> None:
        pad = self._shown().pad
        pad.told.setText(told)
        pad.told.show()
        pad.field.setFocus()

    def _tried(self, key: str, tries: Tries) -> None:
        """A full disk must not shorten a wait, nor keep anybody out."""
        self._tries[key] = tries
        session = self._window.session
        self._quietly(lambda: session.store.keep_tries(key, tries_to_json(tries)))
        if tries.failed and self._who is not None:
            session.note_seen("person", self._who.id, "PIN", action="log-in failed")

    def _failed(self, error: KnownError) -> None:
        if isinstance(error, WrongPassphraseError) and self._who is not None:
            self._window.session.note_seen(
                "person", self._who.id, "passphrase", action="log-in failed"
            )
        self._shown().pad.say(error_text(error))

    def _typed(self, typed: str) -> None:
        if self._check is not None:
            self._check.take(typed)

    def _stop_check(self) -> None:
        if self._check is not None:
            self._check.stop()
        self._check = None

    def _quietly(self, task: Callable[[], object]) -> None:
        self._window.known(task)

    def _go_on(self) -> None:
        from painmap.storage.entering import act_as

        somebody, window = self._who, self._window
        assert somebody is not None
        way = "PIN" if isinstance(self._check, PinCheck) else "passphrase"
        before = window.session.store.actor
        session = window.session
        session.flush()
        if somebody.id != before.person_id and session.has_unsaved:
            # Nobody else may stand beside what the one before has drawn.
            session.retry_saving()
            told = _tr("The last changes of {0} are not on disk yet. Painmap keeps trying.")
            self._shown().pad.say(told.format(before.name))
            return
        if not window.known(lambda: session.write(lambda: act_as(session.store, somebody, way))):
            # The audit cannot be written: then nobody new works, but who worked goes on.
            if before.person_id == somebody.id:
                self._uncover()
            else:
                self._show_people()
            return
        window.rights.apply(reopen=before.may_write != session.store.actor.may_write)
        self._uncover()
        window.known(lambda: tell_emergencies(window))
