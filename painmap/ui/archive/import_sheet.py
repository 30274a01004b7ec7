"""*Import from an archive*: the sheet over the list of patients."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from painmap.ui.archive.import_form import ArchiveImport
from painmap.ui.exchange.staying_sheet import StayingSheet
from painmap.ui.parts.background import Background
from painmap.ui.parts.widgets import column

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

WIDTH = 480


def tr(text: str) -> str:
    return QCoreApplication.translate("ArchiveImport", text)


class ArchiveSheet(StayingSheet):
    """Signal: `taken(Patient)` after the import. Closing it stops what is not done."""

    taken = Signal(object)

    def __init__(
        self, session: Session, background: Background, window: QWidget, path: Path
    ) -> None:
        self.form = ArchiveImport(session.store, session.atlas, background)
        content = QWidget()
        content.setLayout(column(self.form, None, margins=(0, 0, 8, 8)))
        super().__init__(tr("Import from an archive"), content, window, width=WIDTH)
        self.form.grown.connect(self.fit)
        self.form.taken.connect(self.taken)
        self.form.left.connect(self.close)
        self.form.open(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.work.forget()
        super().closeEvent(event)
