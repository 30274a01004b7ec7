"""Small maps, one for each visit, all with the same charts at one scale; two taps choose a pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.course.small_map_painting import height_for, map_pixmap, paint_said
from painmap.ui.course.spoken_course import SpokenCards
from painmap.ui.parts import theme
from painmap.ui.parts.announce import announce
from painmap.ui.parts.fonts import MEDIUM, font
from painmap.ui.parts.spoken_parts import read_aloud
from painmap.ui.parts.theme import SIZES

_GAP, _EDGE, _CAPTION = 8.0, 8.0, 40.0
_NARROWEST, _HIGHEST = 150.0, 420.0
_KEPT = 64
"""Pictures kept: those scrolled past are painted again when they come back."""


@dataclass(frozen=True, slots=True)
class SmallMap:
    """A card: a visit's id, date and size in words, what it says where it has no zones, and a hint.

    `said` is '' for a map that can be looked at.
    """

    visit_id: str
    date: str
    size: str
    said: str = ""
    hint: str = ""


class SmallMaps(QWidget):
    """`pair_chosen(str, str)` when a second card is tapped, in the order of the cards.

    Keys: arrows move the ring, space or Enter taps. Cards are painted when they are scrolled to.
    """

    pair_chosen = Signal(str, str)
    choice_changed = Signal(object)  # the id of the one card chosen so far, or ''

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[SmallMap, ...] = ()
        self.columns, self._wanted = 3, 0
        self._zones: Callable[[int], Sequence[Zone]] = lambda _at: ()
        self._charts: list[Any] = []
        self._window: Window | None = None
        self._pictures: dict[int, QPixmap] = {}
        self._chosen = ""
        self._ring = 0
        self._size = (0.0, 0.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("A map of each visit"))
        self._spoken = SpokenCards(self)
        self._reader = read_aloud(self, self._spoken, QAccessible.Role.List)

    def show_maps(
        self,
        cards: Sequence[SmallMap],
        charts: Sequence[Any],
        window: Window | None,
        zones: Callable[[int], Sequence[Zone]],
    ) -> None:
        """Show these; `zones(n)` gives what is painted on the card n, when it is seen."""
        self.cards, self._charts, self._window = tuple(cards), list(charts), window
        self._zones = zones
        self._ring = min(self._ring, max(len(cards) - 1, 0))
        self._pictures.clear()
        self.setAccessibleDescription("; ".join(f"{card.date}: {card.size}" for card in cards))
        self._reader.changed()
        self._fit()

    def set_columns(self, columns: int) -> None:
        """Make the maps larger or smaller: so many in a row, 0 as many as go well."""
        self._wanted = columns
        self._fit()

    @property
    def chosen(self) -> str:
        """The visit tapped first, '' while there is none."""
        return self._chosen

    def tap(self, visit_id: str) -> None:
        """Choose a visit; the second makes the pair, the same again takes it back."""
        if visit_id not in [card.visit_id for card in self.cards]:
            return
        if not self._chosen or self._chosen == visit_id:
            self._chosen = "" if self._chosen == visit_id else visit_id
            self.choice_changed.emit(self._chosen)
        else:
            order = [card.visit_id for card in self.cards]
            pair = sorted((self._chosen, visit_id), key=order.index)
            self._chosen = ""
            self.choice_changed.emit("")
            self.pair_chosen.emit(*pair)
        self.update()

    def show_card(self, visit_id: str) -> None:
        """Scroll to a visit's map."""
        at = next((n for n, card in enumerate(self.cards) if card.visit_id == visit_id), None)
        if at is not None:
            self._go_to(at)

    # Geometry

    def box_of(self, at: int) -> QRectF:
        """Where a card lies."""
        wide, high = self._card_size()
        row, column = divmod(at, self.columns)
        return QRectF(_EDGE + column * (wide + _GAP), _EDGE + row * (high + _GAP), wide, high)

    def _card_size(self) -> tuple[float, float]:
        wide = self._width_in(self.columns)
        return wide, height_for(self._charts, self._window, wide, self._most()) + _CAPTION

    def _width_in(self, columns: int) -> float:
        return (self.width() - 2 * _EDGE - (columns - 1) * _GAP) / columns

    def _most(self) -> float:
        """No map is higher than what is seen at once."""
        return min(_HIGHEST, max(160.0, self._seen() - 2 * _EDGE - _CAPTION))

    def _seen(self) -> float:
        port = self.parentWidget()
        return float(port.height()) if port is not None else _HIGHEST

    def _fit(self) -> None:
        most = max(1, int((self.width() - _EDGE) // (_NARROWEST + _GAP)))
        self.columns = max(1, min(self._wanted or self._usual(most), most))
        rows = -(-len(self.cards) // self.columns)
        wide, high = self._card_size()
        needed = 2 * _EDGE + rows * (high + _GAP) - _GAP if rows else 0
        self.setMinimumHeight(round(needed))
        if (wide, high) != self._size:
            self._size = (wide, high)
            self._pictures.clear()
        self.update()

    def _usual(self, most: int) -> int:
        """The fewest in a row with which all are seen at once; else as many as are well seen."""
        n, seen = len(self.cards) or 1, self._seen()
        for columns in range(1, min(most, n) + 1):
            high = height_for(self._charts, self._window, self._width_in(columns), _HIGHEST)
            if 2 * _EDGE + -(-n // columns) * (high + _CAPTION + _GAP) - _GAP <= seen:
                return columns
        return max(1, round(self.width() / 260))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def at(self, point: QPoint) -> int | None:
        """The card under a point."""
        return next((n for n in range(len(self.cards))
                     if self.box_of(n).contains(point)), None)  # fmt: skip

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = QRectF(event.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at, card in enumerate(self.cards):
                box = self.box_of(at)
                if box.intersects(seen):
                    self._paint_card(painter, at, card, box)

    def _paint_card(self, painter: QPainter, at: int, card: SmallMap, box: QRectF) -> None:
        now = theme.current()
        chosen = card.visit_id == self._chosen
        ringed = self.hasFocus() and at == self._ring
        painter.setPen(QPen(QColor(now.accent if chosen or ringed else now.line),
                            2 if chosen or ringed else 1))  # fmt: skip
        painter.setBrush(QColor(now.accent_tint if chosen else now.canvas))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), SIZES.radius, SIZES.radius)
        picture = self._picture(at, card, QSizeF(box.width() - 6, box.height() - _CAPTION - 4))
        painter.drawPixmap(box.topLeft() + QPoint(3, round(_CAPTION)), picture)
        if card.said:
            painter.setFont(font(SIZES.caption))
            paint_said(painter, box.adjusted(3, _CAPTION, -3, -3), card.said)
        painter.setPen(QColor(now.text))
        painter.setFont(font(SIZES.body, MEDIUM))
        words = box.adjusted(10, 4, -10, 0)
        painter.drawText(QRectF(words.left(), words.top(), words.width(), 20), card.date)
        painter.setPen(QColor(now.text_2))
        painter.setFont(font(SIZES.caption))
        painter.drawText(QRectF(words.left(), words.top() + 19, words.width(), 18), card.size)

    def _picture(self, at: int, card: SmallMap, size: QSizeF) -> QPixmap:
        if at not in self._pictures:
            while len(self._pictures) >= _KEPT:
                del self._pictures[next(iter(self._pictures))]
            zones = () if card.said else self._zones(at)
            ratio = self.devicePixelRatioF()
            self._pictures[at] = map_pixmap(self._charts, self._window, zones, size, ratio)
        return self._pictures[at]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._pictures.clear()
            self.update()

    # Choosing

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position().toPoint())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._ring = at
            self.tap(self.cards[at].visit_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns, Qt.Key.Key_Down: self.columns,
            Qt.Key.Key_Home: -len(self.cards), Qt.Key.Key_End: len(self.cards),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and self.cards:
            self._go_to(min(max(self._ring + steps[key], 0), len(self.cards) - 1))
            announce(self, self._spoken.name(self._ring))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cards:
            self.tap(self.cards[self._ring].visit_id)
        else:
            super().keyPressEvent(event)

    def _go_to(self, at: int) -> None:
        self._ring = at
        port = self.parentWidget()
        area = None if port is None else port.parentWidget()
        if isinstance(area, QScrollArea):
            middle = self.box_of(at).center().toPoint()
            area.ensureVisible(middle.x(), middle.y(), 10, round(self.box_of(at).height() / 2))
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self.at(event.pos())
            QToolTip.showText(event.globalPos(), "" if at is None else self.cards[at].hint, self)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)
