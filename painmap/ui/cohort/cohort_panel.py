"""The right of the screen: who is counted, what came of it by area, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from painmap.core.cohort.visit_areas import KINDS
from painmap.core.layers import LAYER_KINDS
from painmap.ui.cohort.cohort_state import CohortState
from painmap.ui.cohort.cohort_words import counted_line, heads, rows
from painmap.ui.cohort.group_form import GroupForm
from painmap.ui.compare.figure_table import FigureTable
from painmap.ui.compare.table_layout import Line
from painmap.ui.parts.check_box import CheckBox
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.picker import Picker
from painmap.ui.parts.widgets import PrimaryButton, TextButton, column, label, line, row, scrolled
from painmap.ui.parts.wording import core_text


class CohortPanel(QWidget):
    """Signals: what its buttons ask for."""

    count_requested = Signal()
    stop_requested = Signal()
    print_requested = Signal()
    picture_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = "allodynia"
        self.pick_kind = Picker(self.tr("Layer"))
        self.pick_kind.picked.connect(self.choose_kind)
        self.which = Choice(
            [
                Option("last", self.tr("Last visit")),
                Option("first", self.tr("First visit")),
                Option("all", self.tr("All visits")),
            ],
            name=self.tr("Of each patient"),
            flows=True,
        )
        self.which.show_value("last")
        self.first = GroupForm(self.tr("Patients"))
        self.second = GroupForm(self.tr("Second group"))
        self.compares = CheckBox(self.tr("Compare with a second group"))
        self.compares.toggled.connect(self._show_second)
        self.count = PrimaryButton(self.tr("Count"), on_click=self.count_requested.emit)
        self.stop = TextButton(self.tr("Stop"), on_click=self.stop_requested.emit)
        self.stop.hide()
        self.counted: QLabel = label("", "strong", wrap=True)
        self.said: QLabel = label("", "quiet", wrap=True)
        self.picture = TextButton(self.tr("Save picture…"), on_click=self.picture_requested.emit)
        self.print = PrimaryButton(
            self.tr("Print…"), icon_name="print", on_click=self.print_requested.emit
        )
        self._table: FigureTable | None = None
        self._held = QVBoxLayout()
        self._held.setContentsMargins(0, 0, 0, 0)
        self._pages, self._feet = QStackedWidget(), QStackedWidget()
        for stack in (self._pages, self._feet):
            stack.setStyleSheet("QStackedWidget { background: transparent; }")
        self.parts = Choice(
            [Option("who", self.tr("Who is counted")), Option("areas", self.tr("Areas"))],
            name=self.tr("Panel"),
        )
        self.parts.picked.connect(self.show_part)
        self._lay_out()
        self.second.hide()
        self.choose_kind(self.kind)

    def _lay_out(self) -> None:
        who, areas = QWidget(), QWidget()
        asked = column(
            row(self.pick_kind, None), label(self.tr("Of each patient"), "quiet"), self.which,
            self.first, self.compares, self.second, gap=8, margins=(12, 4, 12, 12),
        )  # fmt: skip
        asked.addStretch(1)
        who.setLayout(asked)
        found = column(self.counted, self.said, gap=8, margins=(12, 8, 12, 12))
        found.addLayout(self._held)
        found.addStretch(1)
        areas.setLayout(found)
        for page in (who, areas):
            self._pages.addWidget(scrolled(page))
        for buttons in ((self.stop, self.count), (self.picture, self.print)):
            foot = QWidget()
            foot.setLayout(row(None, *buttons, gap=12, margins=(12, 8, 12, 8)))
            self._feet.addWidget(foot)
        whole = column(
            row(self.parts, margins=(12, 8, 12, 4)), self._pages, line(), self._feet, gap=0
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.show_part("who")

    def show_part(self, part: str) -> None:
        """Show 'who' is counted, or the 'areas'."""
        self.parts.show_value(part)
        for stack in (self._pages, self._feet):
            stack.setCurrentIndex(part == "areas")

    def choose_kind(self, kind: str) -> None:
        """Count this kind of layer the next time."""
        self.kind = kind
        named = [(key, core_text(LAYER_KINDS[key].name)) for key in KINDS]
        self.pick_kind.show_options(named, kind)

    def _show_second(self, on: bool) -> None:
        self.second.setVisible(on)
        self.first.title.setText(self.tr("First group") if on else self.tr("Patients"))

    def show_busy(self, *, busy: bool) -> None:
        """Offer to stop while something is counted."""
        self.stop.setVisible(busy)
        self.count.setEnabled(not busy)

    def show_state(self, state: CohortState | None, said: str = "") -> None:
        """Show the figures by area; `said` is a sentence instead, or besides."""
        if self._table is not None:
            self._held.removeWidget(self._table)
            self._table.deleteLater()
            self._table = None
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.counted.setText(counted_line(state) if state is not None else "")
        for button in (self.picture, self.print):
            button.setEnabled(state is not None)
        if state is None:
            return
        self.show_part("areas")
        lines = [Line(cells) for cells in rows(state)]
        title = self.tr("Areas: {0}").format(core_text(state.atlas.schemes[state.scheme].name))
        self._table = FigureTable(title, heads(state), lines)
        self._held.addWidget(self._table)

    @property
    def table(self) -> FigureTable | None:
        """The table of areas, once something was counted."""
        return self._table
