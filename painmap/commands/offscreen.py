"""Qt without a screen, for commands that paint pages."""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


@cache
def application() -> QCoreApplication:
    """Return the application, made where there is none; it stays till the program ends."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    from painmap.ui.parts.fonts import load_fonts

    running = QCoreApplication.instance()
    if running is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        QCoreApplication.setApplicationName("Painmap")
        running = QApplication(sys.argv[:1])
    load_fonts()
    return running
