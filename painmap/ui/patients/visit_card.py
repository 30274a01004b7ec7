"""One visit on the timeline: picture, date, type, what was found, draft or signed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton

from painmap.core.qualities import full_name, quality_name
from painmap.core.text import percent
from painmap.core.visit import Visit
from painmap.ui.parts import theme
from painmap.ui.parts.check_box import BOX, paint_tick
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import MEDIUM, REGULAR, SEMIBOLD, fitted
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, column
from painmap.ui.parts.wording import EMPTY, border_text, moment, number, visit_kind
from painmap.ui.patients.visit_digest import VisitDigest

HEIGHT = 96
PICTURE = QSize(92, 84)
_TEXT_LEFT = PICTURE.width() + 18
_ROWS = ((7, SIZES.row, SEMIBOLD), (28, 13, REGULAR), (49, SIZES.body, MEDIUM), (70, 13, REGULAR))


class Tick(QAbstractButton):
    """A 44 px target with a box to tick: two ticked visits are compared."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFixedSize(SIZES.target, SIZES.target)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            box = QRectF(12, 6, BOX, BOX)  # above the line of the state
            paint_tick(painter, box, on=self.isChecked(), focused=self.hasFocus())


class VisitCard(QAbstractButton):
    """Clicked: open the visit. Signals: `ticked(bool)`, `discard_requested()` after two taps."""

    ticked = Signal(bool)
    discard_requested = Signal()

    def __init__(self, visit: Visit, version: str = "") -> None:
        """`version` says what it amends or is amended by."""
        super().__init__()
        self.visit, self._version = visit, version
        self.digest: VisitDigest | None = None
        self._picture: QPixmap | None = None
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        when = moment(visit.began_at)
        self.setAccessibleName(f"{visit_kind(visit.kind)}, {when}, {self._state_text()}")
        self.tick = Tick(self.tr("Compare: {0}").format(when))
        self.tick.toggled.connect(self.ticked)
        # A draft started by mistake cannot be brought back: the first tap only asks.
        self.discard = TextButton("", role="quiet", on_click=self._discard)
        self._armed = False
        self._arm(armed=False)
        self.discard.hide()
        right = Qt.AlignmentFlag.AlignRight
        inner = column(gap=4, margins=(0, 2, 4, 2))
        inner.addWidget(self.tick, 0, right)
        inner.addWidget(self.discard, 0, right)
        inner.addStretch(1)
        self.setLayout(inner)

    def show_digest(self, digest: VisitDigest, picture: QPixmap | None) -> None:
        """Fill in what had to be computed."""
        self.digest, self._picture = digest, picture
        self.update()

    def offer_discard(self, *, offered: bool) -> None:
        """Offer to take an empty draft away."""
        self._arm(armed=False)
        self.discard.setVisible(offered)

    def _discard(self) -> None:
        if self._armed:
            self.discard_requested.emit()
        self._arm(armed=not self._armed)

    def _arm(self, *, armed: bool) -> None:
        self._armed = armed
        self.discard.setText(self.tr("Discard now") if armed else self.tr("Discard empty draft"))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._arm(armed=False)

    def lines(self, *, brief: bool = False) -> tuple[str, str, str, str]:
        """Date, type with state, what was found, and its border; `brief` as figures alone."""
        state = self._version if brief and self._version else self._state_text()
        kind = f"{visit_kind(self.visit.kind)} · {state}"
        return moment(self.visit.began_at), kind, self._found(brief=brief), self._level(brief=brief)

    def _level(self, *, brief: bool) -> str:
        """The border of the layer told first, with its stimulus where there are several."""
        if self.digest is None or self.digest.border is None:
            return ""
        layer, border = self.digest.border
        level = border_text(border)
        stimulus = quality_name(layer)
        if stimulus is not None and len(self.digest.told) > 1:
            level = self.tr("{0}, {1}").format(level, shown(stimulus))
        return level if brief else self.tr("border {0}").format(level)

    def _state_text(self) -> str:
        state = self.tr("Signed") if self.visit.is_signed else self.tr("Draft")
        return f"{state} · {self._version}" if self._version else state

    def _found(self, *, brief: bool) -> str:
        """How many areas, and the size of the largest layer; that there are more of its kind."""
        if self.digest is None:
            return ""
        if not self.digest.assessed:
            return EMPTY
        n, told = len(self.digest.areas), self.digest.told
        parts = [self.tr("1 area") if n == 1 else self.tr("{0} areas").format(n)]
        for layer in told[:1]:
            short = quality_name(layer) if brief else None
            name = shown(short or full_name(layer))
            if self.digest.sized:
                cm2 = number(self.digest.cm2[layer], 0)
                parts.append(self.tr("{0} {1} cm²").format(name, cm2))
            else:
                share = percent(self.digest.percent[layer]).render(number)
                parts.append(self.tr("{0} {1} % of skin").format(name, share))
        if len(told) > 1:
            parts.append(self.tr("{0} more").format(len(told) - 1))
        return " · ".join(parts)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.hasFocus() or self.tick.isChecked()
            painter.setPen(QPen(QColor(now.accent if strong else now.line), 2 if strong else 1))
            painter.setBrush(QColor(now.hover if self.underMouse() else now.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            if self._picture is not None:
                painter.drawPixmap(8, 6, self._picture)
            wide = self.width() - _TEXT_LEFT - 12
            for (top, px, weight), words, brief in zip(
                _ROWS, self.lines(), self.lines(brief=True), strict=True
            ):
                room = wide - (SIZES.target if top < 20 or (self._version and top < 40) else 0)
                text, text_font = fitted((words, brief), px, weight, room)
                painter.setFont(text_font)
                painter.setPen(QColor(now.text_2 if weight == REGULAR else now.text))
                painter.drawText(_TEXT_LEFT, top, room, 20, Qt.AlignmentFlag.AlignVCenter, text)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)
