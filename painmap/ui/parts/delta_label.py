"""The difference right minus left, always with its sign; the ground says how large it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from painmap.core.record.delta import STEPS, Steps, delta_class
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.theme import DELTA_T, SIZES
from painmap.ui.parts.wording import EMPTY, signed_number


def delta_ground(kelvin: float, steps: Steps = STEPS) -> str:
    """The ground of a difference: from the right limb much cooler to much warmer."""
    return DELTA_T[len(steps) + delta_class(kelvin, steps)]


class DeltaLabel(QWidget):
    """Shows '+1.4' or '−0.8' in the unit chosen, '—' where a side is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._delta_c: float | None = None
        self._steps = STEPS
        self.text = EMPTY
        self.setFixedHeight(SIZES.target)

    def show_pair(
        self, right_c: float | None, left_c: float | None, unit: str, steps: Steps = STEPS
    ) -> None:
        """Show right minus left of two temperatures in °C."""
        self._steps = steps
        both = right_c is not None and left_c is not None
        self._delta_c = right_c - left_c if both else None  # type: ignore[operator]
        factor = 1.8 if unit == "F" else 1.0
        known = self._delta_c
        self.text = EMPTY if known is None else signed_number(known * factor)
        self.setAccessibleName(self.tr("Difference right minus left: {0}").format(self.text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(SIZES.row, SEMIBOLD))
            colour = QColor(theme.current().text_2)
            if self._delta_c is not None:
                ground = QColor(delta_ground(self._delta_c, self._steps))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(QRectF(9, 8, self.width() - 18, self.height() - 16), 6, 6)
                colour = QColor(theme.ink_on(ground.name()))
            painter.setPen(colour)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
