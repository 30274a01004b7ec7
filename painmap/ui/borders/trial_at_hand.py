"""Which trial is at hand: one of the recorded ones, or one still to be drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from painmap.core.borders import Border
from painmap.core.layers import LayerKey
from painmap.core.trial_edits import counted_trials, is_counted
from painmap.core.trials import Trial, next_trial, trials_of
from painmap.ui.borders.begun_borders import begun_border, last_begun
from painmap.ui.borders.trial_memory import remembered

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


class TrialAtHand:
    """The recorded trials of the open exam, and the one that the pen draws."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._recorded: tuple[Trial, ...] = ()
        self._draft: Trial | None = None

    def read(self) -> None:
        """Read the recorded trials of the exam as it is now."""
        self._recorded = ()
        if self._session.has_exam:
            exam = self._session.exam
            try:
                self._recorded = trials_of(exam.findings, exam.n_cells)
            except ValueError:  # of a later release; its zones are shown all the same
                self._recorded = ()

    def take(self, trial: Trial | None) -> None:
        """Have this trial at hand; None: the next that is asked for is begun anew."""
        self._draft = trial

    @property
    def recorded(self) -> tuple[Trial, ...]:
        """The recorded trials in their order."""
        return self._recorded

    @property
    def trial(self) -> Trial:
        """The trial at hand; without a border when it is still to be drawn."""
        if self._draft is None:
            self._draft = self._new()
        found = next((trial for trial in self._recorded if trial.id == self._draft.id), None)
        if found is not None:
            return found
        numbers = [trial.number for trial in self._recorded]
        return replace(self._draft, number=max(numbers, default=0) + 1)

    @property
    def is_recorded(self) -> bool:
        return self.has_recorded(self.trial)

    @property
    def kept_border(self) -> Border | None:
        """Its border as recorded, or as far as it was begun."""
        trial = self.trial
        if trial.border is not None or not self._session.has_exam:
            return trial.border
        return begun_border(self._session.exam, trial.id)

    def has_recorded(self, trial: Trial) -> bool:
        return any(other.id == trial.id for other in self._recorded)

    def like(self, trial: Trial) -> tuple[Trial, ...]:
        """The trials of the same stimulus that are in its numbers."""
        return counted_trials(self._session.exam, self._recorded, trial.stimulus_key)

    def is_without_skin(self, trial: Trial) -> bool:
        """Whether a recorded trial is in no number because its border takes in no skin."""
        if not self.has_recorded(trial):
            return False
        return trial.is_complete and not is_counted(self._session.exam, trial)

    def go_on(self) -> None:
        """Begin the next trial with the words of this one."""
        like = self.trial
        fresh = next_trial(self._recorded, examiner=self._session.examiner)
        self._draft = replace(
            like, id=fresh.id, number=fresh.number, at=fresh.at, examiner=fresh.examiner,
            pain_rest=None, pain_evoked=None, stopped=False, border=None, note="",
        )  # fmt: skip

    def go_to(self, layer: LayerKey) -> None:
        """Take the last trial of a stimulus, unless one of it is at hand."""
        mine = [trial for trial in self._recorded if trial.stimulus_layer == layer]
        if mine and self.trial.stimulus_layer != layer:
            self._draft = mine[-1]

    def _new(self) -> Trial:
        session = self._session
        like = remembered(session.store) if session.has_store else None
        trial = next_trial(self._recorded, examiner=session.examiner, like=like)
        begun = last_begun(session.exam) if session.has_exam else None
        return trial if begun is None else replace(trial, id=begun)
