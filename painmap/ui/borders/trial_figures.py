"""The numbers of each stimulus, worked out once after a change, and the sentences about them."""

from __future__ import annotations

from painmap.core.border_threshold import threshold_of
from painmap.core.text import Text, text
from painmap.core.trial_numbers import (
    THRESHOLD_SETTING,
    StimulusNumbers,
    TrialArea,
    is_variable,
    stimulus_numbers,
)
from painmap.core.trial_text import (
    NO_CUT_OFF,
    are_below,
    area_text,
    largest_text,
    levels_text,
    mean_text,
    shift_text,
    variable_text,
)
from painmap.core.trials import Trial
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, number


class TrialFigures:
    """Numbers of the stimuli of the open exam; 20 ms for three trials of a leg."""

    def __init__(self, desk: TrialDesk) -> None:
        self._desk = desk
        self._made: dict[str, StimulusNumbers | None] = {}
        desk.changed.connect(self.forget)
        desk.session.visit_changed.connect(self.forget)

    def forget(self) -> None:
        """Something that the numbers hang on is different now."""
        self._made.clear()

    def of(self, stimulus: str) -> StimulusNumbers | None:
        """The numbers of a stimulus, None without a complete trial."""
        if stimulus not in self._made:
            session = self._desk.session
            made = None
            if session.has_exam:
                made = stimulus_numbers(session.exam, session.atlas, stimulus)
            self._made[stimulus] = made
        return self._made[stimulus]

    def brief(self, trial: Trial) -> str:
        """A trial in a few letters: its level, signed as in the sentence, else its area."""
        row = self._row(trial)
        numbers = self.of(trial.stimulus_key)
        if row is None or numbers is None:
            return EMPTY
        if row.level is not None and numbers.tells_cm:
            return number(-row.level.cm if are_below(numbers) else row.level.cm)
        if numbers.scale.method == "none":
            share = 100.0 * row.cm2 / self._skin_cm2(numbers)
            return f"{number(share)} %"
        return f"{number(row.cm2, 0)} cm²"

    def sentences(self, stimulus: str) -> tuple[str, str]:
        """Levels, and how far they lie apart with the area; '' for what there is not."""
        numbers = self.of(stimulus)
        if numbers is None:
            return "", ""
        desk = self._desk
        levels = levels_text(numbers, desk.session.atlas.landmarks)
        area: Text = area_text(numbers, desk.session.body.total_cm2)
        if numbers.shift is not None and numbers.tells_cm:
            area = text("{first} — {rest}", first=largest_text(numbers.shift), rest=area)
        return "" if levels is None else shown(levels), shown(area)

    def details(self, stimulus: str) -> list[str]:
        """What is folded away: shifts, agreement, what a clinic calls variable."""
        numbers = self.of(stimulus)
        if numbers is None or len(numbers.trials) < 2:
            return []
        threshold = self._threshold
        told = numbers.shift if numbers.tells_cm else None  # its largest is in the sentences
        found: list[Text | None] = [shift_text(numbers) if told is None else mean_text(told)]
        if numbers.jaccard is not None:
            percent = f"{number(100 * numbers.jaccard, 0)} %"
            found.append(text("lowest agreement of two trials (Jaccard) {share}", share=percent))
        found.append(_union(numbers))
        variable = variable_text(numbers, threshold)
        if variable is not None:
            found += [variable, NO_CUT_OFF]
        return [shown(one) for one in found if one is not None]

    def is_variable(self, stimulus: str) -> bool:
        """Whether the clinic's own threshold calls the border variable."""
        numbers = self.of(stimulus)
        return bool(numbers and numbers.tells_cm and is_variable(numbers, self._threshold))

    @property
    def _threshold(self) -> float | None:
        session = self._desk.session
        return threshold_of(session.exam, session.store.setting(THRESHOLD_SETTING))

    def _row(self, trial: Trial) -> TrialArea | None:
        numbers = self.of(trial.stimulus_key) if trial.is_complete else None
        rows = numbers.trials if numbers is not None else ()
        return next((row for row in rows if row.trial.id == trial.id), None)

    def _skin_cm2(self, numbers: StimulusNumbers) -> float:
        return self._desk.session.body.total_cm2 * numbers.scale.factor


def _union(numbers: StimulusNumbers) -> Text | None:
    if numbers.scale.method == "none":
        return None
    return text(
        "inside any {union} cm², inside all {common} cm²",
        union=number(numbers.union_cm2, 0),
        common=number(numbers.intersection_cm2, 0),
    )
