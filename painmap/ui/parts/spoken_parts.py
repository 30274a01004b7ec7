"""What is painted by hand for screen readers: a widget as a list of the parts that it shows.

Interfaces are made only when assistive technology asks for them. Qt owns them: those of the parts
are given back to it when the widget goes (ADR 23). Its stubs leave out that None is an answer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid


class Spoken(Protocol):
    """What a painted widget says of itself; asked for only by assistive technology."""

    def summary(self) -> str:
        """The whole in a sentence, '' where the widget's own description stands."""

    def count(self) -> int:
        """How many parts there are now."""

    def name(self, at: int) -> str:
        """What is said of a part."""

    def box(self, at: int) -> QRect:
        """Where a part is in the widget, px; empty where it is out of view."""

    def at(self, point: QPoint) -> int:
        """Which part lies under a point of the widget, -1 for none."""


_readers: dict[int, PartsReader] = {}
"""By the address of their widget: Python must hold what it made as long as Qt uses it."""
_installed: list[bool] = []


def read_aloud(
    widget: QWidget, spoken: Spoken, role: QAccessible.Role = QAccessible.Role.Chart
) -> PartsReader:
    """Let assistive technology read a widget part by part; call once for each."""
    if not _installed:
        QAccessible.installFactory(_interface_for)
        _installed.append(True)
    if QAccessible.isActive():
        # Its first events have made the usual interface, which Qt would go on using.
        usual = QAccessible.queryAccessibleInterface(widget)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(usual))
    return PartsReader(widget, spoken, role)


def _interface_for(_class_name: str, obj: QObject) -> QAccessibleInterface | None:
    reader = _readers.get(id(obj))
    return reader.interface() if reader is not None else None


class PartsReader(QObject):
    """Makes the interfaces of one widget and keeps them as long as Qt may use them."""

    def __init__(self, widget: QWidget, spoken: Spoken, role: QAccessible.Role) -> None:
        super().__init__(widget)
        self.widget, self.spoken, self.role = widget, spoken, role
        self._whole: WholeInterface | None = None
        self.parts: list[PartInterface] = []
        self._ids: list[int] = []
        self._key = id(widget)
        _readers[self._key] = self
        widget.destroyed.connect(self._end)

    def interface(self) -> QAccessibleInterface:
        """That of the widget."""
        if self._whole is None:
            self._whole = WholeInterface(self)
        return self._whole

    def part(self, at: int) -> PartInterface | None:
        """That of the part at a place of the list; made on the first call."""
        if not 0 <= at < self.spoken.count():
            return None
        while len(self.parts) <= at:
            made = PartInterface(self, len(self.parts))
            self.parts.append(made)
            self._ids.append(QAccessible.registerAccessibleInterface(made))
        return self.parts[at]

    def changed(self) -> None:
        """Other parts are shown, or other things are painted on them."""
        if QAccessible.isActive() and self._whole is not None:
            for kind in (QAccessible.Event.DescriptionChanged, QAccessible.Event.ObjectReorder):
                QAccessible.updateAccessibility(QAccessibleEvent(self.widget, kind))

    @property
    def is_there(self) -> bool:
        """Whether the widget still is."""
        return isValid(self.widget)

    def ask(self, question: Callable[[], int]) -> int:
        """A number that the parts tell, 0 where the widget has gone."""
        return question() if self.is_there else 0

    def _end(self) -> None:
        _readers.pop(self._key, None)
        for number in self._ids:
            QAccessible.deleteAccessibleInterface(number)
        self._ids.clear()
        self.parts.clear()
        self._whole = None


class WholeInterface(QAccessibleWidget):
    """The widget: its children are the parts that are painted on it."""

    def __init__(self, reader: PartsReader) -> None:
        super().__init__(reader.widget, reader.role)
        self._reader = reader

    def childCount(self) -> int:
        return self._reader.ask(self._reader.spoken.count)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._reader.part(index) if self._reader.is_there else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.at if isinstance(child, PartInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self._reader.is_there:
            return None
        point = self._reader.widget.mapFromGlobal(QPoint(x, y))
        return self._reader.part(self._reader.spoken.at(point))

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Description and self._reader.is_there:
            return self._reader.spoken.summary() or super().text(kind)
        return super().text(kind)


class PartInterface(QAccessibleInterface):
    """One part of what is painted; `at` is its place in the list of those in view."""

    def __init__(self, reader: PartsReader, at: int) -> None:
        super().__init__()
        self._reader, self.at = reader, at

    def isValid(self) -> bool:
        return self._reader.is_there and self.at < self._reader.spoken.count()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._reader.widget.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self._reader.is_there:
            return None
        return QAccessible.queryAccessibleInterface(self._reader.widget)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        widget = self._reader.widget
        box = self._reader.spoken.box(self.at)
        return QRect(widget.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        there = self.isValid() and self._reader.widget.isVisible()
        state.invisible = not there or self.rect().isEmpty()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name and self.isValid():
            return self._reader.spoken.name(self.at)
        return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """It is painted, not written."""

    def backgroundColor(self) -> QColor:
        return QColor()

    def foregroundColor(self) -> QColor:
        return QColor()
