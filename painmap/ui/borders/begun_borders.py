"""Borders that take in no skin yet: one point, a line to be gone on with. Kept until they do."""

from __future__ import annotations

from dataclasses import replace

from painmap.core.border_json import border_from_json, border_to_json
from painmap.core.borders import Border
from painmap.core.edits import Edit, FindingEdit
from painmap.core.exam import Exam
from painmap.core.findings import FindingKey

SUBJECT = "border:"
_ITEM = "begun"


def begun_key(trial_id: str) -> FindingKey:
    """Where the border is kept that a trial has begun with."""
    return FindingKey(f"{SUBJECT}{trial_id}", _ITEM)


def begun_border(exam: Exam, trial_id: str) -> Border | None:
    """The border that a trial has begun with; None without one, or with one of a later release."""
    kept = exam.findings.get(begun_key(trial_id))
    if kept is None:
        return None
    try:
        return border_from_json(kept, exam.n_cells)
    except ValueError:  # of a later release
        return None


def last_begun(exam: Exam) -> str | None:
    """The trial whose border was begun last, by its id."""
    begun = [
        key.subject.removeprefix(SUBJECT)
        for key in exam.findings
        if key.item == _ITEM and key.subject.startswith(SUBJECT)
    ]
    return begun[-1] if begun else None


def begun_part(exam: Exam, trial_id: str, border: Border) -> FindingEdit:
    """The part of an edit that keeps a begun border."""
    key = begun_key(trial_id)
    return FindingEdit(key, exam.findings.get(key), border_to_json(border))


def without_begun(exam: Exam, trial_id: str, edit: Edit) -> Edit:
    """An edit that records the trial, and takes away what its border was begun with."""
    key = begun_key(trial_id)
    before = exam.findings.get(key)
    if before is None:
        return edit
    return replace(edit, parts=(*edit.parts, FindingEdit(key, before, None)))
