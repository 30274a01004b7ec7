"""What an exam of each type should have: entries switched on and off, and a clinic's own lines."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint

from painmap.core.record.checklist import TEMPLATES, entry_title, template_for
from painmap.core.record.checks import CHECKS, GROUP
from painmap.core.record.history_questions import HISTORY
from painmap.core.visit import VISIT_KINDS, VisitKind
from painmap.ui.clinic.editors import Editor
from painmap.ui.clinic.setting_words import tr
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.popover import NamePopover
from painmap.ui.parts.widgets import TextButton, clear, column, label, row
from painmap.ui.parts.wording import visit_kind

KNOWN = (*CHECKS, *(f"{GROUP}{group.key}" for group in HISTORY))


class ChecklistEditor(Editor):
    """One type of visit at a time; a type that nobody changed is as it comes along."""

    def __init__(self) -> None:
        super().__init__()
        self._value: dict[str, list[str]] = {}
        kinds = [Option(kind, visit_kind(kind)) for kind in VISIT_KINDS]
        self.kind = Choice(kinds, name=tr("Type of visit"), flows=True)
        self.kind.show_value(VISIT_KINDS[0])
        self.kind.picked.connect(lambda _kind: self._fill())
        self.how_many = label("", "caption", wrap=True)
        self.add = TextButton(tr("Add a line"), icon_name="plus", role="quiet", on_click=self.ask)
        self.usual = TextButton(tr("Default list"), role="quiet", on_click=self._reset)
        self.entries: Choice | None = None
        self._held = column(gap=4)
        self.setLayout(
            column(
                self.kind, self.how_many, self._held, row(self.add, self.usual, None), gap=8
            )
        )  # fmt: skip

    @property
    def shown_kind(self) -> VisitKind:
        """The type of visit whose entries are shown."""
        return next(kind for kind in VISIT_KINDS if kind == self.kind.value)

    def show_value(self, value: Any) -> None:
        self._value = {kind: list(entries) for kind, entries in value.items()}
        self._fill()

    def _fill(self) -> None:
        clear(self._held)
        chosen = template_for(self.shown_kind, self._value)
        own = [entry for entry in chosen if entry not in KNOWN]
        titles = [(entry, shown(entry_title(entry))) for entry in (*KNOWN, *own)]
        self.entries = Choice(
            [Option(entry, title) for entry, title in titles],
            name=visit_kind(self.shown_kind), several=True, per_row=3, flows=True,
        )  # fmt: skip
        self.entries.show_value(chosen)
        self.entries.picked.connect(self._choose)
        self._held.addWidget(self.entries)
        n = len(chosen)
        self.how_many.setText(
            tr("An exam of this type is asked for {0} of these. None of them is needed to sign.")
            .format(n)
        )  # fmt: skip
        self.usual.setEnabled(tuple(chosen) != TEMPLATES[self.shown_kind])

    def _choose(self, entries: list[str]) -> None:
        self.chosen.emit(self._value | {self.shown_kind: entries})

    def _reset(self) -> None:
        kind = self.shown_kind
        self.chosen.emit({key: rows for key, rows in self._value.items() if key != kind})

    def ask(self) -> None:
        """Ask for a line of the clinic's own."""
        sheet = NamePopover(tr("What an exam should have"), self.take, self)
        sheet.open_at(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def take(self, line: str) -> None:
        """Add a line to the type of visit that is shown."""
        before = template_for(self.shown_kind, self._value)
        if line not in before:
            self._choose([*before, line])
