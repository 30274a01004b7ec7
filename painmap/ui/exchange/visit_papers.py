"""The map and the page of a visit as files in memory, for whatever they are put into."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from painmap.errors import KnownError
from painmap.exchange.record import VisitRecord
from painmap.ui.paper.document import Step, document_bytes, lay_out
from painmap.ui.paper.page import Paper
from painmap.ui.paper.printing import visit_png, visit_report
from painmap.ui.paper.templates import template

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

WIDTH = 1200
"""Pixels across of a map that goes along with figures."""


@dataclass(frozen=True, slots=True)
class VisitPaper:
    """A report as a PDF; `name` is a file's, without the patient's own."""

    pdf: bytes
    title: str
    name: str


def visit_paper(
    session: Session,
    visit_id: str,
    *,
    key: str = "visit",
    paper: Paper = "A4",
    grey: bool = False,
    unit: str = "C",
    step: Step | None = None,
) -> VisitPaper:
    """Return a visit's report by a template, as the print makes it.

    KnownError for a template that compares where there is nothing to compare with.
    """
    report, made = visit_report(session, visit_id, unit=unit), template(key)
    if made.compares and report.compared is None:
        raise KnownError(
            "There is no earlier visit to compare with.",
            "Choose another template: visit, progress or family.",
        )
    document = made.make(report)
    pdf = document_bytes(lay_out(document, paper), grey=grey, step=step)
    if not pdf:
        raise KnownError("The pages could not be painted.", "Nothing was written.")
    return VisitPaper(pdf, document.title, document.name)


def with_pages(session: Session, record: VisitRecord, *, unit: str = "C") -> VisitRecord:
    """Return a visit with its map and its page."""
    paper = visit_paper(session, record.visit.id, unit=unit)
    picture = visit_png(record.exam, session.atlas, width=WIDTH)
    return replace(record, picture=picture, pdf=paper.pdf)
