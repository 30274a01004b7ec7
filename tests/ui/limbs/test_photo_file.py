"""What becomes of a photo's file: upright, small, and nothing but its pixels; or one sentence."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from painmap.errors import KnownError
from painmap.ui.limbs.photo_file import MOST_BYTES, read_photo


def image_of(width: int, height: int) -> QImage:
    """Blue, its left third red."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 3, height, QColor("red"))
    painter.end()
    return image


def file_bytes(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


def with_exif(jpeg: bytes, *, orientation: int) -> bytes:
    """Put a maker, a place and an orientation into a JPEG."""
    maker = b"SECRETPHONE\0"
    entries = [
        (0x010F, 2, len(maker), 100),
        (0x0112, 3, 1, orientation << 16),
        (0x8825, 4, 1, 120),
    ]
    head = b"MM\0*" + struct.pack(">IH", 8, len(entries))
    head += b"".join(struct.pack(">HHII", *entry) for entry in entries) + struct.pack(">I", 0)
    tiff = head.ljust(100, b"\0") + maker.ljust(20, b"\0")
    tiff += struct.pack(">HHHI4sI", 1, 1, 2, 2, b"N\0\0\0", 0)
    body = b"Exif\0\0" + tiff
    comment = b"SECRETPLACE"
    return (
        jpeg[:2]
        + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
        + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment
        + jpeg[2:]
    )  # fmt: skip


def huge_png(side: int) -> bytes:
    """A PNG of a few hundred bytes that claims `side` × `side` px."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


def written(folder: Path, data: bytes, name: str = "photo.jpg") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.usefixtures("qapp")
def test_a_photo_is_turned_upright_and_loses_maker_place_and_comment(tmp_path: Path) -> None:
    data = with_exif(file_bytes(image_of(300, 200), "JPG"), orientation=6)
    photo = read_photo(written(tmp_path, data))
    assert (photo.width, photo.height) == (200, 300)
    for secret in (b"Exif", b"SECRET", b"ICC_PROFILE"):
        assert secret not in photo.data
    image = QImage.fromData(photo.data)
    assert (image.width(), image.height()) == (200, 300)
    assert image.pixelColor(100, 30).red() > 200  # what was left is on top
    assert image.pixelColor(100, 250).blue() > 200
    assert image.textKeys() == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["JPG", "PNG"])
def test_a_large_photo_becomes_1600_px_and_a_small_one_stays(tmp_path: Path, kind: str) -> None:
    large = read_photo(written(tmp_path, file_bytes(image_of(1000, 4000), kind)))
    assert (large.width, large.height) == (400, 1600)
    small = read_photo(written(tmp_path, file_bytes(image_of(320, 240), kind)))
    assert (small.width, small.height) == (320, 240)
    assert small.data.startswith(b"\xff\xd8\xff")


@pytest.mark.usefixtures("qapp")
def test_what_is_transparent_is_white_and_texts_of_a_png_are_gone(tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setText("Author", "SECRET")
    data = file_bytes(image, "PNG")
    assert b"SECRET" in data
    photo = read_photo(written(tmp_path, data))
    assert b"SECRET" not in photo.data
    assert QImage.fromData(photo.data).pixelColor(20, 15).lightness() > 250


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: file_bytes(image_of(300, 200), "JPG")[:-600], "damaged"),
        (lambda: file_bytes(image_of(300, 200), "JPG")[:200], "damaged"),
        (lambda: with_exif(file_bytes(image_of(90, 60), "JPG"), orientation=1)[:400], "damaged"),
        (lambda: file_bytes(image_of(300, 200), "PNG")[:120], "damaged"),
        (lambda: b"\xff\xd8\xff" + b"x" * 400, "damaged"),
        (lambda: b"\xff\xd8\xff\xe0\0\0" * 90, "damaged"),
        (lambda: b"", "not a photo"),
        (lambda: b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "not a photo"),
        (lambda: b"\0\0\0\x18ftypheic" + b"\0" * 60, "HEIC|damaged"),
        (lambda: huge_png(60_000), "65 million pixels"),
        (lambda: b"\xff\xd8\xff" + b"\0" * MOST_BYTES, "40 MB"),
    ],
)  # fmt: skip
def test_what_is_no_photo_is_told_in_a_sentence(
    tmp_path: Path, make: Callable[[], bytes], said: str
) -> None:
    path = written(tmp_path, make())
    with pytest.raises(KnownError, match=said) as caught:
        read_photo(path)
    assert caught.value.action
    assert path.exists()


def test_a_folder_or_a_missing_file_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    for path in (tmp_path, tmp_path / "none.jpg"):
        with pytest.raises(KnownError, match="cannot be read"):
            read_photo(path)
