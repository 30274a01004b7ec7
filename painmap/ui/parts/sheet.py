"""A sheet with a title over the right part of the window; a tap beside it closes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from painmap.ui.parts.room import ground_of
from painmap.ui.parts.widgets import IconButton, column, label, row

_EDGE = 8


class Sheet(QFrame):
    """Lies in the window itself, so that a field's keypad may open over it."""

    def __init__(self, title: str, content: QWidget, window: QWidget, *, width: int = 400) -> None:
        window = ground_of(window)
        super().__init__(window)
        self._window = window
        self._top = _EDGE
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        self.close_button = IconButton("close", self.tr("Close"), on_click=self.close, quiet=True)
        head = row(label(title, "heading", wrap=True), self.close_button)
        head.setStretch(0, 1)
        self.setLayout(column(head, content, gap=4, margins=(16, 8, 12, 16)))

    def keep_below(self, y: int) -> None:
        """Leave free what lies above, such as whose exam this is; before it is opened."""
        self._top = y + _EDGE

    def open_beside(self, widget: QWidget) -> None:
        """Show left of a widget, wholly inside the window; another sheet gives way."""
        window = self._window
        for other in window.findChildren(Sheet):
            if other is not self and other.isVisible():
                other.close()
        self.adjustSize()
        at = widget.mapTo(window, QPoint(0, 0))
        x = min(max(at.x() - self.width() - _EDGE, _EDGE), window.width() - self.width() - _EDGE)
        y = min(max(at.y(), self._top), window.height() - self.height() - _EDGE)
        self.move(x, max(y, self._top))
        self.show()
        self.raise_()
