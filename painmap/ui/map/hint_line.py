"""The one line at the foot of the canvas: what to do on an empty chart, or what went amiss."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from painmap.ui.parts import theme
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import with_role

STAYS_MS = 6_000


class HintLine(QLabel):
    """Lies over its parent and lets every press through. A hint stays some seconds."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._standing = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        with_role(self, "quiet")
        self.setContentsMargins(8, 2, 8, 2)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(STAYS_MS)
        self._gone.timeout.connect(self.take_away)
        self.hide()

    def stand(self, text: str) -> None:
        """Show this whenever nothing else is to be said; '' for nothing."""
        self._standing = text
        if not self._gone.isActive():
            self._show(text)

    def say(self, text: str) -> None:
        """Show this for some seconds, or until the next stroke."""
        self._gone.start()
        self._show(text)

    def take_away(self) -> None:
        """Back to what stands."""
        self._gone.stop()
        self._show(self._standing)

    def give_way(self) -> None:
        """Somebody goes on: what was said, if anything, is done or done with."""
        if self._gone.isActive():
            self.take_away()

    def place(self) -> None:
        """Go to the foot of the canvas again; it may have another size."""
        self.adjustSize()
        over = self._over
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the ground of the canvas: a figure may reach down here."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.current().canvas))
            painter.drawRoundedRect(QRectF(self.rect()), SIZES.radius, SIZES.radius)
        super().paintEvent(event)

    def _show(self, text: str) -> None:
        self.setText(text)
        self.place()
        self.setVisible(bool(text))
