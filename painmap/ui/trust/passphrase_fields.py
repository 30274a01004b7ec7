"""Where a new passphrase is typed twice, and seen on wish."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.storage.vault.slots import passphrase_problem
from painmap.ui.parts.widgets import IconButton, column, label, row, set_wrong
from painmap.ui.parts.wording import core_text


class PassphraseFields(QWidget):
    """Two fields beside each other. `entered()` when Enter is typed in one."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first, self.again = QLineEdit(), QLineEdit()
        self.first.setAccessibleName(self.tr("Passphrase"))
        self.again.setAccessibleName(self.tr("The same once more"))
        self.first.setPlaceholderText(self.tr("at least 10 letters"))
        self.again.setPlaceholderText(self.tr("once more"))
        for field in (self.first, self.again):
            field.textEdited.connect(lambda _text: self.say(""))
            field.returnPressed.connect(self.entered)
        self.seen = IconButton("eye", self.tr("Show what is typed"), on_click=self._turn)
        self.problem = label("", "error", wrap=True)
        self.show_typed(shown=False)
        self.setLayout(
            column(
                label(self.tr("Passphrase"), "strong"),
                row(self.first, self.again, self.seen), self.problem, gap=2,
            )
        )  # fmt: skip

    def show_typed(self, *, shown: bool) -> None:
        """Show the letters, or dots."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)
        self.seen.set_icon("eye_off" if shown else "eye")
        name = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.seen.setToolTip(name)
        self.seen.setAccessibleName(name)

    def _turn(self) -> None:
        self.show_typed(shown=self.first.echoMode() == QLineEdit.EchoMode.Password)

    def taken(self) -> str:
        """What was typed twice; '' when it cannot be set, which is told here."""
        typed = self.first.text()
        problem = core_text(passphrase_problem(typed))
        if not problem and typed != self.again.text():
            problem = self.tr("These were two different ones.")
        self.say(problem)
        if problem:
            self.first.setFocus()
            return ""
        return typed

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.show_typed(shown=False)
        self.say("")

    def say(self, problem: str) -> None:
        """What is wrong; '' for nothing."""
        self.problem.setText(problem)
        for field in (self.first, self.again):
            set_wrong(field, wrong=bool(problem))
