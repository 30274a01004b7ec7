"""The edits that give a trial its border, whether drawn, typed or changed by a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from painmap.core.borders import Border, zone_of
from painmap.core.edits import Edit
from painmap.core.exam import Exam
from painmap.core.hints import BorderHint
from painmap.core.skin import Skin
from painmap.core.trial_edits import record_trial
from painmap.core.trials import Trial
from painmap.ui.borders.begun_borders import begun_part, without_begun
from painmap.ui.parts.core_words import shown

_NO_CELLS = np.empty(0, np.int32)


@dataclass(frozen=True, slots=True)
class BorderEdit:
    """What a border does to the exam; `hint` where it is unfinished, '' otherwise.

    `trial` is the one at hand from then on, None when it stays as it is.
    """

    edit: Edit | None
    hint: str = ""
    trial: Trial | None = None


def border_edit(exam: Exam, skin: Skin, trial: Trial, border: Border, at: datetime) -> BorderEdit:
    """Give a trial a border that was drawn; `at` is when, in UTC.

    A border that takes in no skin is begun where the trial has none, else it is not taken.
    """
    if border == trial.border:
        return BorderEdit(None)
    try:
        zone = zone_of(skin, border)
    except BorderHint as hint:
        if trial.border is not None:
            return BorderEdit(None, shown(hint.text))
        begun = Edit((begun_part(exam, trial.id, border),), "Draw border")
        return BorderEdit(begun, shown(hint.text), trial)
    edit = record_trial(exam, replace(trial, border=border, at=at), zone)
    if edit is not None:
        edit = without_begun(exam, trial.id, edit)
    return BorderEdit(edit, trial=replace(trial, border=None, at=at))


def changed_edit(exam: Exam, skin: Skin, before: Trial, after: Trial) -> Edit | None:
    """Record a trial with other words or numbers; its zone where its border is another."""
    zone = None
    if after.border is not None and after.border != before.border:
        try:
            zone = zone_of(skin, after.border)
        except BorderHint:
            zone = _NO_CELLS
    edit = record_trial(exam, after, zone)
    if edit is not None and after.border is not None:
        edit = without_begun(exam, after.id, edit)
    return edit


def resumed_edit(exam: Exam, trial: Trial, border: Border) -> Edit | None:
    """Go on with a trial that was stopped before its border took in any skin: it is begun."""
    edit = record_trial(exam, trial)
    if edit is None:
        return None
    return replace(edit, parts=(*edit.parts, begun_part(exam, trial.id, border)))


def takes_in_skin(skin: Skin, border: Border) -> bool:
    """Whether there is skin inside a border."""
    try:
        return bool(zone_of(skin, border).size)
    except BorderHint:
        return False
