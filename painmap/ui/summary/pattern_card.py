"""What the map and the signs suggest, from what, by which rule; the clinician decides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from painmap.core.record.limb_words import LIMB_NAMES
from painmap.core.rules.pattern_decision import Decision, confirm, decision_of, outdated, withdraw
from painmap.core.rules.pattern_delta import suggestion_text
from painmap.core.rules.pattern_signs import tick_sign
from painmap.core.rules.result import RuleResult
from painmap.core.text import Text
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.widgets import TextButton, clear, column, label, row
from painmap.ui.parts.wording import moment
from painmap.ui.session.session import Session
from painmap.ui.summary.pattern_lines import counted_lines
from painmap.ui.summary.score_words import rule_line, sentence

_ASKS = suggestion_text("l_leg", (0.0, "rest")).msgid


def tr(text: str) -> str:
    return QCoreApplication.translate("Pattern", text)


class PatternCard(QFrame):
    """`choose_asked()` for another pattern, `signs_asked()` for the sheet of the signs."""

    choose_asked = Signal()
    signs_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._result: RuleResult | None = None
        self.suggested = label("", "title", wrap=True)
        self.decided = label("", "strong", wrap=True)
        self.changed = label("", "", wrap=True)
        self._told = QVBoxLayout()
        self._told.setSpacing(4)
        self.ticks: dict[str, Choice] = {}
        self.confirm = TextButton(tr("Confirm"), icon_name="check", on_click=self.confirm_now)
        self.choose = TextButton(tr("Choose another"), on_click=self.choose_asked.emit)
        self.withdraw = TextButton(tr("Take back"), on_click=self._withdraw)
        self.signs = TextButton(tr("Signs"), role="quiet", on_click=self.signs_asked.emit)
        head = row(label(tr("Pattern"), "heading"), None, self.signs)
        words = tr("Documentation aid, not a diagnosis; the clinician decides.")
        self._buttons = QWidget()
        self._buttons.setLayout(row(self.confirm, self.choose, self.withdraw, None))
        self.setProperty("role", "card")
        held = column(head, self.suggested, self.decided, self.changed, gap=4)
        held.setContentsMargins(20, 8, 12, 16)
        held.addLayout(self._told)
        held.addSpacing(4)
        held.addWidget(self._buttons)
        held.addWidget(label(words, "caption", wrap=True))
        self.setLayout(held)

    def show_pattern(self, result: RuleResult | None, unit: str) -> None:
        """Show a suggestion, and what was decided of the visit."""
        self._result = result
        fixed = self._session.read_only
        decision = decision_of(self._session.exam.findings)
        self._show_decision(decision, result)
        self._buttons.setVisible(not fixed and result is not None)
        decided = result is not None and isinstance(result.value, str)
        self.confirm.setVisible(decided and decision is None)
        self.choose.setVisible(result is not None)
        self.withdraw.setVisible(decision is not None)
        self.signs.setVisible(result is not None and any(each.key for each in result.inputs))
        clear(self._told)
        self.ticks.clear()
        if result is None:
            self.suggested.setText(tr("…") if not fixed else tr("Not evaluated"))
            return
        self.suggested.setText(tr("Suggested: {0}").format(shown(result.label, unit)))
        for line in counted_lines(result, unit):
            self._told.addWidget(label(line, "", wrap=True))
        said = []
        for note in result.notes[:-1]:
            if note.msgid == _ASKS and not fixed:
                self._told.addWidget(self._asking(note, unit))
            else:
                said.append(shown(note, unit))
        self._told.addWidget(label(" ".join(said), "caption", wrap=True))
        self._told.addWidget(label(rule_line(result), "caption", wrap=True))

    def _show_decision(self, decision: Decision | None, result: RuleResult | None) -> None:
        said = "" if decision is None else shown(decision.said)
        if decision is not None and decision.at is not None:
            said = f"{said} · {moment(decision.at)}"
        self.decided.setText(said)
        self.decided.setVisible(bool(said))
        other = None if decision is None or result is None else outdated(decision, result)
        self.changed.setText("" if other is None else shown(other))
        self.changed.setVisible(other is not None)

    def _asking(self, note: Text, unit: str) -> QWidget:
        """A difference that suggests a sign: the number, and two chips to tick or refuse it."""
        named = dict(note.args)["limb"]
        limb = next(key for key, name in LIMB_NAMES.items() if name == named)
        options = [Option("yes", tr("Tick")), Option("no", tr("Refuse"))]
        choice = Choice(options, name=shown(note, unit), optional=True)
        choice.setFixedWidth(160)
        choice.picked.connect(lambda value, limb=limb: self._tick(limb, value))
        self.ticks[limb] = choice
        held = QWidget()
        words = label(sentence(shown(note, unit)), "", wrap=True)
        parts = row(words, choice)
        parts.setStretch(0, 1)
        held.setLayout(parts)
        return held

    def _tick(self, limb: str, value: object) -> None:
        there = {"yes": True, "no": False}.get(str(value))
        self._session.push(tick_sign(self._session.exam, limb, "temperature", there))

    @property
    def unconfirmed(self) -> str:
        """What is suggested and nobody decided on, in words; '' for nothing."""
        result = self._result
        if result is None or not isinstance(result.value, str):
            return ""
        decided = decision_of(self._session.exam.findings) is not None
        return "" if decided else shown(result.label)

    def confirm_now(self) -> None:
        """Record that the examiner agrees with what is suggested."""
        result = self._result
        if result is not None and isinstance(result.value, str):
            self._session.push(confirm(self._session.exam, result, by=self._session.examiner))

    def _withdraw(self) -> None:
        self._session.push(withdraw(self._session.exam))
