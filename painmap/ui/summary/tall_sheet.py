"""A sheet whose content scrolls where the window is lower than it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from painmap.ui.parts.room import ground_of
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import column, scrolled

WIDTH = 560
_HEAD, _LEAST = 88, 120


class TallSheet(Sheet):
    """`closed()` when it is closed, by whatever."""

    closed = Signal()

    def __init__(
        self, title: str, content: QWidget, window: QWidget, *, width: int = WIDTH
    ) -> None:
        window = ground_of(window)
        self.content = content
        self._area: QScrollArea = scrolled(content)
        self._most = max(window.height() - _HEAD, _LEAST)
        held = QWidget()
        held.setLayout(column(self._area, gap=0))
        super().__init__(title, held, window, width=min(width, window.width() - 16))

    def keep_below(self, y: int) -> None:
        super().keep_below(y)
        self._most = max(self._most - y, _LEAST)

    def open_beside(self, widget: QWidget) -> None:
        self.fit()
        super().open_beside(widget)
        self.fit()  # now that the words have their fonts
        super().open_beside(widget)

    def fit(self) -> None:
        """As high as the content, in the window at most."""
        shown = self._area.viewport().width() if self.isVisible() else 0
        room = shown or self.width() - 42
        layout = self.content.layout()
        if layout is not None:
            layout.activate()
        need = self.content.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            need = max(layout.totalHeightForWidth(room), layout.totalMinimumHeightForWidth(room))
        # What scrolls keeps at least this, though its wrapped words need less at this width.
        need = max(need, self.content.minimumSizeHint().height())
        self._area.setFixedHeight(max(min(need + 4, self._most), _LEAST))
        self.adjustSize()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
