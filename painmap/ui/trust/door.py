"""Into a clinic file by a passphrase or its recovery code; every way ends in `opened`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from painmap.core.stamps import new_id, utc_now
from painmap.errors import KnownError
from painmap.storage.vault.keys_file import KeysDamagedError, KeysMissingError
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.storage.vault.unlocking import WaitError, people_of, wait_s
from painmap.ui.trust.door_restoring import DoorRestoring
from painmap.ui.trust.door_screen import DoorScreen

if TYPE_CHECKING:
    from painmap.storage.store import Store
    from painmap.ui.window.window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Door", text)


class Door(QObject):
    """Signals: `opened(Store)` in the window's thread; `left()` to choose another file.

    Keys are stretched and files opened in the background: the window stays alive meanwhile.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = Path()
        self._half_open: Store | None = None
        self._plain = False
        screen = self.screen = DoorScreen()
        screen.unlock.entered.connect(self._enter)
        screen.code.entered.connect(self._enter_by_code)
        screen.newcomer.entered.connect(self._come_in)
        for page in (screen.unlock, screen.no_keys):
            page.code_wanted.connect(self._ask_code)
            page.another_wanted.connect(self.leave)
        screen.no_keys.again_wanted.connect(lambda: self.show_file(self._path))
        screen.code.cancelled.connect(lambda: self.show_file(self._path))
        screen.newcomer.cancelled.connect(self._cancel)
        screen.recovery.kept.connect(self._code_kept)
        self._restoring = DoorRestoring(window, screen, self.show_file)

    def show_file(self, path: Path) -> None:
        """Ask who wants to open a file, or say what is wrong with its keys."""
        self._path, screen = path, self.screen
        self._let_go()
        try:
            people = people_of(path)
        except (KeysMissingError, KeysDamagedError) as error:
            screen.no_keys.begin(str(path), error)
            self._show(screen.no_keys)
            return
        screen.unlock.show_file(str(path), people, self._window.preferences.now.last_person)
        self._show(screen.unlock)
        screen.unlock.field.setFocus()

    def offer_to_encrypt(self, path: Path) -> None:
        """An earlier release wrote this file in plain: it is encrypted before it is opened."""
        self._path, self._plain, screen = path, True, self.screen
        told = _tr(
            "An earlier Painmap wrote this file, and anybody can read it. It is encrypted now, "
            "before it is opened; every row is compared, then the plain one is removed. An expert "
            "may find removed files on this disk until it is written over."
        )
        screen.newcomer.begin(
            _tr("Encrypt this file"), str(path), told, _tr("Encrypt and open"), []
        )
        self._show(screen.newcomer)
        screen.newcomer.name.setFocus()

    def leave(self) -> None:
        """Choose another file."""
        self._let_go()
        self.screen.unlock.begin()
        self.left.emit()

    def close(self) -> None:
        """The window goes: a file that is half open is closed."""
        self._let_go()

    def _show(self, page: object) -> None:
        screen, stack = self.screen, self._window.stack
        screen.pages.show_page(page)  # type: ignore[arg-type]
        if stack.indexOf(screen) < 0:
            stack.addWidget(screen)
        stack.setCurrentWidget(screen)

    def _run(
        self,
        task: Callable[[], Store],
        then: Callable[[Store], object],
        refused: Callable[[KnownError], object],
    ) -> None:
        self.screen.task.run(self._window.background, task, then, refused)

    # A passphrase

    def _enter(self, person_id: str, passphrase: str) -> None:
        path = self._path

        def enter() -> Store:
            from painmap.storage.entering import enter as come_in

            return come_in(path, person_id, passphrase)

        def entered(store: Store) -> None:
            self._window.preferences.change(last_person=person_id)
            self.screen.unlock.begin()
            self.opened.emit(store)

        self._run(enter, entered, lambda error: self._refused(error, person_id, passphrase))

    def _refused(self, error: KnownError, person_id: str, passphrase: str) -> None:
        if self._restoring.offers(error, self._path, person_id, passphrase):
            return
        if isinstance(error, (KeysMissingError, KeysDamagedError)):
            self.show_file(self._path)
            return
        if isinstance(error, WrongPassphraseError):
            left = wait_s(self._path, person_id, utc_now())
            error = WaitError(left) if left else error
        self.screen.unlock.refuse(error)

    # The recovery code

    def _ask_code(self) -> None:
        self.screen.code.begin()
        self._show(self.screen.code)
        self.screen.code.field.setFocus()

    def _enter_by_code(self, code: str) -> None:
        path = self._path

        def enter() -> Store:
            from painmap.storage.door_restoring import told_of_code
            from painmap.storage.entering import open_with_code

            try:
                return open_with_code(path, code)
            except KnownError as error:
                raise told_of_code(path, code, error) from error

        def refused(error: KnownError) -> None:
            if not self._restoring.offers(error, path, "", code):
                self.screen.code.refuse(error)

        self._run(enter, self._ask_who, refused)

    def _ask_who(self, store: Store) -> None:
        self._half_open = store
        screen, people = self.screen, [(p.id, p.name) for p in store.people() if p.active]
        screen.code.begin()
        told = _tr("The code opens the file. Choose a new passphrase for yourself.")
        screen.newcomer.begin(
            _tr("A new passphrase"), str(self._path), told, _tr("Set and open"), people
        )
        self._show(screen.newcomer)

    def _come_in(self, person_id: str, name: str, passphrase: str) -> None:
        if self._plain:
            self._encrypt(name, passphrase)
            return
        store = self._half_open
        assert store is not None

        def set_passphrase() -> Store:
            from painmap.storage.entering import let_in
            from painmap.storage.people import Person

            known = {person.id: person for person in store.people()}
            somebody = known.get(person_id) or Person(new_id(), name, "administrator", utc_now())
            let_in(store, somebody, passphrase)
            return store

        self._run(set_passphrase, self._is_in, self.screen.newcomer.refuse)

    def _is_in(self, store: Store) -> None:
        self._half_open = None
        self._window.preferences.change(last_person=store.actor.person_id)
        self.screen.newcomer.passphrase.clear()
        self.opened.emit(store)

    def _cancel(self) -> None:
        if self._plain:
            self.leave()
        else:
            self.show_file(self._path)

    # A plain file

    def _encrypt(self, name: str, passphrase: str) -> None:
        path = self._path

        def encrypt() -> Store:
            from painmap.storage.entering import encrypt_clinic

            return encrypt_clinic(path, name, passphrase)

        self._run(encrypt, self._encrypted, self.screen.newcomer.refuse)

    def _encrypted(self, store: Store) -> None:
        from painmap.storage.encrypting import plain_beside

        self._plain, self._half_open = False, store
        self._window.preferences.change(last_person=store.actor.person_id)
        self.screen.newcomer.passphrase.clear()
        left = [path.name for path in plain_beside(self._path)]
        told = ""
        if left:
            told = _tr("Beside it lie copies that are still plain: {0}. Remove them once you have "
                       "seen that everything is here.").format(", ".join(left))  # fmt: skip
        self.screen.recovery.show_code(store.access.recovery_code, self._path.name, told)
        self._show(self.screen.recovery)

    def _code_kept(self) -> None:
        self.screen.recovery.forget()
        store, self._half_open = self._half_open, None
        assert store is not None
        self.opened.emit(store)

    def _let_go(self) -> None:
        self._plain = False
        self._restoring.forget()
        if self._half_open is not None:
            self._window.known(self._half_open.close)
            self._half_open = None
