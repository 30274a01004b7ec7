"""Files of pages and pictures: complete or not there at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from painmap.errors import KnownError
from painmap.ui.page import Paper

_DPI = 2540
PaintPages = Callable[[QPainter, Callable[[], object]], None]
"""Paints all pages in tenths of a millimetre; the second argument begins the next page."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def write_pdf(path: Path, title: str, author: str, paper: Paper, paint: PaintPages) -> Path:
    with draft_of(path, tr("The PDF could not be written to {0}.")) as draft:
        writer = QPdfWriter(str(draft))
        writer.setResolution(_DPI)
        writer.setTitle(title)
        writer.setCreator("Painmap")
        if author and hasattr(writer, "setAuthor"):  # Qt 6.9 and later
            writer.setAuthor(author)
        set_page(writer, paper)
        if not painted(writer, _DPI, paint):
            raise OSError
    return path


@contextmanager
def draft_of(path: Path, problem: str) -> Iterator[Path]:
    """A file beside the one that is wanted, which takes its place when it is complete.

    Raises KnownError with the `problem` where the folder or the disk does not take it.
    """
    draft = path.with_name(path.name + ".part")
    try:
        draft.touch()
        yield draft
        draft.replace(path)
    except OSError as error:
        raise KnownError(
            problem.format(path), tr("Choose another folder or free some space.")
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def painted(device: QPagedPaintDevice, dots_per_inch: float, paint: PaintPages) -> bool:
    """Paint in tenths of a millimetre; False when the device did not take it."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        painter.scale(dots_per_inch / 254, dots_per_inch / 254)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, device.newPage)
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
