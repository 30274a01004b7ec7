"""The left ends of the sheet's rows: a switch or room for it, a name, a caption below."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from painmap.ui.parts.fonts import font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column

LABEL_WIDTH = 150
_TO_NAME = SIZES.target + 4


def label_width(names: Iterable[str]) -> int:
    """How wide the names' column is: long names wrap, but never within a word."""
    metrics = QFontMetricsF(font(SIZES.row))
    longest = max(metrics.horizontalAdvance(part) for name in names for part in name.split())
    return max(LABEL_WIDTH, _TO_NAME + math.ceil(longest) + 2)


def row_head(
    name: QWidget, caption: QWidget, switch: QWidget | None = None, *, indent: int = _TO_NAME
) -> QWidget:
    """The left end of a row; names of rows without a switch stand below those with one."""
    head = QWidget()
    layout = QHBoxLayout(head)
    layout.setContentsMargins(0 if switch else indent, 0, 0, 0)
    layout.setSpacing(4)
    if switch is not None:
        layout.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
    words = column(name, caption, gap=0, margins=(0, 3, 0, 0))
    layout.addLayout(words, 1)
    layout.setAlignment(words, Qt.AlignmentFlag.AlignTop)
    return head


def fit_head(head: QWidget, name: QLabel, width: int, *, alone: bool = True) -> None:
    """Make a row's left end so wide, and its name as high as its words need there.

    A name `alone`, without a caption, stands in the middle of the row.
    """
    layout = head.layout()
    room = width - (0 if layout is None else layout.contentsMargins().left())
    if room == width:
        room -= _TO_NAME
    head.setFixedWidth(width)
    name.ensurePolished()
    least = SIZES.target - 6 if alone else 0
    name.setFixedSize(room, max(name.heightForWidth(room), least))
