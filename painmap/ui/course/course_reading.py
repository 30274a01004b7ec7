"""Reads a patient's visits in worker threads; each is forgotten but for its figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from painmap.core.comparing.course import CourseVisit, course_visit
from painmap.core.quads import quad_mesh
from painmap.core.rules.evaluation import latest
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.ui.parts.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from painmap.atlas.atlas import Atlas
    from painmap.storage.many_visits import FetchedVisit
    from painmap.storage.store import Store

_THREADS = 2
"""Visits are read in any order; two are held at once, and two processors are everywhere."""
_AT_ONCE = 10
"""So many visits are asked for in one go, and told in one go."""


def read_visits(
    store: Store, atlas: Atlas, visits: Sequence[Visit], go_on: Callable[[], bool] = lambda: True
) -> list[CourseVisit | Unreadable]:
    """Take the figures of visits, of each with its last evaluation; fit for a worker thread.

    It stops, with those it has, when it is not to `go_on`.
    """
    quad_mesh(atlas)  # many large maps follow: their patches are found by whole quads
    try:
        fetched = store.fetch_visits(visit.id for visit in visits)
    except KnownError:
        fetched = {}  # one of them may be damaged, and each is read alone
    found: list[CourseVisit | Unreadable] = []
    for visit in visits:
        if not go_on():
            break
        try:
            found.append(_read(store, atlas, visit.id, fetched.pop(visit.id, None)))
        except KnownError as error:
            found.append(Unreadable(visit, error))
    return found


def _read(store: Store, atlas: Atlas, visit_id: str, fetched: FetchedVisit | None) -> CourseVisit:
    if fetched is not None:
        try:
            exam = fetched.exam(atlas.n_cells)
        except KnownError:
            pass  # what is damaged may be mended from the journal
        else:
            return course_visit(exam, atlas, fetched.evaluation())
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
        for first in range(0, len(visits), _AT_ONCE):
            some = visits[first : first + _AT_ONCE]
            self._background.run(
                lambda some=some: read_visits(store, atlas, some, self._goes_on),  # type: ignore[misc]
                self._take,
            )
        if not visits:
            # As late as with visits: whoever made the reader may not listen yet.
            self._empty.start()

    def _goes_on(self) -> bool:
        return not self._left

    def _take(self, found: Sequence[CourseVisit | Unreadable]) -> None:
        for each in found:
            if self._left:
                return
            self.done += 1
            (self.failed if isinstance(each, Unreadable) else self.visit_read).emit(each)
        if self.done == self.total:
            self.finished.emit()

    def leave(self) -> None:
        """Drop what waits; what runs is finished, and not told."""
        if not self._left:
            self._left = True
            self._background.close()
