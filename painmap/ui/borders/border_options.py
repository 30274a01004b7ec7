"""What the tools of borders offer under the toolbox: kinds of points, smoothing, reopening."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from painmap.core.borders import Border, closed, reopened, smooth
from painmap.core.points import Points
from painmap.core.ring import Ring
from painmap.ui.borders.trial_desk import TrialDesk
from painmap.ui.map.map_state import MapState
from painmap.ui.parts.choice import Choice, Option
from painmap.ui.parts.widgets import TextButton, column, row


class BorderOptions(QWidget):
    """Shown while there is something to choose."""

    def __init__(self, desk: TrialDesk, state: MapState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self.kinds = Choice(
            [
                Option("now", self.tr("says “now”")),
                Option("not_painful", self.tr("tested, not painful")),
            ],
            name=self.tr("Points"),
            text_px=13,
        )
        self.kinds.show_value(desk.point_kind)
        self.kinds.picked.connect(self._choose_kind)
        self.smooth = TextButton(self.tr("Smooth"), on_click=self._smooth)
        self.reopen = TextButton("", on_click=self._reopen)
        self._shape = QWidget()
        self._shape.setLayout(row(self.smooth, self.reopen, None, gap=4))
        self.setLayout(column(self.kinds, self._shape, gap=4))
        desk.changed.connect(self.show_state)
        state.tool_changed.connect(self.show_state)
        state.layer_changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show what fits the tool and the border at hand."""
        if not self._desk.session.has_exam:
            return
        allodynia = self._state.layer.kind == "allodynia"
        points = allodynia and self._state.tool == "points"
        border = self._desk.kept_border if allodynia else None
        drawn = border is not None and not isinstance(border, Ring)
        lines = self._state.tool in ("border", "points") and drawn
        if isinstance(border, Points) and len(border.now) < 3:
            lines = False
        fixed = self._desk.session.read_only
        self.kinds.setVisible(points)
        self.kinds.show_value(self._desk.point_kind)
        self._shape.setVisible(lines and not fixed)
        if border is not None and not isinstance(border, Ring):
            self.reopen.setText(
                self.tr("Open the border") if border.closed else self.tr("Close the border")
            )
        self.setVisible(points or (lines and not fixed))

    def _choose_kind(self, kind: str) -> None:
        self._desk.point_kind = kind

    def _smooth(self) -> None:
        border = self._border()
        if border is not None:
            self._desk.give(smooth(self._desk.skin, border))

    def _reopen(self) -> None:
        border = self._border()
        if border is not None and not isinstance(border, Ring):
            self._desk.give(reopened(border) if border.closed else closed(border))

    def _border(self) -> Border | None:
        return self._desk.kept_border
