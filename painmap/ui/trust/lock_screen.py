"""What lies over the whole window while it is locked, or while somebody else takes over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from painmap.ui.handing.pin_pad import PinPad
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.room import Room
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, clear, column, label, row, scrolled
from painmap.ui.trust.card import Card, Pages

_WIDTH = 420


class LockScreen(QWidget):
    """Signals: `typed(str)`, `somebody_else()`, `chosen(person_id)`, `cancelled()`."""

    typed = Signal(str)
    somebody_else = Signal()
    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pad = PinPad()
        self.pad.done.connect(self.typed)
        self.pad.cancel.setText(self.tr("Somebody else"))
        self.pad.cancelled.connect(self.somebody_else)
        held = QWidget()
        held.setLayout(row(None, self.pad, None))
        self._names = column(gap=0)
        names = QWidget()
        names.setLayout(self._names)
        self.people: Choice | None = None
        self._area = scrolled(names)
        self.back = TextButton(self.tr("Back"), role="quiet", on_click=self.cancelled.emit)
        inside = QWidget()
        inside.setLayout(
            column(
                label(self.tr("Who goes on?"), "title"),
                label(self.tr("The exam stays as it is."), "quiet", wrap=True), 8, self._area, 8,
                row(self.back, None), gap=4,
            )
        )  # fmt: skip
        self._list = QWidget()
        self._list.setLayout(row(None, Card(inside, width=_WIDTH), None))
        self._pages = Pages(held, self._list)
        self._pad_page = held
        middle = QWidget()
        middle.setLayout(column(None, self._pages, None))
        middle.setProperty("role", "scrolled")
        self.setLayout(column(Room(middle), gap=0))
        window.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over everything else of the window."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def ask(self, title: str, told: str) -> None:
        """Ask for the PIN or passphrase of somebody."""
        self._pages.show_page(self._pad_page)
        self.pad.ask(title, told)

    def show_people(self, people: list[tuple[str, str]], now: str, *, locked: bool) -> None:
        """Ask who goes on; `now` (an id) is who works till now."""
        clear(self._names)
        self.people = Choice(
            [Option(person_id, name) for person_id, name in people],
            name=self.tr("Who goes on?"), per_row=1, text_px=SIZES.row, optional=True,
        )  # fmt: skip
        self.people.show_value(now)
        self.people.picked.connect(lambda picked: self.chosen.emit(picked or now))
        self._names.addWidget(self.people)
        self._area.setFixedHeight(min(6, len(people)) * (SIZES.target + SIZES.step))
        self.back.setText(self.tr("Back") if locked else self.tr("Back to work"))
        self._pages.show_page(self._list)
        self.people.setFocus()

    @property
    def asks(self) -> bool:
        """Whether a PIN or passphrase is asked for now."""
        return not self._pad_page.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key goes on to what lies below."""
        event.accept()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False
