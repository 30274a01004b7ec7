"""Other ways into a clinic file: its recovery code, encrypting a plain one, keys that are gone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from painmap.core.patient import one_line
from painmap.errors import KnownError
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import (
    PrimaryButton,
    TextButton,
    clear,
    column,
    label,
    row,
    set_wrong,
)
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.card import elided
from painmap.ui.trust.passphrase_fields import PassphraseFields


def say(told: QLabel, text: str, *fields: QWidget) -> None:
    """Show a problem under its fields; '' for none."""
    told.setText(text)
    told.setVisible(bool(text))
    for field in fields:
        set_wrong(field, wrong=bool(text))


class CodePage(QWidget):
    """Asks for the recovery code. Signals: `entered(str)`, `cancelled()`."""

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setProperty("role", "search")
        self.field.setAccessibleName(self.tr("Recovery code"))
        self.field.setPlaceholderText(self.tr("nine groups of four"))
        self.field.returnPressed.connect(self.enter)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.field.textEdited.connect(lambda _text: say(self.problem, "", self.field))
        self.open = PrimaryButton(self.tr("Continue"), on_click=self.enter)
        self.back = TextButton(self.tr("Back"), role="quiet", on_click=self.cancelled.emit)
        told = self.tr(
            "Type the code that was printed when this file was started. Small letters and missing "
            "dashes do no harm. That it was used is noted in the audit."
        )
        self.setLayout(
            column(
                label(self.tr("Recovery code"), "title"), label(told, "quiet", wrap=True), 8,
                self.field, self.problem, 12, row(self.back, None, self.open), gap=4,
            )
        )  # fmt: skip

    def begin(self) -> None:
        """An empty field."""
        self.field.clear()
        say(self.problem, "", self.field)
        self.field.setFocus()

    def enter(self) -> None:
        """Hand over what is typed."""
        if self.field.text().strip():
            self.entered.emit(self.field.text())

    def refuse(self, error: KnownError) -> None:
        """Say why it does not open."""
        say(self.problem, error_text(error), self.field)
        self.field.setFocus()


class NewcomerPage(QWidget):
    """A name and a new passphrase: after the recovery code, or to encrypt a plain file.

    Signals: `entered(person_id, name, passphrase)`, the id '' for a name that was typed;
    `cancelled()`.
    """

    entered = Signal(str, str, str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people: Choice | None = None
        self.title = label("", "title")
        self.file_name = label("", "quiet")
        self.told = label("", wrap=True)
        self._names = column(gap=0)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("as it shall stand on prints"))
        self.passphrase = PassphraseFields()
        self.passphrase.entered.connect(self.enter)
        self.problem = label("", "error", wrap=True)
        self.done = PrimaryButton("", on_click=self.enter)
        self.back = TextButton(self.tr("Back"), role="quiet", on_click=self.cancelled.emit)
        held = QWidget()
        held.setLayout(self._names)
        self.name.textEdited.connect(lambda _text: say(self.problem, "", self.name))
        self.setLayout(
            column(
                self.title, self.file_name, self.told, 4, label(self.tr("Your name"), "strong"),
                held, self.name, 8, self.passphrase, self.problem, 12,
                row(self.back, None, self.done), gap=4,
            )
        )  # fmt: skip

    def begin(
        self, title: str, file_name: str, told: str, done: str, people: list[tuple[str, str]]
    ) -> None:
        """Ask anew; where nobody is known, for a name."""
        self.title.setText(title)
        elided(self.file_name, file_name)
        self.told.setText(told)
        self.done.setText(done)
        clear(self._names)
        self.people = None
        if people:
            self.people = Choice(
                [Option(person_id, name) for person_id, name in people],
                name=self.tr("Your name"), per_row=2 if people[1:] else 1, text_px=SIZES.row,
            )  # fmt: skip
            self.people.show_value(people[0][0] if not people[1:] else None)
            self._names.addWidget(self.people)
        self.name.setVisible(not people)
        self.name.clear()
        self.passphrase.clear()
        say(self.problem, "", self.name)
        (self.passphrase.first if people else self.name).setFocus()

    def enter(self) -> None:
        """Hand over what is typed, or tell what is missing."""
        say(self.problem, "", self.name)
        chosen = self.people.value if self.people is not None else ""
        name = one_line(self.name.text()) if self.people is None else self._chosen_name(chosen)
        if not name:
            missing = self.tr("Tap your name first.") if self.people is not None else self.tr(
                "Please type your name: it is noted on each visit.")  # fmt: skip
            say(self.problem, missing, self.name)
            return
        self.passphrase.guard(name)
        passphrase = self.passphrase.taken()
        if passphrase:
            self.entered.emit(chosen or "", name, passphrase)

    def refuse(self, error: KnownError) -> None:
        """Say why it was not done."""
        say(self.problem, error_text(error))

    def _chosen_name(self, chosen: str | None) -> str:
        chips = self.people.chips if self.people is not None else []
        return next((chip.text() for chip in chips if chip.option.key == chosen), "")


class NoKeysPage(QWidget):
    """The keys are not beside the file, or damaged. Signals: `again_wanted()`, `code_wanted()`,
    `another_wanted()`."""

    again_wanted = Signal()
    code_wanted = Signal()
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.file_name = label("", "quiet")
        self.told = label("", wrap=True)
        more = self.tr(
            "Every backup holds a copy of the keys. Without them, and without the recovery code, "
            "nobody can open this file: that is what protects it."
        )
        self.again = TextButton(self.tr("Try again"), on_click=self.again_wanted.emit)
        self.code = PrimaryButton(
            self.tr("I have the recovery code"), on_click=self.code_wanted.emit
        )
        self.another = TextButton(
            self.tr("Another file"), role="quiet", on_click=self.another_wanted.emit
        )
        self.setLayout(
            column(
                label(self.tr("The keys are not there"), "title"), self.file_name, 8, self.told,
                label(more, "quiet", wrap=True), 16,
                row(self.another, None, self.again, self.code), gap=4,
            )
        )  # fmt: skip

    def begin(self, file_name: str, error: KnownError) -> None:
        """Say what is wrong with which file's keys."""
        elided(self.file_name, file_name)
        self.told.setText(error_text(error))
        self.code.setFocus()
