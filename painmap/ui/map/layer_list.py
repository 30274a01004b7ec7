"""The rows of layers in the panel: which are listed, in what order, and where they scroll."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from painmap.core.layers import LayerKey
from painmap.ui.borders.trial_choice import BY_HAND
from painmap.ui.map.layer_row import LayerRow
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import scrolled

_GAP, _LEAST_ROWS, _BAR = 4, 3, 10


def rows_in_order(
    listed: Sequence[LayerKey], holding: Collection[LayerKey], active: LayerKey, *, draws: bool
) -> list[LayerKey]:
    """The layers that have a row, from the top.

    Allodynia painted by hand and that of a stimulus share a row as long as only one of them
    holds something. `draws`: the tool at hand draws the border of a trial; the layer that its
    next press makes the active one has its row before, so that nothing moves at the press.
    """
    family = [key for key in listed if key.kind == BY_HAND.kind]
    shown = {key for key in family if key in holding}
    if not shown:
        shown = {active if active in family else BY_HAND}
    elif active in family:
        shown.add(active)
        if draws and active == BY_HAND:
            shown.update(family)
        elif not draws:
            shown.add(BY_HAND)
    order: list[LayerKey] = []
    for key in listed:
        wanted: LayerKey | None = key
        if key == BY_HAND and key not in shown:
            wanted = next((other for other in family if other in shown), None)
        elif key in family and key not in shown:
            wanted = None
        if wanted is not None and wanted not in order:
            order.append(wanted)
    return order


def _high(rows: int) -> int:
    return rows * (SIZES.target + _GAP) - _GAP


class LayerList(QWidget):
    """As high as its rows; where room is short at least three of them, and they scroll.

    `yields` while a task below needs the room more: then fewer are enough.
    """

    def __init__(self) -> None:
        super().__init__()
        self._least = _LEAST_ROWS
        self._rows: list[LayerRow] = []
        self._kept: LayerRow | None = None
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addStretch(1)
        self.area: QScrollArea = scrolled(content)
        self.area.setParent(self)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar: QScrollBar | None = None
        self._margin: QWidget = self
        # A timer of its own: what `singleShot` holds would outlive the list if it never fires.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._keep)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_bar_in(self, margin: QWidget) -> None:
        """Put the scroll bar into the margin beside the rows, so that no row becomes narrower."""
        own, inner = QScrollBar(Qt.Orientation.Vertical, margin), self.area.verticalScrollBar()
        self.bar, self._margin = own, margin
        inner.rangeChanged.connect(self._place_bar)
        inner.valueChanged.connect(own.setValue)
        own.valueChanged.connect(inner.setValue)
        self._place_bar()

    @property
    def rows(self) -> list[LayerRow]:
        """The rows from the top."""
        return list(self._rows)

    def show_rows(self, rows: list[LayerRow]) -> None:
        """Show these rows in this order, and no others."""
        if rows == self._rows:
            return
        for old in self._rows:
            self._layout.removeWidget(old)
            if old not in rows:
                old.hide()
        self._rows = list(rows)
        for place, row in enumerate(rows):
            self._layout.insertWidget(place, row)
            row.show_place(place + 1)
            row.show()
        self.setMaximumHeight(_high(len(rows)))
        self._fit()
        self._keep_soon()

    def yields(self, *, rows: int = _LEAST_ROWS) -> None:
        """Leave room to a task below, but for so many rows; without a number no longer."""
        least = rows
        if least != self._least:
            self._least = least
            self._fit()
            self._keep_soon()

    def _fit(self) -> None:
        self.setMinimumHeight(_high(min(len(self._rows), self._least)))
        self.updateGeometry()

    def keep_in_sight(self, row: LayerRow | None) -> None:
        """Scroll to a row where it is not seen."""
        if row is not self._kept:
            self._kept = row
            self._keep_soon()

    def sizeHint(self) -> QSize:
        return QSize(SIZES.panel - 16, _high(len(self._rows)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.area.setGeometry(self.rect())
        self._place_bar()
        self._keep_soon()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_bar()

    def _keep_soon(self) -> None:
        self._soon.start()

    def _keep(self) -> None:
        if self._kept is not None and self._kept in self._rows:
            self.area.ensureWidgetVisible(self._kept, 0, 0)
        self._place_bar()

    def _place_bar(self, *_range: int) -> None:
        if self.bar is None:
            return
        inner = self.area.verticalScrollBar()
        self.bar.setRange(inner.minimum(), inner.maximum())
        self.bar.setPageStep(inner.pageStep())
        self.bar.setSingleStep(inner.singleStep())
        self.bar.setValue(inner.value())
        left = min(self.geometry().right() + 2, self._margin.width() - _BAR)
        self.bar.setGeometry(left, self.y(), _BAR, self.height())
        self.bar.setVisible(_high(len(self._rows)) > self.height())
        self.bar.raise_()
