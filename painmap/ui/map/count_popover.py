"""The list behind the number: each area with its state, cm² and layers; scheme; mark the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from painmap.core.counts import (
    COUNT_LAYERS,
    AreaCount,
    as_count_layers,
    count_by,
    mark_rest_free,
    settings_of,
)
from painmap.core.text import Number, percent
from painmap.ui.map.area_chip import state_text
from painmap.ui.map.area_menu import menu_of_area
from painmap.ui.map.area_rows import AreaRows
from painmap.ui.map.calm_chips import MOST_CHIPS
from painmap.ui.map.live_counts import LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.popup_keys import keep_plain_keys
from painmap.ui.parts.room import hold_on_screen
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, column, label, line, row, scrolled
from painmap.ui.parts.wording import EMPTY, core_text, number

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


_WIDE, _WIDER, _LIST_HIGH = 560, 760, 7 * SIZES.target


class CountPopover(QFrame):
    """Opens above the count; closes by a tap elsewhere. `area_chosen(str)`: a row was tapped."""

    area_chosen = Signal(str)

    def __init__(
        self, session: Session, state: MapState, counts: LiveCounts, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._counts = session, counts
        self.setProperty("role", "popover")
        schemes = session.atlas.schemes.values()
        self.schemes = Choice(
            [Option(scheme.key, core_text(scheme.name)) for scheme in schemes],
            name=self.tr("Count by"),
            flows=True,
        )
        for chip, scheme in zip(self.schemes.chips, schemes, strict=True):
            chip.setToolTip("\n".join(core_text(note) for note in scheme.notes))
        self.schemes.picked.connect(self._choose_scheme)
        names = (self.tr("Pain or allodynia"), self.tr("Pain"), self.tr("Allodynia"))
        self.layers = Choice(
            [
                Option("+".join(kinds), name)
                for kinds, name in zip(COUNT_LAYERS, names, strict=True)
            ],
            name=self.tr("Layers that count"),
        )
        self.layers.picked.connect(self._choose_layers)
        self.for_new = TextButton(self.tr("Also for new visits"), on_click=self._keep_layers)
        self.rest = TextButton(self.tr("Mark the rest examined and free"), on_click=self._mark_rest)
        self.borders = Choice(
            [Option("shown", self.tr("Borders on the figure"))],
            name=self.tr("Borders of the areas"),
            several=True,
            flows=True,
        )
        self.borders.picked.connect(lambda on: state.show_region_lines(bool(on)))
        self.borders.show_value(["shown"] if state.region_lines else [])
        self._order: dict[str, int] = {}
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self.areas = AreaRows()
        self.areas.tapped.connect(self._go_to)
        self.areas.menu_requested.connect(self._open_menu)
        self._lists = tuple(map(scrolled, (self._table, self.areas)))
        for area in self._lists:
            area.setFixedHeight(_LIST_HIGH)
        self.setLayout(
            column(
                label(self.tr("Affected areas"), "heading"),
                *self._lists,
                line(),
                row(label(self.tr("Count by"), "quiet"), self.schemes),
                row(label(self.tr("Layers that count"), "quiet"), self.layers, self.for_new),
                row(self.borders, None, self.rest),
                gap=12,
                margins=(16, 12, 16, 16),
            )
        )
        self._held = hold_on_screen(self)

    def event(self, event: QEvent) -> bool:
        keep_plain_keys(event)
        return super().event(event)

    def open_above(self, point: QPoint) -> None:
        """Show with the lower left corner at a point of the screen."""
        self._order = {}
        self._fill()
        self._held.adjust()
        screen = self.screen().availableGeometry()
        left = min(point.x(), screen.right() - self.width())
        top = max(point.y() - self.height() - 4, screen.top() + 4)
        self.move(max(left, screen.left()), top)
        self.show()

    def _fill(self) -> None:
        areas = self._counts.areas
        many = len(areas) > MOST_CHIPS
        # As high with few areas as with many, so that the choices below stay under the finger.
        self._held.content.setFixedWidth(min(_WIDER if many else _WIDE, self._widest()))
        for part, shown in zip(self._lists, (not many, many), strict=True):
            part.setVisible(shown)
        if many:
            self.areas.show_areas(self._findings_first(areas), self._with_unit, self._layers_text)
        else:
            self._fill_table(areas)
        self._show_choices()
        self._held.adjust()

    def _widest(self) -> int:
        """The window behind it; a narrow screen scrolls to the sides instead."""
        behind = self.parentWidget()
        assert behind is not None
        return max(behind.window().width(), _WIDE)

    def _findings_first(self, areas: tuple[AreaCount, ...]) -> list[AreaCount]:
        """Affected areas, those with another finding, the rest; nothing moves while it is open."""
        if {each.area.key for each in areas} != set(self._order):
            listed = sorted(areas, key=lambda each: (not each.counts, not each.has_finding))
            self._order = {each.area.key: place for place, each in enumerate(listed)}
        return sorted(areas, key=lambda each: self._order[each.area.key])

    def _fill_table(self, areas: tuple[AreaCount, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        titles = (
            self.tr("Area"),
            self.tr("State"),
            self._unit(),
            self.tr("Layers"),
        )
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for place, title in enumerate(titles):
            head = label(title, "caption")
            self._grid.addWidget(head, 0, place, right if place == 2 else left)
        top = Qt.AlignmentFlag.AlignTop
        for at, count in enumerate(areas, 1):
            name = label(core_text(count.area.name), "strong" if count.counts else "")
            self._grid.addWidget(name, at, 0, top)
            state = label(state_text(count, layers=False), "" if count.has_finding else "quiet")
            self._grid.addWidget(state, at, 1, top)
            amount = label(self._amount(count), "" if count.cm2 else "quiet")
            self._grid.addWidget(amount, at, 2, top | Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(label(self._layers_text(count), "quiet", wrap=True), at, 3, top)

    def _amount(self, count: AreaCount) -> str:
        """The size; a dash is what nobody looked at: what is free or has another finding has 0."""
        if not (count.cm2 > 0 or count.state in ("free", "other")):
            return EMPTY
        sized = Number(count.cm2, 1)
        value = percent(count.percent_of_skin) if self._counts.percent_only else sized
        return value.render(number)

    def _with_unit(self, count: AreaCount) -> str:
        amount = self._amount(count)
        return amount if amount == EMPTY else f"{amount} {self._unit()}"

    def _unit(self) -> str:
        return "%" if self._counts.percent_only else "cm²"

    def _show_choices(self) -> None:
        self.schemes.show_value(self._counts.scheme.key)
        chosen = settings_of(self._session.exam).layers
        self.layers.show_value("+".join(chosen))
        clinic = as_count_layers(self._session.store.setting("count_layers"))
        self.for_new.setVisible(chosen != clinic and not self._session.read_only)
        for part in (self.schemes, self.layers, self.rest):
            part.setEnabled(not self._session.read_only)

    def _layers_text(self, count: AreaCount) -> str:
        """The layers painted on an area; those that do not count with their own size."""
        parts = []
        for key, cm2 in count.by_layer:
            sized = key in count.other_layers and not self._counts.percent_only
            parts.append(f"{layer_name(key)} {number(cm2, 1)}" if sized else layer_name(key))
        return ", ".join(parts)

    def _go_to(self, area: str) -> None:
        self.close()
        self.area_chosen.emit(area)

    def _open_menu(self, area: str, at: QPoint) -> None:
        if not self._session.read_only:
            menu_of_area(self._session, self._counts, area, self).exec(at)
            self._fill()

    def _choose_scheme(self, key: str) -> None:
        self._session.change_visit(self.tr("Count by another scheme"), scheme=key)
        self._fill()

    def _choose_layers(self, key: str) -> None:
        self._session.push(count_by(self._session.exam, tuple(key.split("+"))))
        self._fill()

    def _keep_layers(self) -> None:
        """Make this visit's layers the clinic's, which a new visit takes at its start."""
        layers = settings_of(self._session.exam).layers
        self._session.store.set_setting("count_layers", [*layers])
        self._fill()

    def _mark_rest(self) -> None:
        exam = self._session.exam
        self._session.push(mark_rest_free(exam, self._counts.areas, self._counts.scheme.key))
        self._fill()
