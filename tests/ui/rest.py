"""Waiting until the layouts of a window have come to rest, however busy the machine is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_MOVING = frozenset(
    (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Polish)
)
_TURNS = 50


class _Moves(QObject):
    """Counts the events by which layouts move."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() in _MOVING
        return super().eventFilter(watched, event)


def until_rest(wait: Callable[[int], None]) -> Callable[[int], None]:
    """Return a wait (ms) that goes on until a turn of the event loop moves nothing any more."""

    def waited(ms: int) -> None:
        wait(ms)
        application = QCoreApplication.instance()
        assert application is not None
        moves = _Moves()
        application.installEventFilter(moves)
        try:
            for _ in range(_TURNS):
                moves.seen = 0
                QCoreApplication.sendPostedEvents()
                QCoreApplication.processEvents()
                if not moves.seen:
                    return
        finally:
            application.removeEventFilter(moves)

    return waited
