"""Who may only look can write in an emergency: after a reason, which is kept for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.errors import KnownError
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import PrimaryButton, column, label, row
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.door_pages import say

if TYPE_CHECKING:
    from painmap.storage.audit import Subject
    from painmap.ui.window.window import MainWindow


_WIDTH = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("Emergency", text)


class Emergency:
    """Opens a sheet that asks why."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.reason: QLineEdit | None = None
        self.sheet: Sheet | None = None
        self.go_on: PrimaryButton | None = None

    def ask(self) -> None:
        """Ask for the reason."""
        window, inside = self._window, QWidget()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(_tr("Why it cannot wait"))
        self.reason.setPlaceholderText(_tr("why it cannot wait"))
        self.reason.setMaxLength(300)
        self.reason.returnPressed.connect(self._submit)
        problem = self._problem = label("", "error", wrap=True)
        problem.hide()
        told = _tr(
            "You may only look. In an emergency you can write: the reason is kept in the audit "
            "under your name, for good. It holds till you lock or leave."
        )
        words = label(told, wrap=True)
        words.setMinimumHeight(words.heightForWidth(_WIDTH - 28))
        self.go_on = PrimaryButton(_tr("Write in an emergency"), on_click=self._submit)
        inside.setLayout(column(words, self.reason, problem, row(None, self.go_on), gap=8))
        self.sheet = Sheet(_tr("Emergency"), inside, window, width=_WIDTH)
        self.sheet.destroyed.connect(self._gone)
        self.sheet.keep_below(48)
        self.sheet.open_beside(window.menuWidget() or window.stack)
        self.sheet.move(window.stack.width() - self.sheet.width() - 16, 56)
        self.reason.setFocus()

    def _submit(self) -> None:
        window, reason = self._window, self.reason
        if reason is None:
            return
        session, patient = window.session, window.session.patient
        subject: Subject = "file" if patient is None else "patient"
        about = "" if patient is None else patient.id
        try:
            session.write(lambda: session.store.break_glass(reason.text(), subject, about))
        except KnownError as error:
            say(self._problem, error_text(error), reason)
            self._problem.setMinimumHeight(self._problem.heightForWidth(_WIDTH - 28))
            if self.sheet is not None:
                self.sheet.adjustSize()
            reason.setFocus()
            return
        if self.sheet is not None:
            self.sheet.close()
        window.rights.apply(reopen=True)
        window.notice.say(_tr("You can write now. Who, when and why is in the audit."))

    def _gone(self) -> None:
        self.sheet = self.reason = self.go_on = None
