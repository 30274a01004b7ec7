"""The version of Qt's binding that we run on does what we rely on."""

from __future__ import annotations

import sys

from PySide6 import __version_info__
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QImage, QPainter

from painmap.ui.parts.fonts import load_fonts


def test_version_is_in_the_range_that_we_tested() -> None:
    assert (6, 8) <= __version_info__[:2] < (6, 12)
    assert tuple(map(int, qVersion().split(".")))[:2] < (6, 12)


def test_void_calls_keep_their_reference_to_none() -> None:
    """PySide6 6.12 drops one a call on Python 3.10 and 3.11, and aborts after some thousands."""
    thing = QObject()
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("a")
        image.fill(0)
    assert sys.getrefcount(None) >= before - 50


def test_painter_calls_keep_their_reference_to_none(qapp: QObject) -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied)
    before = sys.getrefcount(None)
    with QPainter(image) as painter:
        for _ in range(1000):
            painter.drawLine(0, 0, 3, 3)
    assert sys.getrefcount(None) >= before - 50


def test_the_fonts_that_come_with_painmap_are_found(qapp: QObject) -> None:
    assert "Noto Sans" in load_fonts()
