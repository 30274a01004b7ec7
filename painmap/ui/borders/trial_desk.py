"""The trials of the open exam, which of them is at hand, and its border while it is drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from painmap.core.border_json import border_from_json, border_to_json
from painmap.core.borders import Border, zone_of
from painmap.core.edits import Edit, FindingEdit, LayerEdit
from painmap.core.findings import FindingKey
from painmap.core.hints import BorderHint
from painmap.core.layers import LayerKey
from painmap.core.ring_levels import length_key
from painmap.core.skin import Skin, skin_of
from painmap.core.stamps import utc_now
from painmap.core.trial_edits import (
    counted_trials,
    delete_trial,
    is_counted,
    record_trial,
    zones_of,
)
from painmap.core.trial_sides import moved_trial
from painmap.core.trials import Trial, next_trial, trials_of
from painmap.ui.borders.live_zone import LiveZone, shown_codes
from painmap.ui.borders.trial_memory import remember, remembered
from painmap.ui.map.map_state import MapState
from painmap.ui.parts.core_words import shown

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

BORDER_TOOLS = frozenset({"ring", "border", "points"})
BY_HAND = LayerKey("allodynia")
_LENGTHS = frozenset(length_key(limb) for limb in range(1, 5))
_NO_CELLS = np.empty(0, np.int32)


def begun_key(trial_id: str) -> FindingKey:
    """Where a border is kept that takes in no skin yet: one point, a line to be gone on with."""
    return FindingKey(f"border:{trial_id}", "begun")


def _is_of_trials(part: FindingEdit | LayerEdit) -> bool:
    """Whether a trial, or what its levels in cm are told by, is different now."""
    if isinstance(part, LayerEdit):
        return part.layer.is_hidden or (part.layer.kind == "allodynia" and bool(part.layer.quality))
    measures = part.key in _LENGTHS
    return measures or part.key.subject.startswith(("trial:", "border:"))


class TrialDesk(QObject):
    """One trial is at hand, recorded or still to be drawn; all changes go through the session.

    `changed()`: trials, words or the trial at hand are others; `drawn()`: its border follows the
    pen; `hinted(str)`: what the user might do.
    """

    changed = Signal()
    drawn = Signal()
    hinted = Signal(str)

    def __init__(self, session: Session, state: MapState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._state = session, state
        self._trials: tuple[Trial, ...] = ()
        self._draft: Trial | None = None
        self._codes: dict[str, NDArray[np.uint8]] = {}
        self.live: Border | None = None
        self.point_kind = "now"
        session.edited.connect(self._on_edited)
        session.visit_opened.connect(self.start_anew)
        state.layer_changed.connect(self._layer_chosen)
        self.start_anew()

    # What there is

    @property
    def session(self) -> Session:
        return self._session

    @property
    def skin(self) -> Skin:
        """The skin on which borders are worked out; waits for it when it is being warmed."""
        return skin_of(self._session.atlas)

    @property
    def trials(self) -> tuple[Trial, ...]:
        """The recorded trials in their order."""
        return self._trials

    @property
    def trial(self) -> Trial:
        """The trial at hand; without a border when it is still to be drawn."""
        if self._draft is None:
            self._draft = self._new_trial()
        found = next((trial for trial in self._trials if trial.id == self._draft.id), None)
        if found is not None:
            return found
        numbers = [trial.number for trial in self._trials]
        return replace(self._draft, number=max(numbers, default=0) + 1)

    @property
    def is_recorded(self) -> bool:
        return any(trial.id == self.trial.id for trial in self._trials)

    @property
    def border(self) -> Border | None:
        """The border at hand: as the pen has it, as recorded, or as far as it was begun."""
        return self.live or self.kept_border

    @property
    def kept_border(self) -> Border | None:
        """The border at hand without what the pen does at the moment."""
        trial = self.trial
        return trial.border if trial.border is not None else self._begun(trial)

    def trials_like(self, trial: Trial) -> tuple[Trial, ...]:
        """The trials of the same stimulus that are in its numbers."""
        return counted_trials(self._session.exam, self._trials, trial.stimulus_key)

    def is_without_skin(self, trial: Trial) -> bool:
        """Whether a recorded trial is in no number because its border takes in no skin."""
        if all(other.id != trial.id for other in self._trials):
            return False
        return trial.is_complete and not is_counted(self._session.exam, trial)

    def _begun(self, trial: Trial) -> Border | None:
        if not self._session.has_exam:
            return None
        kept = self._session.exam.findings.get(begun_key(trial.id))
        if kept is None:
            return None
        try:
            return border_from_json(kept, self._session.atlas.n_cells)
        except ValueError:  # of a later release
            return None

    # Which trial is at hand

    def start_anew(self) -> None:
        """Another exam: go on with the last trial where it is unfinished, else begin one."""
        self._codes.clear()
        self._draft = None
        self.live = None
        self._read()
        self.changed.emit()

    def _new_trial(self) -> Trial:
        like = remembered(self._session.store) if self._session.has_store else None
        trial = next_trial(self._trials, examiner=self._session.examiner, like=like)
        if self._session.has_exam:
            begun = [
                key.subject.partition(":")[2]
                for key in self._session.exam.findings
                if key.item == "begun" and key.subject.startswith("border:")
            ]
            if begun:
                return replace(trial, id=begun[-1])
        return trial

    def choose(self, trial: Trial) -> None:
        """Take a recorded trial up again."""
        self._draft = trial
        self._state.choose_layer(trial.stimulus_layer)
        self.changed.emit()

    def begin_next(self) -> None:
        """Go on to the next trial, with the words of this one."""
        if self.trial.border is None and not self.trial.stopped:
            self.hinted.emit(self.tr("Draw the border of trial {0} first.").format(
                self.trial.number))  # fmt: skip
            return
        like, self._draft = self.trial, None
        fresh = next_trial(self._trials, examiner=self._session.examiner)
        self._draft = replace(
            like, id=fresh.id, number=fresh.number, at=fresh.at, examiner=fresh.examiner,
            pain_rest=None, pain_evoked=None, stopped=False, border=None, note="",
        )  # fmt: skip
        self.changed.emit()

    @property
    def layer_at_hand(self) -> LayerKey:
        """The layer that a press with the chosen tool draws on: of a border, its stimulus."""
        active = self._state.layer
        draws = active == BY_HAND and self._state.tool in BORDER_TOOLS
        return self.trial.stimulus_layer if draws and self._session.has_exam else active

    def take_up(self, tool: str) -> None:
        """A press with a tool begins: make the layer that it draws on the active one."""
        if self._state.layer.kind != "allodynia":
            return
        if tool in BORDER_TOOLS:
            if self.trial.stopped:
                self.begin_next()
            self._state.choose_layer(self.trial.stimulus_layer)
        elif self._state.layer.quality:
            self._state.choose_layer(BY_HAND)
            self.hinted.emit(
                self.tr("Painted by hand: the zone of a stimulus follows from its trials.")
            )

    def _layer_chosen(self) -> None:
        """The row of a stimulus was chosen: its last trial is at hand."""
        layer = self._state.layer
        if layer == BY_HAND and self._session.has_exam and not self._session.read_only:
            # Its row comes with the choice, so that nothing moves at the first press.
            self._state.list_layers([self.trial.stimulus_layer])
        if layer.kind == "allodynia" and layer.quality:
            mine = [trial for trial in self._trials if trial.stimulus_layer == layer]
            if mine and self.trial.stimulus_layer != layer:
                self._draft = mine[-1]
        self.changed.emit()

    # Changing it

    def change(self, **words: Any) -> None:
        """Change words or numbers of the trial at hand; words are remembered."""
        before = self.trial
        after = replace(before, **words)
        if after == before:
            return
        numbers = {"pain_rest", "pain_evoked", "stopped"} & words.keys()
        if self.is_recorded or numbers:
            if not self.is_recorded:
                after = replace(after, at=utc_now())
            self._push(after)
        else:
            self._draft = after
        if words.keys() - {"pain_rest", "pain_evoked", "stopped", "note"}:
            remember(self._session.store, after)
        if self._state.layer.kind == "allodynia" and self._state.layer.quality:
            self._state.choose_layer(after.stimulus_layer)
        self.changed.emit()

    def stop(self, *, stopped: bool) -> None:
        """The child asked to stop: what is there is kept, and is in no number."""
        trial = self.trial
        border = self.kept_border
        if not stopped and border is not None and not self._takes_in_skin(border):
            self._push_begun(replace(trial, stopped=False, border=None), border)
        else:
            self._push(replace(trial, stopped=stopped, border=border, at=trial.at or utc_now()))
        self.changed.emit()

    def _takes_in_skin(self, border: Border) -> bool:
        try:
            return bool(zone_of(self.skin, border).size)
        except BorderHint:
            return False

    def _push_begun(self, trial: Trial, border: Border) -> None:
        """Go on with a trial that was stopped before its border took in any skin: it is begun."""
        exam, key = self._session.exam, begun_key(trial.id)
        edit = record_trial(exam, trial)
        self._draft = trial
        if edit is not None:
            part = FindingEdit(key, exam.findings.get(key), border_to_json(border))
            self._session.push(replace(edit, parts=(*edit.parts, part)))

    def delete(self, trial: Trial) -> None:
        """Take a trial away."""
        edit = delete_trial(self._session.exam, trial)
        if trial.id == self.trial.id:
            self._draft = None
        self._session.push(edit)
        self.changed.emit()

    def move_over(self, trial: Trial) -> None:
        """Take a recorded trial, entered on the wrong side, to the other one."""
        self._session.push(moved_trial(self._session.exam, self.skin, trial))
        self.changed.emit()

    def _push(self, trial: Trial) -> None:
        zone = None
        if trial.border is not None and trial.border != self.trial.border:
            try:
                zone = zone_of(self.skin, trial.border)
            except BorderHint:
                zone = _NO_CELLS
        edit = record_trial(self._session.exam, trial, zone)
        self._draft = replace(trial, border=None)
        if edit is not None and trial.border is not None:
            edit = self._without_begun(trial, edit)
        self._session.push(edit)

    def _without_begun(self, trial: Trial, edit: Edit) -> Edit:
        key = begun_key(trial.id)
        before = self._session.exam.findings.get(key)
        if before is None:
            return edit
        return replace(edit, parts=(*edit.parts, FindingEdit(key, before, None)))

    # Drawing its border

    def begin_zone(self) -> LiveZone:
        """The zone of the stimulus, to follow the border at hand."""
        trial, exam = self.trial, self._session.exam
        others = [one for one in self.trials_like(trial) if one.id != trial.id]
        layer = trial.stimulus_layer
        codes, zones = self.codes(layer), zones_of(exam, others)
        return LiveZone(exam.layer(layer), codes, zones, exam.parts)

    def show_border(self, border: Border | None) -> None:
        """The pen has brought the border here; None: back to what is kept."""
        self.live = border
        self.drawn.emit()

    def edit_for(self, border: Border) -> tuple[Edit | None, str]:
        """The edit that gives the trial at hand this border, and a hint where it is unfinished."""
        trial, exam = self.trial, self._session.exam
        if border == trial.border:
            return None, ""
        try:
            zone = zone_of(self.skin, border)
        except BorderHint as hint:
            if trial.border is not None:
                return None, shown(hint.text)
            key = begun_key(trial.id)
            before = exam.findings.get(key)
            self._draft = trial
            after = border_to_json(border)
            part = FindingEdit(key, before, after)
            return Edit((part,), "Draw border"), shown(hint.text)
        at = trial.at if self.is_recorded else utc_now()
        self._draft = replace(trial, border=None, at=at)
        edit = record_trial(exam, replace(trial, border=border, at=at), zone)
        return (None if edit is None else self._without_begun(trial, edit)), ""

    def give(self, border: Border) -> None:
        """Give the trial at hand a border that was not drawn: typed, smoothed, flipped."""
        edit, hint = self.edit_for(border)
        self.show_border(None)
        self._session.push(edit)
        if hint:
            self.hinted.emit(hint)

    # What is shown of a stimulus

    def codes(self, layer: LayerKey) -> NDArray[np.uint8]:
        """What is shown of the zone of a stimulus (see `live_zone`), uint8[n_cells]."""
        made = self._codes.get(layer.quality)
        if made is None:
            exam = self._session.exam
            trials = counted_trials(exam, self._trials, layer.quality)
            if trials:
                made = shown_codes(zones_of(exam, trials), exam.n_cells, exam.parts)
            else:
                made = np.array(exam.layer(layer))
            self._codes[layer.quality] = made
        return made

    def _read(self) -> None:
        self._trials = ()
        if self._session.has_exam:
            exam = self._session.exam
            try:
                self._trials = trials_of(exam.findings, exam.n_cells)
            except ValueError:  # of a later release; its zones are shown all the same
                self._trials = ()

    def _on_edited(self, edit: Edit) -> None:
        if not any(_is_of_trials(part) for part in edit.parts):
            return
        before = self.trial
        self._codes.clear()
        self._read()
        if self.trial.id == before.id and self.trial.border is not None:
            self._draft = replace(self.trial, border=None)
        self.changed.emit()
