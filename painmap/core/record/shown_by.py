"""By which of a clinic's settings the sheets of a visit are shown, as a signed visit keeps them.

Colours of differences, remarks and the checklist follow a clinic's settings. One that is changed
later must not change what a signed visit says: a draft follows the settings, signing writes them
into the visit. A visit that was signed before there was this is shown by what comes along.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from painmap.core.clinic import Clinic
from painmap.core.clinic_items import item_of
from painmap.core.edits import Edit
from painmap.core.exam import Exam, finding_edit
from painmap.core.findings import Json, visit_key
from painmap.core.record.checklist import template_for

KEPT: Final = visit_key("shown_by")
NUMBERS: Final = ("delta_t_sides", "delta_t_along", "remark_cm", "remark_delta_t")
"""Settings that are kept under their own keys."""
CHECKLIST: Final = "checklist"


def shown_by(exam: Exam, clinic: Clinic) -> Clinic:
    """Return the clinic by whose settings an exam's sheets are shown; `clinic` is today's."""
    if not exam.visit.is_signed:
        return clinic
    usual, kept = Clinic(), exam.findings.get(KEPT)
    found = kept if isinstance(kept, dict) else {}
    numbers = {}
    for key in NUMBERS:
        item = item_of(key)
        held = key in found and item.kind.problem(found[key]) is None
        numbers[item.field] = item.kind.read(found[key]) if held else getattr(usual, item.field)
    words = found.get(CHECKLIST)
    lists: dict[str, tuple[str, ...]] = {}
    if isinstance(words, list):
        lists[exam.visit.kind] = tuple(map(str, words))
    return replace(clinic, **numbers, checklists=lists)


def is_kept(exam: Exam) -> bool:
    """Tell whether a visit holds the settings that it was signed with."""
    return isinstance(exam.findings.get(KEPT), dict)


def keep_shown_by(exam: Exam, clinic: Clinic) -> Edit | None:
    """Return the edit that writes today's settings into a visit; None where they are there."""
    kept: dict[str, Json] = {
        key: item_of(key).kind.write(getattr(clinic, item_of(key).field)) for key in NUMBERS
    }
    kept[CHECKLIST] = [*template_for(exam.visit.kind, clinic.checklists)]
    return finding_edit(exam, KEPT, kept, "Settings of the sheets")
