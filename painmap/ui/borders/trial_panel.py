"""What the panel shows while allodynia is at hand: options of the border tools, the trial card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from painmap.ui.borders.border_options import BorderOptions
from painmap.ui.borders.ring_typing import RingTyping
from painmap.ui.borders.trial_card import TrialCard
from painmap.ui.borders.trial_menu import trial_menu
from painmap.ui.borders.trial_sheets import trial_sheets
from painmap.ui.parts.widgets import column

if TYPE_CHECKING:
    from painmap.ui.map.canvas import Canvas
    from painmap.ui.map.map_state import MapState


class TrialPanel(QWidget):
    """Shown for layers of allodynia alone. `say` tells of a step that can be undone."""

    def __init__(self, canvas: Canvas, state: MapState, say: Callable[[str], object]) -> None:
        super().__init__()
        self._desk, self._state, self._say = canvas.desk, state, say
        self.typing = RingTyping(canvas.desk, canvas)
        self.options = BorderOptions(canvas.desk, state)
        self.card = TrialCard(canvas.desk)
        self.card.menu_requested.connect(self.open_menu)
        self.setLayout(column(self.options, self.card, gap=4))
        state.layer_changed.connect(self.show_state)
        canvas.desk.session.visit_changed.connect(canvas.lines.forget)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._scroll_here)
        self.show_state()

    def show_state(self) -> None:
        """Come and go with the layer."""
        shown = self._state.layer.kind == "allodynia"
        self.setVisible(shown)
        if shown:
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another trial, or its numbers, may have made it higher."""
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():
            self._soon.start()

    def _scroll_here(self) -> None:
        """Bring the card into sight where the panel does not show all of itself."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and around.height() > around.width() and self.isVisible():
            around.ensureWidgetVisible(self.card, 0, 0)

    def open_menu(self) -> None:
        """What is behind ⋯."""
        button = self.card.more
        sheets = trial_sheets(self._desk, button)
        menu = trial_menu(self._desk, self, sheets, self._say)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
