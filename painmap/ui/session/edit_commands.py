"""Thin steps of the undo stack: each only tells the session what to apply."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand

from painmap.core.edits import Edit
from painmap.core.kept import Kept
from painmap.core.stamps import utc_now
from painmap.ui.session.step_titles import step_title

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


class ApplyEdit(QUndoCommand):
    """One edit of the exam. Redo is an edit made anew, undo its inverse.

    Once it is on disk and others followed it is kept packed: five hundred long strokes are a
    megabyte.
    """

    def __init__(self, session: Session, edit: Edit) -> None:
        super().__init__(step_title(edit.text))
        self._session, self._kept, self._first = session, Kept(edit), True

    def redo(self) -> None:
        edit = self._kept.edit()
        if not self._first:
            edit = replace(edit, made_at=utc_now())
        self._first = False
        self._session.apply_edit(edit, written=self._written)

    def undo(self) -> None:
        self._session.apply_edit(self._kept.edit().inverse())

    def _written(self) -> None:
        self._session.newest_steps.add(self._kept)


class ChangeVisit(QUndoCommand):
    """Height, weight, body, kind or reporter of the open visit; other fields it leaves alone."""

    def __init__(
        self, session: Session, before: dict[str, Any], after: dict[str, Any], text: str
    ) -> None:
        super().__init__(text)
        self._session, self._before, self._after = session, before, after

    def redo(self) -> None:
        self._session.apply_head(self._after)

    def undo(self) -> None:
        self._session.apply_head(self._before)
