"""Lines of the audit in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from painmap.storage.audit_list import Found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Audit", text)


def action_words(action: str) -> str:
    """What was done."""
    return {
        "log-in": _tr("came in"), "log-in failed": _tr("was not let in"),
        "log-out": _tr("left"), "view": _tr("looked at"), "create": _tr("created"),
        "change": _tr("changed"), "sign": _tr("signed"), "amend": _tr("amended"),
        "discard": _tr("discarded"), "evaluate": _tr("evaluated"), "compare": _tr("compared"),
        "print": _tr("printed"), "export": _tr("saved as a file"), "import": _tr("imported"),
        "settings": _tr("settings"), "people": _tr("people"), "backup": _tr("backup"),
        "restore": _tr("restored a backup"), "upgrade": _tr("upgraded"),
        "break glass": _tr("EMERGENCY"),
    }.get(action, action)  # fmt: skip


def about_words(found: Found) -> str:
    """What it was done to: the patient with the visit, and our words on it."""
    line, parts = found.kept.line, []
    if found.patient:
        parts.append(found.patient)
    if found.person:
        parts.append(found.person)
    if found.visit is not None:
        parts.append(_tr("visit {0}").format(found.visit))
    elif line.subject == "visit":
        parts.append(_tr("a visit that is gone"))
    if line.detail:
        parts.append(line.detail)
    return " · ".join(parts)
