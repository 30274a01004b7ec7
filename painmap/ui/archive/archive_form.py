"""The open archive among the formats that go out: with names or without, and what that risks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from painmap.ui.exchange.formats import FormatForm, Job
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.stepwise import Steps
from painmap.ui.parts.widgets import column, label

NAMED, UNNAMED = "named", "unnamed"
NOTES, PHOTOS = "notes", "photos"


def tr(text: str) -> str:
    return QCoreApplication.translate("ArchiveForm", text)


class ArchiveForm(FormatForm):
    """A patient with everything; one visit alone is no archive."""

    suffix, whole, alone, notes_itself = ".painmap.zip", True, False, True

    def __init__(self) -> None:
        super().__init__()
        self.names = Choice(
            [Option(NAMED, tr("With the name")), Option(UNNAMED, tr("Without names"))],
            name=tr("Names"),
        )
        self.names.show_value(NAMED)
        self.names.picked.connect(self._show_choice)
        self.keep = Choice(
            [Option(NOTES, tr("Notes, free text")), Option(PHOTOS, tr("Photos"))],
            name=tr("Keep all the same"), several=True,
        )  # fmt: skip
        self.keep.picked.connect(self._show_choice)
        self.kept = QWidget()
        self.kept.setLayout(column(label(tr("Keep all the same"), "strong"), self.keep, gap=6))
        self.risk = label("", "quiet", wrap=True)
        self.setLayout(column(self.names, self.kept, self.risk, gap=10))
        self._show_choice()

    @property
    def without_names(self) -> bool:
        return self.names.value == UNNAMED

    def told(self) -> str:
        return tr("Everything that is known of the patient, all visits, in one file that needs no "
                  "Painmap to be read, and that another Painmap takes in.")  # fmt: skip

    def kind(self) -> str:
        return tr("Archives")

    def noted(self) -> str:
        return "archive"

    def name(self, job: Job) -> str:
        if self.without_names:
            return tr("pseudonymised") + self.suffix
        return job.name("patient", self.suffix)

    def steps(self, job: Job, path: Path) -> Steps:
        from painmap.archive.pseudonyms import Pseudonym
        from painmap.archive.writing import ArchiveWriter

        kept = NOTES in self.keep.values, PHOTOS in self.keep.values
        how = Pseudonym(*kept) if self.without_names else None
        writer = ArchiveWriter(job.session.store, job.patient.id, path, how)
        try:
            many = yield writer.begin
            for place in range(many):
                yield place, many
                yield partial(writer.write_visit, place)
            yield many, many
            yield writer.finish
        finally:
            # Somebody stopped: what a thread still writes is taken away by it.
            writer.abandon()

    def _show_choice(self, *_given: object) -> None:
        hidden = self.without_names
        self.kept.setVisible(hidden)
        self.risk.setText(self._risk(hidden=hidden))
        self.grown.emit()

    def _risk(self, *, hidden: bool) -> str:
        if not hidden:
            return tr("The file is not encrypted: whoever has it can read it.")
        if self.keep.values:
            return tr("Names are left out and all dates moved alike. Notes and photos may still "
                      "tell who it is: look through them first.")  # fmt: skip
        return tr("Names are left out, numbers replaced, all dates moved alike. A rare course may "
                  "still tell who it is.")  # fmt: skip
