"""Mouse, pen and fingers of a test: real events, sent to a canvas."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from painmap.ui.map.canvas import Canvas

PRESS, MOVE, RELEASE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
)
_clock = count(1_000, 8)
"""Events of mouse and pen come every 8 ms, however slow the machine is."""

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def at(canvas: Canvas, chart: int, x: float, y: float) -> QPointF:
    """A point of the widget from shares of a chart's width and height."""
    shown, place = canvas.places()[chart]
    box = place.rect(shown)
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def seen(canvas: Canvas, chart: int, x: float, y: float) -> QPointF:
    """A point of the widget from chart pixels."""
    _, place = canvas.places()[chart]
    return QPointF(place.x + place.scale * x, place.y + place.scale * y)


def mouse(
    canvas: Canvas,
    kind: QEvent.Type,
    point: QPointF,
    modifiers: Qt.KeyboardModifier = PLAIN,
    button: Qt.MouseButton = LEFT,
    *,
    held: bool = True,
) -> None:
    """One event; `held` moves have the button down."""
    down = button if held and kind != RELEASE else NONE
    changed = NONE if kind == MOVE else button
    event = QMouseEvent(kind, point, canvas.mapToGlobal(point), changed, down, modifiers)
    event.setTimestamp(next(_clock))
    QApplication.sendEvent(canvas, event)


def drag(canvas: Canvas, points: Sequence[QPointF], modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press at the first point, move over all, lift at the last."""
    mouse(canvas, PRESS, points[0], modifiers)
    for point in points[1:]:
        mouse(canvas, MOVE, point, modifiers)
    mouse(canvas, RELEASE, points[-1], modifiers)


def click(canvas: Canvas, point: QPointF, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    drag(canvas, [point], modifiers)


def double_click(canvas: Canvas, point: QPointF) -> None:
    """As Qt sends it: press, release, double click, release."""
    click(canvas, point)
    mouse(canvas, QEvent.Type.MouseButtonDblClick, point)
    mouse(canvas, RELEASE, point)


def wheel(
    canvas: Canvas, point: QPointF, turn: int, modifiers: Qt.KeyboardModifier = PLAIN
) -> None:
    event = QWheelEvent(
        point, canvas.mapToGlobal(point), QPoint(), QPoint(0, turn), NONE, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


PEN, ERASER = QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser
PEN_DOWN, PEN_MOVE, PEN_UP = (
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletRelease,
)


def pen(
    canvas: Canvas,
    kind: QEvent.Type,
    point: QPointF,
    *,
    pressure: float = 0.5,
    end: QPointingDevice.PointerType = PEN,
    button: Qt.MouseButton = LEFT,
    held: bool = True,
) -> None:
    """One event of a pen; a move that is not `held` hovers."""
    stylus = QPointingDevice(
        "pen", 7, QPointingDevice.DeviceType.Stylus, end,
        QPointingDevice.Capability.Position | QPointingDevice.Capability.Pressure, 1, 2,
    )  # fmt: skip
    down = button if held and kind != PEN_UP else NONE
    changed = NONE if kind == PEN_MOVE else button
    event = QTabletEvent(
        kind, stylus, point, canvas.mapToGlobal(point), pressure, 0, 0, 0, 0, 0, PLAIN,
        changed, down,
    )  # fmt: skip
    event.setTimestamp(next(_clock))
    QApplication.sendEvent(canvas, event)


def pen_drag(
    canvas: Canvas,
    points: Sequence[QPointF],
    pressures: Sequence[float] = (),
    end: QPointingDevice.PointerType = PEN,
) -> None:
    """A stroke of the pen; one pressure for each point, or the usual one."""
    pressures = pressures or [0.5] * len(points)
    pen(canvas, PEN_DOWN, points[0], pressure=pressures[0], end=end)
    for point, pressure in zip(points[1:], pressures[1:], strict=True):
        pen(canvas, PEN_MOVE, point, pressure=pressure, end=end)
    pen(canvas, PEN_UP, points[-1], pressure=0.0, end=end)


class Touch:
    """Fingers on a canvas; each step says where all of them are."""

    def __init__(self, canvas: Canvas, device: QPointingDevice) -> None:
        self._canvas, self._device = canvas, device
        self._down: dict[int, QPoint] = {}

    def step(self, *fingers: QPointF) -> None:
        sequence = QTest.touchEvent(self._canvas, self._device, False)
        for number, point in enumerate(fingers):
            do = sequence.move if number in self._down else sequence.press
            do(number, point.toPoint(), self._canvas)
            self._down[number] = point.toPoint()
        sequence.commit()

    def lift(self) -> None:
        sequence = QTest.touchEvent(self._canvas, self._device, False)
        for number, point in self._down.items():
            sequence.release(number, point, self._canvas)
        sequence.commit()
        self._down.clear()

    def forget(self, number: int) -> None:
        """A finger was lifted by other means."""
        del self._down[number]

    def drag(self, points: Sequence[QPointF]) -> None:
        for point in points:
            self.step(point)
        self.lift()
