"""What a step of the undo stack is called in the user's language; stored it is English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_OF_A_LAYER = (
    "Paint {0}", "Erase {0}", "Lasso {0}", "Draw border {0}", "Fill {0}", "Clear {0}",
    "Mirror {0}", "Copy to {0}", "Paste into {0}", "Move to the other side: {0}", "Change {0}",
)  # fmt: skip
"""Titles that end with the name of a layer."""


def step_title(text: str) -> str:
    """'Paint Pain' as an undo button says it."""
    whole = QCoreApplication.translate("Edit", text)
    if whole != text:
        return whole
    for title in _OF_A_LAYER:
        name = text.removeprefix(title.removesuffix("{0}"))
        if name != text:
            layer = QCoreApplication.translate("Core", name)
            return QCoreApplication.translate("Edit", title).format(layer)
    return text
