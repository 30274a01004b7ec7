"""A photo out of a file, as it is kept: upright, scaled down, and without place, device or date."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from painmap.core.record.photos import LONGEST_PX
from painmap.errors import KnownError

MOST_BYTES: Final = 40_000_000
MOST_PIXELS: Final = 65_000_000
"""Decoded, four bytes each: a small file may claim any size."""
_QUALITY: Final = 85
_HEIC_BRANDS: Final = frozenset({b"heic", b"heix", b"mif1", b"msf1"})


class PhotoError(KnownError):
    """A file cannot be taken as a photo; nothing was changed."""


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A whole JPEG file of `width` × `height` px."""

    data: bytes
    width: int
    height: int


def photo_suffixes() -> tuple[str, ...]:
    """Return the endings of the files that can be read here."""
    heic = any(name.data() in (b"heic", b"heif") for name in QImageReader.supportedImageFormats())
    return ("jpg", "jpeg", "png", *(("heic", "heif") if heic else ()))


def read_photo(path: Path) -> PhotoFile:
    """Return the photo of a file, for any thread; PhotoError says why there is none."""
    data = _bytes_of(path)
    image = _decoded(data, _format_of(data))
    # A new image takes over the pixels alone: no text, no colour profile, no resolution.
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    return PhotoFile(_jpeg_of(plain), plain.width(), plain.height())


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for without an end
            raise _not_read()
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _not_read() from error
    if len(data) > MOST_BYTES:
        raise PhotoError(
            "This file is larger than 40 MB and was not added.",
            "Save the photo smaller, then add that file.",
        )
    return data


def _format_of(data: bytes) -> str:
    """Return the format that the first bytes tell, whatever the file is called."""
    if data.startswith(b"\xff\xd8\xff"):
        if not _has_end(data):
            raise _damaged()
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        if "heic" not in photo_suffixes():
            raise PhotoError(
                "HEIC photos cannot be read on this computer.",
                "Save the photo as JPEG, then add that file.",
            )
        return "heic"
    raise PhotoError(
        "This file is not a photo that Painmap can read.", "Choose a JPEG or PNG file."
    )


def _has_end(data: bytes) -> bool:
    """Tell whether a JPEG is whole: cut off, it would be read with a grey rest."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        if data[at + 1] == 0xDA:
            return data.find(b"\xff\xd9", at) > 0
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return False


def _decoded(data: bytes, name: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, name.encode())
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty():
        raise _damaged()
    if size.width() * size.height() > MOST_PIXELS:
        raise PhotoError(
            "This photo has more than 65 million pixels and was not added.",
            "Save the photo smaller, then add that file.",
        )
    if max(size.width(), size.height()) > LONGEST_PX:
        whole = QSize(LONGEST_PX, LONGEST_PX)
        small = size.scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(small.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise _damaged()
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


def _jpeg_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(_QUALITY)
    writer.setOptimizedWrite(True)
    if not writer.write(image):
        raise RuntimeError(writer.errorString())
    return bytes(buffer.data().data())


def _damaged() -> PhotoError:
    return PhotoError(
        "This photo is damaged and was not added.", "Open it elsewhere, or take it again."
    )


def _not_read() -> PhotoError:
    return PhotoError("This file cannot be read.", "Choose another file.")
