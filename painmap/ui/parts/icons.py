"""The icon family drawn for Painmap, tinted with the theme's colours."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from painmap.resources import assets_dir, broken
from painmap.ui.parts import theme
from painmap.ui.parts.theme import SIZES


@cache
def _source(name: str) -> bytes:
    try:
        return (assets_dir() / "icons" / f"{name}.svg").read_bytes()
    except OSError as error:
        raise broken(f"icons/{name}.svg", "is missing or cannot be read") from error


@cache
def pixmap(name: str, colour: str, size: int = SIZES.icon, ratio: float = 2.0) -> QPixmap:
    """The icon `name` in `colour`, `size` logical pixels, `ratio` device pixels to each."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    result = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    result.fill(Qt.GlobalColor.transparent)
    with QPainter(result) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter)
    result.setDevicePixelRatio(ratio)
    return result


def icon(name: str, colour: str = "", size: int = SIZES.icon, *, disabled: str = "") -> QIcon:
    """A QIcon in the text colour, grey or `disabled` when disabled, accent when checked.

    The colours are those of the theme at the time of the call: a widget makes its icon anew on
    `QEvent.PaletteChange` (`widgets.IconButton` does).
    """
    now = theme.current()
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, colour or now.text, size, ratio))
        result.addPixmap(pixmap(name, disabled or now.line, size, ratio), QIcon.Mode.Disabled)
        result.addPixmap(
            pixmap(name, colour or now.accent, size, ratio), QIcon.Mode.Normal, QIcon.State.On
        )
    return result


def paint(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Paint an icon as lines, for paper, into a box of the painter's units."""
    source = _source(name).replace(b"currentColor", colour.name().encode())
    QSvgRenderer(QByteArray(source)).render(painter, box)
