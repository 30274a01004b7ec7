"""Where Python's garbage is collected: in the window's thread, and never during a stroke.

Left to itself the collector runs in whatever thread makes the next object. In one that writes or
prepares charts it would destroy widgets there, which ends Qt, and during a stroke it would hold
up the pen for a tenth of a second.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 2_000


class Collector(QObject):
    """Collects from now on whenever there is enough to collect and `is_busy` says no."""

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        gc.disable()
        gc.freeze()  # modules and screens stay to the end: looking through them costs the most
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, as Python itself would."""
        if self._is_busy():
            return
        pairs = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, enough) in pairs if count > enough]
        if due:
            gc.collect(due[-1])
