"""The line under the charts: where on the body the pen is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from painmap.ui.map.where_words import where
from painmap.ui.parts.widgets import with_role

if TYPE_CHECKING:
    from painmap.ui.map.canvas import Canvas
    from painmap.ui.session.session import Session

PLACE_MS = 150
"""How often the words of the place under a pen that draws are renewed."""

_HIGH, _SIDE = 24, 12


class PlaceLine(QWidget):
    """*LEFT lower leg, inner side · 11.5 cm above outer ankle*, or nothing; `told()` when other."""

    told = Signal()

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas
        self._cell = -1
        # Of fixed size: else each other word would have the whole Map laid out anew.
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        with_role(self._words, "caption")
        self._words.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self.setFixedHeight(_HIGH)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PLACE_MS)
        self._soon.timeout.connect(self._show)
        canvas.pointed.connect(self.tell)

    def tell(self, cell: int) -> None:
        """Tell where a cell is; while the pen draws a few times a second: nobody reads then."""
        self._cell = cell
        if not self._canvas.is_drawing:
            self._show()
        elif not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        self._soon.stop()
        text = ""
        if self._cell >= 0 and self._session.has_exam:
            session = self._session
            text = where(session.body, self._cell, self._canvas.length_factor)
        if text != self.text():
            self._words.setText(text)
            self.told.emit()

    def text(self) -> str:
        """The words."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._words.setFixedSize(self.size())

    @property
    def words_end(self) -> int:
        """Where the words end, in pixels from the left."""
        if not self.text():
            return 0
        return _SIDE + self._words.fontMetrics().horizontalAdvance(self.text())
