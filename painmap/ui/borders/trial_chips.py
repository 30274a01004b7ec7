"""A chip for each trial of the visit, and the button that goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt

from painmap.core.qualities import stimulus_name
from painmap.core.trials import Trial
from painmap.ui.borders.trial_chip import BETWEEN, TrialChip
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.borders.trial_figures import TrialFigures
from painmap.ui.parts.chip import Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.flow import FlowBox
from painmap.ui.parts.widgets import TextButton

_GAP, _NARROW = 4, 52


class TrialChips(FlowBox):
    """A tap takes a trial up again."""

    def __init__(self, desk: TrialDesk, figures: TrialFigures) -> None:
        super().__init__(gap=_GAP)
        self._desk, self._figures = desk, figures
        self.next = TextButton(self.tr("Next trial"), on_click=desk.begin_next)
        self.next.setToolTip(self.tr("Next trial (N)"))
        self.next.setAccessibleName(self.tr("Next trial"))
        self.chips: list[TrialChip] = []
        self.flow.addWidget(self.next)

    def show_trials(self) -> None:
        """Bring the chips up to date with the desk."""
        trials, at_hand = list(self._desk.trials), self._desk.trial
        if all(trial.id != at_hand.id for trial in trials):
            trials.append(at_hand)
        while len(self.chips) > len(trials):
            chip = self.chips.pop()
            self.flow.removeWidget(chip)
            chip.deleteLater()
        for place, trial in enumerate(trials):
            text = self._chip_text(trial, at_hand)
            if place == len(self.chips):
                self.flow.removeWidget(self.next)
                chip = TrialChip(Option(trial.id, text))
                chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                chip.clicked.connect(lambda _on, place=place: self._choose(place))
                self.chips.append(chip)
                self.flow.addWidget(chip)
                self.flow.addWidget(self.next)
                chip.show()
            chip = self.chips[place]
            chip.option = Option(trial.id, text)
            chip.setText(text)
            chip.setAccessibleName(self.tr("Trial {0}").format(text))
            stimulus = shown(stimulus_name(trial.stimulus_key))
            chip.setToolTip(self.tr("Trial {0} · {1}").format(trial.number, stimulus))
            chip.setChecked(trial.id == at_hand.id)
            chip.setEnabled(True)
            chip.updateGeometry()
            chip.update()
        self._show_next()
        self.flow.invalidate()
        self.fit()

    def _show_next(self) -> None:
        """*Next trial* in two lines where it then stands beside the chips of all trials."""
        words, narrow = self.tr("Next trial"), self.tr("Next\ntrial")
        chips = sum(chip.sizeHint().width() + _GAP for chip in self.chips)
        self.next.setText(words)
        is_wide = chips + self.next.sizeHint().width() <= self.width()
        self.next.setText(words if is_wide else narrow)
        least = max(_NARROW, self.next.least_width())
        self.next.setFixedWidth(self.next.sizeHint().width() if is_wide else least)

    def _chip_text(self, trial: Trial, at_hand: Trial) -> str:
        brief = self._figures.brief(trial)
        if trial.stopped:
            brief = self.tr("stopped")
        elif self._desk.is_without_skin(trial):
            brief = self.tr("no skin")
        mark = "" if trial.stimulus_key == at_hand.stimulus_key else "*"
        return f"{trial.number}{mark}{BETWEEN}{brief}"

    def _choose(self, place: int) -> None:
        wanted = self.chips[place].option.key
        for trial in self._desk.trials:
            if trial.id == wanted:
                self._desk.choose(trial)
                return
        self.chips[place].setChecked(True)
