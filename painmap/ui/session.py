"""What is open: the clinic file, the examiner, the patient, the exam and its undo stack."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.patient import Patient
from painmap.core.rebase import difference
from painmap.core.stamps import utc_now
from painmap.core.visit import SignedVisit
from painmap.errors import KnownError
from painmap.ui.edit_commands import ApplyEdit, ChangeVisit
from painmap.ui.saving import SaveState, Saving

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.storage.merging import Merge
    from painmap.storage.store import Store

PEN_MS = 50
"""How soon it is looked again whether the pen was lifted."""


def _leave(store: Store, visit_id: str) -> None:
    store.retry(visit_id)
    # The edits are on disk: without a fold the next opening only takes longer.
    with suppress(KnownError):
        store.fold(visit_id)


class Session(QObject):
    """One window's work. Everything that changes an exam goes through `push`.

    Signals, all emitted in the GUI's thread: `edited(Edit)` after an edit, an undo or a redo has
    been applied; `visit_changed()` when the head of the visit changed; `visit_opened()`,
    `visit_closed()`; `save_state_changed(SaveState)`; `failed(KnownError)`; `merged(Merge)` when
    another window's changes came into the open exam, or when changes had to go elsewhere.
    """

    edited = Signal(object)
    visit_changed = Signal()
    visit_opened = Signal()
    visit_closed = Signal()
    save_state_changed = Signal(object)
    failed = Signal(object)
    merged = Signal(object)

    def __init__(self, atlas: Callable[[], Atlas]) -> None:
        super().__init__()
        self.is_drawing: Callable[[], bool] = lambda: False
        self._catching_up = False
        self._taken_over = 0
        self._pen_up = QTimer(self)
        self._pen_up.setSingleShot(True)
        self._pen_up.setInterval(PEN_MS)
        self._pen_up.timeout.connect(self._catch_up)
        self._open_atlas = atlas
        self._store: Store | None = None
        self.patient: Patient | None = None
        self._exam: Exam | None = None
        self.undo_stack = QUndoStack(self)
        self._saving = Saving(self)
        self._saving.state_changed.connect(self.save_state_changed)
        self._saving.failed.connect(self.failed)
        self._saving.retry_wanted.connect(self.retry_saving)
        self._saving.written.connect(self._catch_up)

    # What is open

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
    def read_only(self) -> bool:
        """Whether the open exam is signed."""
        return self.exam.visit.is_signed

    @property
    def examiner(self) -> str:
        """Who examines, as the clinic file remembers."""
        return str(self.store.setting("examiner", "") or "")

    def check_atlas(self) -> None:
        """Raise KnownError unless the atlas can be read: before a patient is stored."""
        assert self.atlas.bodies

    def check_body(self, key: str) -> None:
        """Raise KnownError unless a body can be shown whole: before anything is stored for it."""
        self.atlas.body(key).check()

    # The clinic file

    def start_store(self, path: Path, examiner: str) -> None:
        """Make a clinic file and open it; KnownError when that cannot be."""
        from painmap.storage.store import create_store

        self.use_store(create_store(path, examiner))

    def open_store(self, path: Path) -> None:
        """Open a clinic file; KnownError when that cannot be."""
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
        self._pen_up.stop()
        if self._store is not None:
            self._store.close()
            self._store = None

    def save_patient(self, before: Patient, after: Patient) -> Patient:
        """Store what was corrected, after all that is queued; KnownError when it cannot be.

        Returns the patient as stored now, with what another window has corrected.
        """
        store, saved = self.store, []
        self._saving.run(lambda: saved.append(store.save_patient(before, after)))
        if self.patient is not None and self.patient.id == after.id:
            self.patient = saved[0]
        return saved[0]

    def discard_visit(self, visit_id: str) -> None:
        """Delete a draft in which nothing is recorded; KnownError when it holds anything."""
        store = self.store
        self._saving.run(lambda: store.discard_visit(visit_id))

    # The exam

    def open_visit(self, visit_id: str) -> None:
        """Load an exam and make it the open one; KnownError leaves things as they were."""
        self.flush()
        exam = self.store.open_exam(visit_id, self.atlas.n_cells)
        self.check_body(exam.visit.body)
        edited_at = self.store.last_edit_at(visit_id)
        self.close_visit()
        self._exam, self.patient = exam, exam.patient
        self.undo_stack.clear()
        held_back = self.store.unsaved() > 0
        state = SaveState("failed" if held_back else "saved", edited_at)
        if exam.visit.is_signed:
            state = SaveState("signed", exam.visit.signed_at)
        self._saving.begin(state, held_back=held_back)
        self.visit_opened.emit()

    def close_visit(self) -> None:
        """Leave the exam; its edits are on disk already, folding them makes opening quicker."""
        if self._exam is None:
            return
        visit = self._exam.visit
        self._exam = None
        self.undo_stack.clear()
        if not visit.is_signed:
            store = self.store
            self._submit(lambda: _leave(store, visit.id))
        self.flush()
        self.visit_closed.emit()

    def push(self, edit: Edit | None) -> None:
        """Do an edit as one step of undo; None (nothing changes) is no step."""
        if edit is None:
            return
        if self.read_only:
            self.failed.emit(SignedVisit())
            return
        self.undo_stack.push(ApplyEdit(self, edit))

    def change_visit(self, text: str, **fields: Any) -> None:
        """Change the head of the open visit (height_cm, weight_kg, body …), one step of undo."""
        visit = self.exam.visit
        after = {name: value for name, value in fields.items() if getattr(visit, name) != value}
        if not after:
            return
        if self.read_only:
            self.failed.emit(SignedVisit())
            return
        try:
            self.check_body(after.get("body", visit.body))
        except KnownError as error:
            self.failed.emit(error)
            self.visit_changed.emit()
            return
        before = {name: getattr(visit, name) for name in after}
        self.undo_stack.push(ChangeVisit(self, before, after, text))

    def apply_edit(self, edit: Edit, *, written: Callable[[], None] | None = None) -> None:
        """For the steps of undo only: change the exam, hand the edit to the writer.

        `written` is called in the writer's thread when the edit is on disk.
        """
        exam, store = self.exam, self.store
        exam.apply(edit)
        visit_id = exam.visit.id

        def write() -> None:
            store.append_edit(visit_id, edit)
            if written is not None:
                written()

        self._submit(write)
        self.edited.emit(edit)

    def apply_head(self, fields: dict[str, Any]) -> None:
        """For the steps of undo only: change the visit's head and store it."""
        store, before = self.store, self.exam.visit
        after = self.exam.visit = replace(before, **fields)
        self._submit(lambda: store.save_visit(before, after))
        self.visit_changed.emit()

    def sign(self) -> None:
        """Close the visit for good; KnownError when it cannot be put on disk.

        What another window did is taken over first, to be looked at: then nothing is signed.
        """
        from painmap.storage.faults import ChangedElsewhereError

        taken_over = self._taken_over
        self.flush()
        if self._taken_over != taken_over:
            return
        try:
            signed = self.store.sign_visit(self.exam.visit.id, utc_now())
        except (ChangedElsewhereError, SignedVisit):
            self._take_over()
            raise
        self.exam.visit = signed
        self.undo_stack.clear()
        self._saving.begin(SaveState("signed", signed.signed_at))
        self.visit_changed.emit()

    def retry_saving(self) -> None:
        """Try again to put on disk what a fault held back, also of visits left since."""
        if self._exam is not None and not self.read_only:
            store, visit_id = self.store, self._exam.visit.id
            self._submit(lambda: store.retry(visit_id))
        elif self._store is not None:
            self._submit(lambda: None)

    # Another window on the same visit

    def _catch_up(self) -> None:
        """Show what had to be merged on the disk; while a stroke is drawn, a little later."""
        if self._store is None or not self._store.has_merges or self._catching_up:
            return
        if self._exam is not None and self.is_drawing():
            self._pen_up.start()
            return
        self._catching_up = True
        try:
            # What is queued was made on the exam as it is shown: it is merged as well.
            self.flush()
            for merge in self._store.take_merges():
                self._tell_merge(merge)
        finally:
            self._catching_up = False

    def _tell_merge(self, merge: Merge) -> None:
        try:
            if self._exam is not None and self._exam.visit.id == merge.visit_id:
                if merge.kept_in is not None:
                    self.open_visit(merge.kept_in)
                else:
                    self._take_over()
        except KnownError as error:
            # Everything is on disk; it is shown, and told, after the next change.
            self.store.note_merge(merge)
            self.failed.emit(error)
            return
        self.merged.emit(merge)

    def _take_over(self) -> None:
        """Bring the open exam to what is stored. Steps of undo would not fit it any more."""
        exam = self.exam
        fresh = self.store.open_exam(exam.visit.id, exam.n_cells)
        self._taken_over += 1
        self.undo_stack.clear()
        edit = difference(exam, fresh, "Changed in another window")
        if edit is not None:
            exam.apply(edit)
            self.edited.emit(edit)
        same_head = (exam.visit, exam.patient) == (fresh.visit, fresh.patient)
        exam.visit, exam.patient = fresh.visit, fresh.patient
        self.patient = fresh.patient
        if fresh.visit.is_signed:
            self._saving.begin(SaveState("signed", fresh.visit.signed_at))
        if not same_head:
            self.visit_changed.emit()

    def _submit(self, task: Callable[[], object]) -> None:
        store = self.store

        def write() -> None:
            task()
            store.retry_all()

        self._saving.submit(write)

    def flush(self) -> None:
        """Wait until everything is written; for closing and tests."""
        self._saving.flush()
