"""The buttons of the toolbox."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from painmap.ui.map.toolbox import TOOLS, tools_for
from painmap.ui.map.tools import Tool
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, SEMIBOLD, font
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES

_PER_ROW = 3
_NARROW = 56
_HIGH = 52
_FIXED = 0.45
"""How much of its icon a tool shows that cannot be used."""


class ToolButton(QAbstractButton):
    """A tool: icon above its label, 52 px high, or 44 where room is short."""

    def __init__(self, tool: Tool) -> None:
        super().__init__()
        self.tool, self._icon = tool.key, tool.icon
        name = QCoreApplication.translate("Tools", tool.name)
        self.setText(name)
        self.setToolTip(f"{name} ({tool.letter})")
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFixedHeight(_HIGH)
        self.setMinimumWidth(_NARROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        on = self.isChecked() and self.isEnabled()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = now.accent if on or self.hasFocus() else now.line
            width = 2.0 if on else 1.0
            painter.setPen(QPen(QColor(edge), width))
            painter.setBrush(QColor(now.accent_tint if on else now.panel))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 6, 6
            )
            words = now.text if self.isEnabled() else now.text_2
            colour = now.accent if on else words
            painter.setOpacity(1.0 if self.isEnabled() else _FIXED)
            top = (self.height() - 40) // 2
            painter.drawPixmap(
                QRectF(self.width() / 2 - 11, top, 22, 22),
                pixmap(self._icon, colour, 22),
                QRectF(0, 0, 44, 44),
            )
            painter.setFont(font(SIZES.caption, SEMIBOLD if on else REGULAR))
            painter.setPen(QColor(words))
            painter.setOpacity(1.0)
            painter.drawText(
                QRectF(0, top + 23, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.text()
            )


class ToolGrid(QWidget):
    """The tools that a kind of layer has, three in a row, or all in one."""

    def __init__(self, on_choice: Callable[[str], object]) -> None:
        super().__init__()
        self.buttons = [ToolButton(tool) for tool in TOOLS]
        self._low = False
        self._kind = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        for button in self.buttons:
            button.setParent(self)  # before it is shown: without one it would be a window
            button.clicked.connect(lambda _on=False, key=button.tool: on_choice(key))

    def show_tool(self, kind: str, tool: str) -> None:
        """Show the tools of a kind of layer; this one is in the hand."""
        if kind != self._kind:
            self._kind = kind
            self._lay_out()
        for button in self.buttons:
            button.setChecked(button.tool == tool)

    def set_low(self, low: bool) -> None:
        """All in one row, as narrow as can be."""
        self._low = low
        self._lay_out()

    def _lay_out(self) -> None:
        kept = {tool.key for tool in tools_for(self._kind)}
        shown = [button for button in self.buttons if button.tool in kept]
        per_row = len(shown) if self._low else _PER_ROW + (len(shown) > 2 * _PER_ROW)
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.setVisible(button in shown)
        # Where there are tools of borders, the card of a trial below needs the room.
        high = SIZES.target if len(shown) > 2 * _PER_ROW and not self._low else _HIGH
        for place, button in enumerate(shown):
            button.setFixedHeight(high)
            self._grid.addWidget(button, place // per_row, place % per_row)
        if self._low:
            self.setFixedWidth(per_row * (_NARROW + 4) - 4)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
