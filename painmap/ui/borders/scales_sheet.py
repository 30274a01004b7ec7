"""Allodynography and the Rainbow Pain Scale, both as a clinic wants them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from painmap.core.allodynography import (
    ALLODYNOGRAPHY_SETTING,
    RAINBOW_NOTE,
    RAINBOW_SETTING,
    AllodynographyRule,
    as_rainbow,
    as_rule,
    rainbow_step,
    rainbow_to_json,
    rule_to_json,
)
from painmap.core.qualities import MONOFILAMENT
from painmap.core.trials import GRAMS_RANGE, PAIN_RANGE
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.amount_field import amount_field
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.number_field import NumberField
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
        self.grams = amount_field(tr("Monofilament, grams"), GRAMS_RANGE)
        self.pain = amount_field(tr("Pain that counts"), PAIN_RANGE)
        self.above = amount_field(tr("Above pain at rest by"), PAIN_RANGE)
        for name, field in (("grams", self.grams), ("pain", self.pain), ("above_rest", self.above)):
            field.show_value(getattr(self._rule, name))
            field.entered.connect(lambda value, name=name: self._change_rule(name, value))
        self.use = TextButton(tr("Test with this monofilament"), on_click=self._use)
        self.use.setEnabled(not desk.session.read_only)
        self.rainbow: list[NumberField] = []
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        for place, step in enumerate(self._table):
            name = core_text(step.name)
            field = amount_field(name, GRAMS_RANGE)
            field.show_value(step.grams)
            field.entered.connect(lambda value, place=place: self._change_step(place, value))
            self.rainbow.append(field)
            half, at = divmod(place, 4)
            grid.addWidget(label(name), at, 3 * half)
            grid.addWidget(field, at, 3 * half + 1)
            grid.addWidget(label(tr("g"), "quiet"), at, 3 * half + 2)
        grid.setColumnStretch(2, 1)
        content = QWidget()
        inner = column(
            row(label(tr("Allodynography with")), None, self.grams, label(tr("g"), "quiet")),
            row(label(tr("Counts from pain")), None, self.pain),
            row(label(tr("With pain at rest: that and")), None, self.above),
            row(self.use, None),
            line(),
            label(tr("Rainbow Pain Scale"), "heading"),
            label(shown(RAINBOW_NOTE), "caption", wrap=True),
            gap=4,
        )
        inner.addLayout(grid)
        self.verdict = label("", "caption", wrap=True)
        inner.addWidget(self.verdict)
        content.setLayout(inner)
        super().__init__(tr("Allodynography and Rainbow scale"), content, window, width=420)
        self._show_verdict()

    def _change_rule(self, name: str, value: float | None) -> None:
        usual = getattr(AllodynographyRule(), name)
        self._rule = replace(self._rule, **{name: usual if value is None else value})
        self._desk.session.store.set_setting(ALLODYNOGRAPHY_SETTING, rule_to_json(self._rule))
        self._show_verdict()

    def _change_step(self, place: int, value: float | None) -> None:
        step = self._table[place]
        if value is None:
            self.rainbow[place].show_value(step.grams)
            return
        steps = list(self._table)
        steps[place] = replace(step, grams=value)
        self._table = tuple(steps)
        self._desk.session.store.set_setting(RAINBOW_SETTING, rainbow_to_json(self._table))
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
