"""A card in the middle of a screen whose pages are each as high as they need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from painmap.ui.parts.widgets import column, row

CARD_WIDTH, SIDE = 560, 32


class Pages(QWidget):
    """Shows one of its pages; the hidden ones ask for no room."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self.setLayout(column(*pages, gap=0))
        self.show_page(pages[0])

    @property
    def current(self) -> QWidget:
        """The page that is shown."""
        return next(page for page in self._pages if not page.isHidden())

    def show_page(self, shown: QWidget) -> None:
        """Show another page."""
        for page in self._pages:
            page.setVisible(page is shown)


class Card(QFrame):
    """560 px wide, or as wide as a narrow window leaves; wrapped texts get all their lines."""

    def __init__(self, *parts: QWidget | int | None, width: int = CARD_WIDTH) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(width)
        self.setLayout(column(*parts, gap=8, margins=(SIDE, 28, SIDE, 24)))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Polish):
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Ask for the height of all texts at this width: a stretch beside would give too little."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))


def centred(screen: QWidget, card: QWidget) -> None:
    """Lay a card into the middle of a screen."""
    screen.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    screen.setProperty("role", "window")
    screen.setLayout(column(None, row(None, card, None), None))


def elided(words: QLabel, text: str) -> None:
    """Show a long name in one line, its middle left out."""
    words.setToolTip(text)
    room = CARD_WIDTH - 2 * SIDE
    words.setText(words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))
