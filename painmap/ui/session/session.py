"""One window's work: every change of the open exam, its undo, its way to the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from painmap.core.authors import with_authors
from painmap.core.carried import touched
from painmap.core.edits import Edit
from painmap.core.patient import Patient
from painmap.core.stamps import utc_now
from painmap.core.visit import SignedVisit
from painmap.errors import KnownError
from painmap.ui.parts.drafts import Drafts
from painmap.ui.session.colleagues import Colleagues
from painmap.ui.session.edit_commands import ApplyEdit, ChangeVisit
from painmap.ui.session.open_work import OpenWork
from painmap.ui.session.other_windows import OtherWindows
from painmap.ui.session.saving import SaveState

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.storage.store import Store


class Session(OpenWork):
    """One window's work. Everything that changes an exam goes through `push`.

    Signals, all emitted in the GUI's thread: `edited(Edit)` after an edit, an undo or a redo has
    been applied; `visit_changed()` when the head of the visit changed; `visit_opened()`,
    `visit_closed()`; `save_state_changed(SaveState)`; `failed(KnownError)`; `merged(Merge)` when
    another window's changes came into the open exam, or when changes had to go elsewhere.
    """

    edited = Signal(object)
    visit_changed = Signal()
    merged = Signal(object)

    def __init__(self, atlas: Callable[[], Atlas]) -> None:
        super().__init__(atlas)
        self.is_drawing: Callable[[], bool] = lambda: False
        self.in_patients_hand = False
        self.drafts = Drafts()
        self._others = OtherWindows(self)
        self.colleagues = Colleagues(self)
        self._saving.retry_wanted.connect(self.retry_saving)
        self._saving.written.connect(self._others.look)

    def close(self) -> None:
        """Close the exam and the file; what is queued is written first."""
        super().close()
        self._others.stop()
        self.colleagues.stop()

    def use_store(self, store: Store) -> None:
        """Work with an open store from now on; the session closes it."""
        super().use_store(store)
        self.colleagues.begin(store)

    def show_what_others_did(self) -> None:
        """Bring the open exam to what is stored, where another workstation changed it."""
        self._others.refresh()

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
        self.drafts.forget(visit_id)

    def push(self, edit: Edit | None) -> None:
        """Do an edit as one step of undo; None (nothing changes) is no step.

        It is completed by who drew, and by what the layers that it paints had carried forward.
        """
        if edit is None:
            return
        if self._refuses():
            return
        # A patient never saw what is carried forward, and has not confirmed it.
        whole = edit if self.in_patients_hand else touched(self.exam, edit)
        whole = with_authors(self.exam, whole, by_patient=self.in_patients_hand)
        self.undo_stack.push(ApplyEdit(self, whole))

    def change_visit(self, text: str, **fields: Any) -> None:
        """Change the head of the open visit (height_cm, weight_kg, body …), one step of undo."""
        visit = self.exam.visit
        after = {name: value for name, value in fields.items() if getattr(visit, name) != value}
        if not after:
            return
        if self._refuses():
            self.visit_changed.emit()
            return
        try:
            self.check_body(after.get("body", visit.body))
        except KnownError as error:
            self.failed.emit(error)
            self.visit_changed.emit()
            return
        before = {name: getattr(visit, name) for name in after}
        self.undo_stack.push(ChangeVisit(self, before, after, text))

    def _refuses(self) -> bool:
        """Whether the exam takes no change, of anybody or of who acts; it is told then."""
        from painmap.storage.people import NotAllowedError

        if self.exam.visit.is_signed:
            self.failed.emit(SignedVisit())
        elif not self.store.actor.may_write:
            self.failed.emit(NotAllowedError())
        else:
            return False
        return True

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
        What the rules say by the clinic's settings is stored with it.
        """
        from painmap.core.clinic import clinic_of
        from painmap.core.rules.evaluate import evaluate
        from painmap.storage.faults import ChangedElsewhereError

        taken_over = self._others.taken_over
        self.flush()
        if self._others.taken_over != taken_over:
            return
        try:
            if not self.read_only:
                self.store.check_unchanged(self.exam.visit.id)  # before anything is written
                self._keep_settings()
                self.flush()
                if self._others.taken_over != taken_over:
                    return
            at, clinic = utc_now(), clinic_of(self.store.settings())
            evaluation = evaluate(self.exam, self.atlas, clinic, by=self.examiner, at=at)
            signed = self.store.sign_visit(self.exam.visit.id, at, evaluation)
        except (ChangedElsewhereError, SignedVisit):
            self._others.take_over()
            raise
        self.exam.visit = signed
        self.drafts.forget(signed.id)
        self.undo_stack.clear()
        self.show_signed()
        self.visit_changed.emit()

    def amend(self, reason: str) -> None:
        """Begin a new version of the signed visit that is open, and open it; KnownError."""
        store, visit_id, by = self.store, self.exam.visit.id, self.examiner
        draft = self.write(lambda: store.amend_visit(visit_id, by=by, reason=reason))
        self.open_visit(draft.id)

    def _keep_settings(self) -> None:
        """Write into the visit by which settings its borders and sheets are shown from now on."""
        from painmap.core.border_threshold import keep_threshold
        from painmap.core.clinic import clinic_of
        from painmap.core.record.shown_by import keep_shown_by
        from painmap.core.trial_numbers import THRESHOLD_SETTING

        settings = self.store.settings()
        for kept in (
            keep_threshold(self.exam, settings.get(THRESHOLD_SETTING)),
            keep_shown_by(self.exam, clinic_of(settings)),
        ):
            if kept is not None:
                self.apply_edit(kept)

    def show_signed(self) -> None:
        """From now on the open visit is shown as signed."""
        self._saving.begin(SaveState("signed", self.exam.visit.signed_at))

    def retry_saving(self) -> None:
        """Try again to put on disk what a fault held back, also of visits left since."""
        if self._exam is not None and not self.read_only:
            store, visit_id = self.store, self._exam.visit.id
            self._submit(lambda: store.retry(visit_id))
        elif self._store is not None:
            self._submit(lambda: None)
