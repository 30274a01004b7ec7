"""One large pane for both visits: the earlier named at the left, the later at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from painmap.ui.compare.pair_charts import PairCharts, Way
from painmap.ui.exam.header_lines import TwoLines
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import TextButton, column, label, row

_SLIDER, _LEAST = 240, 160


class HoldButton(TextButton):
    """`held(bool)`: pressed and let go again, by a finger, the mouse or space."""

    held = Signal(bool)

    def __init__(self, text: str) -> None:
        super().__init__(text, icon_name="flicker")
        self.pressed.connect(lambda: self.held.emit(True))  # noqa: FBT003 a signal's argument
        self.released.connect(lambda: self.held.emit(False))  # noqa: FBT003

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        """A finger that slips off goes on holding."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.held.emit(False)  # noqa: FBT003  # also where the finger has slipped off


class PairPane(QWidget):
    """The charts of `PairCharts` under a banner of 48 px, with what the way needs between names."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "canvas")
        self.charts = PairCharts()
        self.earlier, self.later = (TwoLines(upper_px=SIZES.row) for _ in range(2))
        for name in (self.earlier, self.later):
            name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            name.setMinimumWidth(96)
            kept = name.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            name.setSizePolicy(kept)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setValue(50)
        self.slider.setFixedHeight(SIZES.target)
        self.slider.setMaximumWidth(_SLIDER)
        self.slider.setMinimumWidth(_LEAST)  # names give way to it
        self.slider.setAccessibleName(self.tr("How much of the earlier and of the later visit"))
        self.slider.setToolTip(self.slider.accessibleName())
        self.slider.valueChanged.connect(lambda value: self.charts.show_share(value / 100))
        self.hold_button = HoldButton("")
        self.hold_button.setToolTip(self.tr("Shows the earlier visit as long as it is held (5)"))
        self.hold_button.held.connect(lambda on: self.hold(held=on))
        self.part = label("", "strong")
        self._tools: dict[Way, QWidget] = {
            "swipe": self.part, "onion": self.slider, "flicker": self.hold_button,
        }  # fmt: skip
        tools = row(None, *self._tools.values(), None, gap=0)
        tools.setStretch(2, 2)  # the slider, where it is shown, takes what it may
        head = row(12, self.earlier, 8, tools, 8, self.later, 12, gap=0)
        head.setStretch(head.indexOf(tools), 1)
        whole = column(head, self.charts, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._names = (("", ""), ("", ""))
        self._short = ("", "")

    def show_names(
        self,
        names: tuple[tuple[str, str], tuple[str, str]],
        *,
        days: tuple[str, str],
        part: str = "",
    ) -> None:
        """Name both visits in two lines each, and the part of the body; a day is never cut."""
        self.part.setText(part)
        self._names, self._short = names, days
        self.hold_button.setText(self.tr("Hold: {0}").format(days[0]))
        self._show_names()

    def show_way(self, way: Way) -> None:
        """Show both visits divided, over each other or one behind the other."""
        for key, tool in self._tools.items():
            tool.setVisible(key == way)
        self.charts.show_way(way)
        self._show_names()

    def hold(self, *, held: bool) -> None:
        """Show the earlier visit as long as it is held."""
        self.charts.hold(held=held)
        self._show_names()

    def _show_names(self) -> None:
        lower = [name[1] for name in self._names]
        away = (False, False)
        if self.charts.way == "onion":
            lower[0] = " · ".join(part for part in (self.tr("broken outline"), lower[0]) if part)
        if self.charts.way == "flicker":
            away = not self.charts.holding, self.charts.holding
        for place, name in enumerate((self.earlier, self.later)):
            name.show_lines(self._names[place][0], lower[place], upper_short=self._short[place])
            name.setVisible(not away[place])
