"""The screen before a clinic file that does not open freely: one card, one page at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painmap.ui.parts.widgets import ThinProgress
from painmap.ui.trust.card import Card, Pages, centred
from painmap.ui.trust.door_pages import CodePage, NewcomerPage, NoKeysPage
from painmap.ui.trust.recovery_page import RecoveryPage
from painmap.ui.trust.restore_page import RestorePage
from painmap.ui.trust.unlock_page import UnlockPage
from painmap.ui.trust.waiting_task import WaitingTask


class DoorScreen(QWidget):
    """Only shows; `Door` does what its pages ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.unlock = UnlockPage()
        self.code = CodePage()
        self.newcomer = NewcomerPage()
        self.no_keys = NoKeysPage()
        self.recovery = RecoveryPage()
        self.restoring = RestorePage()
        self.pages = Pages(
            self.unlock, self.code, self.newcomer, self.no_keys, self.recovery, self.restoring
        )
        self.progress = ThinProgress()
        self.task = WaitingTask(self.pages, self.progress)
        centred(self, Card(self.pages, self.progress))
