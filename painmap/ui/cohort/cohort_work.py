"""Counting in a thread, with how far it is, until it is stopped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from painmap.cohort.counting import count_groups
from painmap.core.cohort.visit_areas import AreaTables
from painmap.errors import KnownError
from painmap.ui.parts.background import Background

if TYPE_CHECKING:
    from painmap.core.cohort.frequency import GroupMap, Which
    from painmap.core.cohort.group import Group
    from painmap.storage.store import Store


@dataclass(frozen=True, slots=True)
class Question:
    """What is counted: one group or two, a kind of layer, which visits, by areas of a scheme."""

    groups: tuple[Group, ...]
    kind: str
    which: Which
    scheme: str


class CohortWork(QObject):
    """Signals: `counted(Question, list[GroupMap])`, `stopped()`, `failed(KnownError)`, and
    `progressed(int)` of `counting.DONE` meanwhile."""

    counted = Signal(object, object)
    stopped = Signal()
    failed = Signal(object)
    progressed = Signal(int)

    def __init__(self, tables: AreaTables, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tables = tables
        self._background = Background(self)
        self._stop = Event()
        self._left = False

    @property
    def busy(self) -> bool:
        """Whether something is being counted."""
        return self._background.busy

    def count(self, store: Store, question: Question, fewest: int = 1) -> None:
        """Begin to count; one at a time. Groups that differ by fewer than `fewest` are refused."""
        self._stop.clear()
        stop, tables, progressed = self._stop, self._tables, self.progressed

        def task() -> list[GroupMap] | None:
            return count_groups(
                store, tables, question.groups, kind=question.kind, which=question.which,
                scheme=question.scheme, fewest=fewest, told=progressed.emit,
                go_on=lambda: not stop.is_set(),
            )  # fmt: skip

        self._background.run(task, lambda found: self._take(question, found), self._refuse)

    def stop(self) -> None:
        """Give up what is being counted; `stopped` says when."""
        self._stop.set()

    def leave(self) -> None:
        """The screen is going: nothing is told any more."""
        self._left = True
        self._stop.set()
        self._background.close()

    def _take(self, question: Question, found: Sequence[GroupMap] | None) -> None:
        if self._left:
            return
        if found is None:
            self.stopped.emit()
        else:
            self.counted.emit(question, found)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        if not self._left:
            self.failed.emit(error)
