"""The one line under the charts: what to do on an empty chart, or what went amiss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from painmap.ui.parts import theme
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import with_role

if TYPE_CHECKING:
    from painmap.ui.map.place_line import PlaceLine
    from painmap.ui.parts.notice import NoticeBar

_GAP = 12
STAYS_MS = 6_000


class HintLine(QLabel):
    """Stands beside what tells the place, off the body; over the canvas's foot while a notice is
    in that line. It lets every press through. A hint stays some seconds."""

    def __init__(self, beside: PlaceLine, notice: NoticeBar) -> None:
        super().__init__(beside.parentWidget())
        self._beside, self._notice = beside, notice
        beside.told.connect(self.place)
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
        known, self._standing = self._standing, text
        if not self._gone.isActive() and not text == known == self.text():
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
        """Go to the middle of the line again, or as near to it as the words there let it."""
        self.adjustSize()
        line = self._beside.geometry()
        most = line.width() - self.width()
        x = min(max(most // 2, self._beside.words_end + _GAP), most)
        if self._notice.isVisible():
            self.move(most // 2, self._notice.y() - self.height())
        else:
            self.move(x, line.top() + (line.height() - self.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the ground of the canvas: something may be under it where there is little room."""
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
        self.raise_()
