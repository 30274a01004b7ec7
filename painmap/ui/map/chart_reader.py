"""The body chart for screen readers: the canvas as a list of the parts of the skin in view.

Interfaces are made only when assistive technology asks for them. Qt owns them: those of the parts
are given back to it when the canvas goes (ADR 23). Its stubs leave out that None is an answer.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from painmap.ui.map.canvas import Canvas
from painmap.ui.map.chart_places import ChartPlaces

_readers: dict[int, ChartReader] = {}
"""By the address of their canvas: Python must hold what it made as long as Qt uses it."""
_installed: list[bool] = []


def read_aloud(canvas: Canvas, places: ChartPlaces) -> ChartReader:
    """Let assistive technology read a canvas; call once for each."""
    if not _installed:
        QAccessible.installFactory(_interface_for)
        _installed.append(True)
    if QAccessible.isActive():
        # Its first events have made the usual interface, which Qt would go on using.
        usual = QAccessible.queryAccessibleInterface(canvas)
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(usual))
    return ChartReader(canvas, places)


def _interface_for(_class_name: str, obj: QObject) -> QAccessibleInterface | None:
    reader = _readers.get(id(obj))
    return reader.interface() if reader is not None else None


class ChartReader(QObject):
    """Makes the interfaces of one canvas and keeps them as long as Qt may use them."""

    def __init__(self, canvas: Canvas, places: ChartPlaces) -> None:
        super().__init__(canvas)
        self.canvas, self.places = canvas, places
        self._chart: ChartInterface | None = None
        self.parts: list[PartInterface] = []
        self._ids: list[int] = []
        self._key = id(canvas)
        _readers[self._key] = self
        canvas.destroyed.connect(self._end)

    def interface(self) -> QAccessibleInterface:
        """That of the canvas."""
        if self._chart is None:
            self._chart = ChartInterface(self)
        return self._chart

    def part(self, at: int) -> PartInterface | None:
        """That of the part of the skin at a place of the list; made on the first call."""
        if not 0 <= at < len(self.places.places):
            return None
        while len(self.parts) <= at:
            made = PartInterface(self, len(self.parts))
            self.parts.append(made)
            self._ids.append(QAccessible.registerAccessibleInterface(made))
        return self.parts[at]

    def changed(self) -> None:
        """Other charts are shown, or other things are painted on them."""
        if QAccessible.isActive() and self._chart is not None:
            for kind in (QAccessible.Event.DescriptionChanged, QAccessible.Event.ObjectReorder):
                QAccessible.updateAccessibility(QAccessibleEvent(self.canvas, kind))

    @property
    def is_there(self) -> bool:
        """Whether the canvas still is."""
        return isValid(self.canvas)

    def _end(self) -> None:
        _readers.pop(self._key, None)
        for number in self._ids:
            QAccessible.deleteAccessibleInterface(number)
        self._ids.clear()
        self.parts.clear()
        self._chart = None


class ChartInterface(QAccessibleWidget):
    """The canvas: a chart whose children are the parts of the skin in view."""

    def __init__(self, reader: ChartReader) -> None:
        super().__init__(reader.canvas, QAccessible.Role.Chart, reader.canvas.accessibleName())
        self._reader = reader

    def childCount(self) -> int:
        return len(self._reader.places.places) if self._reader.is_there else 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._reader.part(index) if self._reader.is_there else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.at if isinstance(child, PartInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self._reader.is_there:
            return None
        point = self._reader.canvas.mapFromGlobal(QPoint(x, y))
        return self._reader.part(self._reader.places.at(point))

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Description and self._reader.is_there:
            return self._reader.places.summary()
        return super().text(kind)


class PartInterface(QAccessibleInterface):
    """One part of the skin on one chart; `at` is its place in the list of those in view."""

    def __init__(self, reader: ChartReader, at: int) -> None:
        super().__init__()
        self._reader, self.at = reader, at

    def isValid(self) -> bool:
        return self._reader.is_there and self.at < len(self._reader.places.places)

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._reader.canvas.window().windowHandle() if self.isValid() else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        if not self._reader.is_there:
            return None
        return QAccessible.queryAccessibleInterface(self._reader.canvas)

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
        places, canvas = self._reader.places, self._reader.canvas
        box = places.box(places.places[self.at])
        return QRect(canvas.mapToGlobal(box.topLeft()), box.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        there = self.isValid() and self._reader.canvas.isVisible()
        state.invisible = not there or self.rect().isEmpty()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name and self.isValid():
            places = self._reader.places
            return places.name(places.places[self.at])
        return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """It is painted, not written."""

    def backgroundColor(self) -> QColor:
        return QColor()

    def foregroundColor(self) -> QColor:
        return QColor()
