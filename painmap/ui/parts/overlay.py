"""A card in the middle of a window, over everything else; any key closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from painmap.ui.parts.widgets import IconButton

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt)


class Overlay(QFrame):
    """Made when it is opened, gone when it is closed; `closed()` then.

    It waits for nothing: another place that gets the focus closes it too.
    """

    closed = Signal()

    def __init__(self, title: str, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._focus_before: QWidget | None = over.window().focusWidget()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.close_button = IconButton("close", self.tr("Close"), on_click=self.close)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        over.installEventFilter(self)

    def open(self) -> None:
        """Show it; the focus comes back to where it was."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        """Take size and place for the window as it is."""
        raise NotImplementedError

    def _centre(self, width: int, height: int) -> None:
        room = self._over.size()
        self.setGeometry(
            QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height)
        )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it, Esc too."""
        if event.key() not in _HELD:
            self.close()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus()
        self._focus_before = None
