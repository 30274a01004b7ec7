"""The strip under the map: how many areas, a chip for each, cm² of the layers. Text sits still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from painmap.core.carried import carried_layers
from painmap.core.counts import AreaCount, affected
from painmap.ui.map.area_chip import AreaChip
from painmap.ui.map.area_menu import menu_of_area
from painmap.ui.map.calm_chips import MOST_CHIPS, CalmChips
from painmap.ui.map.count_button import CountButton
from painmap.ui.map.count_totals import CountTotals
from painmap.ui.map.live_counts import LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.parts import theme
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import core_text

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

_GAP, _SIDE = 4, 12
_NARROWEST, _NARROW = 62, 1100


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
        self.totals = CountTotals(counts, state, self)
        self.calm = CalmChips(self)
        self.calm.hide()
        self.calm.tapped.connect(self._tapped)
        self.calm.menu_requested.connect(self._menu)
        self.calm.list_requested.connect(self.list_requested)
        self.count = CountButton()
        self.count.setParent(self)
        self.count.clicked.connect(self.list_requested)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        return self.width() - self.count.width() - sum(self.totals.columns()) - 4 * _SIDE

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
        self.totals.narrow = self.width() < _NARROW
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
        width = sum(self.totals.columns())
        right = self.width() - _SIDE - width
        tall = self._rows == 2 and self.width() < 1000
        top = 10 if tall else (self.height() - 44) / 2
        return QRectF(right, top, width, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(now.panel))
            painter.setPen(QColor(now.line))
            painter.drawLine(0, 0, self.width(), 0)
            totals = self.totals_rect()
            if totals.intersects(QRectF(event.rect())):  # not where a chip alone has changed
                self.totals.paint(painter, totals)

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
