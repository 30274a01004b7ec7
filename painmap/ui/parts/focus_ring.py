"""The ring around what has the keyboard's focus: seen on every control, whatever paints it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from painmap.ui.parts import theme
from painmap.ui.parts.choice import Choice
from painmap.ui.parts.theme import SIZES

_WIDE, _INNER = 2, 1


class FocusRing(QWidget):
    """Two lines, accent outside and ground inside, so that it is seen on the accent itself too.

    It lies over the edge of what it is for, follows it, and lets every press through.
    """

    def __init__(self, target: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        self.setGeometry(self.target.geometry())
        edge = _WIDE + _INNER
        inside = self.rect().adjusted(edge, edge, -edge, -edge)
        # A frame alone: what is painted within, such as a stroke, is not painted twice.
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))
        self.setVisible(self.target.isVisible())
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._follow()
        elif kind == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for inset, width, colour in (
                (_WIDE + _INNER / 2, _INNER, now.panel),
                (_WIDE / 2, _WIDE, now.accent),
            ):
                painter.setPen(QPen(QColor(colour), width))
                box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)


class FocusRings(QObject):
    """One ring for a window: shown while the focus moves by Tab, gone when it moves otherwise."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.ring: FocusRing | None = None

    def show_at(self, target: QWidget | None) -> None:
        """Ring what just got the focus by a key; None takes the ring away."""
        if self.ring is not None and isValid(self.ring):
            self.ring.hide()
            self.ring.deleteLater()
        self.ring = None
        parent = None if target is None else target.parentWidget()
        # A choice rings the chip that space would tap; those parents would make a page of it.
        if target is None or isinstance(target, Choice):
            return
        if parent is not None and not isinstance(parent, QStackedWidget | QSplitter):
            self.ring = FocusRing(target, parent)

    def on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The focus went somewhere by itself or by a tap."""
        ring = self.ring
        if ring is not None and not (isValid(ring) and now is ring.target):
            self.show_at(None)

    @property
    def box(self) -> QRect:
        """Where the ring is in the window; empty without one."""
        ring = self.ring
        if ring is None or not isValid(ring) or not ring.isVisible():
            return QRect()
        return QRect(ring.mapTo(self._window, ring.rect().topLeft()), ring.size())
