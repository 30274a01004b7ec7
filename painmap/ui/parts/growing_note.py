"""A note of one line that grows with what is written in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY

_MOST_LINES = 8
_MARGIN, _FRAME = 2, 9
"""Around the words, and the style's padding and line around that, px."""
_PAUSE_MS = 2_000


class GrowingNote(QPlainTextEdit):
    """`entered(str | None)` when the text is left, whatever the way, or the typing pauses.

    `most` is how many letters of it are kept, 0 for all; so long without a key is a pause.
    """

    entered = Signal(object)

    def __init__(self, name: str, *, most: int = 0, pause_ms: int = _PAUSE_MS) -> None:
        super().__init__()
        self._known, self._most_letters = "", most
        self.setAccessibleName(name)
        self.setPlaceholderText(EMPTY)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.setFixedHeight(SIZES.target)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self.hand_over)
        self.textChanged.connect(self._fit)
        self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Set from the data; what is being typed stays."""
        typing = self.hasFocus() and self.toPlainText() != self._known
        self._known = text
        if not typing and text != self.toPlainText():
            self.setPlainText(text)

    def hand_over(self) -> None:
        """Tell of the text, if it is another one than is known."""
        self._pause.stop()
        text = self.toPlainText().strip()[: self._most_letters or None]
        if text != self._known.strip():
            self._known = text
            self.entered.emit(text or None)

    def _typed(self) -> None:
        # A power cut in the middle of a long note takes no more than the last words.
        if self.hasFocus():
            self._pause.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hand_over()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hand_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # of a plain text edit: in lines
        high = self.cursorRect().height()  # of a line as laid out: the font's own may be less
        shown = min(max(lines, 1), _MOST_LINES)
        self.setFixedHeight(max(SIZES.target, shown * high + 2 * (_MARGIN + _FRAME) + 1))
        policy = Qt.ScrollBarPolicy
        more = lines > _MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff
        )
