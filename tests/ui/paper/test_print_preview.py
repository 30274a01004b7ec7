"""From a visit or a comparison to a file or the printer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from painmap.core.compare import compare
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.paper.comparison_page import ComparisonPage
from painmap.ui.paper.paper_files import set_page
from painmap.ui.paper.print_preview import PrintPreview
from painmap.ui.paper.printing import print_comparison, print_visit, visit_report
from painmap.ui.paper.templates import write_report
from painmap.ui.parts.widgets import panel
from painmap.ui.session.session import Session
from painmap.ui.window.window import MainWindow
from tests.ui.printed import needs_pdftotext, pdf_text


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = panel()
    made.resize(800, 700)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preview(
    qtbot: QtBot, session: Session, add_visit: Callable[..., Visit], parent: QWidget
) -> Iterator[PrintPreview]:
    visit = add_visit(height_cm=150.0, weight_kg=42.0)
    opened = print_visit(session, visit.id, parent)
    qtbot.waitUntil(lambda: opened.is_whole and not opened.working)
    yield opened
    opened.close()


@pytest.fixture
def long_one(
    session: Session, add_visit: Callable[..., Visit], parent: QWidget
) -> Iterator[PrintPreview]:
    """Of a visit with so long a note that it takes several pages; none of them is made yet."""
    visit = add_visit(height_cm=150.0, weight_kg=42.0, note="word " * 3000)
    opened = print_visit(session, visit.id, parent)
    yield opened
    if isValid(opened):
        opened.close()


def save(qtbot: QtBot, preview: PrintPreview, path: Path) -> None:
    preview.save_to(path)
    qtbot.waitUntil(lambda: not preview.working, timeout=20_000)


def send(qtbot: QtBot, preview: PrintPreview) -> None:
    preview.send()
    qtbot.waitUntil(lambda: not preview.working, timeout=20_000)


def when_at(preview: PrintPreview, page: int, do: Callable[[], object]) -> None:
    """Do something the next time that this page is begun."""

    def begun(number: int) -> None:
        if number == page:
            preview.progress.page_begun.disconnect(begun)
            do()

    preview.progress.page_begun.connect(begun)


def media_box(path: Path) -> list[int]:
    found = re.search(rb"/MediaBox \[([^\]]*)\]", path.read_bytes())
    assert found
    return [round(float(part)) for part in found[1].split()]


def test_saves_what_is_shown(preview: PrintPreview, tmp_path: Path, qtbot: QtBot) -> None:
    assert preview.pages.page_count == 1
    save(qtbot, preview, tmp_path / "visit.pdf")
    assert media_box(tmp_path / "visit.pdf") == [0, 0, 595, 842]
    assert "visit.pdf" in preview.message.text()
    preview.paper.chip("Letter").click()
    preview.colour.chip("grey").click()
    save(qtbot, preview, tmp_path / "letter")
    assert media_box(tmp_path / "letter.pdf") == [0, 0, 612, 792]
    qtbot.waitUntil(lambda: preview.is_whole and not preview.working)
    image = preview.pages.page(1)
    assert image.height() / image.width() == pytest.approx(11 / 8.5, abs=0.01)
    assert image.allGray()


def test_says_when_the_file_cannot_be_written(
    preview: PrintPreview, tmp_path: Path, qtbot: QtBot
) -> None:
    save(qtbot, preview, tmp_path / "gone" / "visit.pdf")
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
    save(qtbot, opened, tmp_path / "comparison.pdf")
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
    save(qtbot, opened, tmp_path / "comparison.pdf")
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


def file_printer(preview: PrintPreview, path: Path) -> None:
    preview.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    preview.printer.setOutputFileName(str(path))


def test_a_printer_gets_the_pages_on_its_own_paper(
    preview: PrintPreview, tmp_path: Path, qtbot: QtBot
) -> None:
    file_printer(preview, tmp_path / "printed.pdf")
    for paper, box in (("Letter", [0, 0, 612, 792]), ("A4", [0, 0, 595, 842])):
        set_page(preview.printer, paper)  # type: ignore[arg-type]
        send(qtbot, preview)
        assert media_box(tmp_path / "printed.pdf") == box


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_is_gone_is_said_and_nothing_is_lost(
    preview: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    file_printer(preview, tmp_path / "gone" / "printed.pdf")
    send(qtbot, preview)
    assert "did not take the pages" in preview.message.text()
    assert preview.message.property("role") == "error"
    preview.printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    send(qtbot, preview)
    assert "Sent to the printer" in preview.message.text()
    assert media_box(tmp_path / "printed.pdf") == [0, 0, 595, 842]


def test_the_window_is_there_before_its_pages_and_says_which_comes_next(
    long_one: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    assert long_one.isVisible()
    assert long_one.pages.page_count == 0, "nothing is painted before the window is shown"
    qtbot.waitUntil(lambda: long_one.is_whole and not long_one.working)
    count = long_one.pages.page_count
    assert count > 1
    said: list[str] = []
    long_one.message.installEventFilter(said_of(long_one, said))
    save(qtbot, long_one, tmp_path / "visit.pdf")
    assert [text for text in said if text.startswith("Page ")] == [
        f"Page {number} of {count}" for number in range(1, count + 1)
    ]
    assert long_one.progress.bar.value() == 0
    assert "Written" in long_one.message.text()
    assert len(PdfReader(tmp_path / "visit.pdf").pages) == count


def test_a_pdf_that_is_stopped_leaves_the_file_that_was_there(
    long_one: PrintPreview, qtbot: QtBot, tmp_path: Path, session: Session
) -> None:
    def actions() -> set[str]:
        return {kept.line.action for kept in session.store.audit()}

    folder = tmp_path / "pages"
    folder.mkdir()
    path = folder / "visit.pdf"
    path.write_bytes(b"of last year")
    when_at(long_one, 2, long_one.progress.stop.click)
    save(qtbot, long_one, path)
    assert long_one.message.text() == "Stopped. Nothing was written."
    assert path.read_bytes() == b"of last year"
    assert list(folder.iterdir()) == [path]
    assert "export" not in actions()
    qtbot.waitUntil(lambda: long_one.is_whole and not long_one.working)  # it had to wait
    assert long_one.message.text() == "Stopped. Nothing was written."
    save(qtbot, long_one, path)
    assert path.read_bytes().startswith(b"%PDF")
    assert "export" in actions()


def test_printing_that_is_stopped_leaves_no_half_file(
    long_one: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "printed.pdf"
    path.write_bytes(b"of last year")
    file_printer(long_one, path)
    when_at(long_one, 2, long_one.stop)
    send(qtbot, long_one)
    assert long_one.message.text().startswith("Stopped. What the printer has already")
    assert path.read_bytes() == b"of last year"
    assert not [one for one in tmp_path.iterdir() if ".part" in one.name]
    assert long_one.printer.outputFileName() == str(path)


def test_esc_stops_what_lasts_and_then_closes(long_one: PrintPreview, qtbot: QtBot) -> None:
    esc = partial(QTest.keyClick, long_one, Qt.Key.Key_Escape)
    assert not long_one.progress.stop.isVisible(), "what is quick needs no button"
    when_at(long_one, 2, lambda: (long_one.progress.stop.show(), esc()))  # as 300 ms later
    qtbot.waitUntil(lambda: long_one.message.text().startswith("Stopped."))
    count = long_one.pages.page_count
    assert long_one.message.text() == f"Stopped. Pages shown: 1 of {count}."
    assert long_one.isVisible()
    assert not long_one.progress.stop.isVisible()
    long_one.use_template("visit")  # goes on
    qtbot.waitUntil(lambda: long_one.is_whole and not long_one.working)
    assert long_one.message.text() == ""
    esc()
    qtbot.waitUntil(lambda: not isValid(long_one))


def test_the_loop_runs_between_pages(long_one: PrintPreview, qtbot: QtBot) -> None:
    """Or nobody could press Stop: Qt takes all that is due at once before it looks at a hand."""
    pages_seen: set[int] = set()
    heart = QTimer(long_one)
    heart.timeout.connect(lambda: pages_seen.add(long_one.pages.painted_count))
    heart.start(0)
    qtbot.waitUntil(lambda: long_one.is_whole)
    assert pages_seen >= set(range(1, long_one.pages.page_count))


def test_closing_the_window_ends_the_work(
    long_one: PrintPreview, qtbot: QtBot, tmp_path: Path
) -> None:
    path, begun = tmp_path / "visit.pdf", list[int]()
    long_one.save_to(path)
    long_one.progress.page_begun.connect(begun.append)
    when_at(long_one, 2, long_one.close)
    qtbot.waitUntil(lambda: not isValid(long_one))
    assert begun == [1, 2]
    assert not path.exists()


def test_what_rules_say_of_a_draft_is_worked_out_after_the_window_is_there(
    session: Session, add_visit: Callable[..., Visit], parent: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    """It takes a thread some tenths of a second, and is on the page all the same."""
    visit = add_visit(height_cm=150.0, weight_kg=42.0)
    opened = print_visit(session, visit.id, parent)
    whole = visit_report(session, visit.id)
    assert whole.complete is None
    assert whole.visit.results is not None
    save(qtbot, opened, tmp_path / "visit.pdf")
    opened.close()
    told = write_report(tmp_path / "told.pdf", "visit", whole)
    assert PdfReader(tmp_path / "visit.pdf").pages[0].extract_text() == (
        PdfReader(told).pages[0].extract_text()
    )


def said_of(preview: PrintPreview, said: list[str]) -> QObject:
    """Notes what the line of words says each time that it is painted."""

    class Painted(QObject):
        def eventFilter(self, part: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(part, QLabel):
                said.append(part.text())
            return False

    return Painted(preview)
