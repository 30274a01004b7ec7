"""Keys typed into a popup: the shortcuts of the screen behind it must not have them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def keep_plain_keys(event: QEvent) -> None:
    """Take a key without Ctrl, Alt or Meta from the shortcuts of a popup's parents.

    A popup does not become the active window, so a digit would choose a layer of the Map.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return
    if not event.modifiers() & _COMMANDS:
        event.accept()
