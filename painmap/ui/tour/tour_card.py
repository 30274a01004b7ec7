"""The card of the tour and the frame around what it speaks of. Neither takes a press from below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from painmap.ui.parts import theme
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row

_WIDE, _AWAY, _EDGE = 360, 12, 16
_LINE = 3


class TourFrame(QWidget):
    """A line around a part of the window; what lies below is pressed as ever."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.current().accent), _LINE))
            inner = self.rect().adjusted(_LINE, _LINE, -_LINE, -_LINE)
            painter.drawRoundedRect(inner, theme.SIZES.radius + 2, theme.SIZES.radius + 2)


class TourCard(QFrame):
    """What a step says, and the way on. `next_asked`, `back_asked`, `end_asked` are its presses."""

    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._target: QWidget | None = None
        self.setProperty("role", "card")
        self.frame = TourFrame(over)
        self.place_of = label("", "caption")
        self.title = label("", "heading", wrap=True)
        self.said = label("", wrap=True)
        self.end = TextButton(self.tr("End the tour"), role="quiet", on_click=self.end_asked.emit)
        self.back = TextButton(self.tr("Back"), role="quiet", on_click=self.back_asked.emit)
        self.next = PrimaryButton(self.tr("Next"), on_click=self.next_asked.emit)
        self._column = column(
            self.place_of, self.title, self.said, row(self.end, None, self.back, self.next),
            gap=8, margins=(20, 16, 20, 16),
        )  # fmt: skip
        self.setLayout(self._column)
        over.installEventFilter(self)
        self.hide()

    def show_step(self, place: int, of: int, title: str, said: str, target: QWidget | None) -> None:
        """Say a step and frame its target; the card lies where it covers none of it, if it can."""
        self.place_of.setText(self.tr("{0} of {1}").format(place, of))
        self.title.setText(title)
        self.said.setText(said)
        self.setAccessibleName(f"{self.place_of.text()}: {title}")
        self.setAccessibleDescription(said)
        self.back.setEnabled(place > 1)
        self.next.setText(self.tr("Done") if place == of else self.tr("Next"))
        self._follow(target)
        self.show()
        self.place()
        self.frame.raise_()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_over(self, shown: bool) -> None:  # as setVisible
        """Show or hide it with what is on the screen; the step stays."""
        self.setVisible(shown)
        self.frame.setVisible(False)
        if shown:
            self.place()
            self.frame.raise_()
            self.raise_()

    def done(self) -> None:
        """Both are gone."""
        self._follow(None)
        self.frame.hide()
        self.hide()

    def place(self) -> None:
        """Take the place that fits the target as it lies now."""
        room = self._over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        wide = min(_WIDE, room.width())
        self.setFixedWidth(wide)
        high = min(self._column.totalHeightForWidth(wide), room.height())
        self.setFixedHeight(high)
        target = self._rect()
        self.move(_beside(target, room, wide, high))
        if target is None:
            self.frame.hide()
        else:
            self.frame.setGeometry(target.adjusted(-4, -4, 4, 4) & self._over.rect())
            self.frame.show()

    def _rect(self) -> QRect | None:
        target = self._target
        if target is None or not target.isVisible():
            return None
        return QRect(target.mapTo(self._over, QPoint(0, 0)), target.size())

    def _follow(self, target: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target.destroyed.disconnect(self._forget)
        self._target = target
        if target is not None:
            target.installEventFilter(self)
            target.destroyed.connect(self._forget)

    def _forget(self, _gone: QObject | None = None) -> None:
        self._target = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in moved and self.isVisible():
            self.place()
        return False


def _beside(target: QRect | None, room: QRect, wide: int, high: int) -> QPoint:
    """Where a card lies beside a target: right, left, below or above it, else in the corner."""
    corner = QPoint(room.right() - wide + 1, room.bottom() - high + 1)
    if target is None:
        return corner
    top = max(room.top(), min(target.top(), room.bottom() - high + 1))
    left = max(room.left(), min(target.left(), room.right() - wide + 1))
    for at in (
        QPoint(target.right() + _AWAY, top),
        QPoint(target.left() - _AWAY - wide, top),
        QPoint(left, target.bottom() + _AWAY),
        QPoint(left, target.top() - _AWAY - high),
    ):
        if room.contains(QRect(at.x(), at.y(), wide, high)):
            return at
    return corner
