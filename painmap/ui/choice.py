"""Choices as chips and segments, painted here so that no state moves a pixel of another.

Off: hairline border. On: 2 px accent border on the accent's tint, SemiBold: told apart in grey too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from painmap.ui import theme
from painmap.ui.fonts import MEDIUM, SEMIBOLD, font
from painmap.ui.theme import SIZES


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its key in the data, its words, and a swatch colour or ''."""

    key: str
    text: str
    swatch: str = ""
    hint: str = ""


class Chip(QAbstractButton):
    """A word that is on or off. Its text shrinks to 12 px before it is elided."""

    def __init__(self, option: Option, *, text_px: int = SIZES.body, min_width: int = 44) -> None:
        super().__init__()
        self.option = option
        self.together = False
        self._text_px = text_px
        self.setText(option.text)
        self.setAccessibleName(option.hint or option.text)
        self.setToolTip(option.hint)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(min_width, SIZES.target)
        self.setFixedHeight(SIZES.target)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(font(self._text_px, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(round(wide) + (44 if self.option.swatch else 24), SIZES.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on, enabled = self.isChecked(), self.isEnabled()
            ground = now.accent_tint if on or self.isDown() else now.panel
            if self.underMouse() and enabled and not on:
                ground = now.hover
            width = 2.0 if on or self._focused() else 1.0
            edge = now.accent if (on and enabled) or self._focused() else now.line
            if on and not enabled:
                edge = now.text_2
            painter.setPen(QPen(QColor(edge), width))
            painter.setBrush(QColor(ground))
            inset = width / 2
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            self._paint_content(painter, on=on, enabled=enabled)

    def _paint_content(self, painter: QPainter, *, on: bool, enabled: bool) -> None:
        now = theme.current()
        left = 0.0
        if self.option.swatch:
            painter.setPen(QPen(QColor(theme.FIGURE.inner), 1))
            painter.setBrush(QColor(self.option.swatch))
            painter.drawEllipse(QPointF(15, self.height() / 2), 6.5, 6.5)
            left = 18.0
        if self.together and on:
            # Set with others by one tap: two bars at the corner, told apart from a choice made.
            painter.setPen(QPen(QColor(now.accent), 1.75))
            for y in (6.5, 10.0):
                painter.drawLine(QPointF(self.width() - 14, y), QPointF(self.width() - 7, y))
        weight = SEMIBOLD if on else MEDIUM
        size = self._text_px
        room = self.width() - left - 6
        while size > SIZES.caption and _advance(self.text(), size) > room:
            size -= 1
        text_font = font(size, weight)
        text = QFontMetricsF(text_font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setFont(text_font)
        painter.setPen(QColor(now.text if enabled or on else now.text_2))
        box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _focused(self) -> bool:
        owner = self.parentWidget()
        return isinstance(owner, Choice) and owner.shows_focus_on(self)


def _advance(text: str, size: int) -> float:
    return QFontMetricsF(font(size, SEMIBOLD)).horizontalAdvance(text)


class Choice(QWidget):
    """A row (or grid) of chips of which one, or several, may be on.

    With `optional`, the chosen one tapped again is off: nothing chosen. Keys: left and right
    move (or go to what `neighbours` names for them), 1-9 pick, space toggles.
    """

    picked = Signal(object)  # str | None, or list[str] with `several`; only by the user

    def __init__(
        self,
        options: Sequence[Option],
        *,
        name: str,
        optional: bool = False,
        several: bool = False,
        per_row: int = 0,
        text_px: int = SIZES.body,
    ) -> None:
        super().__init__()
        self._optional, self._several = optional or several, several
        self._cursor, self._by_key = 0, False
        self.neighbours: dict[int, QWidget] = {}
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SIZES.step)
        self.chips = [Chip(option, text_px=text_px) for option in options]
        columns = per_row or len(options)
        for number, chip in enumerate(self.chips):
            chip.setAccessibleName(f"{name}: {chip.accessibleName()}")
            layout.addWidget(chip, number // columns, number % columns)
            chip.clicked.connect(lambda _on, chip=chip: self._clicked(chip))

    @property
    def value(self) -> str | None:
        """The chosen key, None when nothing is chosen."""
        return next((chip.option.key for chip in self.chips if chip.isChecked()), None)

    @property
    def values(self) -> list[str]:
        """All chosen keys in their order on the screen."""
        return [chip.option.key for chip in self.chips if chip.isChecked()]

    def show_value(self, value: str | Sequence[str] | None) -> None:
        """Set from the data, without telling anyone."""
        chosen = {value} if isinstance(value, str) else set(value or ())
        for chip in self.chips:
            chip.setChecked(chip.option.key in chosen)

    def show_state(self, *, together: bool, fixed: bool) -> None:
        """Whether the choice was set together with others; `fixed` cannot be changed."""
        for chip in self.chips:
            chip.together = together
            chip.setEnabled(not fixed)
            chip.update()

    def chip(self, key: str) -> Chip:
        """The chip of an option's key."""
        return next(chip for chip in self.chips if chip.option.key == key)

    def shows_focus_on(self, chip: Chip) -> bool:
        """Whether the keyboard's ring is on this chip."""
        return self._by_key and self.hasFocus() and self.chips[self._cursor] is chip

    def _clicked(self, chip: Chip) -> None:
        self._cursor = self.chips.index(chip)
        if not self._several:
            if not chip.isChecked() and not self._optional:
                chip.setChecked(True)
                return
            for other in self.chips:
                if other is not chip:
                    other.setChecked(False)
        self.picked.emit(self.values if self._several else self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in self.neighbours:
            self.neighbours[key].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._cursor = (self._cursor + step) % len(self.chips)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self.chips):
            self.chips[key - Qt.Key.Key_1].click()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chips[self._cursor].click()
        else:
            super().keyPressEvent(event)
            return
        self._by_key = True
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._by_key = event.type() == QEvent.Type.FocusIn
            for chip in self.chips:
                chip.update()
        return super().event(event)
