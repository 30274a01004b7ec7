"""Where a PIN is typed or set: a field that shows dots, and keys of 56 px beside any keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from painmap.core.findings import Json
from painmap.core.pin import Tries, hashed, matches, pin_problem
from painmap.ui.parts.icons import icon
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, column, label, row, set_wrong
from painmap.ui.parts.wording import core_text

LONGEST: Final = 1000
"""A passphrase may be typed here too."""
_WIDTH, _SIDE = 360, 24
_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "enter")


def _stretch(words: QLabel) -> None:
    """Give a text the height of all its lines: a card in the middle of a page asks for too few."""
    words.setMinimumHeight(max(0, words.heightForWidth(_WIDTH - 2 * _SIDE)))


class PinPad(QFrame):
    """A card. `done(str)` with what was typed and entered; `cancelled()`."""

    done = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self.title = label("", "heading", wrap=True)
        self.told = label("", "quiet", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("PIN or passphrase"))
        self.field.returnPressed.connect(self.enter)
        self.cancel = TextButton(self.tr("Back"), role="quiet", on_click=self.cancelled.emit)
        self.keys: dict[str, QPushButton] = {}
        self.setLayout(
            column(
                self.title, self.told, self.field, self.problem, self._digits(),
                row(self.cancel, None), gap=10, margins=(_SIDE, 20, _SIDE, 16),
            )
        )  # fmt: skip

    def _digits(self) -> QWidget:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SIZES.step)
        for place, key in enumerate(_KEYS):
            button = self.keys[key] = QPushButton(key if key.isdigit() else "")
            button.setProperty("role", "key")
            button.setMinimumWidth(96)
            button.setFixedHeight(SIZES.key)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, key=key: self._pressed(key))
            grid.addWidget(button, place // 3, place % 3)
        rows = len(_KEYS) // 3
        held.setFixedHeight(rows * (SIZES.key + SIZES.step) - SIZES.step)
        self.keys["back"].setIcon(icon("backspace"))
        self.keys["back"].setAccessibleName(self.tr("Delete the last"))
        self.keys["enter"].setIcon(icon("check"))
        self.keys["enter"].setAccessibleName(self.tr("Enter"))
        return held

    def _pressed(self, key: str) -> None:
        if key == "enter":
            self.enter()
        elif key == "back":
            self.field.backspace()
        else:
            self.field.insert(key)
        self.field.setFocus()

    def ask(self, title: str, told: str = "", problem: str = "") -> None:
        """Begin anew with an empty field."""
        self.title.setText(title)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        _stretch(self.title)
        _stretch(self.told)
        self.say(problem)
        self.field.clear()
        self.field.setFocus()

    def say(self, problem: str) -> None:
        """What is wrong with what was typed; '' for nothing."""
        self.problem.setText(problem)
        _stretch(self.problem)
        set_wrong(self.field, wrong=bool(problem))

    def enter(self) -> None:
        """Hand over what is typed."""
        if self.field.isEnabled() and self.field.text():
            self.done.emit(self.field.text())

    def hold(self, held: bool) -> None:
        """Take nothing for a while."""
        self.field.setEnabled(not held)
        for button in self.keys.values():
            button.setEnabled(not held)


class PinSetting:
    """Asks a pad twice for a new PIN; `on_set(Json)` gets its hash."""

    def __init__(self, pad: PinPad, on_set: Callable[[Json], object]) -> None:
        self._pad, self._on_set, self._first = pad, on_set, ""
        self._ask()

    def _ask(self, problem: str = "") -> None:
        self._first = ""
        self._pad.ask(
            self._pad.tr("Choose a PIN or a passphrase"),
            self._pad.tr("Without it the device does not come back from the patient."),
            problem,
        )

    def take(self, typed: str) -> None:
        """One entry: the first, or the same again."""
        if not self._first:
            problem = core_text(pin_problem(typed))
            if problem:
                self._ask(problem)
                return
            self._first = typed
            self._pad.ask(self._pad.tr("The same once more"))
        elif typed != self._first:
            self._ask(self._pad.tr("These were two different ones."))
        else:
            self._on_set(hashed(typed))


class PinCheck:
    """Asks a pad for the PIN; wrong ones make the next wait longer. `on_right()` lets through."""

    def __init__(
        self,
        pad: PinPad,
        value: object,
        tries: Tries,
        on_right: Callable[[], object],
        on_tries: Callable[[Tries], object],
    ) -> None:
        self._pad, self._value, self._tries = pad, value, tries
        self._on_right, self._on_tries = on_right, on_tries
        self._clock = QTimer(pad)
        self._clock.setInterval(250)
        self._clock.timeout.connect(self._show_wait)
        pad.ask(pad.tr("PIN or passphrase of the examiner"))
        self._show_wait()

    def take(self, typed: str) -> None:
        """One try."""
        now = datetime.now(UTC)
        if self._tries.wait_s(now):
            return
        if matches(typed, self._value):  # type: ignore[arg-type]
            self._tries = Tries()
            self.stop()
            self._on_tries(self._tries)
            self._on_right()
            return
        self._tries = self._tries.after_wrong(now)
        self._on_tries(self._tries)
        self._pad.field.clear()
        self._pad.say(self._pad.tr("That was not it."))
        self._show_wait()

    def stop(self) -> None:
        """No longer count the wait down."""
        self._clock.stop()
        self._pad.hold(held=False)

    def _show_wait(self) -> None:
        left = self._tries.wait_s(datetime.now(UTC))
        if left:
            self._pad.hold(held=True)
            self._pad.say(self._pad.tr("Not it. Next try in {0} s.").format(left))
            self._clock.start()
        elif self._clock.isActive():
            self._pad.say("")
            self.stop()
            self._pad.field.setFocus()
