"""Taking an archive in: first what it holds, then, when somebody has read that, the import."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from painmap.archive.faults import SimilarHereError, StoppedError
from painmap.errors import KnownError
from painmap.ui.archive.stoppable_work import StoppableWork, Told
from painmap.ui.parts.background import Background
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row, with_role
from painmap.ui.parts.wording import day, error_text

if TYPE_CHECKING:
    from painmap.archive.importing import Imported
    from painmap.archive.reading import Content
    from painmap.atlas.atlas import Atlas
    from painmap.storage.store import Store


def tr(text: str) -> str:
    return QCoreApplication.translate("ArchiveImport", text)


class ArchiveImport(QWidget):
    """Signals: `taken(Patient)` when one was imported, `left()` when nobody wants it, `grown()`
    when it may need another height."""

    taken = Signal(object)
    left = Signal()
    grown = Signal()

    def __init__(self, store: Store, atlas: Atlas, background: Background) -> None:
        super().__init__()
        self._store, self._atlas, self._background = store, atlas, background
        self._path = Path()
        self._separate = False
        self.who = label("", "strong", wrap=True)
        self.told = label("", "quiet", wrap=True)
        self.take = PrimaryButton(tr("Import"), on_click=self.import_it)
        self.leave = TextButton(tr("Leave it"), role="quiet", on_click=self.left.emit)
        self.work = StoppableWork(StoppedError)
        self.work.shown.connect(self.grown)
        self.setLayout(
            column(self.who, self.told, row(None, self.leave, self.take), self.work, None, gap=12)
        )
        self.take.hide()

    def open(self, path: Path) -> None:
        """Look through a file and say what it holds; nothing is written."""
        self._path, self._separate = path, False
        self.take.hide()
        self.take.setText(tr("Import"))
        self.who.setText(path.name)
        self._say("")
        store, atlas = self._store, self._atlas

        def looked(progress: Told) -> Content:
            from painmap.archive.importing import check_not_here, look_into

            content = look_into(path, atlas, progress)
            check_not_here(store, content)
            return content

        self.work.run(
            self._background, tr("Looking through the archive…"), looked, self._show, self._refused
        )

    def import_it(self) -> None:
        """Write it into the clinic, all of it or nothing."""
        store, path, atlas, separate = self._store, self._path, self._atlas, self._separate

        def imported(progress: Told) -> Imported:
            from painmap.archive.importing import import_archive

            return import_archive(store, path, atlas=atlas, separate=separate, progress=progress)

        self.take.setEnabled(False)
        self.work.run(self._background, tr("Importing…"), imported, self._done, self._refused)

    def _show(self, content: Content) -> None:
        signed = sum(one.visit["state"] == "signed" for one in content.rows.visits)
        born = day(content.rows.patient["born"])
        self.who.setText(tr("{0}, born {1}").format(content.name, born))
        number = len(content.rows.visits)
        visits = tr("1 visit") if number == 1 else tr("{0} visits").format(number)
        held = visits, tr("{0} signed").format(signed), _origin(content)
        self.take.setEnabled(True)
        self.take.show()
        self._say(" · ".join(held))

    def _done(self, imported: Imported) -> None:
        self.take.hide()
        self.taken.emit(imported.patient)

    def _refused(self, error: KnownError) -> None:
        self.take.setEnabled(True)
        self.take.setVisible(isinstance(error, (SimilarHereError, StoppedError)))
        if isinstance(error, SimilarHereError):
            self._separate = True
            self.take.setText(tr("Import as a patient of its own"))
        self._say(error_text(error), wrong=True)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.told.setText(words)
        with_role(self.told, "error" if wrong else "quiet")
        self.grown.emit()


def _origin(content: Content) -> str:
    said = content.manifest
    if said.pseudonymised:
        return tr("written without names")
    try:
        at = day(datetime.fromisoformat(said.made_at))
    except ValueError:
        at = said.made_at
    who = ", ".join(part for part in (said.by, said.clinic) if part)
    return tr("written on {0} by {1}").format(at, who) if who else tr("written on {0}").format(at)
