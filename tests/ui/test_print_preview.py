"""From a visit or a comparison to a file or the printer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from painmap.core.compare import compare
from painmap.core.visit import Visit
from painmap.ui.comparison_page import ComparisonPage
from painmap.ui.paper_files import PaintPages
from painmap.ui.print_preview import PrintPreview, paint_on_printer
from painmap.ui.printing import print_comparison, print_visit
from painmap.ui.session import Session
from painmap.ui.widgets import panel


@pytest.fixture
def preview(
    qtbot: QtBot, session: Session, add_visit: Callable[..., Visit]
) -> Iterator[PrintPreview]:
    visit = add_visit(height_cm=150.0, weight_kg=42.0)
    parent = panel()
    qtbot.addWidget(parent)
    opened = print_visit(session, visit.id, parent)
    with qtbot.waitExposed(opened):
        opened.show()
    yield opened
    opened.close()


def media_box(path: Path) -> list[int]:
    found = re.search(rb"/MediaBox \[([^\]]*)\]", path.read_bytes())
    assert found
    return [round(float(part)) for part in found[1].split()]


def test_saves_what_is_shown(preview: PrintPreview, tmp_path: Path) -> None:
    assert preview.pages.pageCount() == 1
    preview.save_to(tmp_path / "visit.pdf")
    assert media_box(tmp_path / "visit.pdf") == [0, 0, 595, 842]
    assert "visit.pdf" in preview.message.text()
    preview.paper.chip("Letter").click()
    preview.colour.chip("grey").click()
    preview.save_to(tmp_path / "letter")
    assert media_box(tmp_path / "letter.pdf") == [0, 0, 612, 792]


def test_says_when_the_file_cannot_be_written(preview: PrintPreview, tmp_path: Path) -> None:
    preview.save_to(tmp_path / "gone" / "visit.pdf")
    assert "could not be written" in preview.message.text()
    assert preview.message.property("role") == "error"


def test_name_of_the_file_holds_number_and_date_and_no_name(preview: PrintPreview) -> None:
    assert preview.suggested == "visit-P-1237-2026-08-03.pdf"


def test_comparison_of_a_session(
    qtbot: QtBot, session: Session, add_visit: Callable[..., Visit], tmp_path: Path
) -> None:
    parent = panel()
    qtbot.addWidget(parent)
    then, now = (
        session.store.load_exam(add_visit(kind=kind).id, session.atlas.n_cells)
        for kind in ("before therapy", "after therapy")
    )
    found = compare(then, now, session.atlas, "allodynia")
    opened = print_comparison(session, ComparisonPage(found, then, now, session.atlas), parent,
                              unit="C")  # fmt: skip
    opened.save_to(tmp_path / "comparison.pdf")
    assert media_box(tmp_path / "comparison.pdf")[2:] == [595, 842]
    opened.close()


def test_a_printer_gets_the_pages_on_its_own_paper(preview: PrintPreview, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked = []

    def pages_of(paper: str) -> PaintPages:
        asked.append(paper)
        return lambda painter, _next: painter.drawText(300, 300, "x")

    assert paint_on_printer(printer, pages_of)
    assert asked in (["A4"], ["Letter"])
    assert (tmp_path / "printed.pdf").stat().st_size > 500
