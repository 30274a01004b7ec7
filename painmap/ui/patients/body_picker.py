"""The body to draw on: its picture and name; a tap offers the others."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QMenu

from painmap.atlas.assets import read_asset
from painmap.errors import KnownError
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import body_name, number
from painmap.ui.session.session import Session

BODIES = ("child", "preteen", "teen", "adult_neutral", "adult_female", "adult_male")


@lru_cache(maxsize=8)
def body_picture(key: str, folder: Path) -> QSvgRenderer:
    """The front of a body; no picture where the file is damaged, which is told at the start of a
    visit: a paint event has nobody to tell."""
    try:
        return QSvgRenderer(QByteArray(read_asset(f"body_svgs/{key}/front.svg", folder)))
    except KnownError:
        return QSvgRenderer()


class BodyPicker(QAbstractButton):
    """Signal `picked(str)`: the user chose a body by hand."""

    picked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._value = "adult_neutral"
        self.setMinimumSize(152, 220)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._offer)

    @property
    def value(self) -> str:
        """The key of the body shown."""
        return self._value

    def show_value(self, key: str) -> None:
        """Show a body, without telling anyone."""
        self._value = key
        self.setAccessibleName(self.tr("Body: {0}").format(self._name(key)))
        self.setToolTip(self.tr("Tap to choose another body"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(152, 260)

    def _name(self, key: str) -> str:
        info = self._session.atlas.bodies[key]
        return body_name(key, info.name)

    def menu_now(self) -> QMenu:
        """The bodies there are, with their heights."""
        menu = QMenu(self)
        for key in BODIES:
            height = number(self._session.atlas.bodies[key].height_cm, 0)
            action = menu.addAction(self.tr("{0} · {1} cm").format(self._name(key), height))
            action.setCheckable(True)
            action.setChecked(key == self._value)
            action.triggered.connect(lambda _on=False, key=key: self._pick(key))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _offer(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _pick(self, key: str) -> None:
        self.show_value(key)
        self.picked.emit(key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = now.accent if self.hasFocus() else now.line
            painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
            hovered = self.underMouse() and self.isEnabled()
            painter.setBrush(QColor(now.hover if hovered else now.canvas))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            renderer = body_picture(self._value, self._session.atlas.folder)
            if renderer.isValid():
                room = QRectF(8, 8, self.width() - 16, self.height() - 56)
                natural = renderer.defaultSize()
                scale = min(room.width() / natural.width(), room.height() / natural.height())
                wide, high = natural.width() * scale, natural.height() * scale
                place = QRectF(room.center().x() - wide / 2, room.top(), wide, high)
                renderer.render(painter, place)
            painter.setPen(QColor(now.text))
            painter.setFont(font(SIZES.body, MEDIUM))
            line = QRectF(4, self.height() - 46, self.width() - 8, 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._name(self._value))
            if not self.isEnabled():
                return
            painter.setPen(QColor(now.accent))
            painter.setFont(font(SIZES.caption, MEDIUM))
            line.translate(0, 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.tr("Change"))
