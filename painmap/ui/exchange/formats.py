"""The formats in which a patient or a visit goes out: a form with what can be chosen of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from painmap.core.amendments import standing
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.exchange.dicom_pdf import NoDicomError, can_write_dicom, dicom_bytes
from painmap.exchange.fhir_bundle import bundle_bytes, bundle_of
from painmap.exchange.locked_pdf import locked, mail_passphrase_problem
from painmap.exchange.record import (
    NotStandingError,
    PatientRecord,
    check_standing,
    own_codes,
    read_visit,
)
from painmap.ui.exchange.visit_papers import VisitPaper, pages_steps, paper_steps
from painmap.ui.paper.page import usual_paper
from painmap.ui.paper.paper_files import write_file
from painmap.ui.paper.print_steps import Steps as PaperSteps
from painmap.ui.paper.templates import TEMPLATES, file_name, template
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.stepwise import Steps
from painmap.ui.parts.widgets import column
from painmap.ui.parts.wording import core_text, error_text
from painmap.ui.trust.passphrase_fields import PassphraseFields

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("Export", text)


@dataclass(frozen=True, slots=True)
class Job:
    """What is to go out: a patient with one visit, or with all of them (`visit` None)."""

    session: Session
    patient: Patient
    visit: Visit | None
    unit: str = "C"

    @property
    def visits(self) -> list[Visit]:
        """The visits, the oldest first."""
        if self.visit is not None:
            return [self.visit]
        return standing(self.session.store.visits(self.patient.id))

    def name(self, what: str, suffix: str) -> str:
        """A file's name without the patient's own."""
        days = [visit.began_at.astimezone().date().isoformat() for visit in self.visits[-1:]]
        return file_name(what, self.patient.number, *days).removesuffix(".pdf") + suffix


class FormatForm(QWidget):
    """What can be chosen of a format. `entered()` when Enter asks to go on, `grown()` when it may
    need another height."""

    entered = Signal()
    grown = Signal()
    suffix: ClassVar[str] = ""
    whole: ClassVar[bool] = False
    """Whether all visits of a patient fit into one file."""
    alone: ClassVar[bool] = True
    """Whether one visit may go out without the others."""
    notes_itself: ClassVar[bool] = False
    """Whether writing tells the audit by itself, with more than the sheet knows."""

    def told(self) -> str:
        """A sentence on what it is for."""
        raise NotImplementedError

    def kind(self) -> str:
        """What a dialog calls such files."""
        raise NotImplementedError

    def begin(self, job: Job) -> None:
        """Fit what can be chosen to what is to go out."""

    def refused(self) -> str:
        """Why it cannot be written as it is filled in; '' when it can. Told in the form itself
        where a field is wrong."""
        return ""

    def noted(self) -> str:
        """What the audit is told, a few words of ours."""
        raise NotImplementedError

    def name(self, job: Job) -> str:
        """The file's name that is offered."""
        raise NotImplementedError

    def steps(self, job: Job, path: Path) -> Steps:
        """Write the file, step by step; what is stopped before the last has written nothing."""
        raise NotImplementedError


def _write(path: Path, data: bytes) -> None:
    write_file(path, data, tr("The file could not be written to {0}."))


class FhirForm(FormatForm):
    """Findings for another system, with or without the pages."""

    suffix, whole = ".json", True

    def __init__(self) -> None:
        super().__init__()
        self._refused = ""
        self.pages = Choice(
            [Option("pages", tr("With map, page and photos")), Option("", tr("Findings alone"))],
            name=tr("What goes along"),
        )
        self.pages.show_value("pages")
        self.setLayout(column(self.pages))

    def told(self) -> str:
        return tr("For the clinic's own system: findings, scores, drawn zones, therapy and who "
                  "signed, as a FHIR R4 bundle. A draft goes out as preliminary.")  # fmt: skip

    def kind(self) -> str:
        return tr("FHIR bundles")

    def begin(self, job: Job) -> None:
        """See whether the visit holds: an older version would take its place elsewhere."""
        self._refused = ""
        try:
            if job.visit is not None:
                check_standing(job.session.store.visits(job.patient.id), job.visit)
        except NotStandingError as error:
            self._refused = error_text(error)

    def refused(self) -> str:
        return self._refused

    def noted(self) -> str:
        return "FHIR, with map, page and photos" if self.pages.value == "pages" else "FHIR"

    def name(self, job: Job) -> str:
        return job.name("visit" if job.visit is not None else "patient", ".fhir.json")

    def steps(self, job: Job, path: Path) -> Steps:
        from painmap.core.clinic import clinic_of

        session, pages = job.session, self.pages.value == "pages"
        codes, clinic = own_codes(session.store), clinic_of(session.store.settings())
        visits = job.visits
        found = []
        for number, visit in enumerate(visits):
            yield number, len(visits)
            record = read_visit(session.store, session.atlas, visit, clinic, photos=pages)
            if pages:
                at = (number, len(visits))
                record = yield from pages_steps(session, record, at, unit=job.unit)
            found.append(record)
        yield len(visits), len(visits)
        events = () if job.visit is not None else tuple(session.store.events(job.patient.id))
        whole = PatientRecord(job.patient, tuple(found), clinic.name, events)
        atlas = session.atlas
        _write(path, (yield lambda: bundle_bytes(bundle_of(whole, atlas, codes))))


