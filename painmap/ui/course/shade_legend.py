"""The scale of a map over visits, with numbers, and the look of skin that no visit examined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.ui.chart.chart_styles import comparison_style
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.chart.zone_looks import Look
from painmap.ui.course.shades import SHADES, STEPS
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import font, width_of
from painmap.ui.parts.theme import SIZES

_STEP, _BAR, _HIGH = 26.0, 16.0, 60


class ShadeLegend(QWidget):
    """Ten shades in a row, a number under each end and the middle; beside it *not examined*."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.marks = "", ("", "", "")
        self.shades: Sequence[str] = SHADES
        self.others: list[tuple[Look, str]] = []
        self.setFixedHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scale(
        self,
        title: str,
        marks: tuple[str, str, str],
        others: Sequence[tuple[Look, str]],
        shades: Sequence[str] = SHADES,
    ) -> None:
        """Say what the scale is of, its numbers at 0, 5 and 10 steps, and what is on none."""
        self.title, self.marks, self.others = title, marks, list(others)
        self.shades = shades
        said = "; ".join(words for _, words in others)
        self.setAccessibleName(f"{title}: {marks[0]} – {marks[2]}; {said}")
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(round(STEPS * _STEP / 2 + 24), _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setFont(font(SIZES.caption))
            painter.setPen(QColor(now.text_2))
            painter.drawText(QRectF(12, 0, self.width() - 12, 18), self.title)
            words = max((width_of(text, SIZES.caption) for _, text in self.others), default=0)
            step = max(12.0, min(_STEP, (self.width() - 24 - words - 72) / STEPS))
            for n, colour in enumerate(self.shades):
                painter.fillRect(QRectF(12 + n * step, 20, step, _BAR), QColor(colour))
            for place, text in zip((0, STEPS / 2, STEPS), self.marks, strict=True):
                wide = width_of(text, SIZES.caption) + 4
                left = max(8.0, 12 + place * step - wide / 2)
                painter.drawText(QRectF(left, 38, wide, 18), Qt.AlignmentFlag.AlignHCenter, text)
            # Beside two others the title and the last number would run under their looks.
            reach = [12.0 + STEPS * step + width_of(self.marks[2], SIZES.caption) / 2]
            if len(self.others) > 1:
                reach.append(12.0 + width_of(self.title, SIZES.caption))
            x = max(12 + STEPS * step + 28, *(end + 20 for end in reach))
            for n, (look, text) in enumerate(self.others):
                # One is beside the bar, two are above each other.
                y = 18.0 if len(self.others) == 1 else 6.0 + 26 * n
                paint_swatch(painter, look, comparison_style(now), QRectF(x, y, 28, 20))
                painter.setPen(QColor(now.text_2))
                painter.setFont(font(SIZES.caption))
                box = QRectF(x + 36, y, self.width() - x - 36, 20)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
