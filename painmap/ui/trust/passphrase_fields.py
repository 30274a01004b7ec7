"""Where a new passphrase is typed twice, seen on wish, and told how long it would stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.storage.vault.slots import passphrase_problem
from painmap.storage.vault.strength import strength_of, strength_words
from painmap.ui.parts.core_words import shown as in_words
from painmap.ui.parts.widgets import IconButton, column, label, row, set_wrong, with_role
from painmap.ui.parts.wording import core_text


class PassphraseFields(QWidget):
    """Two fields beside each other. `entered()` when Enter is typed in one."""

    entered = Signal()

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self.first, self.again = QLineEdit(), QLineEdit()
        self.first.setAccessibleName(self.tr("Passphrase"))
        self.again.setAccessibleName(self.tr("The same once more"))
        self.first.setPlaceholderText(self.tr("at least 10 letters"))
        self.again.setPlaceholderText(self.tr("once more"))
        for field in (self.first, self.again):
            field.textChanged.connect(lambda _text: self._typed())
            field.returnPressed.connect(self.entered)
        self.seen = IconButton("eye", self.tr("Show what is typed"), on_click=self._turn)
        self.told = label("", "caption", wrap=True)
        self.show_typed(shown=False)
        self.setLayout(
            column(
                label(title or self.tr("Passphrase"), "strong"),
                row(self.first, self.again, self.seen), self.told, gap=4,
            )
        )  # fmt: skip
        self._typed()

    def guard(self, *names: str) -> None:
        """Names that whoever guesses tries first."""
        self._names = names

    def show_typed(self, *, shown: bool) -> None:
        """Show the letters, or dots."""
        show_letters((self.first, self.again), self.seen, shown=shown)

    def _turn(self) -> None:
        self.show_typed(shown=self.first.echoMode() == QLineEdit.EchoMode.Password)

    def _typed(self) -> None:
        typed = self.first.text()
        if typed and not passphrase_problem(typed):
            self._say(in_words(strength_words(strength_of(typed, *self._names))), wrong=False)
        else:
            self._say(self.tr("Four words that only you would put together are easy to keep."),
                      wrong=False)  # fmt: skip

    def taken(self) -> str:
        """What was typed twice; '' when it cannot be set, which is told here."""
        typed = self.first.text()
        problem = core_text(passphrase_problem(typed))
        if not problem and typed != self.again.text():
            problem = self.tr("These were two different ones.")
        if problem:
            self._say(problem, wrong=True)
            self.first.setFocus()
            return ""
        return typed

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.show_typed(shown=False)

    def _say(self, told: str, *, wrong: bool) -> None:
        self.told.setText(told)
        with_role(self.told, "error" if wrong else "caption")
        for field in (self.first, self.again):
            set_wrong(field, wrong=wrong)


def show_letters(fields: tuple[QLineEdit, ...], button: IconButton, *, shown: bool) -> None:
    """Show what is typed in fields, or dots; the button says what it would do next."""
    mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
    for field in fields:
        field.setEchoMode(mode)
    button.set_icon("eye_off" if shown else "eye")
    name = button.tr("Hide what is typed") if shown else button.tr("Show what is typed")
    button.setToolTip(name)
    button.setAccessibleName(name)
