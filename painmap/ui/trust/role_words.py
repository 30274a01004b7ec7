"""What people may do, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Roles", text)


def role_name(role: str) -> str:
    """A role as it is shown."""
    return {
        "examiner": _tr("examiner"), "read-only": _tr("may only look"),
        "administrator": _tr("administrator"),
    }.get(role, role)  # fmt: skip


def role_hint(role: str) -> str:
    """What a role may do."""
    return {
        "examiner": _tr("May do everything with patients and visits."),
        "read-only": _tr("May look at everything, and change nothing."),
        "administrator": _tr("An examiner who also changes people and settings, restores backups "
                             "and reads the audit."),
    }.get(role, "")  # fmt: skip
