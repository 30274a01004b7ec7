"""Where a clinic's server is: asked once, and remembered when it was really opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from painmap.errors import KnownError
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.door_pages import say


class ServerForm(QWidget):
    """Signals: `entered(str)`, an address without a password; `cancelled()`.

    The password is asked for after it, where the server wants one: never here, and never kept with
    the address.
    """

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.host = self._field(self.tr("Server"), self.tr("db.clinic.example"))
        self.database = self._field(self.tr("Database"), self.tr("clinic"))
        self.user = self._field(self.tr("Your name there"), self.tr("as the server knows you"))
        self.certificate = self._field(
            self.tr("Certificate of your own authority"),
            self.tr("empty: those of this computer"),
        )
        choose = TextButton(self.tr("Choose"), on_click=self._choose)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        told = self.tr(
            "The connection is encrypted, and the server has to prove that it is the right one "
            "before a password goes there. The password is asked for next."
        )
        self.open = PrimaryButton(self.tr("Continue"), on_click=self.enter)
        self.back = TextButton(self.tr("Back"), role="quiet", on_click=self.cancelled.emit)
        self.setLayout(
            column(
                label(self.tr("A clinic on a server"), "strong"),
                label(self.tr("Server"), "caption"), self.host,
                label(self.tr("Database"), "caption"), self.database,
                label(self.tr("Your name there"), "caption"), self.user,
                label(self.tr("Certificate of your own authority"), "caption"),
                row(self.certificate, choose),
                label(told, "caption", wrap=True), self.problem, 8,
                row(self.back, None, self.open), gap=4,
            )
        )  # fmt: skip

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.returnPressed.connect(self.enter)
        field.textEdited.connect(lambda _text: self._say(""))
        return field

    def begin(self) -> None:
        """What was typed before stays: it may only need a small correction."""
        self._say("")
        self.host.setFocus()

    def enter(self) -> None:
        """Hand over the address, or say what it lacks."""
        from painmap.storage.server_address import typed_address

        fields = (self.host, self.database, self.user, self.certificate)
        try:
            address = typed_address(*(field.text() for field in fields))
        except KnownError as error:
            self._say(error_text(error))
            return
        if "://" in self.host.text():
            self.host.clear()  # there may have been a password in it
        self._say("")
        self.entered.emit(address.url)

    def _say(self, problem: str) -> None:
        empty = [field for field in (self.host, self.database, self.user) if not field.text()]
        say(self.problem, problem, *(empty or (self.host,)))

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Certificate of your own authority"), "",
            self.tr("Certificates") + " (*.pem *.crt *.cer)",
        )  # fmt: skip
        if path:
            self.certificate.setText(path)
