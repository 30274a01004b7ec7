"""Writing an archive: with names or without, what of the rest stays, and what that risks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from painmap.archive.faults import StoppedError
from painmap.errors import KnownError
from painmap.ui.archive.stoppable_work import StoppableWork, Told
from painmap.ui.parts.background import Background
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.widgets import PrimaryButton, column, label, row

if TYPE_CHECKING:
    from painmap.archive.writing import Written
    from painmap.core.patient import Patient
    from painmap.storage.store import Store

SUFFIX = ".painmap.zip"
NAMED, UNNAMED = "named", "unnamed"


def tr(text: str) -> str:
    return QCoreApplication.translate("ArchiveForm", text)


class ArchiveForm(QWidget):
    """`told(str)` is called with what was written, `refused(KnownError)` with what went wrong."""

    def __init__(
        self,
        store: Store,
        patient: Patient,
        background: Background,
        *,
        told: Callable[[str], object],
        refused: Callable[[KnownError], object],
    ) -> None:
        super().__init__()
        self._store, self._patient, self._background = store, patient, background
        self._tell, self._refused = told, refused
        words = tr("Everything that is known of the patient, in one file that needs no Painmap to "
                   "be read: JSON, masks of the maps, photos.")  # fmt: skip
        self.names = Choice(
            [Option(NAMED, tr("With the name")), Option(UNNAMED, tr("Without names"))],
            name=tr("Names"),
        )
        self.names.show_value(NAMED)
        self.names.picked.connect(self._show_choice)
        self.notes = QCheckBox(tr("Keep notes and other free text"))
        self.photos = QCheckBox(tr("Keep photos"))
        for box in (self.notes, self.photos):
            box.toggled.connect(self._show_choice)
        self.kept = QWidget()
        self.kept.setLayout(column(self.notes, self.photos, gap=4))
        self.risk = label("", "quiet", wrap=True)
        self.save = PrimaryButton(tr("Save the archive"), on_click=self._choose_place)
        self.work = StoppableWork(StoppedError)
        self.setLayout(
            column(
                label(words, "quiet", wrap=True), self.names, self.kept, self.risk,
                row(None, self.save), self.work, gap=12,
            )
        )  # fmt: skip
        self._show_choice()

    @property
    def without_names(self) -> bool:
        return self.names.value == UNNAMED

    def write(self, target: Path) -> None:
        """Write it, in a thread; what lay at `target` is replaced at the very end."""
        store, patient_id = self._store, self._patient.id
        hidden, notes, photos = self.without_names, self.notes.isChecked(), self.photos.isChecked()

        def written(progress: Told) -> Written:
            from painmap.archive.pseudonyms import Pseudonym
            from painmap.archive.writing import write_archive

            how = Pseudonym(notes, photos) if hidden else None
            return write_archive(store, patient_id, target, pseudonym=how, progress=progress)

        self._allow(enabled=False)
        self.work.run(
            self._background, tr("Writing the archive…"), written, self._written, self._failed
        )

    def _allow(self, *, enabled: bool) -> None:
        """Let nothing be chosen while it is written."""
        for part in (self.names, self.kept, self.save):
            part.setEnabled(enabled)

    def _written(self, made: Written) -> None:
        self._allow(enabled=True)
        self._tell(tr("{0} is written, and was read again.").format(made.path.name))

    def _failed(self, error: KnownError) -> None:
        self._allow(enabled=True)
        self._refused(error)

    def _choose_place(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the archive"), self._name(), tr("Archives") + f" (*{SUFFIX})"
        )
        if path:
            self.write(Path(path if path.endswith(SUFFIX) else f"{path}{SUFFIX}"))

    def _name(self) -> str:
        if self.without_names:
            return tr("pseudonymised") + SUFFIX
        kept = "".join(sign if sign.isalnum() else "-" for sign in self._patient.family)
        return (kept or "patient") + SUFFIX

    def _show_choice(self, *_given: object) -> None:
        hidden = self.without_names
        self.kept.setVisible(hidden)
        self.risk.setText(self._risk(hidden=hidden))

    def _risk(self, *, hidden: bool) -> str:
        if not hidden:
            return tr("The file is not encrypted: whoever has it can read it.")
        if self.notes.isChecked() or self.photos.isChecked():
            return tr("Names are left out and all dates moved alike. Notes and photos may still "
                      "tell who it is: look through them first.")  # fmt: skip
        return tr("Names are left out, numbers replaced, all dates moved alike. A rare course may "
                  "still tell who it is.")  # fmt: skip
