"""Noto Sans from the assets, so that screen and paper look alike everywhere."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from painmap.resources import assets_dir

FAMILY = "Noto Sans"
SYMBOLS = "Noto Sans Math"
"""Arrows and signs that the first family lacks, so that paper never borrows a system font."""

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold
_SMALLEST = 12

_log = logging.getLogger(__name__)


@cache
def load_fonts() -> tuple[str, ...]:
    """Register the font files once; needs a QGuiApplication. Returns the families found."""
    families: list[str] = []
    for path in sorted((assets_dir() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            _log.warning("cannot read the font %s", path.name)
            continue
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def font(size: float, weight: QFont.Weight = REGULAR) -> QFont:
    """A font of `size` logical pixels (fonts in points would shrink under a scaled painter)."""
    return QFont(_font(round(size), weight))


@cache
def _font(size: int, weight: QFont.Weight) -> QFont:
    load_fonts()
    result = QFont()
    result.setFamilies([FAMILY, SYMBOLS, "DejaVu Sans", "Segoe UI", "Helvetica Neue", "Arial"])
    result.setPixelSize(size)
    result.setWeight(weight)
    return result


@lru_cache(maxsize=1024)
def width_of(text: str, size: int, weight: QFont.Weight = REGULAR) -> float:
    """How wide a line of text is in a font, px; words and figures are measured again and again."""
    return QFontMetricsF(_font(size, weight)).horizontalAdvance(text)


def elide_middle(text: str, in_font: QFont, width: float) -> str:
    """Shorten a name in the middle, so that both of its ends stay readable."""
    from PySide6.QtCore import Qt

    return QFontMetricsF(in_font).elidedText(text, Qt.TextElideMode.ElideMiddle, width)


def fitted(
    wordings: Sequence[str], size: int, weight: QFont.Weight, room: float
) -> tuple[str, QFont]:
    """A line of text and its font for `room` px: each wording down to 12 px, the last shortened."""
    from PySide6.QtCore import Qt

    for text in wordings:
        for smaller in range(size, _SMALLEST - 1, -1):
            if width_of(text, smaller, weight) <= room:
                return text, font(smaller, weight)
    result = font(smaller, weight)
    return QFontMetricsF(result).elidedText(text, Qt.TextElideMode.ElideRight, room), result
