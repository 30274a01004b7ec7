"""Pages as PDF files and on printers, and maps as PNG files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPainter,
)

from painmap.core.compare import compare
from painmap.core.exam import Exam
from painmap.ui.chart_styles import PAPER, PAPER_GREY
from painmap.ui.comparison_page import ComparisonPage, paint_comparison
from painmap.ui.page import Paper, Sheet
from painmap.ui.page_flow import PaintPage, page_count
from painmap.ui.paper_files import PaintPages, draft_of, painted, write_pdf
from painmap.ui.visit_page import VisitPage, paint_visit
from painmap.ui.visit_picture import paint_visit_picture

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from painmap.ui.session import Session


def tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def write_comparison_pdf(
    path: Path,
    earlier: Exam,
    later: Exam,
    atlas: Any,
    *,
    kind: str = "allodynia",
    paper: Paper = "A4",
    grey: bool = False,
    clinic: str = "",
    unit: str = "C",
) -> Path:
    """Write the comparison of two exams as a vector PDF; KnownError when it cannot be written."""
    page = ComparisonPage(compare(earlier, later, atlas, kind), earlier, later, atlas, clinic, unit)
    title = tr("Comparison · {0}").format(later.patient.name)
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
) -> Path:
    """Write one visit as a vector PDF; KnownError when it cannot be written."""
    page = VisitPage(exam, atlas, clinic, unit)
    title = tr("Visit {0} · {1}").format(exam.visit.number, exam.patient.name)
    return write_pdf(
        path, title, _author(exam, clinic), paper, _visit_pages(page, paper, grey=grey)
    )


def write_visit_png(path: Path, exam: Exam, atlas: Any, *, width: int = 1600) -> Path:
    """Write a visit's map as a picture; KnownError when it cannot be written."""
    image = QImage(width, round(width * 0.625), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    try:
        painter.scale(width / 1600, width / 1600)
        paint_visit_picture(painter, exam, atlas, QSizeF(1600, 1000))
    finally:
        painter.end()
    with draft_of(path, tr("The picture could not be written to {0}.")) as draft:
        if not image.save(str(draft), "PNG"):  # type: ignore[call-overload]
            raise OSError
    return path


def print_visit(session: Session, visit_id: str, parent: QWidget, *, unit: str = "C") -> None:
    """Show a visit's page, from where it goes to the printer or a file."""
    same = session.has_exam and session.exam.visit.id == visit_id
    exam = session.exam if same else session.store.load_exam(visit_id, session.atlas.n_cells)
    page = VisitPage(exam, session.atlas, _clinic(session), unit)
    _preview(parent, lambda paper: _visit_pages(page, paper, grey=False))


def print_comparison(session: Session, page: ComparisonPage, parent: QWidget) -> None:
    """Show the comparison's page, from where it goes to the printer or a file."""
    page = replace(page, clinic=page.clinic or _clinic(session))
    _preview(parent, lambda paper: _comparison_pages(page, paper, grey=False))


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
            rest = paint_page(sheet, number, pages, rest)

    return paint


def _preview(parent: QWidget, pages_of: Callable[[Paper], PaintPages]) -> None:
    """The page at once; its buttons print it or write it to a file."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.resize(900, 700)
    dialog.paintRequested.connect(lambda device: paint_on_printer(device, pages_of))
    dialog.exec()


def paint_on_printer(printer: QPrinter, pages_of: Callable[[Paper], PaintPages]) -> None:
    """Paint the pages on a printer, on the paper it holds."""
    printer.setFullPage(True)
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    paper: Paper = "Letter" if abs(sheet.width() - 215.9) < 3 else "A4"
    painted(printer, printer.resolution(), pages_of(paper))


__all__ = [
    "paint_on_printer",
    "print_comparison",
    "print_visit",
    "write_comparison_pdf",
    "write_visit_pdf",
    "write_visit_png",
]
