"""Two lines in a header or over a chart: what it is, and a quiet line below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, SEMIBOLD, elide_middle, fitted, font
from painmap.ui.parts.theme import SIZES


def _caption_width(text: str) -> float:
    return QFontMetricsF(font(SIZES.caption)).horizontalAdvance(text)


class TwoLines(QWidget):
    """A strong line over a quiet one; the upper becomes smaller, then elided in the middle."""

    def __init__(self, *, upper_px: int = SIZES.name, least: int = 0, widest: int = 0) -> None:
        super().__init__()
        self._upper = self._lower = self._short = self._upper_short = ""
        self._upper_px = upper_px
        self._least, self._widest = least, widest
        self._alert = self._veiled = False
        self.setFixedHeight(SIZES.header)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_lines(
        self, upper: str, lower: str, *, short: str = "", upper_short: str = "", alert: bool = False
    ) -> None:
        """Set both lines, and how each reads where room is scarce; `alert` colours the lower."""
        self._upper, self._lower, self._alert = upper, lower, alert
        self._short, self._upper_short = short or lower, upper_short
        self._tell()
        self.updateGeometry()
        self.update()

    def set_veiled(self, veiled: bool) -> None:
        """Hide both lines under bars of their own width, or show them again; whoever asks for them
        otherwise, as a screen reader does, is not told either."""
        self._veiled = veiled
        self._tell()
        self.update()

    def _tell(self) -> None:
        shown = f"{self._upper}. {self._lower}"
        self.setAccessibleName(self.tr("Veiled") if self._veiled else shown)
        self.setToolTip("" if self._veiled else f"{self._upper}\n{self._lower}")

    @property
    def lines(self) -> tuple[str, str]:
        return self._upper, self._lower

    def upper_width(self, text: str) -> float:
        """How much room a text takes as the upper line."""
        return QFontMetricsF(font(self._upper_px, SEMIBOLD)).horizontalAdvance(text)

    def sizeHint(self) -> QSize:
        upper = self.upper_width(self._upper)
        wide = round(max(upper, _caption_width(self._lower), self._least)) + 2
        return QSize(min(wide, self._widest) if self._widest else wide, SIZES.header)

    def minimumSizeHint(self) -> QSize:
        wide = round(max(_caption_width(self._short), 0.75 * self._least)) + 2
        return QSize(wide, SIZES.header)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            if self._veiled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.line))
                painter.drawRoundedRect(0, 8, min(self.width(), 180), 14, 4, 4)
                painter.drawRoundedRect(0, 29, min(self.width(), 140), 10, 4, 4)
                return
            upper_font = font(self._upper_px, SEMIBOLD)
            painter.setPen(QColor(now.text))
            fits = QFontMetricsF(upper_font).horizontalAdvance(self._upper) <= self.width()
            upper = self._upper if fits else self._upper_short or self._upper
            # A name becomes smaller before it loses letters.
            text, upper_font = fitted((upper,), self._upper_px, SEMIBOLD, self.width())
            if text != upper:
                text = elide_middle(upper, upper_font, self.width())
            painter.setFont(upper_font)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            high = 25 if self._lower else self.height() - 3
            painter.drawText(0, 3, self.width(), high, left, text)
            weight = SEMIBOLD if self._alert else REGULAR
            wordings = (self._lower, self._short)
            lower, lower_font = fitted(wordings, SIZES.caption, weight, self.width())
            painter.setFont(lower_font)
            painter.setPen(QColor(now.error if self._alert else now.text_2))
            painter.drawText(0, 26, self.width(), 18, left, lower)
