"""Who one is, and the passphrase: the page before an encrypted clinic file."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from painmap.errors import KnownError
from painmap.storage.vault.slots import WrongPassphraseError
from painmap.storage.vault.unlocking import WaitError
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import (
    IconButton,
    PrimaryButton,
    TextButton,
    clear,
    column,
    label,
    row,
    scrolled,
    set_wrong,
)
from painmap.ui.parts.wording import error_text
from painmap.ui.trust.card import elided
from painmap.ui.trust.passphrase_fields import show_letters

_ROWS_SHOWN = 4


class UnlockPage(QWidget):
    """Signals: `entered(person_id, passphrase)`, `code_wanted()`, `another_wanted()`."""

    entered = Signal(str, str)
    code_wanted = Signal()
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people: Choice | None = None
        self._until = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(250)
        self._clock.timeout.connect(self._count_down)
        self.file_name = label("", "quiet")
        self._names = column(gap=0)
        held = QWidget()
        held.setLayout(self._names)
        self._area = scrolled(held)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.returnPressed.connect(self.enter)
        self.field.textEdited.connect(lambda _text: self._say(""))
        self.seen = IconButton("eye", self.tr("Show what is typed"), on_click=self._turn)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.open = PrimaryButton(self.tr("Open"), icon_name="unlock", on_click=self.enter)
        self.code = TextButton(
            self.tr("I have the recovery code"), role="quiet", on_click=self.code_wanted.emit
        )
        self.another = TextButton(
            self.tr("Another file"), role="quiet", on_click=self.another_wanted.emit
        )
        self.setLayout(
            column(
                label(self.tr("Who is working?"), "title"), self.file_name, 8, self._area, 8,
                label(self.tr("Passphrase"), "strong"), row(self.field, self.seen), self.problem,
                12, row(self.code, self.another, None, self.open), gap=4,
            )
        )  # fmt: skip

    def show_file(self, name: str, people: tuple[tuple[str, str], ...], last: str) -> None:
        """Show who may open a file; `last` (an id) is chosen where it is among them."""
        elided(self.file_name, name)
        clear(self._names)
        known = [person_id for person_id, _name in people]
        self.people = Choice(
            [Option(person_id, told) for person_id, told in people],
            name=self.tr("Your name"), per_row=2 if len(people) > 1 else 1, text_px=SIZES.row,
        )  # fmt: skip
        self.people.show_value(last if last in known else known[0] if len(known) == 1 else None)
        self.people.picked.connect(lambda _id: self._picked())
        self._names.addWidget(self.people)
        rows = min(_ROWS_SHOWN, math.ceil(len(people) / 2) if len(people) > 1 else 1)
        self._area.setFixedHeight(rows * (SIZES.target + SIZES.step))
        self.begin()

    def begin(self) -> None:
        """An empty field, the cursor in it."""
        self._clock.stop()
        self._until = 0.0
        self._hold(held=False)
        self.field.clear()
        show_letters((self.field,), self.seen, shown=False)
        self._say("")
        self.field.setFocus()

    def refuse(self, error: KnownError) -> None:
        """Say why it does not open; a wait is counted down."""
        self.field.selectAll()
        self.field.setFocus()
        if isinstance(error, WaitError):
            self._until = time.monotonic() + error.seconds
            self._clock.start()
            self._count_down()
        elif isinstance(error, WrongPassphraseError):
            self.field.clear()
            self._say(error_text(error))
        else:
            self._say(error_text(error))

    def enter(self) -> None:
        """Hand over who it is and what is typed."""
        chosen = self.people.value if self.people is not None else None
        if not self.open.isEnabled():
            return
        if chosen is None:
            self._say(self.tr("Tap your name first."))
        elif not self.field.text():
            self._say(self.tr("Type your passphrase."))
            self.field.setFocus()
        else:
            self.entered.emit(chosen, self.field.text())

    def _picked(self) -> None:
        if self._clock.isActive():
            self._clock.stop()
            self._hold(held=False)
        self._say("")
        self.field.setFocus()

    def _turn(self) -> None:
        shown = self.field.echoMode() == QLineEdit.EchoMode.Password
        show_letters((self.field,), self.seen, shown=shown)

    def _count_down(self) -> None:
        left = math.ceil(self._until - time.monotonic())
        if left > 0:
            self._hold(held=True)
            told = self.tr("Not it. Each wrong one doubles the wait. Next try in {0} s.")
            self._say(told.format(left))
        else:
            self._clock.stop()
            self._hold(held=False)
            self._say("")
            self.field.setFocus()

    def _hold(self, *, held: bool) -> None:
        self.field.setEnabled(not held)
        self.open.setEnabled(not held)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        set_wrong(self.field, wrong=bool(problem))
