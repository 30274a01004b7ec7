"""Files of pages and pictures: complete or not there at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from painmap.errors import KnownError
from painmap.ui.paper.page import Paper
from painmap.ui.paper.pdf_outline import Bookmark, with_bookmarks

_DPI = 2540

T = TypeVar("T")
PaintPages = Callable[[QPainter, Callable[[], object]], None]
"""Paints all pages in tenths of a millimetre; the second argument begins the next page."""

PaintSteps = Callable[[QPainter, Callable[[], object]], Iterator[tuple[int, int]]]
"""The same page by page: gives back the number of each, of how many, before it is painted."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def finished(steps: Generator[Any, None, T]) -> T:
    """Take all steps in one go; what they return."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def at_once(paint: PaintPages) -> PaintSteps:
    """What paints all pages, for where steps are asked for."""

    def painting(painter: QPainter, next_page: Callable[[], object]) -> Iterator[tuple[int, int]]:
        paint(painter, next_page)
        yield from ()

    return painting


def write_pdf(
    path: Path,
    title: str,
    author: str,
    paper: Paper,
    paint: PaintPages,
    marks: Sequence[Bookmark] = (),
) -> Path:
    """Write pages as a vector PDF with a title and bookmarks; KnownError when that cannot be."""
    problem = tr("The PDF could not be written to {0}.")
    # In memory first: Qt's writer does not say when a disk took only half of its file.
    data = pdf_bytes(title, author, paper, paint, marks)
    if not data:
        raise not_written(path, problem)
    return write_file(path, data, problem)


def pdf_bytes(
    title: str, author: str, paper: Paper, paint: PaintPages, marks: Sequence[Bookmark] = ()
) -> bytes:
    """Return pages as a vector PDF with a title and bookmarks; empty where Qt takes none."""
    return finished(pdf_steps(title, author, paper, at_once(paint), marks))


def pdf_steps(
    title: str, author: str, paper: Paper, paint: PaintSteps, marks: Sequence[Bookmark] = ()
) -> Generator[tuple[int, int], None, bytes]:
    """The same page by page; where it is left before the last one there is nothing."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(memory)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Painmap")
    if author and hasattr(writer, "setAuthor"):  # Qt 6.9 and later
        writer.setAuthor(author)
    set_page(writer, paper)
    if not (yield from painted_steps(writer, _DPI, paint)):
        return b""
    return with_bookmarks(bytes(memory.data().data()), marks)


def write_file(path: Path, data: bytes, problem: str) -> Path:
    """Put a file in its place once all of it is on the disk; an older one stays until then.

    Raises KnownError: that the disk is full, or the `problem` with the path for its {0}.
    """
    draft = path.with_name(path.name + ".part")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if draft.stat().st_size != len(data):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        draft.replace(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise KnownError(
                tr("The disk is full."),
                tr("Make room on it or choose another folder. Nothing was written to {0}.").format(
                    path
                ),
            ) from error
        raise not_written(path, problem) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return path


def not_written(path: Path, problem: str) -> KnownError:
    """What to tell of a file that could not be written, and what to do."""
    return KnownError(problem.format(path), tr("Choose another folder or free some space."))


def painted(device: QPagedPaintDevice, dots_per_inch: float, paint: PaintPages) -> bool:
    """Paint in tenths of a millimetre; False when the device did not take it."""
    return finished(painted_steps(device, dots_per_inch, at_once(paint)))


def painted_steps(
    device: QPagedPaintDevice,
    dots_per_inch: float,
    paint: PaintSteps,
    left: Callable[[], object] = lambda: None,
) -> Generator[tuple[int, int], None, bool]:
    """The same page by page; where it is `left` before the last one that is called first."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        painter.scale(dots_per_inch / 254, dots_per_inch / 254)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield from paint(painter, device.newPage)
    except GeneratorExit:
        left()
        raise
    finally:
        done = painter.end()
    return done


def set_page(device: QPagedPaintDevice, paper: Paper) -> None:
    """The paper, upright, without margins: pages have their own."""
    size = QPageSize.PageSizeId.A4 if paper == "A4" else QPageSize.PageSizeId.Letter
    device.setPageLayout(
        QPageLayout(
            QPageSize(size),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )
