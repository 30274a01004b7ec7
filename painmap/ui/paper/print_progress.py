"""What the print window says: pages on their way, *Stop*, what was written, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel

from painmap.ui.parts.widgets import TextButton, ThinProgress, label, with_role

SLOW_MS = 300


def tr(text: str) -> str:
    return QCoreApplication.translate("PrintPreview", text)


class PrintProgress(QObject):
    """A line of words, a thin bar, and a button that shows where the work lasts.

    Signals: `stop_asked()`; `page_begun(int)` before each page.
    """

    stop_asked = Signal()
    page_begun = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.message: QLabel = label(wrap=True)
        self.bar = ThinProgress()
        self.stop = TextButton(tr("Stop"), role="quiet", on_click=self.stop_asked.emit)
        self.stop.setToolTip(tr("Stop (Esc)"))
        self.stop.hide()
        self._before = ("", False)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self._show_stop)

    @property
    def can_stop(self) -> bool:
        """Whether the work lasts, so that it can be stopped."""
        return not self.stop.isHidden()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something that stays."""
        self._before = (text, wrong)
        self._show(text, wrong=wrong)

    def begin(self) -> None:
        """Say that something takes a while."""
        self._show(tr("Preparing the pages…"))
        self.bar.set_busy(True)
        self._slow.start()

    def step(self, number: int, pages: int) -> None:
        """Say which page comes next; 0 of 0 while nobody knows."""
        if not pages:
            self.bar.set_busy(True)
            return
        self.bar.setRange(0, pages)
        self.bar.setValue(number - 1)
        self._show(tr("Page {0} of {1}").format(number, pages))
        self.page_begun.emit(number)

    def end(self) -> None:
        """The work has ended: say again what was said before it."""
        self._slow.stop()
        if self.stop.hasFocus():
            self.stop.window().setFocus()
        self.stop.hide()
        self.bar.set_busy(False)
        text, wrong = self._before
        self._show(text, wrong=wrong)

    def _show(self, text: str, *, wrong: bool = False) -> None:
        self.message.setText(text)
        with_role(self.message, "error" if wrong else "quiet")

    def _show_stop(self) -> None:
        self.stop.show()
