"""Text on paper: what is elided, what is wrapped, what is never cut."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from painmap.ui.paper.page import Sheet, fitted, line_height, points, wrap

LONG_NAME = "Schmidt-Rottluff von der Heydebreck und Grossenlinden, Maximiliane"


def test_only_the_name_is_elided(qapp: QApplication) -> None:
    font = points(7)
    rest = ["born 2 May 2013 (13)", "ID KIS-2026-000123456-77"]
    for width in (900.0, 1000.0):
        line = fitted([LONG_NAME, *rest], 0, font, width)
        assert line.endswith(" · ".join(rest))
        assert line.startswith("Schmi")
        assert "…" in line
        assert QFontMetricsF(font).horizontalAdvance(line) <= width + 1


def test_a_short_line_stays_as_it_is(qapp: QApplication) -> None:
    assert fitted(["Visit 1", "", "DRAFT"], 1, points(9), 500) == "Visit 1 · DRAFT"


def test_wrapping_loses_no_word(qapp: QApplication) -> None:
    text = "The quick brown fox jumps over the lazy dog.\n\n" * 40
    lines = wrap(text, points(9), 700)
    assert " ".join(lines).split() == text.split()
    metrics = QFontMetricsF(points(9))
    assert max(metrics.horizontalAdvance(line) for line in lines) <= 700


def test_what_does_not_fit_a_box_ends_in_an_ellipsis(qapp: QApplication) -> None:
    font = points(9)
    lines = wrap("word " * 300, font, 500, 3 * line_height(font))
    assert len(lines) == 3
    assert lines[-1].endswith("…")


def ink(paint: Callable[[Sheet], object]) -> NDArray[np.bool_]:
    """Where a page of 400×100 units is written on."""
    picture = QImage(400, 100, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    with QPainter(picture) as painter:
        paint(Sheet(painter, "A4"))
    lines = picture.bytesPerLine()
    return np.frombuffer(picture.constBits(), np.uint8).reshape(100, lines)[:, :400] < 128


def rows_of(found: NDArray[np.bool_]) -> list[int]:
    """The first and the last row with ink."""
    rows = np.flatnonzero(found.any(axis=1))
    return [int(rows[0]), int(rows[-1])]


def test_a_sign_from_another_font_does_not_lift_its_line(qapp: QApplication) -> None:
    box, font = QRectF(0, 0, 390, 100), points(9)
    for sign in ("\N{MINUS SIGN}", "\N{RIGHTWARDS ARROW}"):
        one, other = (
            ink(lambda sheet, words=words: sheet.text(box, words, font, right=True))
            for words in ("51", sign + "51")
        )
        assert rows_of(one[:, 352:]) == rows_of(other[:, 352:])
        one, other = (
            ink(lambda sheet, words=words: sheet.lines(QPointF(0, 20), [words], font))
            for words in ("51", "51 " + sign)
        )
        assert rows_of(one[:, :36]) == rows_of(other[:, :36])
