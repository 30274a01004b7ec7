"""An encrypted clinic file, started as its first user does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from painmap.ui.window.window import MainWindow

PASSPHRASE = "tadpole lantern gravel sonata"  # noqa: S105  # of no file but these
LEFT = Qt.MouseButton.LeftButton


def start_clinic(window: MainWindow, qtbot: QtBot, path: Path, name: str = "Dr Test") -> None:
    """Fill the form of the first screen and keep the recovery code; a refusal stays on screen."""
    form = window.first_run
    if window.stack.currentWidget() is not form:
        window.files.choose()
    qtbot.mouseClick(form.start, LEFT)
    form.name_field.setText(name)
    for field in (form.passphrase.first, form.passphrase.again):
        field.setText(PASSPHRASE)
    form.place_field.setText(str(path))
    qtbot.mouseClick(form.begin, LEFT)
    qtbot.waitUntil(lambda: not form.task.running, timeout=20_000)
    if form.recovery.isVisible():
        qtbot.mouseClick(form.recovery.done, LEFT)
