"""What the session has to tell, said in the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from painmap.errors import KnownError
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.session.merge_words import merge_text, take_mine
from painmap.ui.session.saving import SaveState
from painmap.ui.session.session import Session
from painmap.ui.window.leaving import SAVING

if TYPE_CHECKING:
    from painmap.storage.merging import Merge


class SessionNotices(QObject):
    """Faults of the disk until they are over, and what another window changed."""

    def __init__(self, session: Session, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._session, self._notice = session, notice
        self._told_merge: Merge | None = None
        session.failed.connect(self._failed)
        session.merged.connect(self._merged)
        session.colleagues.joined.connect(self._joined)
        session.save_state_changed.connect(self._save_state_changed)
        session.written.connect(self._written)
        notice.closed.connect(self._forget_merge)

    def _failed(self, error: KnownError) -> None:
        if error.passing and self._session.has_unsaved:
            text = self.tr(
                "Another window is writing to the clinic file. Your changes wait, "
                "and go to disk as soon as it is done."
            )
            self._notice.say(text, stay=True, about=SAVING)
            return
        self._notice.say_error(error, about=SAVING if self._session.has_unsaved else "")

    def _save_state_changed(self, state: SaveState) -> None:
        if state.kind in ("saved", "signed"):
            self._notice.settle(SAVING)

    def _written(self) -> None:
        if not self._session.has_unsaved:  # a signed visit's state says nothing of the disk
            self._notice.settle(SAVING)

    def _merged(self, merge: Merge) -> None:
        told = self._told_merge
        if told is not None and told.visit_id == merge.visit_id:
            merge = told.and_then(merge)  # values that were told and not closed yet stay in view
        self._told_merge = merge
        text = merge_text(merge)
        if merge.clashes:
            action = self.tr("Use the values from here")
            self._notice.say(text, action, lambda: take_mine(self._session, merge), stay=True)
        else:
            self._notice.say(text, stay=merge.kept_in is not None)

    def _joined(self, name: str) -> None:
        text = self.tr("{0} has this visit open as well. What both of you do is kept and shown.")
        self._notice.say(text.format(name))

    def _forget_merge(self) -> None:
        self._told_merge = None
