"""Above *Sign visit*: numbers that were typed and not taken, which signing would leave out."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from painmap.ui.parts.widgets import TextButton, label, row
from painmap.ui.session.session import Session
from painmap.ui.session.untaken import untaken_words


class UntakenBox(QFrame):
    """`asked(where)`: the first of them is to be shown; hidden while nothing waits."""

    asked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._first: Hashable = None
        self.setProperty("role", "notice")
        self.words = label("", wrap=True)
        self.show_it = TextButton(
            self.tr("Show"), role="quiet", on_click=lambda: self.asked.emit(self._first)
        )
        line = row(self.words, self.show_it, margins=(12, 4, 4, 4))
        line.setStretch(0, 1)
        self.setLayout(line)
        session.drafts.changed.connect(self.refresh)
        self.hide()  # until it lies in the tab: shown before, it would be a window of its own

    def refresh(self) -> None:
        """Say what waits of the open visit."""
        session = self._session
        found = []
        if session.has_exam and not session.read_only:
            found = session.drafts.waiting(session.exam.visit.id)
        self._first = found[0][0] if found else None
        self.words.setText(untaken_words(found))
        self.setVisible(bool(found))
