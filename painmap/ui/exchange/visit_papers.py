"""The map and the page of a visit as files in memory, for whatever they are put into."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from painmap.errors import KnownError
from painmap.exchange.record import VisitRecord
from painmap.ui.paper.document import (
    Step,
    document_bytes,
    lay_out,
    lay_out_steps,
    paint_steps,
)
from painmap.ui.paper.page import Paper
from painmap.ui.paper.paper_files import pdf_steps
from painmap.ui.paper.print_steps import Steps
from painmap.ui.paper.printing import begun_report, visit_png, visit_report
from painmap.ui.paper.templates import template

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

T = TypeVar("T")
WIDTH = 1200
"""Pixels across of a map that goes along with figures."""


class NoEarlierVisitError(KnownError):
    """A template that compares, for a first visit."""

    def __init__(self) -> None:
        super().__init__(
            "There is no earlier visit to compare with.",
            "Choose another template: visit, progress or family.",
        )


class NoPagesError(KnownError):
    """Qt paints no PDF."""

    def __init__(self) -> None:
        super().__init__("The pages could not be painted.", "Nothing was written.")


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
        raise NoEarlierVisitError
    document = made.make(report)
    pdf = document_bytes(lay_out(document, paper), grey=grey, step=step)
    if not pdf:
        raise NoPagesError
    return VisitPaper(pdf, document.title, document.name)


def paper_steps(
    session: Session,
    visit_id: str,
    at: tuple[int, int],
    *,
    key: str = "visit",
    paper: Paper = "A4",
    unit: str = "C",
) -> Steps[VisitPaper]:
    """The same page by page, fit for `Stepwise`; each step says that it is `at` so much of all."""
    made, report = template(key), begun_report(session, visit_id, unit)
    if made.compares and report.compared is None:
        raise NoEarlierVisitError
    if report.complete is not None:
        report = yield report.complete
    yield lambda: made.prepare(report)
    document = made.make(report)
    laid = yield from _told(at, lay_out_steps(document, paper))
    paint = paint_steps(laid, grey=False)
    steps = pdf_steps(document.title, document.author, laid.paper, paint, laid.marks)
    pdf = yield from _told(at, steps)
    if not pdf:
        raise NoPagesError
    return VisitPaper(pdf, document.title, document.name)


def _told(
    at: tuple[int, int], steps: Generator[tuple[int, int], None, T]
) -> Generator[tuple[int, int], None, T]:
    try:
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
            yield at
    finally:
        steps.close()


def pages_steps(
    session: Session, record: VisitRecord, at: tuple[int, int], *, unit: str = "C"
) -> Steps[VisitRecord]:
    """As `with_pages`, page by page."""
    paper = yield from paper_steps(session, record.visit.id, at, unit=unit)
    yield at
    picture = visit_png(record.exam, session.atlas, width=WIDTH)
    return replace(record, picture=picture, pdf=paper.pdf)


def with_pages(session: Session, record: VisitRecord, *, unit: str = "C") -> VisitRecord:
    """Return a visit with its map and its page."""
    paper = visit_paper(session, record.visit.id, unit=unit)
    picture = visit_png(record.exam, session.atlas, width=WIDTH)
    return replace(record, picture=picture, pdf=paper.pdf)
