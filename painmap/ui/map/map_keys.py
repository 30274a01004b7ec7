"""What the keys of the Map do. Letters reach it only when no text field has the focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from painmap.ui.map.shortcuts import FOLD, LAYER_KEYS, LAYERS, TOOL_KEYS, VIEW, bind
from painmap.ui.map.toolbox import TOOLS

if TYPE_CHECKING:
    from painmap.ui.map.map_tab import MapTab


def install_keys(tab: MapTab) -> None:
    """Give the tab its shortcuts."""
    state, canvas = tab.state, tab.canvas
    targets: dict[str, Callable[[], object]] = {
        "swap_tools": state.swap_tools,
        "next_trial": tab.next_trial,
        "paint_place": tab.open_places,
        "smaller": lambda: canvas.resize_tool(1 / 1.2),
        "larger": lambda: canvas.resize_tool(1.2),
        "step_back": tab.step_back,
        "toggle_layer": lambda: state.show_layer(state.layer, state.layer not in state.shown),
        "fit": canvas.fit,
        "fold_panel": tab.panel.toggle,
    }
    for tool in TOOLS:
        targets[f"tool:{tool.key}"] = partial(tab.choose_tool, tool.key)
    for place in range(1, LAYER_KEYS + 1):
        targets[f"layer:{place}"] = partial(tab.choose_layer, place)
    bind(tab, (*TOOL_KEYS.shortcuts, *LAYERS.shortcuts, *VIEW.shortcuts), targets)
    # Tab folds the panel from the canvas alone; elsewhere it goes on to the next field.
    # Who came to the canvas by Tab must get on by Tab: it folds after a press on the charts.
    fold = bind(canvas, (FOLD,), {"fold": tab.panel.toggle}, Qt.ShortcutContext.WidgetShortcut)
    for shortcut in fold:
        canvas.focused.connect(lambda by_tab, shortcut=shortcut: shortcut.setEnabled(not by_tab))
