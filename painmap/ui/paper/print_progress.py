"""What the print window says: pages on their way, what was written, what went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from painmap.ui.parts.widgets import ThinProgress, label, with_role


def tr(text: str) -> str:
    return QCoreApplication.translate("PrintPreview", text)


class PrintProgress:
    """A line of words and a thin bar, painted at once: while pages are, nothing else would be."""

    def __init__(self) -> None:
        self.message: QLabel = label(wrap=True)
        self.bar = ThinProgress()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something that stays."""
        self.message.setText(text)
        with_role(self.message, "error" if wrong else "quiet")

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Say that something takes a while, and take it back at the end."""
        before, role = self.message.text(), self.message.property("role")
        self.say(tr("Preparing the pages…"))
        self._repaint()
        try:
            yield
        finally:
            self.bar.set_busy(False)
            self.say(before, wrong=role == "error")

    def step(self, number: int, pages: int) -> None:
        """Say which page comes next."""
        self.bar.setRange(0, pages)
        self.bar.setValue(number - 1)
        self.say(tr("Page {0} of {1}").format(number, pages))
        self._repaint()

    def _repaint(self) -> None:
        layout = self.message.window().layout()
        if layout is not None:
            layout.activate()  # or new words would have the room of the old ones
        for part in (self.message, self.bar):
            if part.isVisible():
                part.repaint()
