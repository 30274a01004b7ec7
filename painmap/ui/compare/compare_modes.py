"""The five ways to see two visits, each with its key: chips, or a list where it is narrow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from painmap.ui.parts.choice import Choice, Option

Mode = Literal["side", "swipe", "onion", "change", "flicker"]


@dataclass(frozen=True, slots=True)
class ModeWords:
    """What a way is called, and what it does in a few words."""

    key: Mode
    name: str
    hint: str


MODES = (
    ModeWords(
        "side",
        "Side by side",
        "Earlier, later and change beside each other (1)",
    ),
    ModeWords(
        "swipe",
        "Swipe",
        "One chart, divided by a handle that is dragged (2)",
    ),
    ModeWords(
        "onion",
        "Onion skin",
        "Both over each other, each as strong as chosen (3)",
    ),
    ModeWords(
        "change",
        "Change",
        "The change alone (4)",
    ),
    ModeWords(
        "flicker",
        "Flicker",
        "The earlier visit as long as 5 or the button is held",
    ),
)


def mode_options() -> list[tuple[str, str]]:
    """Keys and names, for a list."""
    return [(mode.key, QCoreApplication.translate("Compare", mode.name)) for mode in MODES]


class ModeChoice(Choice):
    """Chips for the ways. Digits are the screen's: it must know when 5 is let go."""

    def __init__(self, name: str) -> None:
        names = dict(mode_options())
        super().__init__([Option(mode.key, names[mode.key]) for mode in MODES], name=name)
        for mode, chip in zip(MODES, self.chips, strict=True):
            chip.setToolTip(QCoreApplication.translate("Compare", mode.hint))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            event.ignore()
        else:
            super().keyPressEvent(event)
