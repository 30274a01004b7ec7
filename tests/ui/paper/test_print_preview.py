"""From a visit or a comparison to a file or the printer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.core.compare import compare
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.paper_files import PaintPages
from painmap.ui.paper.print_preview import PrintPreview, paint_on_printer
from painmap.ui.paper.printing import print_comparison, print_visit
from painmap.ui.parts.widgets import panel
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.ui.printed import needs_pdftotext, pdf_text


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


@needs_pdftotext
@pytest.mark.usefixtures("sample_at_hand")
@pytest.mark.parametrize("unit", ["F", "C"])
def test_a_comparison_is_printed_in_the_unit_that_was_chosen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, unit: str
) -> None:
    """From the preferences by way of the screen and its button to the file."""
    window.preferences.change(unit="C")
    window.files.open_sample()
    qtbot.waitUntil(
        lambda: window.stack.currentWidget() is window.patient_page and not window.background.busy,
        timeout=60_000,
    )
    store = window.session.store
    patient = store.search_patients("")[0].patient
    first, *_, last = store.visits(patient.id)
    window.open_compare(first.id, last.id)
    screen = window.compare
    assert isinstance(screen, CompareScreen)
    window.use_unit(unit)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = " ".join(line for table in screen.panel.tables for line in table.texts)
    screen.print.click()
    opened = screen.findChild(PrintPreview)
    assert opened is not None
    opened.save_to(tmp_path / "comparison.pdf")
    opened.close()
    text = " ".join(pdf_text(tmp_path / "comparison.pdf").split())
    row = {"C": "31.4 °C 31.4 °C 27.9 °C 31.0 °C", "F": "88.5 °F 88.5 °F 82.2 °F 87.8 °F"}[unit]
    difference = {"C": "right − left: +3.5 °C then, +0.4 °C now",
                  "F": "right − left: +6.3 °F then, +0.7 °F now"}[unit]  # fmt: skip
    other = {"C": "°F", "F": "°C"}[unit]
    # How wide a gap the tool reads out of narrow columns is its own affair.
    assert f"Temperature {row}".replace(" ", "") in text.replace(" ", "")
    assert difference in text
    assert other not in text
    assert f"°{unit}" in shown
    assert other not in shown


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


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_gone_is_said_and_nothing_is_lost(
    preview: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: preview.laid_out().pages == 1 and not preview.message.text())
    preview.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    preview.printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    preview.send()
    assert "did not take the pages" in preview.message.text()
    assert preview.message.property("role") == "error"
    preview.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    preview.send()
    assert "Sent to the printer" in preview.message.text()
    assert media_box(tmp_path / "printed.pdf") == [0, 0, 595, 842]


def test_the_window_is_there_before_its_pages_and_says_which_comes_next(
    qtbot: QtBot, session: Session, add_visit: Callable[..., Visit], tmp_path: Path
) -> None:
    visit = add_visit(height_cm=150.0, weight_kg=42.0, note="word " * 3000)
    parent = panel()
    qtbot.addWidget(parent)
    opened = print_visit(session, visit.id, parent)
    assert opened.isVisible()
    assert opened.pages.pageCount() <= 1, "nothing is painted before the window is shown"
    qtbot.waitUntil(lambda: opened.windowHandle().isExposed())
    qtbot.waitUntil(lambda: opened.pages.pageCount() > 1)
    count = opened.pages.pageCount()
    said: list[str] = []
    watch = said_of(opened, said)
    opened.progress.message.installEventFilter(watch)
    opened.save_to(tmp_path / "visit.pdf")
    assert said[:2] == ["Preparing the pages…", f"Page 1 of {count}"]
    assert f"Page {count} of {count}" in said
    assert opened.progress.bar.value() == 0
    assert "Written" in opened.message.text()
    opened.close()


def said_of(preview: PrintPreview, said: list[str]) -> QObject:
    """Notes what the line of words says each time that it is painted."""

    class Painted(QObject):
        def eventFilter(self, part: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(part, QLabel):
                said.append(part.text())
            return False

    return Painted(preview)
