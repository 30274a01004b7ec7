"""The figures at the end of the count strip: cm² and share of the layer at hand and another."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QLocale, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from painmap.core.layers import LayerKey
from painmap.core.qualities import quality_name
from painmap.core.text import percent
from painmap.ui.map.live_counts import NOTHING_CM2, LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts import theme
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, fitted, font, width_of
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY, number

ROW = 22
_WIDE, _NARROW = 312, 238
"""Room for name, cm² and share of a layer."""


class CountTotals(QObject):
    """Two lines, `narrow` where the strip is short of room."""

    def __init__(self, counts: LiveCounts, state: MapState, parent: QObject) -> None:
        super().__init__(parent)
        self._counts, self._state = counts, state
        self.narrow = False

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Write both lines into an area as wide as `columns` and two rows high."""
        lines = zip(self.totalled(), (SEMIBOLD, MEDIUM), strict=True)
        share = self._share_text()
        for row, (key, weight) in enumerate(lines):
            self._paint_total(painter, key, area.translated(0, ROW * row), weight, share)

    def _paint_total(
        self, painter: QPainter, key: LayerKey, area: QRectF, weight: QFont.Weight, of: str
    ) -> None:
        """Name, cm² and % in columns of their own, so that nothing moves as they grow."""
        now = theme.current()
        painter.setPen(QColor(now.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        right = middle | Qt.AlignmentFlag.AlignRight
        name, size, share = self._columns_with(of)
        x, y = area.x(), area.y()
        words = [layer_name(key)]
        if (quality := quality_name(key)) is not None:
            words.append(shown(quality))  # where the whole name lacks the room
        text, text_font = fitted(tuple(words), self._text_px(), weight, name - 2)
        painter.setFont(text_font)
        painter.drawText(QRectF(x, y, name, ROW), middle, text)
        painter.setFont(font(self._text_px(), weight))
        amount, part = self._figures(key, of)
        painter.drawText(QRectF(x + name, y, size, ROW), right, amount)
        painter.drawText(QRectF(x + name + size, y, share, ROW), right, part)

    def figures(self, key: LayerKey) -> tuple[str, str]:
        """The cm² and the share of a layer; a dash, as in its row, where nothing is painted."""
        return self._figures(key, self._share_text())

    def _figures(self, key: LayerKey, share: str) -> tuple[str, str]:
        total, percent_only = self._counts.told.get(key), self._counts.percent_only
        if total is None or total.cm2 < NOTHING_CM2:
            return "" if percent_only else EMPTY, EMPTY
        amount = "" if percent_only else f"{number(total.cm2, 0)} cm²"
        part = percent(total.percent_of_skin).render(number)
        return amount, share.format(part)

    def _text_px(self) -> int:
        return 13 if self.narrow else SIZES.body

    def totalled(self) -> tuple[LayerKey, LayerKey]:
        """The active layer, and pain or allodynia below it.

        Allodynia in the hand is that of the trials: its own row is 0 where nobody paints by hand.
        """
        active = self._state.layer
        if active == LayerKey("allodynia"):
            active = self._allodynia()
        return active, LayerKey("pain") if active.kind != "pain" else self._allodynia()

    def _allodynia(self) -> LayerKey:
        """What is painted by hand or, where nothing is, the first stimulus: no sum of stimuli."""
        by_hand = LayerKey("allodynia")
        found = [
            key
            for key, total in self._counts.told.items()
            if key.kind == by_hand.kind and total.cm2 > 0
        ]
        return by_hand if by_hand in found or not found else min(found)

    def _share_text(self) -> str:
        """*of skin* goes first where a layer's name needs the room."""
        whole = self.tr("{0} % of skin")
        if self.narrow:
            return self.tr("{0} %")
        names = [layer_name(key) for key in self.totalled()]
        widest = max(width_of(name, SIZES.caption, SEMIBOLD) for name in names)
        return whole if widest + 2 <= self._columns_with(whole)[0] else self.tr("{0} %")

    def columns(self) -> tuple[int, int, int]:
        """Widths of the name, the cm² and the share."""
        return self._columns_with(self._share_text())

    def _columns_with(self, share: str) -> tuple[int, int, int]:
        """Columns for the widest figures there can be, so that none moves while one paints."""
        whole = _NARROW if self.narrow else _WIDE
        return _columns(whole, self._text_px(), share, QLocale().name())


@lru_cache(maxsize=16)
def _columns(whole: int, px: int, share: str, _locale: str) -> tuple[int, int, int]:
    size = math.ceil(width_of("8888 cm²", px, SEMIBOLD)) + 4
    wide = math.ceil(width_of(share.format(number(88.8)), px, SEMIBOLD)) + 8
    return whole - size - wide, size, wide
