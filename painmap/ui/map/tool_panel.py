"""Tools, and the options of the active tool and layer: intensity, kind, size, quality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from painmap.core.layers import LAYER_KINDS, NOT_RATED
from painmap.ui.map.map_state import LARGEST_CM, SMALLEST_CM, MapState
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.map.quality_chips import QualityChips
from painmap.ui.map.tool_button import ToolGrid
from painmap.ui.map.toolbox import tool_of
from painmap.ui.map.turns import Turns
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, row
from painmap.ui.parts.wording import core_text, number

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


_GAP = 6


class ToolPanel(QWidget):
    """What the pen does next."""

    def __init__(self, session: Session, state: MapState, turns: Turns | None = None) -> None:
        super().__init__()
        self._session, self._state = session, state
        self.tools = ToolGrid(self._choose_tool)
        self.reason = label("", "strong", wrap=True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(10 * SMALLEST_CM), round(10 * LARGEST_CM))
        self.slider.setFixedHeight(SIZES.target)
        self.slider.setAccessibleName(self.tr("Size"))
        self.slider.valueChanged.connect(lambda value: state.choose_size(value / 10))
        self.size_text = label("", "strong")
        self.size_text.setFixedWidth(58)
        self.size_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._size_row = QWidget()
        self._size_title = label(self.tr("Size"), "quiet")
        self._size_row.setLayout(row(self._size_title, self.slider, self.size_text))
        self.qualities = QualityChips(session, state)
        self._values: dict[str, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.setSpacing(4)
        self._layout.addWidget(self.reason)
        self._top.addWidget(self.tools)
        self._top.addWidget(self._size_row, 1)
        self._top.addStretch(0)
        self._layout.addLayout(self._top)
        self._value_title = label("", "caption")
        self._choices = column(self._value_title, gap=2)
        self._layout.addLayout(self._choices)
        self._quality_title = label(self.tr("Quality of pain"), "caption")
        self._layout.addLayout(column(self._quality_title, self.qualities, gap=2))
        self._layout.addStretch(1)
        for signal in (
            state.layer_changed,
            state.tool_changed,
            state.value_changed,
            state.size_changed,
        ):
            signal.connect(self.show_state)
        # A turn later: the lift of a pen changes nothing here and need not wait for it.
        self._turns = turns or Turns(self)
        session.edited.connect(self._ask_to_show)
        session.visit_changed.connect(self.show_state)
        self.show_state()

    def add_options(self, widget: QWidget) -> None:
        """Put what a layer offers of its own under the tools."""
        self._layout.insertWidget(self._layout.indexOf(self._choices), widget)

    def set_low(self, low: bool) -> None:
        """In the drawer of a portrait window: the size beside the tools, lines closer."""
        self._top.setDirection(
            QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        )
        self.tools.set_low(low)
        self._size_title.setVisible(not low)
        self._layout.setSpacing(4 if low else _GAP)

    def _ask_to_show(self) -> None:
        self._turns.ask(self.show_state)

    def show_state(self) -> None:
        """Bring every widget up to date with the state and the exam."""
        state = self._state
        self.tools.show_tool(state.layer.kind, state.tool_in_hand)
        self._size_row.setVisible(tool_of(state.tool_in_hand).sized)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(10 * state.diameter_cm))
        self.size_text.setText(self.tr("{0} cm").format(number(state.diameter_cm, 1)))
        self._show_values()
        pain = state.layer.kind == "pain"
        self._quality_title.setVisible(pain)
        self.qualities.setVisible(pain)
        if pain:
            self.qualities.show_state()
        self._show_fixed(fixed=self._session.has_exam and self._session.read_only)

    def _show_fixed(self, *, fixed: bool) -> None:
        """Say that a signed visit takes no tool; what it holds can be looked at."""
        if fixed:
            signed = self._session.exam.visit.is_signed
            self.reason.setText(
                self.tr("Signed visit: read only") if signed else self.tr("You may only look")
            )
        self.reason.setVisible(fixed)
        for part in (self.tools, self._size_row, self.qualities, *self._values.values()):
            part.setEnabled(not fixed)

    def values_of(self, kind: str) -> Choice | None:
        """The choice of intensity or kind of a layer; None where there is nothing to choose."""
        made = self._values.get(kind)
        return made if isinstance(made, Choice) else None

    def _show_values(self) -> None:
        kind = LAYER_KINDS[self._state.layer.kind]
        for key, other in self._values.items():
            if key != kind.key:
                other.hide()
        self._value_title.setVisible(len(kind.values) > 1)
        if len(kind.values) < 2:
            return
        pain = kind.key == "pain"
        self._value_title.setText(
            self.tr("Intensity of {0}").format(layer_name(self._state.layer))
            if pain
            else self.tr("Kind")
        )
        choice = self.values_of(kind.key)
        if choice is None:
            choice = self._make_pain() if pain else self._make_kinds(kind.key)
            self._values[kind.key] = choice
            self._choices.addWidget(choice)
        choice.show()
        choice.show_value(str(self._state.value))

    def _make_pain(self) -> Choice:
        """*not rated* and 1-5 in the first row, 6-10 in the second."""
        bare = self.tr("not rated")
        options = [Option(str(NOT_RATED), bare.replace(" ", " \n"), hint=bare)]  # in two lines
        options += [Option(str(n), str(n)) for n in range(1, 11)]
        choice = Choice(options, name=self.tr("Intensity"), per_row=6, text_px=13)
        grid = choice.layout()
        assert isinstance(grid, QGridLayout)
        grid.addWidget(choice.chip(str(NOT_RATED)), 0, 0, 2, 1)
        choice.chip(str(NOT_RATED)).setFixedHeight(2 * SIZES.target + 4)
        choice.chip(str(NOT_RATED)).setMinimumWidth(56)
        for n in range(1, 11):
            grid.addWidget(choice.chip(str(n)), (n - 1) // 5, 1 + (n - 1) % 5)
        grid.setColumnMinimumWidth(0, 56)
        choice.picked.connect(lambda code: self._state.choose_value(int(code)))
        return choice

    def _make_kinds(self, kind: str) -> Choice:
        options = [
            Option(str(value.code), core_text(value.name)) for value in LAYER_KINDS[kind].values
        ]
        choice = Choice(options, name=self.tr("Kind"), per_row=3, flows=True)
        choice.picked.connect(lambda code: self._state.choose_value(int(code)))
        return choice

    def _choose_tool(self, tool: str) -> None:
        self._state.choose_tool(tool)
        self.show_state()
