"""One area of the scheme as a chip whose six states differ in more than colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton

from painmap.core.area_states import STATE_WORDS, AreaCount
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, font
from painmap.ui.parts.icons import pixmap
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import core_text

_HOLD_MS = 500


class AreaChip(QAbstractButton):
    """Tap: `clicked`. Hold or right-click: `menu_requested(QPoint)`."""

    menu_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._count: AreaCount | None = None
        self.setFixedHeight(SIZES.target)
        self.setMinimumWidth(44)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(_HOLD_MS)
        self._hold.timeout.connect(self._held)

    @property
    def count(self) -> AreaCount | None:
        """What the chip shows."""
        return self._count

    def show_count(self, count: AreaCount) -> None:
        """Show an area's state; repaints only when something is different."""
        old, self._count = self._count, count
        if old is None or _told(old) != _told(count):
            name = core_text(count.area.name)
            self.setText(name)
            self.setAccessibleName(f"{name}: {state_text(count)}")
            self.setToolTip(self.accessibleName())
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(78, SIZES.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now, count = theme.current(), self._count
        if count is None:
            return
        state = count.state
        edge, width, ground, ink = now.line, 1.0, now.panel, now.text_2
        if state == "affected":
            edge, ground, ink = now.accent, now.accent, now.on_accent
        elif state == "touched":
            edge, width, ink = now.accent, 2.0, now.text
        elif state == "other":
            edge, ground, ink = now.text, now.accent_tint, now.text
        elif state == "free":
            edge, ink = now.text_2, now.text
        elif state == "not_examined":
            edge = now.text_2
        if self.hasFocus():
            edge, width = now.accent, 2.0
        pen = QPen(QColor(edge), width)
        if state == "not_examined":
            pen.setDashPattern([4.0, 3.0])
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, SIZES.radius, SIZES.radius)
            self._paint_mark(painter, count, ink)
            self._paint_name(painter, count, ink)

    def _paint_name(self, painter: QPainter, count: AreaCount, ink: str) -> None:
        weight = SEMIBOLD if count.state == "affected" else MEDIUM
        size = 13
        while (
            size > SIZES.caption
            and QFontMetricsF(font(size, weight)).horizontalAdvance(self.text()) > self.width() - 4
        ):
            size -= 1
        text_font = font(size, weight)
        painter.setFont(text_font)
        painter.setPen(QColor(ink))
        text = QFontMetricsF(text_font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 4
        )
        painter.drawText(QRectF(0, 3, self.width(), 20), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, count: AreaCount, ink: str) -> None:
        middle = QPointF(self.width() / 2, 31)
        painter.setPen(QColor(ink))
        painter.setFont(font(13, SEMIBOLD))
        shift = 9.0 if count.by_hand else 0.0
        mark = {"touched": "≈", "not_examined": "×", "none": "—", "affected": "●"}.get(count.state)
        if count.state == "affected":
            painter.setBrush(QColor(ink))
            painter.drawEllipse(middle - QPointF(shift, 0), 3.5, 3.5)
        elif count.state == "other":
            # Not filled, as it is not counted; not the check mark, as it is not free.
            painter.setPen(QPen(QColor(ink), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle - QPointF(shift, 0), 4.5, 4.5)
        elif mark is not None:
            painter.drawText(
                QRectF(middle.x() - 20 - shift, middle.y() - 9, 40, 18),
                Qt.AlignmentFlag.AlignCenter,
                mark,
            )
        else:
            painter.drawPixmap(
                QRectF(middle.x() - 8 - shift, middle.y() - 8, 16, 16),
                pixmap("check", ink, 16),
                QRectF(0, 0, 32, 32),
            )
        if count.by_hand:
            painter.drawPixmap(
                QRectF(middle.x() + 2, middle.y() - 7, 14, 14),
                pixmap("pencil", ink, 14),
                QRectF(0, 0, 28, 28),
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold.start()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hold.stop()
        super().mouseReleaseEvent(event)

    def _held(self) -> None:
        self.setDown(False)
        self.menu_requested.emit(self.mapToGlobal(self.rect().topLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._hold.stop()
        self.menu_requested.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


def _told(count: AreaCount) -> tuple[object, ...]:
    """What a chip shows or says of an area; cm² are not in it."""
    layers = count.other_layers if count.state == "other" else ()
    return count.area.key, count.state, count.by_hand, count.reason, layers


def state_text(count: AreaCount, *, layers: bool = True) -> str:
    """An area's state in words; of another finding, which layers it is painted in."""
    text = core_text(STATE_WORDS[count.state])
    if count.state == "other" and layers:
        text += f": {', '.join(map(layer_name, count.other_layers))}"
    if count.reason:
        text += f" ({core_text(count.reason)})"
    return f"{text}, {core_text('set by hand')}" if count.by_hand else text
