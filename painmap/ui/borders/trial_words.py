"""The words of the trial at hand as a row to tap: stimulus, direction, limb, start, position."""

from __future__ import annotations

from functools import partial

from painmap.core.qualities import MONOFILAMENT, STIMULI, stimulus_name
from painmap.core.trials import GRAMS_RANGE, TRIAL_WORDS, Trial
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.borders.trial_memory import keep_stimulus, own_stimuli
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.flow import FlowBox
from painmap.ui.parts.number_field import NumberField
from painmap.ui.parts.number_reading import Reading
from painmap.ui.parts.popover import NamePopover
from painmap.ui.parts.word_button import WordButton
from painmap.ui.parts.wording import core_text, number, read_number

OWN = "…"
USUAL_GRAMS = 15.0


class TrialWords(FlowBox):
    """Each word opens the others; they are remembered for the next trial and visit."""

    def __init__(self, desk: TrialDesk) -> None:
        super().__init__()
        self._desk = desk
        self.own: NamePopover | None = None
        names = {
            "stimulus": self.tr("Stimulus"), "direction": self.tr("Direction"),
            "condition": self.tr("The limb"), "start": self.tr("Start"),
            "position": self.tr("Position"),
        }  # fmt: skip
        self.words = {
            item: WordButton(name, partial(self.options, item)) for item, name in names.items()
        }
        for item, button in self.words.items():
            button.chosen = partial(self.choose, item)
        self.grams = NumberField(
            name=self.tr("Monofilament, grams"),
            read=self._read_grams,
            write=lambda value: f"{value:g}",
        )
        self.grams.setFixedWidth(64)
        self.grams.entered.connect(self._take_grams)
        self.grams.refused.connect(lambda reading: desk.hinted.emit(reading.problem))
        flow = self.flow
        for item in ("stimulus", "direction", "condition", "position", "start"):
            flow.addWidget(self.words[item])
            if item == "stimulus":
                flow.addWidget(self.grams)

    def show_trial(self, trial: Trial, *, fixed: bool) -> None:
        """Show the words of a trial; `fixed` when the visit is signed."""
        words = {
            "stimulus": shown(stimulus_name(trial.stimulus_key)),
            **{
                item: core_text(names.get(getattr(trial, item), getattr(trial, item)))
                for item, names in TRIAL_WORDS.items()
            },
        }
        words["position"] = words["position"] if trial.position else self.tr("position not said")
        for item, button in self.words.items():
            button.show_word(getattr(trial, item), words[item])
            button.setEnabled(not fixed)
        self.words["start"].setVisible(trial.start != "not_painful")
        self.words["position"].setVisible(bool(trial.position))
        self.grams.setVisible(trial.stimulus == MONOFILAMENT)
        self.grams.setEnabled(not fixed)
        if trial.stimulus == MONOFILAMENT and not self.grams.hasFocus():
            self.grams.show_value(trial.grams, self._desk.place("grams"))

    def options(self, item: str) -> list[tuple[str, str]]:
        """The words to choose from: keys and names."""
        if item != "stimulus":
            return [(key, core_text(name)) for key, name in TRIAL_WORDS[item].items()]
        known = [*STIMULI, *own_stimuli(self._desk.session.store)]
        used = [trial.stimulus for trial in self._desk.trials if trial.stimulus not in known]
        words = [(key, shown(stimulus_name(key))) for key in dict.fromkeys([*known, *used])]
        return [*words, (OWN, self.tr("Another one…"))]

    def choose(self, item: str, key: str) -> None:
        """Take a word; "…" asks for one."""
        if item != "stimulus":
            self._desk.change(**{item: key})
        elif key == OWN:
            button = self.words["stimulus"]
            self.own = NamePopover(self.tr("What touches the skin"), self._take_own, self)
            self.own.open_at(button.mapToGlobal(button.rect().bottomLeft()))
        else:
            grams = None
            if key == MONOFILAMENT:
                grams = self._desk.trial.grams or USUAL_GRAMS
            self._desk.change(stimulus=key, grams=grams)

    def _take_own(self, word: str) -> None:
        keep_stimulus(self._desk.session.store, word)
        self._desk.change(stimulus=word, grams=None)

    def _take_grams(self, value: float | None) -> None:
        self._desk.change(grams=value)

    def _read_grams(self, typed: str) -> Reading:
        if not typed.strip():
            return Reading()
        grams = read_number(typed)
        low, high = GRAMS_RANGE
        if grams is None or not low <= grams <= high:
            text = self.tr("A monofilament bends at {0} to {1} g.")
            return Reading(problem=text.format(number(low, 3), number(high, 0)))
        return Reading(value=grams)
