"""Somebody's name, role and first passphrase: added, changed, or taken leave of."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.core.patient import one_line
from painmap.errors import KnownError
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.door_pages import say
from painmap.ui.trust.passphrase_fields import PassphraseFields
from painmap.ui.trust.role_words import role_hint, role_name

ROLES = ("examiner", "read-only", "administrator")


class PersonForm(QWidget):
    """Signals: `submitted(name, role, passphrase, login)`, '' for a passphrase that stays and for
    no new name on a server; `removed()`, `cancelled()`."""

    submitted = Signal(str, str, str, str)
    removed = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_new = True
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("as it shall stand on prints"))
        self.login = QLineEdit()
        self.login.setAccessibleName(self.tr("Name on the server"))
        self.login.setPlaceholderText(self.tr("small letters, as the server shall know them"))
        self.login.textEdited.connect(lambda _text: say(self.problem, "", self.login))
        self._login_title = label(self.tr("Name on the server"), "strong")
        self.role = Choice(
            [Option(role, role_name(role), hint=role_hint(role)) for role in ROLES],
            name=self.tr("Role"), flows=True,
        )  # fmt: skip
        self.role.picked.connect(lambda _role: self._show_hint())
        self.hint = label("", "caption", wrap=True)
        self.passphrase = PassphraseFields()
        self.passphrase.entered.connect(self.submit)
        self.other = TextButton(
            self.tr("New passphrase"), role="quiet", on_click=self.ask_passphrase
        )
        self.name.textEdited.connect(lambda _text: say(self.problem, "", self.name))
        self.remove = TextButton(
            self.tr("No longer here"), role="quiet", on_click=self.removed.emit
        )
        self.cancel = TextButton(self.tr("Cancel"), on_click=self.cancelled.emit)
        self.save = PrimaryButton("", on_click=self.submit)
        self.setLayout(
            column(
                label(self.tr("Name"), "strong"), self.name, 4,
                self._login_title, self.login, 4, label(self.tr("Role"), "strong"),
                self.role, self.hint, 4, self.passphrase, row(self.other, None), self.problem,
                row(self.remove, None, self.cancel, self.save), gap=4, margins=(0, 8, 0, 8),
            )
        )  # fmt: skip

    def begin(
        self, name: str = "", role: str = "examiner", *, may_leave: bool = False,
        on_server: bool = False,
    ) -> None:  # fmt: skip
        """Ask for somebody new, or change somebody by this name."""
        self._is_new = not name
        self.login.clear()
        for part in (self._login_title, self.login):
            part.setVisible(self._is_new and on_server)
        self.name.setText(name)
        self.role.show_value(role)
        self._show_hint()
        self.passphrase.clear()
        self.passphrase.setVisible(self._is_new)
        self.other.setVisible(not self._is_new)
        self.remove.setVisible(may_leave)
        self.save.setText(self.tr("Add") if self._is_new else self.tr("Save"))
        say(self.problem, "", self.name)
        self.name.setFocus()

    def put_away(self) -> None:
        """Hide it, and forget what was typed."""
        self.passphrase.clear()
        self.name.clear()
        self.hide()

    def submit(self) -> None:
        """Hand over what is typed, or tell what is missing."""
        name = one_line(self.name.text())
        if not name:
            say(self.problem, self.tr("A name is needed."), self.name)
            self.name.setFocus()
            return
        login = self.login.text().strip()
        if not self.login.isHidden() and not login:
            say(self.problem, self.tr("A name on the server is needed."), self.login)
            self.login.setFocus()
            return
        passphrase = ""
        if not self.passphrase.isHidden():
            self.passphrase.guard(name)
            passphrase = self.passphrase.taken()
            if not passphrase:
                return
        self.submitted.emit(name, self.role.value or "examiner", passphrase, login)

    def refuse(self, error: KnownError) -> None:
        """Say why it was not done."""
        say(self.problem, error_text(error))

    def ask_passphrase(self) -> None:
        """Ask for a new passphrase too."""
        self.passphrase.show()
        self.other.hide()
        self.passphrase.first.setFocus()

    def _show_hint(self) -> None:
        self.hint.setText(role_hint(self.role.value or ""))
