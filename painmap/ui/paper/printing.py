"""From a session to paper: what can be printed of a visit, and files made without a session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSizeF

from painmap.core.amendments import standing
from painmap.core.border_threshold import threshold_of
from painmap.core.clinic import clinic_of
from painmap.core.compare import compare_pair
from painmap.core.compared_layers import leading_layer
from painmap.core.comparing.visit_pair import pair_as_given, pair_of
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.rules.evaluate import evaluate
from painmap.core.rules.evaluation import Evaluation, latest
from painmap.core.trial_numbers import THRESHOLD_SETTING
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.page import Paper
from painmap.ui.paper.picture_files import Picture, png_bytes, write_picture
from painmap.ui.paper.report import History, Report
from painmap.ui.paper.templates import write_report
from painmap.ui.paper.visit_page import VisitPage
from painmap.ui.paper.visit_picture import paint_visit_picture
from painmap.ui.parts.version_words import version_text
from painmap.ui.summary.results import VisitResults, copy_of, results_for_paper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painmap.core.visit import Visit
    from painmap.ui.paper.print_preview import PrintPreview
    from painmap.ui.session.session import Session


def write_comparison_pdf(
    path: Path,
    earlier: Exam,
    later: Exam,
    atlas: Any,
    *,
    layer: LayerKey | None = None,
    paper: Paper = "A4",
    grey: bool = False,
    clinic: str = "",
    unit: str = "C",
) -> Path:
    """Write the comparison of two exams as a vector PDF; KnownError when it cannot be written.

    Shows the layer on which the screen would open, unless told.
    """
    pair = pair_as_given(earlier, later, atlas)
    found = compare_pair(pair, layer or leading_layer(earlier, later))
    page = ComparisonPage(found, earlier, later, atlas, clinic, unit, pair)
    report = Report(VisitPage(later, atlas, clinic, unit), page, _no_history)
    return write_report(path, "comparison", report, paper=paper, grey=grey)


def write_visit_pdf(
    path: Path,
    exam: Exam,
    atlas: Any,
    *,
    paper: Paper = "A4",
    grey: bool = False,
    clinic: str = "",
    unit: str = "C",
    results: VisitResults | None = None,
) -> Path:
    """Write one visit as a vector PDF; KnownError when it cannot be written.

    `results` are what the rules say of it, which the page leaves out without them.
    """
    report = Report(VisitPage(exam, atlas, clinic, unit, results=results), None, _no_history)
    return write_report(path, "visit", report, paper=paper, grey=grey)


def write_visit_png(path: Path, exam: Exam, atlas: Any, *, width: int = 1600) -> Path:
    """Write a visit's map as a picture; KnownError when it cannot be written."""
    return write_picture(path, _map_picture(exam, atlas), width=width)


def visit_png(exam: Exam, atlas: Any, *, width: int = 1600) -> bytes:
    """Return a visit's map as a PNG."""
    return png_bytes(_map_picture(exam, atlas), width)


def _map_picture(exam: Exam, atlas: Any) -> Picture:
    size = QSizeF(1600, 1000)
    return Picture(size, lambda painter: paint_visit_picture(painter, exam, atlas, size))


def print_visit(
    session: Session, visit_id: str, parent: QWidget, *, unit: str = "C"
) -> PrintPreview:
    """Show a visit's page, from where it goes to a file or the printer."""
    return _preview(session, parent, _to_complete(session, visit_id, unit), "visit")


def print_comparison(
    session: Session, page: ComparisonPage, parent: QWidget, *, unit: str
) -> PrintPreview:
    """Show the comparison's page, from where it goes to a file or the printer."""
    return _preview(session, parent, _begun(session, page.later, page, unit), "comparison")


def print_course(session: Session, patient_id: str, parent: QWidget, *, unit: str) -> PrintPreview:
    """Show all visits of a patient on a page, from where it goes to a file or the printer."""
    last = standing(session.store.visits(patient_id))[-1]
    return _preview(session, parent, _to_complete(session, last.id, unit), "progress")


def visit_report(session: Session, visit_id: str, *, unit: str = "C") -> Report:
    """What can be printed of a visit: also compared with the one before it, where there is one."""
    report = _to_complete(session, visit_id, unit)
    return report if report.complete is None else report.complete()


def comparison_report(session: Session, page: ComparisonPage, *, unit: str) -> Report:
    """What can be printed of a comparison, and of its later visit."""
    report = _begun(session, page.later, page, unit)
    return report if report.complete is None else report.complete()


