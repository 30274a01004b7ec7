"""What the window offers to who works now, and who that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from painmap.ui.parts.widgets import IconButton
from painmap.ui.trust.emergency import Emergency
from painmap.ui.trust.role_words import role_name

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow

PERSONAL = ("trust", "switch", "lock", "emergency")
WRITING = ("new_patient", "hand_over")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rights", text)


class Rights(QObject):
    """The button with the name in every header, and what somebody may not do is not offered."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.buttons: list[IconButton] = []
        self.emergency = Emergency(window)
        self.menu: QMenu | None = None

    def add_buttons(self) -> None:
        """Put the button into the headers of the screens."""
        window = self._window
        for screen in (window.patients, window.patient_page, window.exam):
            button = IconButton("person", "")
            button.clicked.connect(lambda _on=False, button=button: self._open_menu(button))
            screen.header.add_person(button)
            self.buttons.append(button)
        self.apply()

    def apply(self, *, reopen: bool = False) -> None:
        """Follow who works now. With `reopen` an open exam is opened anew, by the new rights."""
        window, session = self._window, self._window.session
        known = session.has_store and bool(session.store.actor.person_id)
        may_write = not session.has_store or session.store.actor.may_write
        name = session.store.actor.name if known else ""
        for button in self.buttons:
            button.setVisible(known)
            told = _tr("{0} works: somebody else, lock").format(name)
            button.setToolTip(told)
            button.setAccessibleName(told)
        for key in PERSONAL:
            window.qt_actions[key].setVisible(known)
            window.qt_actions[key].setEnabled(known)
        window.qt_actions["emergency"].setVisible(known and not may_write)
        window.qt_actions["emergency"].setEnabled(known and not may_write)
        for key in WRITING:
            window.qt_actions[key].setEnabled(may_write)
        window.patients.show_rights(may_write=may_write)
        window.patient_page.show_rights(may_write=may_write)
        if reopen and session.has_exam:
            window.known(self._reopen)

    def _reopen(self) -> None:
        exam, session = self._window.exam, self._window.session
        tab = exam.current_tab
        session.open_visit(session.exam.visit.id)
        exam.show_tab(tab)

    def menu_now(self) -> QMenu:
        """Who works, who else could, and what there is for people."""
        window, session = self._window, self._window.session
        if self.menu is not None:
            self.menu.deleteLater()
        menu = self.menu = QMenu(window)
        by = session.store.actor
        head = menu.addAction(f"{by.name} · {role_name(by.role)}")
        head.setEnabled(False)
        for somebody in window.lock.people():
            if somebody.id != by.person_id:
                action = menu.addAction(somebody.name)
                action.triggered.connect(
                    lambda _on=False, chosen=somebody.id: window.lock.switch(chosen)
                )
        menu.addSeparator()
        for key in ("emergency", "lock", "trust"):
            menu.addAction(window.qt_actions[key])
        return menu

    def _open_menu(self, button: IconButton) -> None:
        self._window.known(
            lambda: self.menu_now().popup(button.mapToGlobal(button.rect().bottomLeft()))
        )
