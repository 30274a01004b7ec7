"""Long work in short steps: the window stays alive, shows how far it is, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer

from painmap.errors import KnownError
from painmap.ui.parts.background import Background

GAP_MS: Final = 1
"""What lies between two steps. Without it Qt may take several before it looks at a hand."""

Steps: TypeAlias = "Generator[tuple[int, int] | Callable[[], Any], Any, None]"
"""Work that gives back how far it is, done and of how many; or what a thread shall do for it, the
result of which it gets."""


class Stepwise(QObject):
    """Takes one step after the other, each in a turn of the window's loop."""

    def __init__(self, parent: QObject, background: Background) -> None:
        super().__init__(parent)
        self._background = background
        self._steps: Steps | None = None
        self._stepped: Callable[[int, int], object] = lambda _done, _of: None
        self._ended: Callable[[KnownError | None], object] = lambda _error: None

    @property
    def running(self) -> bool:
        """Whether there is work under way."""
        return self._steps is not None

    def run(
        self,
        steps: Steps,
        stepped: Callable[[int, int], object],
        ended: Callable[[KnownError | None], object],
    ) -> None:
        """Begin; `ended` gets what went wrong, None when all went well. One work at a time.

        `stepped` gets how far it is; 0 of 0 while a thread works and nobody knows.
        """
        if self.running:
            return
        self._steps, self._stepped, self._ended = steps, stepped, ended
        QTimer.singleShot(0, self, lambda: self._next(steps))

    def stop(self) -> None:
        """Leave the rest undone; nobody is told that it ended."""
        steps, self._steps = self._steps, None
        if steps is not None:
            steps.close()

    def _next(self, steps: Steps, result: Any = None) -> None:
        if self._steps is not steps:
            return  # what comes after a stop belongs to nobody
        try:
            found = steps.send(result)
        except StopIteration:
            self._end(None)
        except KnownError as error:
            self._end(error)
        else:
            self._follow(steps, found)

    def _follow(self, steps: Steps, found: tuple[int, int] | Callable[[], Any]) -> None:
        if isinstance(found, tuple):
            self._stepped(*found)
            QTimer.singleShot(GAP_MS, self, lambda: self._next(steps))
            return
        self._stepped(0, 0)
        self._background.run(
            found,
            lambda result: self._next(steps, result),
            lambda error: self._failed(error) if self._steps is steps else None,
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            self._steps = None
            raise error
        self._end(error)

    def _end(self, error: KnownError | None) -> None:
        self._steps = None
        self._ended(error)
