"""What was typed and could not be recorded, told before it would be left out or lost."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication

from painmap.core.findings import FindingKey
from painmap.core.record.names import finding_name
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.drafts import Draft
from painmap.ui.parts.wording import quoted

_TABS = {"limb": "limbs", "visit": "limbs", "history": "history", "trial": "map", "length": "map",
         "spokes": "map"}  # fmt: skip
_TOLD = 3

Waiting = Sequence[tuple[Hashable, Draft]]


def untaken_words(found: Waiting) -> str:
    """'Typed, but not recorded: Left leg: temperature “88.7”.', '' for nothing."""
    if not found:
        return ""
    told = [f"{_name(where, draft)} {quoted(draft.text)}" for where, draft in found[:_TOLD]]
    if len(found) > _TOLD:
        told.append(_tr("{0} more").format(len(found) - _TOLD))
    return _tr("Typed, but not recorded: {0}.").format("; ".join(told))


def tab_of(where: Hashable) -> str:
    """The tab on which a number waits."""
    subject = where.subject if isinstance(where, FindingKey) else str(where)
    return _TABS.get(subject.partition(":")[0], "summary")


def _name(where: Hashable, draft: Draft) -> str:
    said = finding_name(where) if isinstance(where, FindingKey) else None
    return draft.name if said is None else shown(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Untaken", text)
