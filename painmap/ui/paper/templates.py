"""The templates: which there are, what each needs, and the one way in which each is painted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from painmap.core.exam import Exam
from painmap.ui.paper.comparison_page import paint_comparison
from painmap.ui.paper.document import Document, Section, lay_out, write_document
from painmap.ui.paper.family_page import family_page, paint_family
from painmap.ui.paper.family_text import MOST, family_text
from painmap.ui.paper.full_comparison import full_sections
from painmap.ui.paper.page import Paper
from painmap.ui.paper.progress_page import ProgressPage, paint_progress
from painmap.ui.paper.report import Report
from painmap.ui.paper.report_facts import comparison_facts, visit_facts, visit_scale
from painmap.ui.paper.visit_page import paint_visit
from painmap.ui.parts.wording import day


def tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of report. `compares`: it needs two visits. `key` is also a file's name.

    `measures`: it tells how far borders moved; `goes_back`: it tells of all visits.
    """

    key: str
    make: Callable[[Report], Document]
    compares: bool = False
    measures: bool = False
    goes_back: bool = False

    def prepare(self, report: Report) -> None:
        """Work out and read what making it needs, some seconds at worst; fit for a thread."""
        if self.measures:
            _ = report.measured
        if self.goes_back:
            report.history()

    @property
    def name(self) -> str:
        """What it is called."""
        return {
            "comparison": tr("One-page comparison"),
            "full": tr("Full comparison"),
            "visit": tr("Visit map"),
            "progress": tr("Therapy progress"),
            "family": tr("For the family"),
        }[self.key]


def offered(report: Report) -> tuple[Template, ...]:
    """The templates for which the report has what they need."""
    return tuple(one for one in TEMPLATES if report.compared is not None or not one.compares)


def template(key: str) -> Template:
    """A template by its key; KeyError for one that there is not."""
    return {one.key: one for one in TEMPLATES}[key]


def write_report(
    path: Path, key: str, report: Report, *, paper: Paper = "A4", grey: bool = False
) -> Path:
    """Write a report by a template as a vector PDF; KnownError when it cannot be written.

    Raises ValueError for a comparison of a first visit.
    """
    return write_document(path, lay_out(template(key).make(report), paper), grey=grey)


def comparison_document(report: Report) -> Document:
    """Two visits on one page, and on more where there is truly much to tell."""
    page = report.measured
    if page is None:
        raise ValueError("a comparison needs two visits")
    title = tr("Comparison · {0}").format(page.later.patient.name)
    section = Section(
        tr("Comparison, {0} and {1}").format(_day(page.earlier), _day(page.later)),
        lambda *args: paint_comparison(args[0], page, *args[1:]),
    )
    name = suggested_name("comparison", report)
    return Document(title, author(page.later, report.clinic), name, (section,))


def full_document(report: Report) -> Document:
    """Two visits with all layers, all tables and the trend."""
    page = report.measured
    if page is None:
        raise ValueError("a comparison needs two visits")
    title = tr("Full comparison · {0}").format(page.later.patient.name)
    name = suggested_name("full", report)
    sections = full_sections(page, report.history())
    return Document(title, author(page.later, report.clinic), name, sections)


def visit_document(report: Report) -> Document:
    """One visit."""
    page = report.visit
    exam = page.exam
    title = tr("Visit {0} · {1}").format(exam.visit.number, exam.patient.name)
    section = Section(
        tr("Visit {0}, {1}").format(exam.visit.number, _day(exam)),
        lambda *args: paint_visit(args[0], page, *args[1:]),
    )
    name = suggested_name("visit", report)
    return Document(title, author(exam, report.clinic), name, (section,))


def family_document(report: Report) -> Document:
    """A page in plain words, of a comparison where there is one."""
    exam, atlas, unit = report.visit.exam, report.visit.atlas, report.visit.unit
    compared = report.measured
    if compared is None:
        texts = [family_text(exam, atlas, most=most, unit=unit) for most in range(MOST, 0, -1)]
        facts, layer, earlier = visit_facts(exam, atlas), report.leading_layer, None
        factor = visit_scale(exam, atlas)
    else:
        comparison, earlier = compared.comparison, compared.earlier
        texts = [
            family_text(exam, atlas, comparison, earlier, compared.noise, most=most, unit=unit)
            for most in range(MOST, 0, -1)
        ]
        facts, layer = comparison_facts(compared), comparison.key
        factor = comparison.scale.length_factor if comparison.scale.method != "none" else 0.0
    page = family_page(exam, earlier, atlas, texts, facts, layer=layer, length_factor=factor)
    title = tr("For the family · {0}").format(exam.patient.name)
    section = Section(
        tr("For the family, {0}").format(_day(exam)),
        lambda *args: paint_family(args[0], page, *args[1:]),
    )
    name = suggested_name("family", report)
    return Document(title, author(exam, report.clinic), name, (section,))


def progress_document(report: Report) -> Document:
    """All visits of the patient on one page."""
    exam, layer = report.visit.exam, report.leading_layer
    page = ProgressPage(report.history(), exam, layer, report.visit.atlas, report.clinic,
                        report.visit.unit)  # fmt: skip
    title = tr("Therapy progress · {0}").format(exam.patient.name)
    section = Section(
        tr("Therapy progress"), lambda *args: paint_progress(args[0], page, *args[1:])
    )
    name = suggested_name("progress", report)
    return Document(title, author(exam, report.clinic), name, (section,))


def suggested_name(key: str, report: Report) -> str:
    """The file's name that is offered, without the patient's own."""
    exam = report.visit.exam
    what = {
        "comparison": tr("comparison"), "full": tr("full-comparison"), "visit": tr("visit"),
        "progress": tr("progress"), "family": tr("family"),
    }[key]  # fmt: skip
    exams = [exam]
    if template(key).compares and report.compared is not None:
        exams = [report.compared.earlier, report.compared.later]
    return file_name(what, exams[-1].patient.number, *map(_iso, exams))


def file_name(*parts: str) -> str:
    """A name that every file system takes, without the patient's own."""
    words = " ".join(filter(None, parts)).replace("ß", "ss").replace("œ", "oe")
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^\w.-]+", "-", plain).strip("-.") + ".pdf"


def author(exam: Exam, clinic: str) -> str:
    """Who examined, and where."""
    return ", ".join(part for part in (exam.visit.examiner, clinic) if part)


def _iso(exam: Exam) -> str:
    return exam.visit.began_at.astimezone().date().isoformat()


def _day(exam: Exam) -> str:
    return day(exam.visit.began_at)


TEMPLATES = (
    Template("comparison", comparison_document, compares=True, measures=True),
    Template("full", full_document, compares=True, measures=True, goes_back=True),
    Template("visit", visit_document),
    Template("progress", progress_document, goes_back=True),
    Template("family", family_document, measures=True),
)
"""All templates, in the order in which they are offered."""
