"""The layers of the Map: a row each; the rest, and a clinic's own, wait under *More layers*."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from painmap.core.carried import Origin, carried_layers, confirm
from painmap.core.counts import LayerTotal
from painmap.core.layers import LayerKey
from painmap.core.locks import is_locked
from painmap.core.own_layers import (
    OWN_LAYERS,
    as_own_layers,
    free_kinds,
    own_layers_json,
    with_own_layer,
)
from painmap.core.stimulus_letters import stimulus_letters
from painmap.core.text import percent
from painmap.ui.borders.trial_choice import BORDER_TOOLS, BY_HAND
from painmap.ui.map.layer_foot import LayerFoot
from painmap.ui.map.layer_list import LayerList, rows_in_order
from painmap.ui.map.layer_menu import layer_menu, layer_note
from painmap.ui.map.layer_row import LayerRow
from painmap.ui.map.live_counts import NOTHING_CM2, LiveCounts
from painmap.ui.map.map_state import MORE_LAYERS, MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.popover import NamePopover
from painmap.ui.parts.wording import EMPTY, day, number

if TYPE_CHECKING:
    from painmap.ui.map.layer_view import LayerView
    from painmap.ui.session.session import Session


class LayerPanel(QWidget):
    """The list of layers of the Map. `clear_requested(LayerKey)` and `places_requested(LayerKey)`
    from a row's menu."""

    clear_requested = Signal(object)
    places_requested = Signal(object)

    def __init__(
        self, session: Session, state: MapState, counts: LiveCounts, view: LayerView
    ) -> None:
        super().__init__()
        self._session, self._state, self._counts = session, state, counts
        self._desk = view.desk
        self._rows: dict[LayerKey, LayerRow] = {}
        self.last_visit = view.last_visit
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._foot = LayerFoot(
            on_more=self._open_more,
            on_ghost=lambda: state.show_ghost(not state.ghost),
            on_confirm=self._confirm_all,
        )
        self.more, self.ghost = self._foot.more, self._foot.ghost
        self.waiting, self.confirm_all = self._foot.waiting, self._foot.confirm_all
        self._low = self._reading = False
        self._carried: Mapping[LayerKey, Origin] = {}
        self._revision = -1
        self._sizes: dict[LayerKey, LayerTotal | None] = {}
        self.list = LayerList()
        self._layout.addWidget(self.list)
        self._layout.addWidget(self._foot)
        self._layout.addStretch(1)
        self.list.show_bar_in(self)
        state.layer_changed.connect(self.show_layers)
        state.shown_changed.connect(self.show_layers)
        state.tool_changed.connect(self.show_layers)
        view.desk.changed.connect(self._show_ghost)
        counts.changed.connect(self._show_counts)  # after every edit, in its frame
        self.show_layers()

    def hasHeightForWidth(self) -> bool:
        """No: a column takes such a height for the least one, and the rows would not give in."""
        return False

    def set_low(self, low: bool) -> None:
        """In a low window leave more room to the card of a trial."""
        if low != self._low:
            self._low = low
            self._show_rows()

    def set_reading(self, reading: bool) -> None:
        """Leave all the room there is to the numbers of the trials while they are unfolded."""
        if reading != self._reading:
            self._reading = reading
            self._show_rows()

    def row_of(self, kind: str, quality: str = "") -> LayerRow:
        """The row of a layer; of allodynia the one that stands in its place, where there is one."""
        key = LayerKey(kind, quality)
        if key == BY_HAND and self._rows[key] not in self.rows:
            return next(row for row in self.rows if row.key.kind == BY_HAND.kind)
        return self._rows[key]

    @property
    def rows(self) -> list[LayerRow]:
        """The rows from the top."""
        return self.list.rows

    def show_layers(self) -> None:
        """Rows for the layers that the state lists."""
        for key in self._state.listed:
            if key not in self._rows:
                self._add_row(key)
        self._show_rows()
        for key, made in self._rows.items():
            made.setChecked(key == self._state.layer)
            made.show_eye(key in self._state.shown)
        self._show_ghost()
        self._show_amounts()

    def _show_rows(self) -> None:
        """Which rows there are: allodynia of a stimulus and by hand share one while one is bare."""
        state, session, holding = self._state, self._session, set[LayerKey]()
        if session.has_exam:
            layers = session.exam.layers
            # The largest value: five times as fast as `any`, and every frame of a stroke asks.
            holding = {key for key in state.listed if key in layers and layers[key].max() > 0}
            holding |= carried_layers(session.exam).keys()
        draws = state.tool in BORDER_TOOLS
        if session.has_exam and session.read_only:
            draws = state.layer != BY_HAND  # nothing comes at a press
        yields = state.layer.kind == BY_HAND.kind
        reads = yields and self._low and self._reading
        self._foot.setHidden(reads)
        if yields:
            self.list.yields(rows=1 if reads else 2)
        else:
            self.list.yields()
        self._foot.set_close(close=yields and self._low)
        order = rows_in_order(state.listed, holding, state.layer, draws=draws)
        self.list.show_rows([self._rows[key] for key in order])
        self.list.keep_in_sight(self._rows.get(state.layer))

    def _show_ghost(self) -> None:
        """The switch of the last visit, where there was one."""
        visit = self.last_visit.visit if self._session.has_exam else None
        self.ghost.setVisible(visit is not None)
        if visit is not None:
            told = self.tr("Outline of the last visit, {0}: dashed, never counted")
            layer = self._desk.layer_at_hand
            # The earlier exam is read when its outline is wanted, and not for a tooltip.
            if self._state.ghost and self.last_visit.zone(layer) is None:
                told = self.tr("The last visit, {0}, has no {1} to outline")
            self.ghost.setToolTip(told.format(day(visit.began_at), layer_name(layer)))
            self.ghost.show_icon("eye" if self._state.ghost else "eye_off")

    def _add_row(self, key: LayerKey) -> None:
        made = LayerRow(key)
        self._rows[key] = made
        made.clicked.connect(lambda: self._chosen(key))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(
            lambda at: self.row_menu(key).popup(made.mapToGlobal(at))
        )
        made.confirm.clicked.connect(lambda: self._confirm([key]))
        made.eye.clicked.connect(lambda: self._state.show_layer(key, key not in self._state.shown))
        made.more.clicked.connect(
            lambda: self.row_menu(key).popup(made.more.mapToGlobal(made.more.rect().bottomLeft()))
        )

    def row_menu(self, key: LayerKey) -> QMenu:
        """What ⋯, a right-click or a held finger on a row offers."""
        return layer_menu(
            self._session,
            self._state,
            key,
            self,
            lambda: self.clear_requested.emit(key),
            lambda: self.places_requested.emit(key),
        )

    def _chosen(self, key: LayerKey) -> None:
        self._state.choose_layer(key)
        self.show_layers()

    def _show_counts(self) -> None:
        """What is new after an edit; while a stroke is drawn nothing grows but sizes."""
        if self._counts.revision == self._revision:
            self._show_sizes()
        else:
            self._show_amounts()

    def _show_amounts(self) -> None:
        session, self._revision = self._session, self._counts.revision
        self._carried = carried_layers(session.exam) if session.has_exam else {}
        letters = stimulus_letters(session.exam) if session.has_exam else {}
        self._show_rows()
        for key, made in self._rows.items():
            made.swatch.show_mark(letters.get(key, ""))
            made.show_carried(key in self._carried and not session.read_only)
        self._sizes.clear()
        self._show_sizes()
        self._foot.show_waiting(len(self._carried), fixed=session.has_exam and session.read_only)

    def _show_sizes(self) -> None:
        for key, made in self._rows.items():
            total = self._counts.totals.get(key)
            if key in self._sizes and self._sizes[key] == total:
                continue  # a stroke changes one of them
            self._sizes[key] = total
            amount, carried = self._amount(total), self._carried.get(key)
            if carried is not None:
                told = self.tr("carried from {0}").format(day(carried.at))
                amount = told if amount == EMPTY else f"{amount} · {told}"
            made.show_amount(amount, self._state_text(key))

    def _confirm(self, layers: list[LayerKey]) -> None:
        self._session.push(confirm(self._session.exam, layers))

    def _confirm_all(self) -> None:
        self._confirm(list(carried_layers(self._session.exam)))

    def _amount(self, total: LayerTotal | None) -> str:
        if total is None or total.cm2 < NOTHING_CM2:
            return EMPTY
        if self._counts.percent_only:
            return self.tr("{0} % of skin").format(percent(total.percent_of_skin).render(number))
        return f"{number(total.cm2, 0)} cm²"

    def _state_text(self, key: LayerKey) -> str:
        if not self._session.has_exam:
            return ""
        told = [self.tr("locked")] if is_locked(self._session.exam, key) else []
        told += [self.tr("note")] if layer_note(self._session, key) else []
        return " · ".join(told)

    # More layers

    def own_layers(self) -> tuple[LayerKey, ...]:
        """The clinic's own layers."""
        return as_own_layers(self._session.store.setting(OWN_LAYERS))

    def more_menu(self) -> QMenu:
        """The layers that have no row yet, the clinic's own among them, and a new one of these."""
        menu = QMenu(self)
        for key in self._unlisted():
            menu.addAction(layer_name(key)).triggered.connect(
                lambda _on=False, key=key: self._chosen(key)
            )
        menu.addSeparator()
        own = self.own_layers()
        new = menu.addAction(self.tr("Own layer …"))
        new.setEnabled(bool(free_kinds(own)))
        new.triggered.connect(lambda _on=False: self.name_own())
        if own:
            forget = menu.addMenu(self.tr("No longer offer"))
            for key in own:
                forget.addAction(layer_name(key)).triggered.connect(
                    lambda _on=False, key=key: self._forget_own(key)
                )
        return menu

    def name_own(self) -> NamePopover:
        """Ask for the name of a new own layer."""
        sheet = NamePopover(self.tr("Name of the clinic's own layer"), self.add_own, self)
        sheet.open_at(QCursor.pos() + QPoint(12, 12))
        return sheet

    def add_own(self, name: str) -> None:
        """Keep an own layer for the clinic, and take it into the hand."""
        layers = with_own_layer(self.own_layers(), name)
        self._session.store.set_setting(OWN_LAYERS, own_layers_json(layers))
        folded = " ".join(name.split()).casefold()
        self._chosen(next(key for key in layers if key.quality.casefold() == folded))

    def _forget_own(self, key: LayerKey) -> None:
        """Its look is free for another; what was painted with it stays as it is."""
        rest = tuple(other for other in self.own_layers() if other != key)
        self._session.store.set_setting(OWN_LAYERS, own_layers_json(rest))

    def _unlisted(self) -> list[LayerKey]:
        known = [*(LayerKey(kind) for kind in MORE_LAYERS), *self.own_layers()]
        return [key for key in known if key not in self._rows]

    def _open_more(self) -> None:
        self.more_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
