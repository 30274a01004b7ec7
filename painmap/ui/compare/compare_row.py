"""The row on top of a comparison: visits, layer and trials, charts, and how to see them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from painmap.core.qualities import full_name
from painmap.core.trials import Trial
from painmap.ui.chart.place_options import place_key, place_options
from painmap.ui.compare.compare_modes import ModeChoice, mode_options
from painmap.ui.compare.compare_names import visit_option, visit_when
from painmap.ui.compare.compare_state import CompareState, Trials
from painmap.ui.compare.compare_words import layer_words, tr
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.fonts import MEDIUM, elide_middle, font
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import row
from painmap.ui.parts.wording import clock

_LAYER_PX = 200
"""What a layer's name may take of the row: a clinic's own words can be long."""

_SIDE, _GAP = 12, 8


class LayerPicker(Picker):
    """Layers, and under them the trials of the one shown, for either visit."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._sections: Sequence[tuple[str, list[tuple[str, str]], str]] = ()

    def show_trials(self, sections: Sequence[tuple[str, list[tuple[str, str]], str]]) -> None:
        """Offer trials: for each visit a title, keys with names, and the key chosen."""
        self._sections = sections
        self.setEnabled(self.isEnabled() or bool(sections))

    def menu_now(self) -> QMenu:
        """The list."""
        menu = super().menu_now()
        for title, options, chosen in self._sections:
            part = menu.addMenu(title)
            for key, text in options:
                action = part.addAction(text)
                action.setCheckable(True)
                action.setChecked(key == chosen)
                action.triggered.connect(lambda _on=False, key=key: self.picked.emit(key))
        return menu


class CompareRow(QWidget):
    """Signals: `visits_chosen(earlier, later)` with '' for the one that stays, `layer_chosen(str)`,
    `trials_chosen(Trials)`, `place_chosen(tile, sub)`, `mode_chosen(str)`.

    The ways are chips; in a row of their own in portrait, and a list where there is no room.
    """

    visits_chosen = Signal(str, str)
    layer_chosen = Signal(str)
    trials_chosen = Signal(object)
    place_chosen = Signal(str, str)
    mode_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.earlier, self.later = Picker(self.tr("Earlier")), Picker(self.tr("Later"))
        self.layer, self.charts = LayerPicker(self.tr("Layer")), Picker(self.tr("Charts"))
        self.mode = ModeChoice(self.tr("View"))
        self.modes = Picker(self.tr("View"))
        self._trials = Trials()
        self._low = False
        self._first = row(
            self.earlier, self.later, self.layer, self.charts, None, self.modes, gap=_GAP
        )
        self._second = row(gap=_GAP)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(_SIDE, 6, _SIDE, 6)
        self._rows.setSpacing(6)
        self._rows.addLayout(self._first)
        self._rows.addLayout(self._second)
        self._first.addWidget(self.mode)
        self.earlier.picked.connect(lambda key: self.visits_chosen.emit(key, ""))
        self.later.picked.connect(lambda key: self.visits_chosen.emit("", key))
        self.layer.picked.connect(self._layer)
        self.charts.picked.connect(self._place)
        for choice in (self.mode, self.modes):
            choice.picked.connect(self._mode)

    def _mode(self, mode: str) -> None:
        self.mode_chosen.emit(mode)

    def show_state(self, state: CompareState) -> None:
        """Show what is compared and what else there is."""
        visits = [(visit.id, visit_option(visit, state.visits)) for visit in state.visits]
        earlier, later = state.earlier.visit, state.later.visit
        for picker, chosen, other in (
            (self.earlier, earlier, later),
            (self.later, later, earlier),
        ):
            picker.show_options([pair for pair in visits if pair[0] != other.id], chosen.id)
            picker.setText(f"{picker.accessibleName()}: {visit_when(chosen, other)}")
        self.layer.show_options(
            [(str(key), shown(full_name(key))) for key in state.layers], str(state.layer)
        )
        name = layer_words(state.layer, state.pair)
        short = elide_middle(name, font(SIZES.body, MEDIUM), _LAYER_PX)
        self.layer.setText(f"{self.layer.accessibleName()}: {short}")
        self.layer.setToolTip(name)
        self._show_trials(state)
        self.charts.show_options(place_options(), place_key(state.place))
        self._fit()

    def show_mode(self, mode: str) -> None:
        """Mark the way that is shown."""
        self.mode.show_value(mode)
        self.modes.show_options(mode_options(), mode)

    def _show_trials(self, state: CompareState) -> None:
        self._trials = state.trials
        then, now = state.trial_choices
        sections = []
        for side, title, trials, chosen in (
            ("then", self.tr("Trial at the earlier visit"), then, self._trials.then),
            ("now", self.tr("Trial at the later visit"), now, self._trials.now),
        ):
            if trials:
                options = [(f"trial {side} ", self.tr("All trials together"))]
                options += [(f"trial {side} {one.id}", _trial_words(one)) for one in trials]
                sections.append((title, options, f"trial {side} {chosen}"))
        self.layer.show_trials(sections)

    def _layer(self, key: str) -> None:
        word, _, rest = key.partition(" ")
        if word != "trial":
            self.layer_chosen.emit(key)
            return
        side, _, trial = rest.partition(" ")
        now = self._trials
        chosen = Trials(trial, now.now) if side == "then" else Trials(now.then, trial)
        self.trials_chosen.emit(chosen)

    def _place(self, key: str) -> None:
        tile, _, sub = key.partition(":")
        self.place_chosen.emit(tile, sub)

    def _fit(self) -> None:
        """Chips where there is room for them; below in portrait, or where a list is too wide; else
        a list.
        """
        pickers = (self.earlier, self.later, self.layer, self.charts)
        used = sum(part.sizeHint().width() + _GAP for part in pickers) + 2 * _SIDE
        beside = used + self.mode.sizeHint().width() <= self.width()
        portrait = self.window().height() > self.window().width()
        cut = used + self.modes.sizeHint().width() > self.width()
        below = not beside and (portrait or cut)
        if below != self._low:
            self._low = below
            (self._first if below else self._second).removeWidget(self.mode)
            (self._second if below else self._first).addWidget(self.mode)
        self.mode.setVisible(beside or below)
        self.modes.setVisible(not beside and not below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _trial_words(trial: Trial) -> str:
    return f"{tr('trial {0}').format(trial.number)} · {clock(trial.at)}"
