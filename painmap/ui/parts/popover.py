"""Small sheets beside what they are about, that a tap anywhere else closes: a name, a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from painmap.core.qualities import OWN_WORD_LENGTH
from painmap.core.zone_notes import NOTE_LENGTH
from painmap.ui.parts.popup_keys import keep_plain_keys
from painmap.ui.parts.widgets import TextButton, column, label, row

_WIDTH, _EDGE = 340, 8


class Popover(QFrame):
    """A sheet with a title, a field and one button."""

    def __init__(self, title: str, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setFixedWidth(_WIDTH)
        field.setAccessibleName(title)
        self._first = field
        self.done = TextButton(self.tr("Done"), on_click=self.finish)
        self.setLayout(
            column(
                label(title, "heading", wrap=True), field, row(None, self.done),
                margins=(16, 12, 16, 12),
            )
        )  # fmt: skip

    def event(self, event: QEvent) -> bool:
        keep_plain_keys(event)
        return super().event(event)

    def finish(self) -> None:
        """Take what is written and close."""
        self.close()

    def open_at(self, at: QPoint) -> None:
        """Show it near a point of the screen, wholly in view."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or self.screen()
        room = screen.availableGeometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(max(at.y(), room.top()), room.bottom() - self.height())
        self.move(x, y)
        self.show()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)


class NotePopover(Popover):
    """`on_done(str)` gets what is written when it closes; Esc leaves the note as it was."""

    def __init__(
        self, title: str, note: str, on_done: Callable[[str], object], parent: QWidget
    ) -> None:
        self.field = QPlainTextEdit(note)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(120)
        super().__init__(title, self.field, parent)
        self._note, self._on_done = note, on_done
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.field.setPlainText(self._note)
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        written = self.field.toPlainText().strip()[:NOTE_LENGTH]
        if written != self._note.strip():
            self._note = written
            self._on_done(written)
        super().closeEvent(event)


class NamePopover(Popover):
    """`on_done(str)` gets the name when it is finished; closed otherwise there is none."""

    def __init__(self, title: str, on_done: Callable[[str], object], parent: QWidget) -> None:
        self.field = QLineEdit()
        self.field.setMaxLength(OWN_WORD_LENGTH)
        super().__init__(title, self.field, parent)
        self._on_done = on_done
        self.field.returnPressed.connect(self.finish)

    def finish(self) -> None:
        name = " ".join(self.field.text().split())
        self.close()
        if name:
            self._on_done(name)
