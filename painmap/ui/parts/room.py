"""Screens and popups in less room than they need, as at 200 % on a small screen: they scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QVBoxLayout, QWidget

_EDGE, _ROOMY = 8, QSize(720, 640)


class Room(QScrollArea):
    """Holds content that is as large as the room, or as large as it must be, and then scrolls.

    What the keyboard reaches is scrolled to.
    """

    def __init__(self, content: QWidget, least: QSize | None = None) -> None:
        """`least`: the smallest size of the content, px; without it, that of its layout."""
        super().__init__()
        self.content, self._least = content, least
        if least is not None:
            content.setMinimumSize(least)
        # Qt would make screens with wrapped words as high as these like to be, and scroll.
        self.setWidgetResizable(least is None)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it is no stop on the way of Tab
        self.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._least is not None:
            self.content.resize(self.viewport().size().expandedTo(self._least))

    def sizeHint(self) -> QSize:
        """As large as the content likes to be."""
        return self.content.sizeHint()

    def adjust(self) -> None:
        """Make the popup as large as its content, on a screen that holds it."""
        popup = self.window()
        popup.resize(popup.sizeHint().boundedTo(popup.maximumSize()))

    def to_start(self) -> None:
        """Show the upper left corner again."""
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(0)


def ground_of(window: QWidget) -> QWidget:
    """What a sheet is laid on: in a window whose screens may scroll it scrolls with them."""
    held = window.centralWidget() if isinstance(window, QMainWindow) else None
    return held.content if isinstance(held, Room) else window


def is_small(screen: QSize) -> bool:
    """Whether a screen is smaller than what a dialog is laid out for."""
    return screen.width() < _ROOMY.width() or screen.height() < _ROOMY.height()


def let_scroll(dialog: QWidget) -> Room:
    """Let what is laid out in a dialog scroll where that is smaller; call it once."""
    content, layout = QWidget(), dialog.layout()
    assert layout is not None
    content.setLayout(layout)  # with all that it holds
    content.setProperty("role", "scrolled")
    room = Room(content)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(room)
    return room


def hold_on_screen(popup: QWidget) -> Room:
    """The same for a popup, which is never larger than its screen."""
    room, screen = let_scroll(popup), popup.screen().availableSize()
    popup.setMaximumSize(screen.width() - _EDGE, screen.height() - _EDGE)
    return room
