"""A note written in place: a small sheet beside what it is about, kept by a tap anywhere else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from painmap.core.zone_notes import NOTE_LENGTH
from painmap.ui.widgets import TextButton, column, label, row

_WIDTH, _EDGE = 340, 8


class NotePopover(QFrame):
    """`on_done(str)` gets what is written when it closes; Esc leaves the note as it was."""

    def __init__(
        self, title: str, note: str, on_done: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setFixedWidth(_WIDTH)
        self._note, self._on_done = note, on_done
        self.field = QPlainTextEdit(note)
        self.field.setAccessibleName(title)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(120)
        self.done = TextButton(self.tr("Done"), on_click=self.close)
        self.setLayout(
            column(
                label(title, "heading", wrap=True),
                self.field,
                row(None, self.done),
                margins=(16, 12, 16, 12),
            )
        )

    def open_at(self, at: QPoint) -> None:
        """Show it near a point of the screen, wholly in view."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or self.screen()
        room = screen.availableGeometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.field.setPlainText(self._note)
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        written = self.field.toPlainText().strip()[:NOTE_LENGTH]
        if written != self._note.strip():
            self._note = written
            self._on_done(written)
        super().closeEvent(event)
