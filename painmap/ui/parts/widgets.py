"""The few base widgets every screen is built from; each target is at least 44 px."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, font
from painmap.ui.parts.icons import icon
from painmap.ui.parts.theme import SIZES

Part = QWidget | QBoxLayout | int | None


def with_role(widget: QWidget, role: str) -> QWidget:
    """Set what the style sheet calls this widget; polish it anew when it was shown before."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    return widget


def set_wrong(field: QWidget, *, wrong: bool) -> None:
    """Mark a field as holding something that cannot be taken."""
    field.setProperty("wrong", "true" if wrong else "false")
    field.style().unpolish(field)
    field.style().polish(field)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A plain-text label: what a user typed is never read as markup."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    if role:
        result.setProperty("role", role)
    return result


def line(*, upright: bool = False) -> QFrame:
    """A hairline between two groups."""
    result = QFrame()
    result.setProperty("role", "vline" if upright else "line")
    return result


def panel(role: str = "panel") -> QWidget:
    """A plain ground of the theme."""
    result = QWidget()
    result.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    result.setProperty("role", role)
    return result


def row(*parts: Part, gap: int = 8, margins: Sequence[int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Widgets beside each other; a number is a gap in px, None takes what is left."""
    return _filled(QHBoxLayout(), parts, gap, margins)  # type: ignore[return-value]


def column(*parts: Part, gap: int = 8, margins: Sequence[int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Widgets below each other; a number is a gap in px, None takes what is left."""
    return _filled(QVBoxLayout(), parts, gap, margins)  # type: ignore[return-value]


def _filled(
    layout: QBoxLayout, parts: Sequence[Part], gap: int, margins: Sequence[int]
) -> QBoxLayout:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QBoxLayout):
            layout.addLayout(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
    return layout


class WordButton(QPushButton):
    """Words in a row that may become narrow: smaller and closer to the edge before they are cut."""

    words_px, edges, least_edges = SIZES.body, 30, 14

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tight = "true" if self.width() < self._width_at(self.words_px, self.edges) else "false"
        if tight != (self.property("tight") or "false"):
            self.setProperty("tight", tight)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """The same whether its words are small now or not, so that they grow again."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._width_at(self.words_px, self.edges)), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), super().sizeHint().height())

    def least_width(self) -> int:
        """The narrowest that shows all of its words, at 12 px."""
        return self._width_at(SIZES.caption, self.least_edges)

    def _width_at(self, px: int, edges: int) -> int:
        metrics = QFontMetricsF(font(px, MEDIUM))
        words = max(metrics.horizontalAdvance(line) for line in self.text().split("\n"))
        sign = 0 if self.icon().isNull() else self.iconSize().width() + SIZES.step
        return math.floor(words) + sign + edges


class TextButton(WordButton):
    """A button with words; `role` is 'secondary', 'primary' or 'quiet', `icon_name` optional."""

    def __init__(
        self,
        text: str,
        *,
        role: str = "secondary",
        icon_name: str = "",
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text)
        self._role, self._icon_name = role, icon_name
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SIZES.primary if role == "primary" else SIZES.target)
        self.setIconSize(QSize(20, 20))
        self._tint()
        if on_click is not None:
            self.clicked.connect(lambda _on=False: on_click())

    def _tint(self) -> None:
        now = theme.current()
        colour = {"primary": now.on_accent, "quiet": now.accent}.get(self._role, now.text)
        if self._icon_name:
            # Behind a primary one that is disabled is the colour in which icons else are then.
            disabled = now.text_2 if self._role == "primary" else ""
            self.setIcon(icon(self._icon_name, colour, 20, disabled=disabled))

    def show_icon(self, icon_name: str) -> None:
        """Show another icon before the words."""
        self._icon_name = icon_name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()


class PrimaryButton(TextButton):
    """The one primary action of a screen, 48 px high, at its bottom right."""

    words_px, edges = SIZES.row, 40

    def __init__(
        self, text: str, *, icon_name: str = "", on_click: Callable[[], object] | None = None
    ) -> None:
        super().__init__(text, role="primary", icon_name=icon_name, on_click=on_click)


class IconButton(QToolButton):
    """A 44 px button with an icon; its name is read aloud and shown as a tool tip."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        on_click: Callable[[], object] | None = None,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._icon_name, self._quiet = icon_name, quiet
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(SIZES.target, SIZES.target)
        self.setIconSize(QSize(SIZES.icon, SIZES.icon))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.set_icon(icon_name)
        if on_click is not None:
            self.clicked.connect(lambda _on=False: on_click())

    def set_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self.setIcon(icon(icon_name, theme.current().text_2 if self._quiet else ""))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_icon(self._icon_name)


class ThinProgress(QProgressBar):
    """A 2 px bar under the header for work over 300 ms; keeps its place when hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "thin")
        self.setTextVisible(False)
        self.setFixedHeight(2)
        self.setRange(0, 1)

    def set_busy(self, busy: bool) -> None:
        """Show that something runs; it has no end known beforehand."""
        self.setRange(0, 0 if busy else 1)
        self.setValue(0)


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout; its widgets are gone at the next turn of the loop."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def scrolled(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    content.setProperty("role", "scrolled")
    area.setWidget(content)
    return area
