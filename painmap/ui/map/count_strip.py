"""The strip under the map: how many areas, a chip for each, cm² of the layers. Text sits still."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core.carried import carried_layers
from painmap.core.counts import AreaCount, affected
from painmap.core.layers import LayerKey
from painmap.core.qualities import quality_name
from painmap.core.text import percent
from painmap.ui.map.area_chip import AreaChip
from painmap.ui.map.area_menu import menu_of_area
from painmap.ui.map.calm_chips import MOST_CHIPS, CalmChips
from painmap.ui.map.count_button import CountButton
from painmap.ui.map.live_counts import NOTHING_CM2, LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts import theme
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, fitted, font, width_of
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import EMPTY, core_text, number

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

_GAP, _SIDE = 4, 12
_NARROWEST = 62
_WIDE_TOTALS, _NARROW_TOTALS = 312, 238
"""Room for name, cm² and share of a layer."""


class CountStrip(QWidget):
    """`area_chosen(str)` when a chip is tapped, `list_requested()` when the number is."""

    area_chosen = Signal(str)
    list_requested = Signal()

    def __init__(self, session: Session, state: MapState, counts: LiveCounts) -> None:
        super().__init__()
        self._session, self._state, self._counts = session, state, counts
        self._chips: list[AreaChip] = []
        self._areas: tuple[AreaCount, ...] = ()
        self._rows = 1
        self.calm = CalmChips(self)
        self.calm.hide()
        self.calm.tapped.connect(self._tapped)
        self.calm.menu_requested.connect(self._menu)
        self.calm.list_requested.connect(self.list_requested)
        self.count = CountButton()
        self.count.setParent(self)
        self.count.clicked.connect(self.list_requested)
        self.resize(1280, SIZES.count_strip)
        self.setFixedHeight(SIZES.count_strip)
        counts.changed.connect(self.show_counts)
        state.layer_changed.connect(self.update)

    @property
    def chips(self) -> list[AreaChip]:
        """The chips shown: all in the order of the scheme, or of many areas those with a word."""
        return self.calm.chips if self._is_calm() else self._chips

    def show_counts(self) -> None:
        """Bring chips and figures up to date."""
        areas = self._counts.areas
        if len(areas) != len(self._areas):
            self._areas = areas
            self._arrange()
        self._areas = areas
        self._show_chips()
        wide = self.count.width()
        self.count.show_count(affected(areas), len(areas), self._told())
        if self.count.width() != wide:
            self._arrange()
        self.update(self.totals_rect().toAlignedRect())

    def _told(self) -> str:
        """By which scheme it is counted, or that something waits to be confirmed before it is."""
        waiting = len(carried_layers(self._session.exam))
        if not waiting:
            return core_text(self._counts.scheme.name)
        text = (
            self.tr("{0} layers not confirmed") if waiting > 1 else self.tr("1 layer not confirmed")
        )
        return text.format(waiting)

    def _show_chips(self) -> None:
        calm = self._is_calm()
        n = 0 if calm else len(self._areas)
        if n != len(self._chips):
            self._make_chips(n)
            self._arrange()
        for chip, count in zip(self._chips, self._areas, strict=False):
            chip.show_count(count)
        self.calm.setVisible(calm)
        if calm:
            self.calm.show_areas(self._areas)

    def _make_chips(self, n: int) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [AreaChip() for _ in range(n)]
        for chip in self._chips:
            chip.setParent(self)
            chip.clicked.connect(lambda _on=False, chip=chip: self._tapped(chip))
            chip.menu_requested.connect(lambda at, chip=chip: self._menu(chip, at))
            chip.show()

    def _room(self) -> int:
        """Between the count and the layers' figures."""
        return self.width() - self.count.width() - sum(self.columns()) - 4 * _SIDE

    def _is_tall(self) -> bool:
        """Whether the chips have rows of their own below the count."""
        return self._rows_for(MOST_CHIPS) == 2 and self._room() < 330

    def _rows_for(self, n: int) -> int:
        return 1 if self._room() >= n * _NARROWEST + (n - 1) * _GAP else 2

    def _is_calm(self) -> bool:
        n = len(self._areas)
        if n <= MOST_CHIPS or self._rows_for(n) == 1:
            return False
        half = -(-n // 2)
        return (
            not self._is_tall() or self.width() - 2 * _SIDE < half * _NARROWEST + (half - 1) * _GAP
        )

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._show_chips()
        self._arrange()

    def showEvent(self, _event: QShowEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        if not self._areas or not self.isVisible():
            return
        calm, n = self._is_calm(), len(self._areas)
        # Many areas in their calm form need as much room as ten.
        self._rows = self._rows_for(min(n, MOST_CHIPS) if calm else n)
        tall = self._is_tall() and self._rows == 2
        per_row = -(-n // self._rows)
        left, width = _SIDE + self.count.width() + _SIDE, self._room()
        top = (SIZES.count_strip - SIZES.target) // 2
        if tall:
            left, width, top = _SIDE, self.width() - 2 * _SIDE, SIZES.count_strip - 4
        chip_width = min(78 if self._rows == 1 else 160, (width - (per_row - 1) * _GAP) // per_row)
        for place, chip in enumerate(self._chips):
            row, column = divmod(place, per_row)
            chip.setFixedWidth(chip_width)
            chip.move(left + column * (chip_width + _GAP), top + row * (SIZES.target + _GAP))
        high = self._rows * SIZES.target + (self._rows - 1) * _GAP
        self.calm.setGeometry(left, top, width, high)
        self.setFixedHeight(max(SIZES.count_strip, top + high + (10 if not tall else 8)))
        self.count.move(_SIDE, 4 if tall else (self.height() - 56) // 2)
        self.update()

    def totals_rect(self) -> QRectF:
        width = sum(self.columns())
        right = self.width() - _SIDE - width
        tall = self._rows == 2 and self.width() < 1000
        top = 10 if tall else (self.height() - 44) / 2
        return QRectF(right, top, width, 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(now.panel))
            painter.setPen(QColor(now.line))
            painter.drawLine(0, 0, self.width(), 0)
            area = self.totals_rect()
            for row, (key, weight) in enumerate(
                zip(self._totalled(), (SEMIBOLD, MEDIUM), strict=True)
            ):
                self._paint_total(painter, key, area.translated(0, 22 * row), weight)

    def _paint_total(
        self, painter: QPainter, key: LayerKey, area: QRectF, weight: QFont.Weight
    ) -> None:
        """Name, cm² and % in columns of their own, so that nothing moves as they grow."""
        now = theme.current()
        painter.setPen(QColor(now.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        right = middle | Qt.AlignmentFlag.AlignRight
        name, size, share = self.columns()
        x, y = area.x(), area.y()
        words = [layer_name(key)]
        if (quality := quality_name(key)) is not None:
            words.append(shown(quality))  # where the whole name lacks the room
        text, text_font = fitted(tuple(words), self._text_px(), weight, name - 2)
        painter.setFont(text_font)
        painter.drawText(QRectF(x, y, name, 22), middle, text)
        painter.setFont(font(self._text_px(), weight))
        amount, part = self.figures(key)
        painter.drawText(QRectF(x + name, y, size, 22), right, amount)
        painter.drawText(QRectF(x + name + size, y, share, 22), right, part)

    def figures(self, key: LayerKey) -> tuple[str, str]:
        """The cm² and the share of a layer; a dash, as in its row, where nothing is painted."""
        total, percent_only = self._counts.totals.get(key), self._counts.percent_only
        if total is None or total.cm2 < NOTHING_CM2:
            return "" if percent_only else EMPTY, EMPTY
        amount = "" if percent_only else f"{number(total.cm2, 0)} cm²"
        part = percent(total.percent_of_skin).render(number)
        return amount, self._share_text().format(part)

    def _text_px(self) -> int:
        return 13 if self._narrow() else SIZES.body

    def _narrow(self) -> bool:
        return self.width() < 1100

    def _totalled(self) -> tuple[LayerKey, LayerKey]:
        """The active layer, and pain or allodynia below it.

        Allodynia in the hand is that of the trials: its own row is 0 where nobody paints by hand.
        """
        active = self._state.layer
        if active == LayerKey("allodynia"):
            active = self._allodynia()
        return active, LayerKey("pain") if active.kind != "pain" else self._allodynia()

    def _allodynia(self) -> LayerKey:
        """What is painted by hand or, where nothing is, the first stimulus: no sum of stimuli."""
        by_hand = LayerKey("allodynia")
        found = [
            key
            for key, total in self._counts.totals.items()
            if key.kind == by_hand.kind and total.cm2 > 0
        ]
        return by_hand if by_hand in found or not found else min(found)

    def _share_text(self) -> str:
        """*of skin* goes first where a layer's name needs the room."""
        whole = self.tr("{0} % of skin")
        if self._narrow():
            return self.tr("{0} %")
        names = [layer_name(key) for key in self._totalled()]
        widest = max(width_of(name, SIZES.caption, SEMIBOLD) for name in names)
        return whole if widest + 2 <= self._columns_with(whole)[0] else self.tr("{0} %")

    def columns(self) -> tuple[int, int, int]:
        """Widths of the name, the cm² and the share."""
        return self._columns_with(self._share_text())

    def _columns_with(self, share: str) -> tuple[int, int, int]:
        """Columns for the widest figures there can be, so that none moves while one paints."""
        px = self._text_px()
        size = math.ceil(width_of("8888 cm²", px, SEMIBOLD)) + 4
        wide = math.ceil(width_of(share.format(number(88.8)), px, SEMIBOLD)) + 8
        whole = _NARROW_TOTALS if self._narrow() else _WIDE_TOTALS
        return whole - size - wide, size, wide

    def sizeHint(self) -> QSize:
        return QSize(800, self.height())

    # What an area is marked as

    def _tapped(self, chip: AreaChip) -> None:
        if chip.count is not None:
            self.area_chosen.emit(chip.count.area.key)

    def _menu(self, chip: AreaChip, at: QPoint) -> None:
        if chip.count is None or self._session.read_only:
            return
        menu = self.area_menu(chip.count.area.key)
        menu.exec(at)

    def area_menu(self, area: str) -> QMenu:
        """What an area can be marked as, by hand."""
        return menu_of_area(self._session, self._counts, area, self)
