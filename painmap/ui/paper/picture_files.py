"""A chart as a picture for a file: PNG for a letter, SVG for a slide that is made large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from painmap.ui.paper.paper_files import not_written, tr, write_file

WIDTH = 2400
"""Pixels across of a PNG, enough for the width of a page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is painted, in units of its own, on a white ground of that size."""

    size: QSizeF
    paint: Callable[[QPainter], None]
    title: str = ""


def write_picture(path: Path, picture: Picture, *, width: int = WIDTH) -> Path:
    """Write a PNG or, by its name, an SVG; KnownError when it cannot be written.

    A file that was there then stays as it was.
    """
    problem = tr("The picture could not be written to {0}.")
    data = _svg(picture) if path.suffix.lower() == ".svg" else png_bytes(picture, width)
    if not data:
        raise not_written(path, problem)
    return write_file(path, data, problem)


def png_bytes(picture: Picture, width: int = WIDTH) -> bytes:
    """Return a picture as a PNG; empty where it is too large for the memory."""
    scale = width / picture.size.width()
    image = QImage(width, round(picture.size.height() * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        return b""
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        _paint(painter, picture)
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(memory, "PNG")  # type: ignore[call-overload]
    return bytes(memory.data().data())


def _svg(picture: Picture) -> bytes:
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QSvgGenerator()
    made.setOutputDevice(memory)
    made.setTitle(picture.title)
    made.setSize(QSize(round(picture.size.width()), round(picture.size.height())))
    made.setViewBox(QRectF(0, 0, picture.size.width(), picture.size.height()))
    with QPainter(made) as painter:
        painter.fillRect(made.viewBoxF(), QColor("#FFFFFF"))
        _paint(painter, picture)
    return bytes(memory.data().data())


def _paint(painter: QPainter, picture: Picture) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter)
