"""Asks for the password of a clinic that is kept on a server."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.errors import KnownError
from painmap.ui.parts.check_box import CheckBox
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.card import elided
from painmap.ui.trust.door_pages import say


class ServerPage(QWidget):
    """Signals: `entered(password)`, '' where nothing was to be typed; `another_wanted()`."""

    entered = Signal(str)
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.place = label("", "quiet")
        self.unproved = label(
            self.tr("By this address the server need not prove who it is: ask whoever looks after "
                    "it for one with “sslmode=verify-full”."), "error", wrap=True,
        )  # fmt: skip
        self.title = label(self.tr("Password"), "strong")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        self.field.returnPressed.connect(self.enter)
        self.remember = CheckBox(self.tr("Let this computer keep it"))
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.field.textEdited.connect(lambda _text: say(self.problem, "", self.field))
        self.open = PrimaryButton(self.tr("Open"), icon_name="unlock", on_click=self.enter)
        self.another = TextButton(
            self.tr("Another clinic"), role="quiet", on_click=self.another_wanted.emit
        )
        self.setLayout(
            column(
                label(self.tr("The clinic's server"), "title"), self.place, self.unproved, 8,
                self.title, self.field, self.remember, self.problem, 12,
                row(self.another, None, self.open), gap=4,
            )
        )  # fmt: skip

    def begin(self, place: str, *, proved: bool) -> None:
        """Name the server, and whether it proves that it is the one; nothing is asked yet."""
        elided(self.place, place)
        self.unproved.setVisible(not proved)
        self.field.clear()
        self.ask(password=False)
        say(self.problem, "", self.field)

    def ask(self, *, password: bool) -> None:
        """Show the field for a password, or only try again."""
        for part in (self.title, self.field, self.remember):
            part.setVisible(password)
        if password:
            self.field.setFocus()

    def enter(self) -> None:
        """Hand over what is typed."""
        self.entered.emit(self.field.text() if self.field.isVisibleTo(self) else "")

    def refuse(self, error: KnownError) -> None:
        """Say why it does not open."""
        say(self.problem, error_text(error), self.field)
