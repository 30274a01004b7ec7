"""The keys of the Map: one table. Letters reach it only when no text field has the focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from painmap.ui.map_tab import MapTab


def install_keys(tab: MapTab) -> None:
    """Give the tab its shortcuts."""
    state = tab.state
    keys: dict[str, Callable[[], object]] = {
        "B": lambda: state.choose_tool("brush"),
        "E": lambda: state.choose_tool("erase"),
        "L": lambda: state.choose_tool("lasso"),
        "P": lambda: state.choose_tool("border"),
        "[": lambda: state.choose_size(state.diameter_cm / 1.2),
        "]": lambda: state.choose_size(state.diameter_cm * 1.2),
        "V": lambda: state.show_layer(state.layer, state.layer not in state.shown),
        "0": tab.canvas.fit,
        "Esc": tab.step_back,
    }
    for place in range(1, 10):
        keys[str(place)] = partial(tab.choose_layer, place)
    for key, task in keys.items():
        shortcut = QShortcut(QKeySequence(key), tab)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(task)
    # Tab folds the panel from the canvas alone; elsewhere it goes on to the next field.
    fold = QShortcut(QKeySequence(Qt.Key.Key_Tab), tab.canvas)
    fold.setContext(Qt.ShortcutContext.WidgetShortcut)
    fold.activated.connect(tab.panel.toggle)
