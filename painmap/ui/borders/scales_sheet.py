"""Allodynography and the Rainbow Pain Scale, both as a clinic wants them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.core.allodynography import (
    ALLODYNOGRAPHY_SETTING,
    RAINBOW_NOTE,
    RAINBOW_SETTING,
    AllodynographyRule,
    RainbowStep,
    as_rainbow,
    as_rule,
    rainbow_step,
    rainbow_to_json,
    rule_to_json,
)
from painmap.core.qualities import MONOFILAMENT
from painmap.ui.borders.scale_fields import RainbowFields, RuleFields
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import TextButton, column, label, line, row
from painmap.ui.parts.wording import core_text, number


def tr(text: str) -> str:
    return QCoreApplication.translate("ScalesSheet", text)


class ScalesSheet(Sheet):
    """The rule and the table; every number can be changed, and is the clinic's from then on."""

    def __init__(self, desk: TrialDesk, window: QWidget) -> None:
        self._desk = desk
        store = desk.session.store
        self._rule = as_rule(store.setting(ALLODYNOGRAPHY_SETTING))
        self._table = as_rainbow(store.setting(RAINBOW_SETTING))
        self.rule_fields, self.rainbow_fields = RuleFields(), RainbowFields()
        self.rule_fields.show_rule(self._rule)
        self.rainbow_fields.show_table(self._table)
        self.rule_fields.changed.connect(self._change_rule)
        self.rainbow_fields.changed.connect(self._change_table)
        self.use = TextButton(tr("Test with this monofilament"), on_click=self._use)
        self.use.setEnabled(not desk.session.read_only)
        content = QWidget()
        inner = column(
            self.rule_fields,
            row(self.use, None),
            line(),
            label(tr("Rainbow Pain Scale"), "heading"),
            label(shown(RAINBOW_NOTE), "caption", wrap=True),
            self.rainbow_fields,
            gap=4,
        )
        self.verdict = label("", "caption", wrap=True)
        inner.addWidget(self.verdict)
        content.setLayout(inner)
        super().__init__(tr("Allodynography and Rainbow scale"), content, window, width=420)
        self._show_verdict()

    def _change_rule(self, rule: AllodynographyRule) -> None:
        self._rule = rule
        self._desk.session.store.set_setting(ALLODYNOGRAPHY_SETTING, rule_to_json(rule))
        self._show_verdict()

    def _change_table(self, table: tuple[RainbowStep, ...]) -> None:
        self._table = table
        self._desk.session.store.set_setting(RAINBOW_SETTING, rainbow_to_json(table))
        self._show_verdict()

    def _use(self) -> None:
        self._desk.change(stimulus=MONOFILAMENT, grams=self._rule.grams)
        self.close()

    def _show_verdict(self) -> None:
        """What the trial at hand comes to by both."""
        trial, told = self._desk.trial, []
        met = self._rule.is_met(trial)
        if met is not None:
            words = tr("Trial {0}: evoked pain counts.") if met else tr(
                "Trial {0}: evoked pain does not count.")  # fmt: skip
            told.append(words.format(trial.number))
        if trial.stimulus == MONOFILAMENT and trial.grams is not None:
            step = rainbow_step(trial.grams, self._table)
            if step is not None:
                text = tr("{0} g is {1} on this scale.")
                told.append(text.format(number(trial.grams, 2), core_text(step.name)))
        self.verdict.setText(" ".join(told))
        self.verdict.setVisible(bool(told))
