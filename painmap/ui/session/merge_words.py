"""What is said when two windows changed one visit, and how the other value is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from painmap.core.exam import findings_edit
from painmap.core.findings import FindingKey
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.record.names import finding_name, finding_value
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, core_text, day, number, quoted, visit_kind, word
from painmap.ui.session.session import Session

if TYPE_CHECKING:
    from painmap.core.rebase import Clash
    from painmap.storage.merging import Merge

TOLD = 4
"""More clashes than these are counted only: a sentence has to be read."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merging", text)


def merge_text(merge: Merge) -> str:
    """One or two sentences for the bar."""
    if merge.kept_in is not None:
        kept = _tr("What you changed is kept in a new draft.")
        if merge.why == "discarded":
            return _tr("This visit was discarded in another window.") + " " + kept
        if merge.why == "damaged":
            return _tr("The map of this visit can no longer be read.") + " " + kept
        return _tr("This visit was signed in another window.") + " " + kept
    text = _tr("This visit was changed in another window; both are now on this map.")
    return " ".join([text, *clash_texts(merge.clashes)])


def clash_texts(clashes: tuple[Clash, ...]) -> list[str]:
    """A sentence for each value that stands as another window left it."""
    texts = [
        _tr("{0} is {1} in the other window, which stays, and {2} here.").format(
            clash_name(clash.key), _shown(clash.key, clash.elsewhere), _shown(clash.key, clash.here)
        )
        for clash in clashes[:TOLD]
    ]
    if len(clashes) > TOLD:
        texts.append(_tr("And {0} more.").format(len(clashes) - TOLD))
    return texts


def take_mine(session: Session, merge: Merge) -> None:
    """Write the values from here after all, as steps that can be undone."""
    if not session.has_exam or session.exam.visit.id != merge.visit_id:
        return
    fields = {c.key: c.here for c in merge.clashes if isinstance(c.key, str)}
    found = {c.key: c.here for c in merge.clashes if isinstance(c.key, FindingKey)}
    if fields:
        session.change_visit(_tr("Values from here"), **fields)
    session.push(findings_edit(session.exam, found, _tr("Values from here")))


def clash_name(key: FindingKey | str) -> str:
    """'Height', 'Left leg, hanging: temperature' …"""
    if isinstance(key, str):
        return _field_name(key)
    name = finding_name(key)
    if name is not None:
        return shown(name)
    sort, _, rest = key.subject.partition(":")
    if sort == "layer":
        kind = LAYER_KINDS.get(LayerKey.parse(rest).kind)
        return f"{core_text(kind.name) if kind else rest}, {_item_name(key.item)}"
    return _item_name(key.item)


def _shown(key: FindingKey | str, value: Any) -> str:
    if isinstance(key, FindingKey):
        words = finding_value(key, value)
        if words is not None:
            return shown(words)
    return value_text(value)


def value_text(value: Any) -> str:
    """A value as words; what is not assessed is a dash."""
    if value is None or value in ("", []):
        return EMPTY
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, (int, float)):
        return number(float(value))
    if isinstance(value, str):
        kind = visit_kind(value)
        return quoted(kind if kind != value else word(value))
    if isinstance(value, list):
        return ", ".join(value_text(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(value_text(part) for part in value.values())
    return day(value) if hasattr(value, "year") else str(value)


def _field_name(name: str) -> str:
    return {
        "height_cm": _tr("Height in cm"), "weight_kg": _tr("Weight in kg"), "kind": _tr("Type"),
        "reporter": _tr("Who reports"), "body": _tr("Body"), "note": _tr("Note"),
        "examiner": _tr("Examiner"), "began_at": _tr("Date and time"),
        "family": _tr("Family name"), "given": _tr("Given name"), "born": _tr("Date of birth"),
        "sex": _tr("Sex"), "number": _tr("ID"),
    }.get(name, name)  # fmt: skip


def _item_name(item: str) -> str:
    return {
        "drawn_by": _tr("drawn by"), "note": _tr("note"), "examined": _tr("examined"),
        "counted": _tr("counted"), "counted_by": _tr("layers that count"),
        "set_together": _tr("set together"),
    }.get(item, item)  # fmt: skip
