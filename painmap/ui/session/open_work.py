"""What a window has open: the clinic file, the patient, the exam with its steps of undo."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from painmap.core.body_parts import parts_of
from painmap.core.exam import Exam
from painmap.core.kept import Newest
from painmap.core.patient import Patient
from painmap.errors import KnownError
from painmap.ui.session.saving import SaveState, Saving

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.storage.audit import Action, Subject
    from painmap.storage.store import Store

T = TypeVar("T")
STEPS = 500
"""How many steps can be undone; packed, they are a few megabytes."""


def _leave(store: Store, visit_id: str) -> None:
    store.retry(visit_id)
    # The edits are on disk: without a fold the next opening only takes longer.
    with suppress(KnownError):
        store.fold(visit_id)


class OpenWork(QObject):
    """Opens and closes; what becomes of an exam meanwhile is the session's."""

    visit_opened = Signal()
    visit_closed = Signal()
    save_state_changed = Signal(object)
    failed = Signal(object)
    written = Signal()

    def __init__(self, atlas: Callable[[], Atlas]) -> None:
        super().__init__()
        self._open_atlas = atlas
        self._store: Store | None = None
        self.patient: Patient | None = None
        self._exam: Exam | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(STEPS)
        self.newest_steps = Newest()
        self._saving = Saving(self)
        self._saving.state_changed.connect(self.save_state_changed)
        self._saving.failed.connect(self.failed)
        self._saving.written.connect(self.written)

    @property
    def atlas(self) -> Atlas:
        """The atlas; waits for it when it is still being read."""
        return self._open_atlas()

    @property
    def store(self) -> Store:
        """The open clinic file; asking without one is a bug."""
        if self._store is None:
            raise RuntimeError("no clinic file is open")
        return self._store

    @property
    def has_store(self) -> bool:
        return self._store is not None

    @property
    def exam(self) -> Exam:
        """The open exam; asking without one is a bug."""
        if self._exam is None:
            raise RuntimeError("no exam is open")
        return self._exam

    @property
    def has_exam(self) -> bool:
        return self._exam is not None

    @property
    def body(self) -> Body:
        """The body on which the open exam is drawn."""
        return self.atlas.body(self.exam.visit.body)

    @property
    def save_state(self) -> SaveState:
        """Whether the last change is on disk."""
        return self._saving.state

    @property
    def has_unsaved(self) -> bool:
        """Whether anything is not on disk, of this visit or of one that was left since."""
        held_back = self._store is not None and self._store.unsaved() > 0
        return held_back or self.save_state.kind == "failed"

    @property
    def is_kept_here(self) -> bool:
        """Whether all that waits for a server outlives this window."""
        store = self._store
        return store is not None and store.on_server and store.unsaved() > 0 and not store.only_here

    @property
    def read_only(self) -> bool:
        """Whether nothing of the open exam can be changed: signed, or only looked at."""
        return self.exam.is_fixed

    @property
    def examiner(self) -> str:
        """Who examines: who logged in, or whom a file that opens freely remembers."""
        return self.store.actor.name or str(self.store.setting("examiner", "") or "")

    def check_atlas(self) -> None:
        """Raise KnownError unless the atlas can be read: before a patient is stored."""
        assert self.atlas.bodies

    def check_body(self, key: str) -> None:
        """Raise KnownError unless a body can be shown whole: before anything is stored for it."""
        self.atlas.body(key).check()

    # The clinic file

    def open_store(self, path: Path) -> None:
        """Open a clinic file that opens freely; LockedError for any other, and KnownError."""
        from painmap.storage.store import open_store

        self.use_store(open_store(path))

    def use_store(self, store: Store) -> None:
        """Work with an open store from now on; the session closes it."""
        self.close()
        self._store = store
        self._saving.open()

    def close(self) -> None:
        """Close the exam and the file; what is queued is written first."""
        self.close_visit()
        self.patient = None
        self._saving.close()
        if self._store is not None:
            self._store.close()
            self._store = None

    # The exam

    def open_visit(self, visit_id: str) -> None:
        """Load an exam and make it the open one; KnownError leaves things as they were."""
        self.flush()
        exam = self.store.open_exam(visit_id, self.atlas.n_cells, parts_of(self.atlas))
        self.check_body(exam.visit.body)
        edited_at = self.store.last_edit_at(visit_id)
        self.close_visit()
        exam.only_looked_at = not self.store.actor.may_write
        self._exam, self.patient = exam, exam.patient
        self.undo_stack.clear()
        held_back = self.store.unsaved() > 0
        state = SaveState("failed" if held_back else "saved", edited_at)
        if exam.visit.is_signed:
            state = SaveState("signed", exam.visit.signed_at)
        self._saving.begin(state, held_back=held_back)
        self.note_seen("visit", visit_id)
        self.visit_opened.emit()

    def close_visit(self) -> None:
        """Leave the exam; its edits are on disk already, folding them makes opening quicker."""
        if self._exam is None:
            return
        visit = self._exam.visit
        self._exam = None
        self.undo_stack.clear()
        if not visit.is_signed and self.store.actor.may_write:
            store = self.store
            self._submit(lambda: _leave(store, visit.id))
        self.flush()
        self.visit_closed.emit()

    def _submit(self, task: Callable[[], object]) -> None:
        store = self.store

        def write() -> None:
            task()
            store.retry_all()

        self._saving.submit(write)

    def write(self, task: Callable[[], T]) -> T:
        """Do a write beside the exam, after all that is queued; KnownError when it cannot be."""
        done: list[T] = []
        self._saving.run(lambda: done.append(task()))
        return done[0]

    def beside(self, task: Callable[[Store], object]) -> None:
        """Do what nobody waits for, in its turn; what fails of it is told to nobody."""
        store = self.store
        self._saving.beside(lambda: task(store))

    def note_seen(
        self, subject: Subject, subject_id: str, detail: str = "", action: Action = "view"
    ) -> None:
        """Tell the audit what is looked at. It waits for nobody, and a full disk stops no look."""
        store = self.store
        self._saving.beside(lambda: store.note(action, subject, subject_id, detail))

    def note(
        self, action: Action, subject: Subject = "", subject_id: str = "", detail: str = ""
    ) -> None:
        """Tell the audit what is about to be printed or given out; KnownError where it cannot be
        told, and then it is not to be done."""
        store = self.store
        self.write(lambda: store.note(action, subject, subject_id, detail))

    def flush(self) -> None:
        """Wait until everything is written; for closing and tests."""
        self._saving.flush()
