"""What this exam still lacks, by the clinic's list; each line leads to where it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from painmap.core.record.checklist import ChecklistLine, tick_edit
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import IconButton, clear, column, label, row
from painmap.ui.session.session import Session
from painmap.ui.summary.checklist_text import gap_text


def tr(text: str) -> str:
    return QCoreApplication.translate("Checklist", text)


class ChecklistCard(QFrame):
    """`line_asked(str, str)`: the entry and the tab where it is done."""

    line_asked = Signal(str, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "card")
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.go: dict[str, IconButton] = {}
        self.own: dict[str, Choice] = {}
        self.done = label("", "caption", wrap=True)
        held = column(label(tr("Not assessed"), "heading"), gap=4)
        held.setContentsMargins(20, 12, 12, 12)
        held.addLayout(self._list)
        held.addWidget(self.done)
        self.setLayout(held)

    def show_lines(self, lines: Sequence[ChecklistLine], *, sized: bool) -> None:
        """Show what is open, then what is done in one line; `sized` with a height."""
        clear(self._list)
        self.go.clear()
        self.own.clear()
        open_lines = [line for line in lines if not line.done or line.by_hand]
        for line in open_lines:
            self._list.addWidget(self._row(line, sized=sized))
        if all(line.done for line in lines):
            self._list.addWidget(label(tr("Everything on the list is assessed."), "quiet"))
        done = [shown(line.title) for line in lines if line.done and not line.by_hand]
        self.done.setText(tr("Assessed: {0}.").format(", ".join(done)) if done else "")
        self.done.setVisible(bool(done))

    def _row(self, line: ChecklistLine, *, sized: bool) -> QWidget:
        words = QWidget()
        parts = column(label(shown(line.title), "", wrap=True), gap=0)
        below = gap_text(line, sized=sized)
        if below:
            parts.addWidget(label(below, "caption", wrap=True))
        words.setLayout(parts)
        held = QWidget()
        held.setMinimumHeight(44)
        beside = row(words, gap=8)
        beside.setStretch(0, 1)
        if line.by_hand:
            choice = Choice([Option("done", tr("Done"))], name=shown(line.title), several=True)
            choice.setFixedWidth(88)
            choice.show_value(["done"] if line.done else [])
            choice.show_state(together=False, fixed=self._session.read_only)
            choice.picked.connect(lambda on, key=line.key: self._tick(key, done=bool(on)))
            self.own[line.key] = choice
            beside.addWidget(choice)
        else:
            go = IconButton("forward", tr("Go there: {0}").format(shown(line.title)))
            go.clicked.connect(
                lambda _on=False, line=line: self.line_asked.emit(line.key, line.tab)
            )
            self.go[line.key] = go
            beside.addWidget(go)
        held.setLayout(beside)
        return held

    def _tick(self, entry: str, *, done: bool) -> None:
        self._session.push(tick_edit(self._session.exam, entry, done=done))
