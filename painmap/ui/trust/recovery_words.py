"""The words around a recovery code, on screen and on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("RecoveryCode", text)


def warnings() -> tuple[str, ...]:
    """What whoever keeps the code has to know."""
    return (
        tr("This code opens the clinic file when every passphrase is forgotten, and every backup "
           "of it."),
        tr("Whoever has it can read all patients. Nobody can make it again: not we, either."),
    )  # fmt: skip


def code_rows(code: str) -> tuple[str, ...]:
    """The nine groups of a code in three rows."""
    groups = code.split("-")
    return tuple("   ".join(groups[at : at + 3]) for at in range(0, len(groups), 3))
