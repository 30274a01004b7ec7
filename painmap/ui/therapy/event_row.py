"""One event in the list: dates, what, where and how often. A tap changes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from painmap.atlas.atlas import Atlas
from painmap.core.record.therapy import TherapyEvent
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, REGULAR, fitted
from painmap.ui.parts.theme import SIZES
from painmap.ui.therapy.event_words import dates_text, details_text, kind_name

HEIGHT, TALL = 60, 80
_EDGE = 14
_DETAILS = 2


class EventRow(QAbstractButton):
    """Clicked: change it. `shown` while the form shows it."""

    def __init__(self, event: TherapyEvent, atlas: Atlas) -> None:
        super().__init__()
        self.event_shown = event
        self.lines = (
            event.title,
            f"{kind_name(event.kind)} · {dates_text(event)}",
            details_text(event, atlas),
        )
        self._brief = details_text(event, atlas, brief=True)
        self._is_open = False
        self.setFixedHeight(TALL if self.lines[2] else HEIGHT)
        self.setMinimumWidth(200)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(", ".join(line for line in self.lines if line))
        self.setToolTip(event.note)

    def set_open(self, is_open: bool) -> None:
        """Whether the form shows it."""
        self._is_open = is_open
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.hasFocus() or self._is_open
            painter.setPen(QPen(QColor(now.accent if strong else now.line), 2 if strong else 1))
            painter.setBrush(QColor(now.hover if self.underMouse() else now.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            room = self.width() - 2 * _EDGE
            for place, (words, px, weight) in enumerate(
                zip(self.lines, (SIZES.row, 13, 13), (MEDIUM, REGULAR, REGULAR), strict=True)
            ):
                if not words:
                    continue
                wordings = (words, self._brief) if place == _DETAILS else (words,)
                text, text_font = fitted(wordings, px, weight, room)
                painter.setFont(text_font)
                painter.setPen(QColor(now.text if place == 0 else now.text_2))
                top = 8 + 22 * place
                painter.drawText(_EDGE, top, room, 22, Qt.AlignmentFlag.AlignVCenter, text)
