"""The sheet of a score: each item with its value, where that comes from, and the hand's say."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from painmap.core.exam import finding_edit
from painmap.core.findings import FindingKey, Json
from painmap.core.rules.result import RuleResult
from painmap.core.rules.sss import SEVERITIES
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import TextButton, clear, column, label
from painmap.ui.parts.wording import core_text
from painmap.ui.session.session import Session
from painmap.ui.summary.item_row import ItemRow
from painmap.ui.summary.score_items import Part, ScoreItem, parts_of
from painmap.ui.summary.score_words import (
    missing_line,
    rule_line,
    score_name,
    score_value,
    sort_of,
    tr,
)
from painmap.ui.summary.tall_sheet import TallSheet

_ALL = 40


class ScoreSheet(TallSheet):
    """Stays open while its items are corrected; `show_result` brings what the rules say then."""

    def __init__(self, session: Session, result: RuleResult, window: QWidget) -> None:
        self._session = session
        self.rule = result.rule
        self.rows: dict[str, ItemRow] = {}
        self.each = TextButton(tr("Show each feature"), role="quiet", on_click=self._unfold)
        self.value = label("", "heading", wrap=True)
        self.missing = label("", "caption", wrap=True)
        self.notes = label("", "caption", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._unfolded = False
        self._folded: list[QWidget] = []
        content = QWidget()
        held = column(gap=8, margins=(0, 0, 8, 8))
        held.addWidget(self.value)
        held.addWidget(self.missing)
        held.addLayout(self._list)
        held.addWidget(self.each)
        held.addWidget(self.notes)
        held.addStretch(1)
        content.setLayout(held)
        super().__init__(score_name(result), content, window)
        self.show_result(result)

    def show_result(self, result: RuleResult) -> None:
        """Show what the rule says now; the rows stay where they are."""
        findings, fixed = self._session.exam.findings, self._session.read_only
        parts = parts_of(result, findings)
        self.value.setText(score_value(result) if result.rule != "pattern" else shown(result.label))
        said = missing_line(result.missing, _ALL)
        self.missing.setText(said)
        self.missing.setVisible(bool(said))
        notes = [shown(note) for note in result.notes]
        if sort_of(result)[0] == "sss":
            grades = [f"{n} {core_text(words)}" for n, words in enumerate(SEVERITIES)]
            notes.append("; ".join(grades) + ".")
        self.notes.setText("\n".join([*notes, rule_line(result)]))
        keys = [_key(item, place) for part in parts for place, item in enumerate(part.items)]
        if list(self.rows) != keys:
            self._build(parts)
        for part in parts:
            for place, item in enumerate(part.items):
                self.rows[_key(item, place)].show_item(item, fixed=fixed)
        self.each.setVisible(bool(self._folded) and not self._unfolded)

    def _build(self, parts: tuple[Part, ...]) -> None:
        clear(self._list)
        self.rows.clear()
        self._folded.clear()
        for part in parts:
            if part.title:
                title = label(part.title, "strong", wrap=True)
                self._list.addWidget(title)
                if part.folded:
                    self._folded.append(title)
            for place, item in enumerate(part.items):
                held = ItemRow(item)
                held.corrected.connect(lambda value, key=item.key: self._correct(key, value))
                self.rows[_key(item, place)] = held
                self._list.addWidget(held)
                if part.folded:
                    self._folded.append(held)
        for widget in self._folded:
            widget.setVisible(self._unfolded)

    def _correct(self, key: FindingKey | None, value: Json) -> None:
        if key is not None:
            self._session.push(finding_edit(self._session.exam, key, value, "Score"))

    def _unfold(self) -> None:
        self._unfolded = True
        self.each.hide()
        for widget in self._folded:
            widget.show()
        self.fit()


def _key(item: ScoreItem, place: int) -> str:
    return f"{item.key.subject}/{item.key.item}" if item.key is not None else f"{place}"
