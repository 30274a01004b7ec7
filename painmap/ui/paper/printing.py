"""Pages as PDF files and on printers, and maps as PNG files."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
)

from painmap.core.border_threshold import threshold_of
from painmap.core.compare import compare
from painmap.core.compared_layers import leading_layer
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.trial_numbers import THRESHOLD_SETTING
from painmap.ui.chart.chart_styles import PAPER, PAPER_GREY
from painmap.ui.paper.comparison_page import ComparisonPage, paint_comparison
from painmap.ui.paper.page import Paper, Sheet
from painmap.ui.paper.page_flow import PaintPage, page_count
from painmap.ui.paper.paper_files import PaintPages, write_file, write_pdf
from painmap.ui.paper.visit_page import VisitPage, paint_visit
from painmap.ui.paper.visit_picture import paint_visit_picture
from painmap.ui.summary.results import VisitResults, results_for_paper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from painmap.ui.paper.print_preview import PagesOf, PrintPreview
    from painmap.ui.session.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


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
    found = compare(earlier, later, atlas, layer or leading_layer(earlier, later))
    page = ComparisonPage(found, earlier, later, atlas, clinic, unit)
    title = _comparison_title(later)
    return write_pdf(
        path, title, _author(later, clinic), paper, _comparison_pages(page, paper, grey=grey)
    )


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
    page = VisitPage(exam, atlas, clinic, unit, results=results)
    title = _visit_title(exam)
    return write_pdf(
        path, title, _author(exam, clinic), paper, _visit_pages(page, paper, grey=grey)
    )


def write_visit_png(path: Path, exam: Exam, atlas: Any, *, width: int = 1600) -> Path:
    """Write a visit's map as a picture; KnownError when it cannot be written."""
    image = QImage(width, round(width * 0.625), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.scale(width / 1600, width / 1600)
        paint_visit_picture(painter, exam, atlas, QSizeF(1600, 1000))
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(memory, "PNG")  # type: ignore[call-overload]
    data = bytes(memory.data().data())
    return write_file(path, data, tr("The picture could not be written to {0}."))


def print_visit(
    session: Session, visit_id: str, parent: QWidget, *, unit: str = "C"
) -> PrintPreview:
    """Show a visit's page, from where it goes to a file or the printer."""
    same = session.has_exam and session.exam.visit.id == visit_id
    exam = session.exam if same else session.store.load_exam(visit_id, session.atlas.n_cells)
    threshold = threshold_of(exam, session.store.setting(THRESHOLD_SETTING))
    results = results_for_paper(session, exam)
    page = VisitPage(exam, session.atlas, _clinic(session), unit, threshold, results)
    name = _file_name(tr("visit"), exam.patient.number, _iso(exam))
    return _preview(
        parent,
        lambda paper, grey: _visit_pages(page, paper, grey=grey),
        title=_visit_title(exam),
        author=_author(exam, page.clinic),
        name=name,
    )


def print_comparison(
    session: Session, page: ComparisonPage, parent: QWidget, *, unit: str
) -> PrintPreview:
    """Show the comparison's page, from where it goes to a file or the printer."""
    page = replace(page, clinic=page.clinic or _clinic(session), unit=unit)
    number = page.later.patient.number
    name = _file_name(tr("comparison"), number, _iso(page.earlier), _iso(page.later))
    return _preview(
        parent,
        lambda paper, grey: _comparison_pages(page, paper, grey=grey),
        title=_comparison_title(page.later),
        author=_author(page.later, page.clinic),
        name=name,
    )


def _comparison_title(exam: Exam) -> str:
    return tr("Comparison · {0}").format(exam.patient.name)


def _visit_title(exam: Exam) -> str:
    return tr("Visit {0} · {1}").format(exam.visit.number, exam.patient.name)


def _file_name(*parts: str) -> str:
    """A name that every file system takes, without the patient's own."""
    return re.sub(r"[^\w.-]+", "-", " ".join(filter(None, parts))).strip("-.") + ".pdf"


def _iso(exam: Exam) -> str:
    return exam.visit.began_at.astimezone().date().isoformat()


def _author(exam: Exam, clinic: str) -> str:
    return ", ".join(part for part in (exam.visit.examiner, clinic) if part)


def _clinic(session: Session) -> str:
    return str(session.store.setting("clinic", "") or "")


def _comparison_pages(page: ComparisonPage, paper: Paper, *, grey: bool) -> PaintPages:
    return _pages(lambda *args: paint_comparison(args[0], page, *args[1:]), paper, grey=grey)


def _visit_pages(page: VisitPage, paper: Paper, *, grey: bool) -> PaintPages:
    return _pages(lambda *args: paint_visit(args[0], page, *args[1:]), paper, grey=grey)


def _pages(paint_page: PaintPage, paper: Paper, *, grey: bool) -> PaintPages:
    def paint(painter: QPainter, next_page: Callable[[], object]) -> None:
        pages = page_count(paint_page, paper)
        sheet = Sheet(painter, paper, PAPER_GREY if grey else PAPER)
        rest = None
        for number in range(1, pages + 1):
            if number > 1:
                next_page()
            # A preview records changes of the pen alone and plays them with the window's text
            # colour, light in the dark theme: the first black must be a change.
            painter.setPen(Qt.GlobalColor.white)
            rest = paint_page(sheet, number, pages, rest)

    return paint


def _preview(
    parent: QWidget, pages_of: PagesOf, *, title: str, author: str, name: str
) -> PrintPreview:
    from painmap.ui.paper.print_preview import PrintPreview

    preview = PrintPreview(parent, pages_of, title=title, author=author, name=name)
    preview.open()
    return preview


__all__ = [
    "print_comparison",
    "print_visit",
    "write_comparison_pdf",
    "write_visit_pdf",
    "write_visit_png",
]
