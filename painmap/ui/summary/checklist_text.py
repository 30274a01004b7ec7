"""What an exam still lacks, in words, by the clinic's list for its type of visit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.counts import AreaCount
from painmap.core.exam import Exam
from painmap.core.findings import LIMBS
from painmap.core.record.checklist import ChecklistLine, checklist, template_for
from painmap.core.text import Text
from painmap.ui.parts.core_words import shown
from painmap.ui.summary.summary_text import closed_limbs

_NAMED = 4


def tr(text: str) -> str:
    return QCoreApplication.translate("Checklist", text)


def lines_of(
    exam: Exam, areas: tuple[AreaCount, ...], atlas: Atlas, clinic: Clinic
) -> tuple[ChecklistLine, ...]:
    """The list of a clinic for an exam; a limb in a cast lacks nothing."""
    closed = closed_limbs(exam, areas, atlas)
    limbs = [limb for limb in LIMBS if limb not in closed]
    entries = template_for(exam.visit.kind, clinic.checklists)
    return checklist(exam, areas, entries, limbs)


def gap_text(line: ChecklistLine, *, sized: bool = True) -> str:
    """What is missing of an entry; `sized` with a height, without which there are no cm²."""
    if line.by_hand:
        return ""
    said = gaps_text(line.missing)
    if line.key == "height_weight" and not sized:
        return tr("{0}: only % of skin, no cm²").format(said)
    return said


def gaps_text(missing: Sequence[Text]) -> str:
    """'neck, chest and 3 more'; what is missing of several limbs, limb by limb."""
    by_limb: dict[str, list[str]] = {}
    for each in missing:
        args = dict(each.args)
        limb, item = args.get("limb"), args.get("item")
        if not isinstance(limb, Text) or not isinstance(item, Text):
            return _listed([shown(one) for one in missing])
        by_limb.setdefault(shown(limb), []).append(shown(item))
    alike: dict[str, list[str]] = {}
    for limb_words, items in by_limb.items():
        alike.setdefault(", ".join(items), []).append(limb_words)
    return "; ".join(f"{', '.join(limbs)}: {items}" for items, limbs in alike.items())


def _listed(names: list[str]) -> str:
    named = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    return tr("{0} and {1} more").format(named, len(names) - _NAMED)
