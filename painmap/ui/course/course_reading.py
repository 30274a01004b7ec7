"""Reads a patient's visits in worker threads; each is forgotten but for its figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from painmap.core.comparing.course import CourseVisit, course_visit
from painmap.core.rules.evaluation import latest
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.parts.background import Background

if TYPE_CHECKING:
    from collections.abc import Sequence

    from painmap.atlas.atlas import Atlas
    from painmap.storage.store import Store

_THREADS = 2
"""Visits are read in any order; two are held at once, and two processors are everywhere."""


def read_visit(store: Store, atlas: Atlas, visit_id: str) -> CourseVisit:
    """Load an exam with its last evaluation and take its figures; fit for a worker thread."""
    exam = store.load_exam(visit_id, atlas.n_cells)
    return course_visit(exam, atlas, latest(store.evaluations(visit_id)))


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A visit that could not be read, and why."""

    visit: Visit
    error: KnownError


class CourseReader(QObject):
    """Signals: `visit_read(CourseVisit)` or `failed(Unreadable)` for each visit, in any order;
    `finished()` after the last."""

    visit_read = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, store: Store, atlas: Atlas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._atlas = store, atlas
        self._background = Background(self, threads=_THREADS)
        self._left = False
        self._empty = QTimer(self)
        self._empty.setSingleShot(True)
        self._empty.timeout.connect(self.finished)
        self.total = self.done = 0

    def read(self, visits: Sequence[Visit]) -> None:
        """Read these; the signals come in the thread that made the reader."""
        self.total, self.done = len(visits), 0
        store, atlas = self._store, self._atlas
        for visit in visits:
            self._background.run(
                lambda visit=visit: read_visit(store, atlas, visit.id),  # type: ignore[misc]
                self._read,
                lambda error, visit=visit: self._fail(visit, error),  # type: ignore[misc]
            )
        if not visits:
            # As late as with visits: whoever made the reader may not listen yet.
            self._empty.start()

    def _read(self, found: CourseVisit) -> None:
        if not self._left:
            self.visit_read.emit(found)
            self._count()

    def _fail(self, visit: Visit, error: BaseException) -> None:
        if self._left:
            return
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(Unreadable(visit, error))
        self._count()

    def _count(self) -> None:
        self.done += 1
        if self.done == self.total:
            self.finished.emit()

    def leave(self) -> None:
        """Drop what waits; what runs is finished, and not told."""
        if not self._left:
            self._left = True
            self._background.close()
