"""Chips of a scheme with many areas: only those of which something is known, in one place."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from painmap.core.area_states import AreaCount, AreaState
from painmap.ui.map.area_chip import AreaChip
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, SEMIBOLD, font, width_of
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton
from painmap.ui.parts.wording import core_text

MOST_CHIPS = 10
"""So many areas always have a chip and a row of a table each; more have their calm form."""
_TOLD: tuple[AreaState, ...] = ("affected", "touched", "other", "not_examined")
_GAP, _MARGIN, _NARROWEST, _WIDEST = 4, 8, 62, 160


def told(areas: Sequence[AreaCount]) -> list[AreaCount]:
    """The areas with a finding or a reason, affected ones first, each kind in scheme order."""
    return [area for state in _TOLD for area in areas if area.state == state]


class CalmChips(QWidget):
    """As many chips as fit, a button for the rest, and how many areas are free or not assessed.

    `tapped(AreaChip)`, `menu_requested(AreaChip, QPoint)`, `list_requested()`.
    """

    tapped = Signal(object)
    menu_requested = Signal(object, QPoint)
    list_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._areas: tuple[AreaCount, ...] = ()
        self._pool: list[AreaChip] = []
        self._n_shown = 0
        self.more = TextButton("", on_click=self.list_requested.emit)
        self.more.setParent(self)
        self.more.hide()

    @property
    def chips(self) -> list[AreaChip]:
        """The chips that are shown."""
        return self._pool[: self._n_shown]

    def show_areas(self, areas: Sequence[AreaCount]) -> None:
        """Bring chips and figures up to date."""
        self._areas = tuple(areas)
        self._arrange()
        self.update(self.rest_rect().toAlignedRect())

    def rest(self) -> tuple[str, str]:
        """How many areas are free and how many nobody assessed, in words."""
        n = Counter(area.state for area in self._areas)
        free, none = (f"{n[state]} {words}" for state, words in _rest_words())
        return free, none

    def rest_rect(self) -> QRectF:
        """Where that is written: as wide as it can become, so that nothing moves."""
        widest = max(width_of(f"88 {words}", SIZES.caption, MEDIUM) for _, words in _rest_words())
        width = math.ceil(widest) + 4
        return QRectF(self.width() - width, 0, width, SIZES.target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        areas = told(self._areas)
        places = self._places([_width_for(area) for area in areas])
        while len(self._pool) < len(places):
            self._pool.append(self._chip())
        for chip, area, (x, y, width) in zip(self._pool, areas, places, strict=False):
            chip.show_count(area)
            chip.setFixedWidth(width)
            chip.move(x, y)
            chip.show()
        for chip in self._pool[len(places) :]:
            chip.hide()
        self._n_shown = len(places)
        self._show_more(len(areas) - len(places), places)

    def _show_more(self, n: int, places: list[tuple[int, int, int]]) -> None:
        self.more.setVisible(n > 0)
        if n:
            self.more.setText(f"+{n}")
            self.more.setAccessibleName(self.tr("{0} more areas").format(n))
            self.more.setToolTip(self.more.accessibleName())
            self.more.resize(_more_width(), SIZES.target)
            x, y, width = places[-1] if places else (-_GAP, 0, 0)
            self.more.move(x + width + _GAP, y)

    def _places(self, widths: list[int]) -> list[tuple[int, int, int]]:
        """Place and width of as many chips as fit, row by row; the last row keeps the button free.

        The first row ends where the figures of the rest begin.
        """
        rows = max(1, (self.height() + _GAP) // (SIZES.target + _GAP))
        ends = [int(self.rest_rect().x()) - _MARGIN] + [self.width()] * (rows - 1)
        found: list[tuple[int, int, int]] = []
        row, x = 0, 0
        for at, width in enumerate(widths):
            last_of_all = at == len(widths) - 1
            while row < rows:
                spare = 0 if row < rows - 1 or last_of_all else _more_width() + _GAP
                if x + width + spare <= ends[row]:
                    break
                row, x = row + 1, 0
            if row == rows:
                break
            found.append((x, row * (SIZES.target + _GAP), width))
            x += width + _GAP
        return found

    def _chip(self) -> AreaChip:
        chip = AreaChip()
        chip.setParent(self)
        chip.clicked.connect(lambda _on=False: self.tapped.emit(chip))
        chip.menu_requested.connect(lambda at: self.menu_requested.emit(chip, at))
        return chip

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.rest_rect()
        with QPainter(self) as painter:
            painter.setFont(font(SIZES.caption, MEDIUM))
            painter.setPen(QColor(theme.current().text_2))
            for row, text in enumerate(self.rest()):
                line = QRectF(area.x(), 4 + 18 * row, area.width(), 18)
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def sizeHint(self) -> QSize:
        return QSize(400, SIZES.target)


def _rest_words() -> tuple[tuple[AreaState, str], tuple[AreaState, str]]:
    return ("free", core_text("examined, free")), ("none", core_text("not assessed"))


def _width_for(area: AreaCount) -> int:
    """Room for the whole name, so that a chip does not change its width with its state."""
    return _width_of_name(core_text(area.area.name))


@cache
def _width_of_name(name: str) -> int:
    words = math.ceil(width_of(name, 13, SEMIBOLD)) + 16
    return min(max(words, _NARROWEST), _WIDEST)


def _more_width() -> int:
    return math.ceil(width_of("+88", SIZES.body, MEDIUM)) + 28
