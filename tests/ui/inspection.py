"""What can be tapped on a screen, how large it is, and whether its words fit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from painmap.ui.parts.chip import Chip
from painmap.ui.parts.room import Room
from painmap.ui.parts.widgets import WordButton

LEAST, GAP = 44, 4
CLICKABLE = (
    QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip

_WRAP = Qt.TextFlag.TextWordWrap.value


@dataclass(frozen=True, slots=True)
class Target:
    """Something to tap: who it is and where it lies in the root's coordinates."""

    name: str
    box: QRect
    widget: QWidget


def name_of(widget: QWidget) -> str:
    """How a failing test names a widget."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"


def targets(root: QWidget) -> list[Target]:
    """Everything visible under `root` that a finger may hit; what scrolls counts as a whole."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QMenu) and widget.isVisible():
            at = widget.mapTo(root, QPoint(0, 0)) if widget is not root else QPoint(0, 0)
            for action in widget.actions():
                if not action.isSeparator() and action.isVisible():
                    box = widget.actionGeometry(action).translated(at)
                    found.append(Target(f"menu “{action.text()}”", box, widget))
        if isinstance(widget, CLICKABLE) and _can_be_hit(widget, root):
            box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
            found.append(Target(name_of(widget), box, widget))
    return found


def _can_be_hit(widget: QWidget, root: QWidget) -> bool:
    if not widget.isVisible() or widget.window() is not root.window():
        return False
    if isinstance(widget, QScrollBar):
        return False  # a finger drags what is scrolled
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractSpinBox | QComboBox) or isinstance(
        parent and parent.parentWidget(), QAbstractItemView
    ):
        return False
    return not widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def small_targets(root: QWidget) -> list[str]:
    """Targets under 44 px, each as a line."""
    return [
        f"{target.name} is {target.box.width()}×{target.box.height()}"
        for target in targets(root)
        if min(target.box.width(), target.box.height()) < LEAST
    ]


def nameless_widgets(root: QWidget) -> list[str]:
    """Whatever the keyboard or a finger reaches and a screen reader could not name."""
    lines = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        by_key = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        parts = isinstance(widget, QScrollArea | QScrollBar | QMenu)  # what is in them has names
        holder = widget.parentWidget()
        inner = isinstance(holder, QAbstractSpinBox | QComboBox) or (
            isinstance(holder, QAbstractScrollArea) and widget is holder.viewport()
        )
        if parts or inner or not (by_key or isinstance(widget, CLICKABLE)):
            continue
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or text.strip()):
            at = widget.mapTo(root, QPoint(0, 0))
            lines.append(f"{type(widget).__name__} at {at.x()}, {at.y()} has no name")
    return lines


def hidden_targets(root: QWidget) -> list[str]:
    """Targets that reach beyond the side of something that scrolls up and down only."""
    lines = []
    for target in targets(root):
        view = _shown_part(target, root)
        if not view.isEmpty() and view.width() < target.box.width():
            lines.append(f"{target.name} shows {view.width()} of {target.box.width()} px")
    return lines


def crowded_targets(root: QWidget) -> list[str]:
    """Pairs of targets with less than 4 px between them; a button on a card is no pair."""
    found = [replace(target, box=_shown_part(target, root)) for target in targets(root)]
    found = [target for target in found if not target.box.isEmpty()]
    lines = []
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            if one.widget is other.widget or _on_one_another(one.widget, other.widget):
                continue
            between = gap(one.box, other.box)
            if between < GAP:
                lines.append(f"{one.name} and {other.name}: {between} px")
    return lines


def _shown_part(target: Target, root: QWidget) -> QRect:
    """What of a target is in sight, where it lies in something that scrolls."""
    box, holder = target.box, target.widget
    while holder is not root and (parent := holder.parentWidget()) is not None:
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, Room):
            view = parent.viewport()
            box = box.intersected(QRect(view.mapTo(root, QPoint(0, 0)), view.size()))
        holder = parent
    return box


