"""One sentence at the bottom of a screen, with one action: 'Cleared Pain layer · Undo'."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from painmap.errors import KnownError
from painmap.ui.parts.announce import announce
from painmap.ui.parts.widgets import TextButton, label
from painmap.ui.parts.wording import error_text

NOTICE_MS = 8_000
_SPARE = 12
"""Of a sentence on one line, so that rounding breaks none, px."""


class NoticeBar(QFrame):
    """Floats over the bottom of its parent; hides itself after 8 s unless it must stay."""

    closed = Signal()

    def __init__(self, parent: QWidget, *, margin: int = 16, bottom: int = 16) -> None:
        super().__init__(parent)
        self._over, self._margin, self._bottom = parent, margin, bottom
        self._then: Callable[[], object] | None = None
        self._about = ""
        self._held = False
        self._waiting: tuple[str, Callable[[], object]] | None = None
        self.setProperty("role", "notice")
        self.text = label(wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = TextButton("", role="quiet", on_click=self._act)
        self.dismiss = TextButton(self.tr("Close"), role="quiet", on_click=self.close_notice)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 4)
        layout.setSpacing(8)
        for part in (self.text, self.action, self.dismiss):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_notice)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        stay: bool = False,
        about: str = "",
        keep: str = "",
    ) -> None:
        """Show a sentence; with `stay` until it is closed (errors), else for 8 s.

        `about` names what it speaks of, for `settle`. `keep` says what closing the bar means,
        where its action closes something else.
        """
        if self._held:
            again = partial(self.say, text, action, on_action, stay=stay, about=about, keep=keep)
            self._waiting = (about, again)
            return
        self._then = on_action
        self._about = about
        self.text.setText(text)
        self.setAccessibleName(text)
        announce(self, text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.dismiss.setText(keep or self.tr("Close"))
        self.dismiss.setVisible(stay)
        self._timer.stop()
        if not stay:
            self._timer.start(NOTICE_MS)
        self.show()
        self.raise_()
        self._place()

    def say_error(
        self,
        error: KnownError,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        about: str = "",
    ) -> None:
        """Show a fault of the environment with what to do about it."""
        text = error_text(error)
        self.say(text, action, on_action, stay=True, about=about)

    @property
    def about(self) -> str:
        """What is spoken of now, '' for nothing in particular."""
        return self._about

    def settle(self, about: str) -> None:
        """Hide what was said of something that is in order now; other sentences stay."""
        if about and self._about == about:
            self.close_notice()
        if about and self._waiting is not None and self._waiting[0] == about:
            self._waiting = None

    def hold(self) -> None:
        """Show nothing until `release`: the screen is before other eyes."""
        self.close_notice()
        self._held = True

    def release(self) -> None:
        """Say what was last to be said meanwhile, and whatever comes."""
        self._held = False
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting[1]()

    def close_notice(self) -> None:
        """Hide, and forget the action."""
        self._timer.stop()
        self._then = None
        self._about = ""
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        then = self._then
        self.close_notice()
        if then is not None:
            then()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _wanted(self) -> int:
        """How wide the bar is with its sentence on one line."""
        margins = self._row.contentsMargins()
        self.text.ensurePolished()
        words = self.text.fontMetrics().horizontalAdvance(self.text.text()) + _SPARE
        buttons = [part for part in (self.action, self.dismiss) if not part.isHidden()]
        beside = sum(
            max(part.sizeHint().width(), part.minimumWidth()) + self._row.spacing()
            for part in buttons
        )
        return margins.left() + words + beside + margins.right()

    def _place(self) -> None:
        parent = self._over
        width = min(720, parent.width() - 2 * self._margin, self._wanted())
        self.setFixedWidth(width)
        height = max(52, self._row.totalHeightForWidth(width))
        self.setFixedHeight(height)
        left = (parent.width() - width) // 2
        self.move(left, parent.height() - height - self._bottom)
