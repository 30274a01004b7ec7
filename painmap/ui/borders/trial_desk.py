"""The trial at hand is changed here, and its border while it is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from painmap.core.borders import Border
from painmap.core.edits import Edit
from painmap.core.stamps import utc_now
from painmap.core.trial_edits import delete_trial
from painmap.core.trial_sides import moved_trial
from painmap.core.trials import Trial, trial_key
from painmap.ui.borders.border_edits import border_edit, changed_edit, resumed_edit, takes_in_skin
from painmap.ui.borders.live_zone import LiveZone
from painmap.ui.borders.trial_choice import TrialChoice
from painmap.ui.borders.trial_memory import remember
from painmap.ui.parts.drafts import Place

_NUMBERS = frozenset({"pain_rest", "pain_evoked", "stopped"})


class TrialDesk(TrialChoice):
    """Changes what is at hand; every change goes through the session."""

    def place(self, item: str) -> Place:
        """Where a number of the trial at hand waits while it cannot be taken."""
        session = self._session
        return session.drafts.at(session.exam.visit.id, trial_key(self.trial.id), item)

    # Changing it

    def change(self, **words: Any) -> None:
        """Change words or numbers of the trial at hand; words are remembered."""
        before = self.trial
        after = replace(before, **words)
        if after == before:
            return
        if self.is_recorded or _NUMBERS & words.keys():
            if not self.is_recorded:
                after = replace(after, at=utc_now())
            self._push(after)
        else:
            self._hand.take(after)
        if words.keys() - _NUMBERS - {"note"}:
            remember(self._session.store, after)
        if self._state.layer.kind == "allodynia" and self._state.layer.quality:
            self._state.choose_layer(after.stimulus_layer)
        self.changed.emit()

    def stop(self, *, stopped: bool) -> None:
        """The child asked to stop: what is there is kept, and is in no number."""
        trial, border = self.trial, self.kept_border
        if not stopped and border is not None and not takes_in_skin(self.skin, border):
            goes_on = replace(trial, stopped=False, border=None)
            edit = resumed_edit(self._session.exam, goes_on, border)
            self._hand.take(goes_on)
            self._session.push(edit)
        else:
            self._push(replace(trial, stopped=stopped, border=border, at=trial.at or utc_now()))
        self.changed.emit()

    def delete(self, trial: Trial) -> None:
        """Take a trial away."""
        edit = delete_trial(self._session.exam, trial)
        if trial.id == self.trial.id:
            self._hand.take(None)
        self._session.push(edit)
        self.changed.emit()

    def move_over(self, trial: Trial) -> None:
        """Take a recorded trial, entered on the wrong side, to the other one."""
        self._session.push(moved_trial(self._session.exam, self.skin, trial))
        self.changed.emit()

    def _push(self, trial: Trial) -> None:
        edit = changed_edit(self._session.exam, self.skin, self.trial, trial)
        self._hand.take(replace(trial, border=None))
        self._session.push(edit)

    # Drawing its border

    def begin_zone(self) -> LiveZone:
        """The zone of the stimulus, to follow the border at hand."""
        trial = self.trial
        others = [one for one in self._hand.like(trial) if one.id != trial.id]
        return self._zones.begin(trial.stimulus_layer, self.trials, others)

    def show_border(self, border: Border | None) -> None:
        """The pen has brought the border here; None: back to what is kept."""
        self.live = border
        self.drawn.emit()

    def edit_for(self, border: Border) -> tuple[Edit | None, str]:
        """The edit that gives the trial at hand this border, and a hint where it is unfinished."""
        trial = self.trial
        at = trial.at if self.is_recorded else utc_now()
        found = border_edit(self._session.exam, self.skin, trial, border, at)
        if found.trial is not None:
            self._hand.take(found.trial)
        return found.edit, found.hint

    def give(self, border: Border) -> None:
        """Give the trial at hand a border that was not drawn: typed, smoothed, flipped."""
        edit, hint = self.edit_for(border)
        self.show_border(None)
        self._session.push(edit)
        if hint:
            self.hinted.emit(hint)
