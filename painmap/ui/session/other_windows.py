"""What another window did to the visit that is open here comes in, and is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from painmap.errors import KnownError
from painmap.ui.session.colleagues import refreshed

if TYPE_CHECKING:
    from painmap.storage.merging import Merge
    from painmap.ui.session.session import Session

PEN_MS = 50
"""How soon it is looked again whether the pen was lifted."""


class OtherWindows(QObject):
    """`taken_over` counts how often the open exam was brought to what is stored."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._looking = False
        self.taken_over = 0
        self._pen_up = QTimer(self)
        self._pen_up.setSingleShot(True)
        self._pen_up.setInterval(PEN_MS)
        self._pen_up.timeout.connect(self._pen_is_up)
        self._refresh_wanted = False

    def stop(self) -> None:
        """The file is closed: nothing is waited for any more."""
        self._pen_up.stop()

    def _pen_is_up(self) -> None:
        if self._refresh_wanted:
            self.refresh()
        else:
            self.look()

    def refresh(self) -> None:
        """Show what another workstation did to the open exam; while a stroke is drawn, later."""
        session = self._session
        self._refresh_wanted = False
        if not session.has_exam or self._looking:
            return
        if session.is_drawing():
            self._refresh_wanted = True
            self._pen_up.start()
            return
        self.look()  # what is queued goes first, and may bring the others' changes with it
        if session.has_unsaved or refreshed(session):
            return
        try:
            self.take_over()
        except KnownError as error:
            session.failed.emit(error)

    def look(self) -> None:
        """Show what had to be merged on the disk; while a stroke is drawn, a little later."""
        session = self._session
        if not session.has_store or not session.store.has_merges or self._looking:
            return
        if session.has_exam and session.is_drawing():
            self._pen_up.start()
            return
        self._looking = True
        try:
            # What is queued was made on the exam as it is shown: it is merged as well.
            session.flush()
            for merge in session.store.take_merges():
                self._tell(merge)
        finally:
            self._looking = False

    def _tell(self, merge: Merge) -> None:
        session = self._session
        try:
            if session.has_exam and session.exam.visit.id == merge.visit_id:
                if merge.kept_in is not None:
                    session.open_visit(merge.kept_in)
                else:
                    self.take_over()
        except KnownError as error:
            # Everything is on disk; it is shown, and told, after the next change.
            session.store.note_merge(merge)
            session.failed.emit(error)
            return
        session.merged.emit(merge)

    def take_over(self) -> None:
        """Bring the open exam to what is stored. Steps of undo would not fit it any more."""
        from painmap.core.rebase import difference

        session = self._session
        exam = session.exam
        fresh = session.store.open_exam(exam.visit.id, exam.n_cells, exam.parts)
        self.taken_over += 1
        session.undo_stack.clear()
        edit = difference(exam, fresh, "Changed in another window")
        if edit is not None:
            exam.apply(edit)
            session.edited.emit(edit)
        same_head = (exam.visit, exam.patient) == (fresh.visit, fresh.patient)
        exam.visit, exam.patient = fresh.visit, fresh.patient
        session.patient = fresh.patient
        if fresh.visit.is_signed:
            session.show_signed()
        if not same_head:
            session.visit_changed.emit()
