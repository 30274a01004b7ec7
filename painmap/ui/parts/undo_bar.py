"""Tells what was just done, with *Undo* beside it as long as that would undo this and no other."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from painmap.ui.parts.notice import NoticeBar

_STEP = "step"


class UndoBar(QObject):
    """Speaks through a notice bar; `push` must have come before `say`."""

    def __init__(self, stack: QUndoStack, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._stack, self._notice = stack, notice
        # A method, not a lambda: the stack outlives the screen and would keep it alive.
        stack.indexChanged.connect(self._settle)

    def say(self, text: str) -> None:
        """Tell of the last step."""
        self._notice.say(text, self.tr("Undo"), self._stack.undo, about=_STEP)

    def _settle(self) -> None:
        self._notice.settle(_STEP)
