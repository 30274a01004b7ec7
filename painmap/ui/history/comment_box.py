"""The examiner's comment on the visit: free words, printed with it and with a comparison."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from painmap.core.exam import Exam
from painmap.ui.parts.growing_note import GrowingNote
from painmap.ui.parts.widgets import column, label


class CommentBox(QFrame):
    """`written(str)` when the field is left with other words than are known."""

    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        title = self.tr("Comment of the examiner")
        self.note = GrowingNote(title)
        self.note.entered.connect(lambda words: self.written.emit(words or ""))
        printed = self.tr("Printed with this visit and with a comparison")
        self.setLayout(
            column(
                label(title, "strong"), self.note, label(printed, "caption", wrap=True),
                gap=4, margins=(16, 10, 16, 12),
            )
        )  # fmt: skip

    def show_exam(self, exam: Exam) -> None:
        """Show what the visit holds; that of a signed one cannot be changed."""
        self.note.setReadOnly(exam.is_fixed)
        self.note.show_text(exam.visit.note)
