"""A photo as large as the window allows, over everything else; any key or press closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QWidget

from painmap.ui.parts.widgets import IconButton, column, label, row

_EDGE, _HEAD, _MARGIN = 16, 52, 12


class PhotoView(QFrame):
    """Made when it is opened, gone when it is closed; `closed()` then."""

    closed = Signal()

    def __init__(self, title: str, image: QImage, over: QWidget) -> None:
        super().__init__(over)
        self._over, self._image = over, image
        self._focus_before: QWidget | None = over.focusWidget()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.close_button = IconButton("close", self.tr("Close"), on_click=self.close)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.photo = label()
        self.photo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = row(label(title, "heading"), None, self.close_button, margins=(8, 0, 0, 0))
        self.setLayout(column(head, self.photo, gap=4, margins=(_MARGIN, 4, _MARGIN, _MARGIN)))
        over.installEventFilter(self)

    def open(self) -> None:
        """Show it; the focus comes back to where it was."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        """In the middle of the window, the photo no larger than it is."""
        over = self._over.size()
        around = 2 * (_EDGE + _MARGIN)
        room = QSize(over.width() - around, over.height() - around - _HEAD)
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        small = self._image.scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        small.setDevicePixelRatio(ratio)
        self.photo.setPixmap(QPixmap.fromImage(small))
        self.photo.setFixedSize(size)
        self.adjustSize()
        self.move((over.width() - self.width()) // 2, (over.height() - self.height()) // 2)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it, Esc too."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self.close()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
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
