"""Bookmarks added to Qt's files, read back by another library."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from painmap.ui.paper.paper_files import write_pdf
from painmap.ui.paper.pdf_outline import Bookmark, with_bookmarks


@pytest.fixture
def plain(qapp: QApplication, tmp_path: Path) -> bytes:
    """A file of three pages without bookmarks."""

    def paint(painter: QPainter, next_page: object) -> None:
        assert callable(next_page)
        for page in range(3):
            if page:
                next_page()
            painter.drawText(300, 300, f"page {page}")

    return write_pdf(tmp_path / "plain.pdf", "Übersicht", "Dr Ö", "A4", paint).read_bytes()


def flat(reader: PdfReader) -> list[tuple[int, str, int | None, float]]:
    """Level, title, page and height of every bookmark."""

    def walk(rows: list[object], level: int) -> list[tuple[int, str, int | None, float]]:
        found = []
        for row in rows:
            if isinstance(row, list):
                found += walk(row, level + 1)
            else:
                assert isinstance(row, Destination)
                page = reader.get_destination_page_number(row)
                found.append((level, str(row.title), page, float(row.top or 0)))
        return found

    return walk(list(reader.outline), 0)


def test_bookmarks_lead_where_they_say(plain: bytes) -> None:
    marks = [
        Bookmark("Überblick · “1”", 0),
        Bookmark("Fläche, cm²", 0, 0.5, 1),
        Bookmark("Border", 1, 0.25, 1),
        Bookmark("Ende 終", 2, 1.0),
    ]
    made = with_bookmarks(plain, marks)
    reader = PdfReader(io.BytesIO(made), strict=True)
    assert flat(reader) == [
        (0, "Überblick · “1”", 0, 842.0),
        (1, "Fläche, cm²", 0, 421.0),
        (1, "Border", 1, 632.0),
        (0, "Ende 終", 2, 0.0),
    ]
    assert reader.page_mode == "/UseOutlines"
    assert reader.metadata is not None
    assert reader.metadata.title == "Übersicht"
    assert len(reader.pages) == 3
    assert reader.pages[2].extract_text().split() == ["page", "2"]


def test_the_update_leaves_the_file_as_it_was(plain: bytes) -> None:
    made = with_bookmarks(plain, [Bookmark("One", 0)])
    assert made.startswith(plain)
    assert with_bookmarks(plain, []) == plain


def test_a_file_of_somebody_else_is_refused() -> None:
    with pytest.raises(ValueError, match="no table"):
        with_bookmarks(b"%PDF-1.7\nnothing\n%%EOF", [Bookmark("One", 0)])
