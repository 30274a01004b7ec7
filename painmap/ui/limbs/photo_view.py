"""A photo as large as the window allows, over everything else; any key or press closes it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QWidget

from painmap.ui.parts.overlay import Overlay
from painmap.ui.parts.widgets import column, label, row

_EDGE, _HEAD, _MARGIN = 16, 52, 12


class PhotoView(Overlay):
    """One photo under its title."""

    def __init__(self, title: str, image: QImage, over: QWidget) -> None:
        super().__init__(title, over)
        self._image = image
        self.photo = label()
        self.photo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = row(label(title, "heading"), None, self.close_button, margins=(8, 0, 0, 0))
        self.setLayout(column(head, self.photo, gap=4, margins=(_MARGIN, 4, _MARGIN, _MARGIN)))

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
        self._centre(self.width(), self.height())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close()
