"""Into a clinic on a server: with the password that the computer keeps, or one that is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from painmap.errors import KnownError
from painmap.ui.parts.widgets import ThinProgress
from painmap.ui.trust.card import Card, centred
from painmap.ui.trust.server_page import ServerPage
from painmap.ui.trust.waiting_task import WaitingTask

if TYPE_CHECKING:
    from painmap.storage.server_address import ServerAddress
    from painmap.storage.store import Store
    from painmap.ui.window.window import MainWindow


class ServerDoor(QObject):
    """Signals: `opened(Store)`; `left()` to choose another clinic. Nobody waits for the server:
    it is asked in the background."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._address: ServerAddress | None = None
        self.screen = QWidget()
        self.page: ServerPage | None = None

    def show(self, url: str) -> None:
        """Try to open a clinic; ask for what is missing. KnownError for no address."""
        from painmap.storage.server_address import server_address

        address = self._address = server_address(url)
        page = self._shown()
        page.begin(address.words, proved=address.is_proved)
        self._window.stack.setCurrentWidget(self.screen)
        self._enter("")

    def _shown(self) -> ServerPage:
        if self.page is None:
            page = self.page = ServerPage()
            progress = ThinProgress()
            self._task = WaitingTask(page, progress)
            centred(self.screen, Card(page, progress))
            self._window.stack.addWidget(self.screen)
            page.entered.connect(self._enter)
            page.another_wanted.connect(self.left)
        return self.page

    def _enter(self, password: str) -> None:
        address = self._address
        assert address is not None
        if password:
            address = replace(address, secret=password)
        keep = bool(password) and self._shown().remember.isChecked()

        def enter() -> tuple[Store, KnownError | None]:
            from painmap.storage.server import open_address
            from painmap.storage.server_address import remember_password

            store, problem = open_address(address), None
            if keep:
                try:
                    remember_password(address, password)
                except KnownError as error:
                    problem = error
            return store, problem

        self._task.run(
            self._window.background, enter, lambda both: self._entered(*both), self._refused
        )

    def _entered(self, store: Store, problem: KnownError | None) -> None:
        """The clinic is open, also where this computer does not keep the password."""
        self._shown().field.clear()
        self.opened.emit(store)
        if problem is not None:
            self._window.notice.say_error(problem)

    def _refused(self, error: KnownError) -> None:
        from painmap.storage.server_faults import ServerLoginError

        page = self._shown()
        asked = page.field.isVisibleTo(page)
        if isinstance(error, ServerLoginError):
            page.ask(password=True)
            if not asked:
                return  # nothing was typed yet: it is asked, not told
        page.refuse(error)
