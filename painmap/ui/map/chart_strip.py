"""Tiles of the charts with live miniatures of what is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from painmap.core.edits import Edit, LayerEdit
from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_layout import TILES, chart_keys, subs
from painmap.ui.chart.chart_warming import ChartWarming
from painmap.ui.map.map_state import MapState
from painmap.ui.map.seen_in import SeenIn
from painmap.ui.map.tile_pictures import BareChart, LiveLayer, tile_picture
from painmap.ui.map.turns import Turns
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import REGULAR, SEMIBOLD, font

if TYPE_CHECKING:
    from painmap.ui.session.session import Session

PACE_MS, CHART_MS = 60, 20
"""How often it is looked which charts a stroke is seen in, and between two of them that are drawn:
one at a time, so that the pen never waits."""


class Tile(QAbstractButton):
    """One tile, 76×70, or flatter in the portrait row."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__()
        self.key = key
        self.picture = QPixmap()
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(76, 70)

    @property
    def picture_size(self) -> QSize:
        return QSize(self.width() - 8, self.height() - 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on = self.isChecked()
            painter.setPen(
                QPen(QColor(now.accent if on or self.hasFocus() else now.line), 2 if on else 1)
            )
            painter.setBrush(QColor(now.accent_tint if on else now.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.drawPixmap(QPoint(4, 3), self.picture)
            painter.setPen(QColor(now.text))
            painter.setFont(font(12, SEMIBOLD if on else REGULAR))
            painter.drawText(
                QRectF(0, self.height() - 18, self.width(), 16),
                Qt.AlignmentFlag.AlignCenter,
                self.text(),
            )


class ChartStrip(QWidget):
    """The tiles, in a column or (portrait) in a row. `drawn(str)`: a tile has a new miniature."""

    drawn = Signal(str)

    def __init__(
        self,
        session: Session,
        state: MapState,
        warming: ChartWarming,
        turns: Turns | None = None,
    ) -> None:
        super().__init__()
        self._session, self._state, self._warming = session, state, warming
        self._turns = turns or Turns(self)
        names = {
            "whole": self.tr("Whole"), "sides": self.tr("Sides"), "r_arm": self.tr("R arm"),
            "l_arm": self.tr("L arm"), "r_leg": self.tr("R leg"), "l_leg": self.tr("L leg"),
            "head": self.tr("Head"), "trunk": self.tr("Trunk"),
        }  # fmt: skip
        self.tiles = {key: Tile(key, names[key]) for key in TILES}
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(6, 4, 6, 4)
        self._box.setSpacing(4)
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(88, 8 * 44 + 7 * 4 + 8)
        for key, tile in self.tiles.items():
            self._box.addWidget(tile)
            tile.clicked.connect(lambda _on=False, key=key: self._choose(key))
        self._box.addStretch(1)
        # Tiles to be drawn: which charts of each, None for all.
        self._stale: dict[str, set[str] | None] = {}
        self._seen: SeenIn | None = None
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw_soon)
        self._live: LiveLayer | None = None
        self._unsettled = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(PACE_MS)
        self._frame.timeout.connect(self._show_soon)
        state.tile_changed.connect(self._show_tile)
        state.layer_changed.connect(self.redraw)
        session.edited.connect(self._on_edited)
        warming.warmed.connect(self._warmed)
        self._show_tile()

    def set_row(self, row: bool) -> None:
        """Lay the tiles in a row of 64 px, or in a column."""
        direction = QBoxLayout.Direction.LeftToRight if row else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self._size_tiles(QSize(92, 60) if row else QSize(76, 70))
            self.setMinimumSize(*((0, 64) if row else (88, 8 * 44 + 7 * 4 + 8)))
            self._box.setContentsMargins(*((4, 2, 4, 2) if row else (6, 4, 6, 4)))
            self.redraw()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """In a low window the tiles of the column are flatter, never under 44 px."""
        height = self.height()
        if self._box.direction() == QBoxLayout.Direction.TopToBottom:
            count, gap = len(self.tiles), self._box.spacing()
            room = (height - 8 - (count - 1) * gap) // count
            self._size_tiles(QSize(76, min(max(room, 44), 70)))

    def _size_tiles(self, size: QSize) -> None:
        if next(iter(self.tiles.values())).size() != size:
            for tile in self.tiles.values():
                tile.setFixedSize(size)
            self.redraw()

    def redraw(self) -> None:
        """Draw the miniatures anew, one at a time when nothing else is to do."""
        self._live = None
        self._stale = dict.fromkeys(TILES)
        self._soon.start(0)

    def _warmed(self, key: str) -> None:
        tile = self._session.body.charts[key].tile if self._session.has_exam else ""
        if tile in self.tiles:
            self._seen_in().learn(key)
            self._stale[tile] = None
            self._soon.start(0)

    def _seen_in(self) -> SeenIn:
        if self._seen is None or self._seen.body is not self._session.body:
            self._seen = SeenIn(self._session.body, self.keys())
        return self._seen

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.current().window))

    def _choose(self, key: str) -> None:
        self._state.choose_tile(key, next(iter(subs(self._session.body.charts, key)), ""))
        self._show_tile()

    def _show_tile(self) -> None:
        for key, tile in self.tiles.items():
            tile.setChecked(key == self._state.tile)

    # While a stroke is drawn

    def on_stroke(self, layer: LayerKey, cells: NDArray[np.int32], values: Any) -> None:
        """Take in what the brush just did; shown once a frame, where it can be seen."""
        self._settle()
        self._live_layer(layer).take(cells, values)
        if not self._frame.isActive():
            self._frame.start()

    def on_stroke_end(self) -> None:
        """The stroke is over, or was given up."""
        if self._live is not None:
            self._unsettled = True
            self._frame.start()

    def _settle(self) -> None:
        if self._unsettled and self._live is not None:
            self._live.settle()
        self._unsettled = False

    def _on_edited(self, edit: Edit) -> None:
        """After a change of the layer that is painted on alone, what lies around it stays."""
        layers = {part.layer for part in edit.parts if isinstance(part, LayerEdit)}
        if self._live is not None and layers <= {self._live.layer}:
            self.on_stroke_end()
        else:
            self.redraw()

    def _live_layer(self, layer: LayerKey) -> LiveLayer:
        if self._live is None or self._live.layer != layer:
            self._live = LiveLayer(self._session.exam, layer)
        return self._live

    def _show_soon(self) -> None:
        self._turns.ask(self._show_stroke)

    def _draw_soon(self) -> None:
        self._turns.ask(self._draw_next)

    def _show_stroke(self) -> None:
        if self._live is None or not self._session.has_exam:
            return
        self._settle()
        body, seen = self._session.body, self._seen_in().charts(self._live.changed())
        for tile in TILES:
            keys = {key for key in self._keys_of(tile) if self._warming.is_warm(body, key)} & seen
            if keys:
                held = self._stale.get(tile, set())
                self._stale[tile] = None if held is None else held | keys
        self._soon.start(CHART_MS)

    def _draw_next(self) -> None:
        if not self._stale or not self._session.has_exam:
            self._soon.stop()
            return
        # Figures first: no tile stays empty while the zones of another take long.
        empty = next((key for key in self._stale if self.tiles[key].picture.isNull()), "")
        tile = self.tiles[empty or next(iter(self._stale))]
        body, exam, ratio = self._session.body, self._session.exam, self.devicePixelRatioF()
        changed, keys = self._stale.pop(tile.key), self._keys_of(tile.key)
        warm = all(self._warming.is_warm(body, key) for key in keys)
        if warm and empty:
            self._stale[tile.key] = None  # its zones follow
        if warm and not empty:
            live, charts = self._live_layer(self._state.layer), [body.chart(key) for key in keys]
            if changed and live.holds(tile.key):
                key = min(changed)
                if live.outline(tile.key, body.chart(key)):
                    self._stale = {tile.key: changed, **self._stale}
                    self._turns.ask(self._draw_next)
                    return
                changed.remove(key)
                tile.picture = live.with_chart(tile.key, key, tile.picture_size)
                if changed:
                    self._stale = {tile.key: changed, **self._stale}
            else:
                tile.picture = live.picture(tile.key, exam, charts, tile.picture_size, ratio)
        else:
            bare = [BareChart(body.charts[key], body.picture_path(key)) for key in keys]
            tile.picture = tile_picture(bare, [], tile.picture_size, ratio)
        tile.update()
        self.drawn.emit(tile.key)

    @property
    def is_drawn(self) -> bool:
        """Whether every miniature is as the exam is."""
        waits = self._frame.isActive() or self._turns.waits(self._show_stroke)
        return not self._stale and not waits

    def keys(self) -> list[str]:
        """The charts of all miniatures, in the order of the tiles."""
        return [key for tile in TILES for key in self._keys_of(tile)]

    def _keys_of(self, tile: str) -> list[str]:
        charts = self._session.body.charts
        return chart_keys(charts, tile, next(iter(subs(charts, tile)), ""))
