"""*Save picture…*: what an exam or a comparison shows, as PNG or SVG, with who and when on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSizeF, QStandardPaths
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from painmap.core.exam import Exam
from painmap.ui.paper.comparison_figures import figure_plan, paint_figures
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.page import Sheet
from painmap.ui.paper.page_parts import FOOT, paint_foot, paint_head
from painmap.ui.paper.picture_files import Picture, write_picture
from painmap.ui.paper.report_facts import comparison_facts
from painmap.ui.paper.templates import file_name
from painmap.ui.paper.visit_picture import paint_visit_picture

_SIZE = QSizeF(1600, 1000)
_WIDE = (2970.0, 2100.0)
"""Of a comparison, in tenths of a millimetre."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def exam_picture(exam: Exam, atlas: Any, place: tuple[str, str]) -> Picture:
    """The charts of a tile with all that is painted on them."""

    def paint(painter: QPainter) -> None:
        paint_visit_picture(painter, exam, atlas, _SIZE, place)

    return Picture(_SIZE, paint, tr("Visit {0}").format(exam.visit.number))


def comparison_picture(page: ComparisonPage) -> Picture:
    """Earlier, later and change on the charts of the page, with legend and scale bar."""

    def paint(painter: QPainter) -> None:
        sheet = Sheet(painter, "A4", size=_WIDE)
        pair = [page.comparison.earlier, page.comparison.later]
        patient = page.later.patient
        y = paint_head(sheet, patient, tr("Comparison of two visits"), pair, page.clinic)
        paint_foot(sheet, comparison_facts(page), patient, page=1, pages=1)
        room = sheet.body.bottom() - FOOT - y - 150
        paint_figures(sheet, page, figure_plan(page, sheet.body.width(), room), y + 10)

    return Picture(QSizeF(*_WIDE), paint, tr("Comparison of two visits"))


def picture_name(*exams: Exam, what: str = "") -> str:
    """A file's name without the patient's own: 'map-P-1237-2026-08-03'."""
    days = [exam.visit.began_at.astimezone().date().isoformat() for exam in exams]
    kind = tr("map") if len(exams) == 1 else tr("comparison")
    name = file_name(kind, exams[-1].patient.number, *days, what)
    return name.removesuffix(".pdf")


def ask_for_file(parent: QWidget, name: str) -> Path | None:
    """Ask where a picture goes, and as what; None where nobody chose."""
    places = QStandardPaths.StandardLocation.PicturesLocation
    folder = Path(QStandardPaths.writableLocation(places) or str(Path.home()))
    png, svg = tr("PNG picture") + " (*.png)", tr("SVG drawing") + " (*.svg)"
    chosen, kind = QFileDialog.getSaveFileName(
        parent, tr("Save picture"), str(folder / f"{name}.png"), f"{png};;{svg}"
    )
    return with_suffix(Path(chosen), ".svg" if kind == svg else ".png") if chosen else None


def with_suffix(path: Path, suffix: str) -> Path:
    """The path with a suffix that a picture can have; one that was typed stays."""
    return path if path.suffix.lower() in (".png", ".svg") else Path(f"{path}{suffix}")


__all__ = [
    "ask_for_file",
    "comparison_picture",
    "exam_picture",
    "picture_name",
    "with_suffix",
    "write_picture",
]
