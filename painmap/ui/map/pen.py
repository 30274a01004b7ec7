"""The pen on the canvas: pressure, eraser end, side buttons; its hand never paints."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPointingDevice, QTabletEvent

if TYPE_CHECKING:
    from painmap.ui.map.canvas_input import CanvasInput

NEAR_S = 1.0
"""How long after its last sign of life a pen counts as near: it trembles all the time."""


class Pen:
    """Takes the events of a pen for a canvas."""

    def __init__(self, canvas: CanvasInput) -> None:
        self._canvas = canvas
        self._seen = -1e9
        self._gone = QTimer(canvas)
        self._gone.setSingleShot(True)
        self._gone.setInterval(round(1000 * NEAR_S))
        self._gone.timeout.connect(self._went_away)

    @property
    def is_near(self) -> bool:
        """Whether a pen is down or hovers, so that what touches is the palm."""
        return self._canvas.drawn_by == "pen" or time.monotonic() - self._seen < NEAR_S

    def take(self, event: QTabletEvent) -> None:
        """A press, a move, or a lift."""
        canvas, at = self._canvas, event.position()
        self._seen = time.monotonic()
        self._gone.start()
        if not canvas.fingers.beside_pen:
            canvas.fingers.beside_pen = True
            canvas.pen_used.emit()
        if canvas.drawn_by == "finger":
            canvas.stop_drawing()  # it was the palm that came first
        canvas.fingers.ignore()
        if event.type() == QEvent.Type.TabletPress:
            self._press(event)
        elif event.type() == QEvent.Type.TabletMove:
            if canvas.is_panning:
                canvas.pan_to(at)
            elif canvas.drawn_by == "pen":
                if event.buttons() == Qt.MouseButton.NoButton:
                    canvas.interrupt()  # it was lifted where nobody saw it
                else:
                    canvas.drag(at, event.pressure())
            if not canvas.is_drawing:
                canvas.hold_erase(_alt(event), rub=_rubs(event))
            canvas.hover(at)
        elif event.type() == QEvent.Type.TabletRelease:
            if canvas.is_panning:
                canvas.pan_from(None)
            elif canvas.drawn_by in ("pen", None):
                canvas.lift()

    def _went_away(self) -> None:
        """Nobody tells a widget that the pen is out of reach: its circle must not stay."""
        if self._canvas.drawn_by is None:
            self._canvas.hover(None)

    def _press(self, event: QTabletEvent) -> None:
        canvas, at = self._canvas, event.position()
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        button = event.button()
        if button == Qt.MouseButton.RightButton:
            canvas.interrupt()
            canvas.menu_at(at)
        elif button == Qt.MouseButton.MiddleButton or canvas.space_held:
            canvas.interrupt()
            canvas.pan_from(at)
        elif button == Qt.MouseButton.LeftButton:
            canvas.hold_erase(_alt(event), rub=_rubs(event))
            canvas.press(at, "pen", pressure=event.pressure())


def _rubs(event: QTabletEvent) -> bool:
    """Whether it is the eraser's end."""
    return event.pointerType() == QPointingDevice.PointerType.Eraser


def _alt(event: QTabletEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
