"""The threshold by which a clinic calls a border variable, as a signed visit keeps it.

There is no published cut-off, so it is a clinic's setting; one that is changed later must not
change what a signed visit says. A draft follows the setting, signing writes it into the visit.
"""

from __future__ import annotations

from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, visit_key
from painmap.core.trial_numbers import THRESHOLD_SETTING, as_threshold

KEPT: Final = visit_key(THRESHOLD_SETTING)


def threshold_of(exam: Exam, setting: Json) -> float | None:
    """Return the threshold of an exam, cm; `setting` is what the clinic has stored today."""
    return as_threshold(exam.findings.get(KEPT) if exam.visit.is_signed else setting)


def keep_threshold(exam: Exam, setting: Json) -> Edit | None:
    """Return the edit that writes today's threshold into a visit; None where it is there."""
    return finding_edit(exam, KEPT, as_threshold(setting), "Threshold of a variable border")
