"""A group of the history folded to one line; what is carried forward stands in italics."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, SEMIBOLD, font, width_of
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY

_EDGE, _SIGN, _GAP = 12, 20, 16
_NAME_LEFT = _EDGE + _SIGN + 8
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """One answer in the line; `together`: a comma before it, not a dot."""

    words: str
    carried: bool = False
    together: bool = False


class GroupHead(QAbstractButton):
    """Checked is unfolded. Answers that have no room are counted: *+3*.

    With one `name_width` for all, their lines begin under each other.
    """

    def __init__(self, name: str, *, name_width: int = 0) -> None:
        super().__init__()
        self._name_width = max(name_width, name_width_of(name))
        self._pieces: tuple[Piece, ...] = ()
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SIZES.target)

    @property
    def said(self) -> str:
        """The whole line, '' where nothing was asked."""
        return "".join(
            (_separator(piece) if place else "") + piece.words
            for place, piece in enumerate(self._pieces)
        )

    @property
    def fitting(self) -> int:
        """How many answers have room in the line, one at least where there are any."""
        room = self.width() - _EDGE - self._line_left
        used, count = 0.0, len(self._pieces)
        for place, piece in enumerate(self._pieces):
            words = (_separator(piece) if place else "") + piece.words
            used += _advance(words, italic=piece.carried)
            if used + _advance(self._more(place + 1), italic=False) > room:
                return max(place, 1)
        return count

    def say(self, pieces: Sequence[Piece]) -> None:
        """Tell what is recorded; nothing is shown as a dash."""
        if tuple(pieces) != self._pieces:
            self._pieces = tuple(pieces)
            self.setAccessibleDescription(self.said or EMPTY)
            self.setToolTip(self.said)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, SIZES.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            painter.setPen(Qt.PenStyle.NoPen)
            if self.underMouse() or self.isDown():
                painter.setBrush(QColor(now.hover))
                painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            if self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), SIZES.radius, SIZES.radius)
            sign = pixmap("up" if self.isChecked() else "down", now.text_2, _SIGN)
            at = QRectF(_EDGE, (box.height() - _SIGN) / 2, _SIGN, _SIGN)
            painter.drawPixmap(at, sign, QRectF(sign.rect()))
            painter.setFont(font(SIZES.row, SEMIBOLD))
            painter.setPen(QColor(now.text))
            name = QRectF(_NAME_LEFT, 0, self._name_width, box.height())
            painter.drawText(name, _MIDDLE, self.text())
            self._paint_line(painter)

    @property
    def _line_left(self) -> float:
        return float(_NAME_LEFT + self._name_width + _GAP)

    def _paint_line(self, painter: QPainter) -> None:
        now, left = theme.current(), self._line_left
        room = self.width() - _EDGE - left
        if not self._pieces:
            _write(painter, left, room, EMPTY, now.text_2, italic=False)
            return
        shown = self.fitting
        kept = _advance(self._more(shown), italic=False)
        for place, piece in enumerate(self._pieces[:shown]):
            words = (_separator(piece) if place else "") + piece.words
            colour = now.text_2 if piece.carried else now.text
            used = _write(painter, left, room - kept, words, colour, italic=piece.carried)
            left, room = left + used, room - used
        if shown < len(self._pieces):
            _write(painter, left, room, self._more(shown), now.text_2, italic=False)

    def _more(self, shown: int) -> str:
        """How many answers are not shown, '' for none."""
        rest = len(self._pieces) - shown
        return f" +{rest}" if rest else ""


def name_width_of(name: str) -> int:
    """How wide the name of a group is, px."""
    return math.ceil(width_of(name, SIZES.row, SEMIBOLD)) + 1


def _separator(piece: Piece) -> str:
    return ", " if piece.together else " · "


def _font(*, italic: bool) -> QFont:
    made = font(SIZES.body, REGULAR)
    made.setItalic(italic)
    return made


def _advance(words: str, *, italic: bool) -> float:
    return QFontMetricsF(_font(italic=italic)).horizontalAdvance(words)


def _write(
    painter: QPainter, left: float, room: float, words: str, colour: str, *, italic: bool
) -> float:
    """Write in what room there is, whole words only; how wide it became."""
    kept = words.split(" ")
    while len(kept) > 1 and _advance(words, italic=italic) > room:
        kept.pop()
        words = " ".join(kept).rstrip(",:") + " …"
    wide = _advance(words, italic=italic)
    painter.setFont(_font(italic=italic))
    painter.setPen(QColor(colour))
    high = painter.device().height()
    painter.drawText(QRectF(left, 0, wide + 2, high), _MIDDLE, words)
    return wide
