"""One layer in the panel, 44 px: swatch, name over its size, what can be done with it, eye."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from painmap.core.layers import LayerKey
from painmap.ui.chart.swatch import Swatch
from painmap.ui.chart.zone_looks import layer_look
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, SEMIBOLD, fitted, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import IconButton, TextButton
from painmap.ui.parts.wording import EMPTY

_LEFT = 44
_CONFIRM = 86
_CAPTION_Y, _CAPTION_PX = 22, 18


class LayerRow(QAbstractButton):
    """A tap makes the layer the active one. `confirm` shows while the layer is carried forward."""

    def __init__(self, key: LayerKey) -> None:
        super().__init__()
        self.key, self._amount, self._state = key, EMPTY, ""
        self.setText(layer_name(key))
        self.setCheckable(True)
        self.setFixedHeight(SIZES.target)
        self.setMinimumWidth(290)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.swatch = Swatch(
            layer_look(key.kind, key.quality), code=1 if key.kind == "tender" else 0
        )
        self.swatch.setParent(self)
        self.more = IconButton("more", self.tr("More about {0}").format(self.text()), quiet=True)
        self.more.setParent(self)
        self.eye = IconButton("eye", self.tr("Show or hide {0}").format(self.text()), quiet=True)
        self.eye.setParent(self)
        self.confirm = TextButton(self.tr("Confirm"), role="quiet")
        self.confirm.setAccessibleName(self.tr("Confirm {0}").format(self.text()))
        self.confirm.setParent(self)
        self.confirm.hide()

    def show_place(self, place: int) -> None:
        """Its place from the top is the key that chooses it."""
        self.setToolTip(self.tr("{0} · key {1}").format(self.text(), place))

    def resizeEvent(self, _event: object) -> None:
        right = self.width() - SIZES.target
        self.swatch.move(8, 8)
        self.eye.move(right, 0)
        self.more.move(right - SIZES.target - SIZES.step, 0)
        self.confirm.setGeometry(self.width() - _CONFIRM, 0, _CONFIRM, SIZES.target)

    @property
    def is_carried(self) -> bool:
        """Whether it waits to be confirmed."""
        return not self.confirm.isHidden()

    @property
    def caption(self) -> str:
        """The line under the name."""
        return " · ".join(part for part in (self._amount, self._state) if part)

    def show_amount(self, text: str, state: str = "") -> None:
        """How large it is, and what else there is to know: locked, a note."""
        if (text, state) != (self._amount, self._state):
            self._amount, self._state = text, state
            self.setAccessibleDescription(self.caption)
            # Not the buttons beside it: while a stroke is drawn this changes once a frame.
            self.update(_LEFT, _CAPTION_Y, self._room(), _CAPTION_PX)

    def show_eye(self, shown: bool) -> None:
        self.eye.set_icon("eye" if shown else "eye_off")

    def show_carried(self, carried: bool) -> None:
        """Offer to confirm it, in the place of ⋯ and eye."""
        if carried != self.is_carried:
            self.confirm.setVisible(carried)
            self.more.setVisible(not carried)
            self.eye.setVisible(not carried)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked() or self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 2 if self.isChecked() else 1))
                painter.setBrush(QColor(now.accent_tint if self.isChecked() else now.panel))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setPen(QColor(now.text))
            weight = SEMIBOLD if self.isChecked() else REGULAR
            middle = Qt.AlignmentFlag.AlignVCenter
            room = self._room()
            text, text_font = fitted((self.text(),), SIZES.row, weight, room)
            painter.setFont(text_font)
            painter.drawText(QRectF(_LEFT, 2, room, 22), middle, text)
            caption, caption_font = fitted((self.caption,), SIZES.caption, REGULAR, room)
            painter.setFont(caption_font if caption else font(SIZES.caption))
            painter.setPen(QColor(now.text_2))
            painter.drawText(QRectF(_LEFT, _CAPTION_Y, room, _CAPTION_PX), middle, caption)

    def _room(self) -> int:
        """For the words, in pixels."""
        used = _CONFIRM if self.is_carried else 2 * SIZES.target + SIZES.step
        return self.width() - _LEFT - used - 2