def gap(one: QRect, other: QRect) -> int:
    """Free pixels between two boxes; below zero where they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right()) - 1
    down = max(one.top() - other.bottom(), other.top() - one.bottom()) - 1
    return max(across, down)


def _on_one_another(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def cut_widgets(root: QWidget) -> list[str]:
    """Labels, buttons and chips with less room than their words need."""
    lines = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root.window():
            lines += [f"{name_of(widget)}: {text}" for text in _cut(widget)]
            if isinstance(widget, QLabel) and widget.text():
                lines += _beyond_the_side(widget, root)
    return lines


def _beyond_the_side(widget: QWidget, root: QWidget) -> list[str]:
    """What of a label is not seen in something that scrolls up and down only."""
    box = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    view = _shown_part(Target(name_of(widget), box, widget), root)
    if view.isEmpty() or view.width() >= box.width():
        return []
    return [f"{name_of(widget)} shows {view.width()} of {box.width()} px"]


def _cut_chip(chip: Chip) -> Iterator[str]:
    room, wide, high = chip.text_room(), chip.least_text_width(), chip.least_text_height()
    if wide > room:
        yield f"{wide:.0f} px wide in {room:.0f}"
    if high > chip.height():
        yield f"{high:.0f} px high in {chip.height()}"


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        need = widget.heightForWidth(widget.width()) if widget.wordWrap() else -1
        high = need if need >= 0 else widget.sizeHint().height()
        if high > widget.height():
            yield f"{high} px high in {widget.height()}"
        wide = widget.minimumSizeHint().width() if widget.wordWrap() else widget.sizeHint().width()
        if wide > widget.width():
            yield f"{wide} px wide in {widget.width()}"
    elif isinstance(widget, Chip):
        yield from _cut_chip(widget)
    elif isinstance(widget, WordButton) and widget.text():
        if widget.least_width() > widget.width():
            yield f"{widget.least_width()} px wide in {widget.width()}"
    elif isinstance(widget, QPushButton) and widget.text():
        if widget.sizeHint().width() > widget.width():
            yield f"{widget.sizeHint().width()} px wide in {widget.width()}"
    elif isinstance(widget, QLineEdit) and not widget.text():
        wide = QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText())
        if wide > widget.width() - 20:
            yield f"placeholder {wide:.0f} px wide in {widget.width()}"


@dataclass(slots=True)
class Painted:
    """What was drawn by hand while recording: texts cut, as lines."""

    cut: list[str] = field(default_factory=list)


@contextmanager
def painted_text() -> Iterator[Painted]:
    """Watch every text that a paintEvent of ours draws; note those wider than their box."""
    record = Painted()
    draw, elide = QPainter.drawText, QFontMetricsF.elidedText

    def drawn(painter: QPainter, *args: object) -> object:
        text = next((part for part in reversed(args) if isinstance(part, str)), "")
        box = _box_of(args)
        wraps = any(isinstance(part, int) and part & _WRAP for part in args if part is not text)
        if box is not None and not wraps:
            wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
            if wide > box.width() + 1:
                record.cut.append(f"“{text}” is {wide:.0f} px wide in {box.width():.0f}")
        return draw(painter, *args)

    def elided(metrics: QFontMetricsF, text: str, *args: object) -> str:
        result = elide(metrics, text, *args)
        if result != text:
            record.cut.append(f"“{text}” is elided to “{result}”")
        return result

    QPainter.drawText, QFontMetricsF.elidedText = drawn, elided  # type: ignore[assignment]
    try:
        yield record
    finally:
        QPainter.drawText, QFontMetricsF.elidedText = draw, elide  # type: ignore[method-assign]


def _box_of(args: tuple[object, ...]) -> QRectF | None:
    if isinstance(args[0], QRect | QRectF):
        return QRectF(args[0])
    if len(args) >= 6 and all(isinstance(part, int | float) for part in args[:4]):
        return QRectF(*args[:4])  # type: ignore[arg-type]
    return None
