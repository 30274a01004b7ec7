"""A document of sections for paper: laid out once, painted on a screen, a printer or into a file.

There is one paint function for all of them. What it takes is measured by painting on nothing, so a
page knows its number among all pages, and a reader's bookmarks where they lead.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QPainter, QPicture

from painmap.ui.chart.chart_styles import PAPER, PAPER_GREY
from painmap.ui.paper.page import Paper, Sheet
from painmap.ui.paper.page_flow import PaintPage
from painmap.ui.paper.paper_files import PaintPages, PaintSteps, finished, pdf_bytes, write_pdf
from painmap.ui.paper.pdf_outline import Bookmark

Step = Callable[[int, int], None]
"""Is told which page of how many comes next."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part that begins on a page of its own; its title is a bookmark."""

    title: str
    paint: PaintPage


@dataclass(frozen=True, slots=True)
class Document:
    """What is printed; `name` is the file's, without the patient's own."""

    title: str
    author: str
    name: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A document on a paper: how many pages each section has, and what can be gone to."""

    document: Document
    paper: Paper
    counts: tuple[int, ...]
    marks: tuple[Bookmark, ...]

    @property
    def pages(self) -> int:
        """How many there are of all."""
        return sum(self.counts)


def lay_out(document: Document, paper: Paper) -> LaidOut:
    """Measure a document by painting it on nothing, without its figures."""
    return finished(lay_out_steps(document, paper))


def lay_out_steps(document: Document, paper: Paper) -> Generator[tuple[int, int], None, LaidOut]:
    """The same section by section; nobody knows of how many pages."""
    counts: list[int] = []
    marks: list[Bookmark] = []
    picture = QPicture()
    with QPainter(picture) as painter:
        for section in document.sections:
            yield 0, 0
            before = sum(counts)
            marks.append(Bookmark(section.title, before))
            pages, rest = 0, None
            while pages == 0 or rest:
                sheet = Sheet(painter, paper, dry=True)
                rest = section.paint(sheet, before + pages + 1, before + pages + 1, rest)
                marks += [
                    Bookmark(mark.title, before + pages, mark.down, 1) for mark in sheet.marks
                ]
                pages += 1
            counts.append(pages)
    return LaidOut(document, paper, tuple(counts), tuple(marks))


def paint_steps(laid: LaidOut, *, grey: bool) -> PaintSteps:
    """What paints the pages of a document one after the other."""

    def paint(painter: QPainter, next_page: Callable[[], object]) -> Iterator[tuple[int, int]]:
        number = 0
        for section, count in zip(laid.document.sections, laid.counts, strict=True):
            rest = None
            for _ in range(count):
                number += 1
                yield number, laid.pages
                if number > 1:
                    next_page()
                sheet = Sheet(painter, laid.paper, PAPER_GREY if grey else PAPER)
                rest = section.paint(sheet, number, laid.pages, rest)

    return paint


def paint_of(laid: LaidOut, *, grey: bool, step: Step | None = None) -> PaintPages:
    """What paints all pages of a document; `step` is told of each page before it is painted."""

    def paint(painter: QPainter, next_page: Callable[[], object]) -> None:
        for number, pages in paint_steps(laid, grey=grey)(painter, next_page):
            if step is not None:
                step(number, pages)

    return paint


def write_document(
    path: Path, laid: LaidOut, *, grey: bool = False, step: Step | None = None
) -> Path:
    """Write a document as a vector PDF with its title and bookmarks.

    KnownError when it cannot be written; a file that was there then stays as it was.
    """
    document = laid.document
    paint = paint_of(laid, grey=grey, step=step)
    return write_pdf(path, document.title, document.author, laid.paper, paint, laid.marks)


def document_bytes(laid: LaidOut, *, grey: bool = False, step: Step | None = None) -> bytes:
    """Return a document as `write_document` writes it, for a file that is not a plain PDF."""
    document = laid.document
    paint = paint_of(laid, grey=grey, step=step)
    return pdf_bytes(document.title, document.author, laid.paper, paint, laid.marks)
