"""What a comparison needs, got ready while a patient's page is looked at."""

from __future__ import annotations

import sys
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from painmap.core.skin import has_skin, skin_of

if TYPE_CHECKING:
    from painmap.ui.window.window import MainWindow

_SCREEN: Final = "painmap.ui.compare.compare_screen"
_RESTED_MS: Final = 300
"""So long the page has been there: whoever passes through it does not wait."""


def connect_reading_ahead(window: MainWindow) -> None:
    """Begin when the page has been there for a moment; once for each atlas."""
    rested = QTimer(window)
    rested.setSingleShot(True)
    rested.setInterval(_RESTED_MS)
    rested.timeout.connect(lambda: _read(window))

    def follow(_at: int) -> None:
        if window.stack.currentWidget() is window.patient_page:
            rested.start()
        else:
            rested.stop()

    window.stack.currentChanged.connect(follow)


def _read(window: MainWindow) -> None:
    atlas = window.session.atlas
    if has_skin(atlas) and _SCREEN in sys.modules:
        return

    def read() -> None:
        import_module(_SCREEN)
        skin_of(atlas)

    Thread(target=read, name="painmap-comparison", daemon=True).start()