class PaperForm(FormatForm):
    """A report of one visit, by a template of the print."""

    def __init__(self) -> None:
        super().__init__()
        self.key = "visit"
        self.template = Picker(tr("Report"))
        self.template.picked.connect(self._choose)
        self._keys: list[str] = []

    def begin(self, job: Job) -> None:
        """Offer what there is for the visit: a first one has nothing to compare with."""
        several = len(standing(job.session.store.visits(job.patient.id))) > 1
        self._keys = [one.key for one in TEMPLATES if several or not one.compares]
        self._choose(self.key if self.key in self._keys else "visit")

    def _choose(self, key: str) -> None:
        self.key = key
        self.template.show_options([(each, template(each).name) for each in self._keys], key)

    def name(self, job: Job) -> str:
        return job.name(self.key, self.suffix)

    def paper_steps(self, job: Job) -> PaperSteps[VisitPaper]:
        """Make the pages, one after the other."""
        return paper_steps(
            job.session, job.visits[-1].id, (0, 2), key=self.key, paper=usual_paper(), unit=job.unit
        )


class LockedPdfForm(PaperForm):
    """A PDF for mail."""

    suffix = ".pdf"

    def __init__(self) -> None:
        super().__init__()
        self.passphrase = PassphraseFields(tr("Passphrase of the PDF"))
        self.passphrase.entered.connect(self.entered)
        self._taken = ""
        self.setLayout(column(self.template, self.passphrase, gap=12))

    def told(self) -> str:
        return tr("For mail: the PDF opens with its passphrase alone. Tell it by another way, such "
                  "as by telephone. Painmap does not keep it.")  # fmt: skip

    def kind(self) -> str:
        return tr("PDF files")

    def noted(self) -> str:
        return f"{self.key}, locked PDF"

    def begin(self, job: Job) -> None:
        super().begin(job)
        self.passphrase.guard(job.patient.family, job.patient.given, job.patient.number)

    def refused(self) -> str:
        self._taken = self.passphrase.taken()
        problem = mail_passphrase_problem(self._taken) if self._taken else None
        if not self._taken:
            return tr("Type the passphrase twice.")
        return "" if problem is None else shown(problem)

    def steps(self, job: Job, path: Path) -> Steps:
        passphrase, self._taken = self._taken, ""
        self.passphrase.clear()
        yield 0, 2
        paper = yield from self.paper_steps(job)
        yield 1, 2
        _write(path, (yield lambda: locked(paper.pdf, passphrase)))


class DicomForm(PaperForm):
    """A report for a picture archive."""

    suffix = ".dcm"

    def __init__(self) -> None:
        super().__init__()
        self.setLayout(column(self.template))

    def told(self) -> str:
        return tr("For the clinic's picture archive: the report as a DICOM file with the patient's "
                  "name, number and date of birth.")  # fmt: skip

    def kind(self) -> str:
        return tr("DICOM files")

    def noted(self) -> str:
        return f"{self.key}, DICOM"

    def refused(self) -> str:
        error = None if can_write_dicom() else NoDicomError()
        return "" if error is None else f"{core_text(error.text)} {core_text(error.action)}"

    def steps(self, job: Job, path: Path) -> Steps:
        visit = job.visits[-1]
        yield 0, 2
        paper = yield from self.paper_steps(job)
        yield 1, 2
        _write(path, (yield lambda: dicom_bytes(paper.pdf, job.patient, visit, paper.title)))


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A row of the table: `name` in words when it is shown, and what makes its form."""

    key: str
    name: Callable[[], str]
    make: Callable[[], FormatForm]


def _archive() -> FormatForm:
    from painmap.ui.archive.archive_form import ArchiveForm  # which knows this module

    return ArchiveForm()


FORMATS: list[ExportFormat] = [
    ExportFormat("fhir", lambda: tr("FHIR"), FhirForm),
    ExportFormat("pdf", lambda: tr("PDF with a passphrase"), LockedPdfForm),
    ExportFormat("dicom", lambda: tr("DICOM"), DicomForm),
    ExportFormat("archive", lambda: tr("Open archive"), _archive),
]
"""Every format, in the order in which it is offered."""
