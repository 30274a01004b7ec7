"""*Paint an area*: whole places of the skin from a list, by keys alone or with a tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from painmap.core.layers import LAYER_KINDS
from painmap.core.locks import is_locked
from painmap.core.skin_places import (
    SkinPlace,
    painted_by_atom,
    skin_places,
    whole_place_edit,
)
from painmap.core.zones import can_be_painted
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.map.place_words import place_name
from painmap.ui.parts.popup_keys import keep_plain_keys
from painmap.ui.parts.sheet import Sheet
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, row
from painmap.ui.parts.wording import core_text, number

if TYPE_CHECKING:
    from painmap.ui.map.map_tab import MapTab
    from painmap.ui.session.session import Session

_WIDE, _LIST_HIGH = 400, 6 * 44
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlaceSheet(Sheet):
    """Type to find, up and down to choose, Enter paints, Delete takes away, Esc closes.

    It stays open, so that several places are painted in a row; each is one step of undo.
    """

    def __init__(self, session: Session, tab: MapTab) -> None:
        self._session, self._tab = session, tab
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.list = QListWidget()
        body = QWidget()
        super().__init__(tab.tr("Paint an area"), body, tab, width=_WIDE)
        self.search.setPlaceholderText(self.tr("Type to find: left foot"))
        self.search.setAccessibleName(self.tr("Find an area"))
        self.list.setAccessibleName(self.tr("Areas"))
        self.list.setFixedHeight(_LIST_HIGH)
        self.told = label("", "quiet", wrap=True)
        self.erase = TextButton(self.tr("Erase"), on_click=lambda: self.paint(erase=True))
        self.do = PrimaryButton(self.tr("Paint"), on_click=self.paint)
        body.setLayout(
            column(
                self.search, self.list, self.told, row(self.erase, None, self.do),
                gap=8,
            )
        )  # fmt: skip
        self._places = [
            (place, place_name(place))
            for place in skin_places(session.atlas, session.exam.visit.scheme)
        ]
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _item: self.paint())
        state = tab.state
        for changed in (state.layer_changed, state.value_changed, session.edited):
            changed.connect(self._show)
        session.visit_opened.connect(self.close)
        self._find("")

    @property
    def chosen(self) -> SkinPlace | None:
        """The place that Enter would paint."""
        item = self.list.currentItem()
        return None if item is None else self._places[item.data(Qt.ItemDataRole.UserRole)][0]

    def paint(self, *, erase: bool = False) -> None:
        """Paint or erase the whole of the chosen place; nothing without one."""
        place, session, layer = self.chosen, self._session, self._tab.state.layer
        if place is None or self._refused():
            return
        code = 0 if erase else self._tab.state.value
        edit = whole_place_edit(session.exam, session.atlas, layer, place.atoms, code)
        if edit is None:
            return
        self._tab.canvas.interrupt()
        session.push(edit)
        self._tab.state.show_layer(layer, shown=True)
        said = self.tr("Erased from {0}: {1}") if erase else self.tr("Painted in {0}: {1}")
        self._tab.undo_bar.say(said.format(layer_name(layer), place_name(place)))

    def _refused(self) -> str:
        """Why the active layer takes no paint, '' when it does."""
        session, layer = self._session, self._tab.state.layer
        if session.read_only:
            return self.tr("This visit can only be looked at.")
        if is_locked(session.exam, layer):
            return self.tr("{0} is locked. Unlock it under ⋯ in its row.").format(layer_name(layer))
        if not can_be_painted(layer):
            return self.tr("{0} comes from its trials alone.").format(layer_name(layer))
        return ""

    def _find(self, text: str) -> None:
        """List the places whose names hold every word that was typed."""
        words = text.casefold().split()
        self.list.clear()
        for at, (_, name) in enumerate(self._places):
            if all(word in name.casefold() for word in words):
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, at)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show()

    def _show(self, *_: object) -> None:
        """Say of each place how much of it is painted, and what Enter would do."""
        if not self._session.has_exam:
            return
        session, layer = self._session, self._tab.state.layer
        skin = session.body.area_cm2
        painted, whole = painted_by_atom(skin, session.atlas.atom, session.exam.layer(layer))
        for line in range(self.list.count()):
            item = self.list.item(line)
            place, name = self._places[item.data(Qt.ItemDataRole.UserRole)]
            atoms = list(place.atoms)
            share = float(painted[atoms].sum() / whole[atoms].sum())
            item.setText(f"{name} · {self._amount(share)}" if share > 0 else name)
        refused = self._refused()
        kind = LAYER_KINDS[layer.kind]
        value = core_text(kind.value(self._tab.state.value).name)
        known = f"{layer_name(layer)}, {value}" if len(kind.values) > 1 else layer_name(layer)
        keys = self.tr("Enter paints {0}; Delete erases; Esc closes.")
        self.told.setText(refused or keys.format(known))
        for button in (self.do, self.erase):
            button.setEnabled(not refused)

    def _amount(self, share: float) -> str:
        if share > 0.995:
            return self.tr("painted")
        return self.tr("{0} % painted").format(number(max(100 * share, 1.0), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in _ENTER:
            self.paint()
            return True
        at_end = watched is self.list or self.search.cursorPosition() == len(self.search.text())
        if key == Qt.Key.Key_Delete and at_end and not self.search.hasSelectedText():
            self.paint(erase=True)
            return True
        if key in _MOVES and watched is self.search:
            self.list.event(event)  # the words stay where they are typed
            return True
        return False

    def event(self, event: QEvent) -> bool:
        keep_plain_keys(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self._tab.canvas.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


def open_places(session: Session, tab: MapTab) -> PlaceSheet | None:
    """Open the sheet beside the panel, or close it where it is open."""
    shown = [each for each in tab.findChildren(PlaceSheet) if each.isVisible()]
    for each in shown:
        each.close()
    if shown or not session.has_exam:
        return None
    sheet = PlaceSheet(session, tab)
    sheet.open_beside(tab.panel)
    sheet.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return sheet