def _to_complete(session: Session, visit_id: str, unit: str) -> Report:
    exam = _exam(session, visit_id)
    stored = standing(session.store.visits(exam.patient.id), keep=visit_id)
    before = [one for one in stored if one.id != visit_id]
    before = [one for one in before if one.began_at <= exam.visit.began_at]
    if not before:
        return _begun(session, exam, None, unit)
    pair = pair_of(_exam(session, before[-1].id), exam, session.atlas)
    found = compare_pair(pair, leading_layer(*pair.exams))
    page = ComparisonPage(found, *pair.exams, session.atlas, pair=pair)
    return _begun(session, exam, page, unit)


def _begun(session: Session, exam: Exam, page: ComparisonPage | None, unit: str) -> Report:
    """A report without what the rules say of drafts: that is worked out when it is completed."""
    visits = _AllVisits(session, exam)

    def complete() -> Report:
        compared = None if page is None else _complete(session, page, unit)
        return Report(_visit_page(session, exam, unit), compared, visits)

    return Report(VisitPage(exam, session.atlas), page, visits, complete=complete)


def _complete(session: Session, page: ComparisonPage, unit: str) -> ComparisonPage:
    exams = page.earlier, page.later
    evaluations = [_evaluation(session, exam) for exam in exams]
    visits = session.store.visits(page.later.patient.id)
    versions = [version_text(visits, exam.visit) for exam in exams]
    return replace(
        page,
        clinic=page.clinic or _clinic(session),
        unit=unit,
        evaluations=(evaluations[0], evaluations[1]),
        versions=(versions[0], versions[1]),
    )


def _evaluation(session: Session, exam: Exam) -> Evaluation | None:
    """What is stored last of a signed visit; what the rules say of a draft now."""
    store = session.store
    if exam.visit.is_signed:
        return latest(store.evaluations(exam.visit.id))
    rules = clinic_of(store.settings())
    return evaluate(exam, session.atlas, rules, by=exam.visit.examiner)


def _visit_page(session: Session, exam: Exam, unit: str) -> VisitPage:
    threshold = threshold_of(exam, session.store.setting(THRESHOLD_SETTING))
    results = results_for_paper(session, exam)
    version = version_text(session.store.visits(exam.patient.id), exam.visit)
    return VisitPage(exam, session.atlas, _clinic(session), unit, threshold, results, version)


def _exam(session: Session, visit_id: str) -> Exam:
    if session.has_exam and session.exam.visit.id == visit_id:
        return copy_of(session.exam)  # a thread reads it, and a colleague may change the open one
    return session.store.load_exam(visit_id, session.atlas.n_cells)


class _AllVisits:
    """Reads all visits of a patient when they are asked for, perhaps in a thread, and once."""

    def __init__(self, session: Session, exam: Exam) -> None:
        self._store, self._atlas, self._patient = session.store, session.atlas, exam.patient.id
        self._open = copy_of(session.exam) if session.has_exam else None
        self._found: History | None = None

    def __call__(self) -> History:
        from painmap.core.comparing.course import course_of, course_visit

        if self._found is None:
            store, atlas, shown = self._store, self._atlas, self._open

            def visits(visit: Visit) -> Any:
                stored = latest(store.evaluations(visit.id))
                if shown is not None and shown.visit.id == visit.id:
                    return course_visit(shown, atlas, stored)
                return course_visit(store.load_exam(visit.id, atlas.n_cells), atlas, stored)

            course = course_of(visits(visit) for visit in standing(store.visits(self._patient)))
            self._found = History(course, tuple(store.events(self._patient)))
        return self._found


def _no_history() -> History:
    raise ValueError("there are no other visits here")


def _clinic(session: Session) -> str:
    return str(session.store.setting("clinic", "") or "")


def _preview(session: Session, parent: QWidget, report: Report, key: str) -> PrintPreview:
    from painmap.ui.paper.print_preview import PrintPreview

    visit_id = report.visit.exam.visit.id
    session.note_seen("visit", visit_id, "print preview")
    preview = PrintPreview(
        parent, report, key, lambda way, made: session.note(way, "visit", visit_id, made)
    )
    preview.open()
    return preview


__all__ = [
    "comparison_report",
    "print_comparison",
    "print_course",
    "print_visit",
    "visit_png",
    "visit_report",
    "write_comparison_pdf",
    "write_visit_pdf",
    "write_visit_png",
]
