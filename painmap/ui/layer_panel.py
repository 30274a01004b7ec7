"""The layers: one row each with swatch, name, cm² and eye; the rest wait under *More layers*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QVBoxLayout, QWidget

from painmap.core.layers import LayerKey
from painmap.ui import theme
from painmap.ui.fonts import REGULAR, SEMIBOLD, fitted, font
from painmap.ui.live_counts import LiveCounts
from painmap.ui.map_state import MORE_LAYERS, MapState
from painmap.ui.paint_tools import layer_name
from painmap.ui.swatch import Swatch
from painmap.ui.theme import SIZES
from painmap.ui.widgets import IconButton, TextButton
from painmap.ui.wording import EMPTY, number
from painmap.ui.zone_looks import layer_look

if TYPE_CHECKING:
    from painmap.ui.session import Session


class LayerRow(QAbstractButton):
    """One layer, 44 px; a tap makes it the active one, the eye hides it."""

    def __init__(self, key: LayerKey, place: int) -> None:
        super().__init__()
        self.key, self._amount = key, EMPTY
        self.setText(layer_name(key))
        self.setCheckable(True)
        self.setFixedHeight(SIZES.target)
        self.setMinimumWidth(290)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Key {0}").format(place))
        self.swatch = Swatch(layer_look(key.kind))
        self.swatch.setParent(self)
        self.eye = IconButton("eye", self.tr("Show or hide {0}").format(self.text()))
        self.eye.setParent(self)

    def resizeEvent(self, _event: object) -> None:
        self.swatch.move(8, 8)
        self.eye.move(self.width() - SIZES.target, 0)

    def show_amount(self, text: str) -> None:
        if text != self._amount:
            self._amount = text
            self.setAccessibleDescription(text)
            self.update()

    def show_eye(self, shown: bool) -> None:
        self.eye.set_icon("eye" if shown else "eye_off")

    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked() or self.hasFocus():
                painter.setPen(
                    QPen(QColor(now.accent), 2) if self.isChecked() else QPen(QColor(now.accent), 1)
                )
                painter.setBrush(QColor(now.accent_tint if self.isChecked() else now.panel))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setPen(QColor(now.text))
            weight = SEMIBOLD if self.isChecked() else REGULAR
            middle = Qt.AlignmentFlag.AlignVCenter
            room = self.width() - 42 - 44 - 60
            text, text_font = fitted((self.text(),), SIZES.row, weight, room)
            painter.setFont(text_font)
            painter.drawText(QRectF(42, 0, room, self.height()), middle, text)
            painter.setFont(font(SIZES.body))
            painter.setPen(QColor(now.text if self._amount != EMPTY else now.text_2))
            painter.drawText(
                QRectF(self.width() - 44 - 62, 0, 60, self.height()),
                middle | Qt.AlignmentFlag.AlignRight,
                self._amount,
            )


class LayerPanel(QWidget):
    """The list of layers of the Map. `clear_requested(LayerKey)` from a row's menu."""

    clear_requested = Signal(object)

    def __init__(self, session: Session, state: MapState, counts: LiveCounts) -> None:
        super().__init__()
        self._session, self._state, self._counts = session, state, counts
        self._rows: dict[LayerKey, LayerRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.more = TextButton(
            self.tr("More layers"), role="quiet", icon_name="plus", on_click=self._open_more
        )
        self._layout.addWidget(self.more)
        self._layout.addStretch(1)
        state.layer_changed.connect(self.show_layers)
        state.shown_changed.connect(self.show_layers)
        counts.changed.connect(self._show_amounts)
        self.show_layers()

    def row_of(self, kind: str) -> LayerRow:
        """The row of a layer."""
        return self._rows[LayerKey(kind)]

    @property
    def rows(self) -> list[LayerRow]:
        """The rows from the top."""
        return list(self._rows.values())

    def show_layers(self) -> None:
        """Rows for the layers that the state lists."""
        for key in self._state.listed:
            if key not in self._rows:
                self._add_row(key)
        for key, row in self._rows.items():
            row.setChecked(key == self._state.layer)
            row.show_eye(key in self._state.shown)
        self.more.setVisible(bool(self._unlisted()))
        self._show_amounts()

    def _add_row(self, key: LayerKey) -> None:
        row = LayerRow(key, len(self._rows) + 1)
        self._rows[key] = row
        self._layout.insertWidget(len(self._rows) - 1, row)
        row.clicked.connect(lambda: self._chosen(key))
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(
            lambda at: self.row_menu(key).popup(row.mapToGlobal(at))
        )
        row.eye.clicked.connect(lambda: self._state.show_layer(key, key not in self._state.shown))

    def row_menu(self, key: LayerKey) -> QMenu:
        """What a right-click or a held finger on a row offers."""
        menu = QMenu(self)
        shown = key in self._state.shown
        menu.addAction(self.tr("Hide") if shown else self.tr("Show")).triggered.connect(
            lambda: self._state.show_layer(key, not shown)
        )
        clear = menu.addAction(self.tr("Clear this layer"))
        clear.setEnabled(not self._session.read_only)
        clear.triggered.connect(lambda: self.clear_requested.emit(key))
        return menu

    def _chosen(self, key: LayerKey) -> None:
        self._state.choose_layer(key)
        self.show_layers()

    def _show_amounts(self) -> None:
        for key, row in self._rows.items():
            total = self._counts.totals.get(key)
            if total is None or total.cm2 < 0.05:
                row.show_amount(EMPTY)
            elif self._counts.percent_only:
                row.show_amount(f"{number(total.percent_of_skin)} %")
            else:
                row.show_amount(f"{number(total.cm2, 0)} cm²")

    def _unlisted(self) -> list[LayerKey]:
        return [LayerKey(kind) for kind in MORE_LAYERS if LayerKey(kind) not in self._rows]

    def _open_more(self) -> None:
        menu = QMenu(self)
        for key in self._unlisted():
            menu.addAction(layer_name(key)).triggered.connect(
                lambda _on=False, key=key: self._chosen(key)
            )
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
