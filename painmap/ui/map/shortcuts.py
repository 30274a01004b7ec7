"""Every key and gesture of exam and comparison in one table: installed and shown from here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from painmap.ui.map.toolbox import TOOLS
from painmap.ui.window.actions import ACTIONS

How = Literal["press", "hold", "gesture"]


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the sheet. `keys` are portable key sequences, or for gestures msgids.

    Keys that are `hold` work as long as they are held; the canvas takes them itself.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    how: How = "press"


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one title."""

    title: str
    shortcuts: tuple[Shortcut, ...]


LAYER_KEYS = 9
TOOL_KEYS = Group(
    "Tools",
    (
        *(Shortcut(f"tool:{tool.key}", tool.name, (tool.letter,)) for tool in TOOLS),
        Shortcut("swap_tools", "The tool before this one", ("X",)),
        Shortcut("paint_place", "Paint an area from a list", ("A",)),
        Shortcut("next_trial", "Next trial of allodynia", ("N",)),
        Shortcut("hold_erase", "Erase while it is held", ("Alt",), "hold"),
        Shortcut("smaller", "Smaller brush", ("[",)),
        Shortcut("larger", "Larger brush", ("]",)),
        Shortcut("resize", "Size of the brush", ("Shift+wheel",), "gesture"),
        Shortcut("step_back", "Give up a stroke; back to Whole", ("Esc",)),
    ),
)
LAYERS = Group(
    "Layers",
    (
        *(Shortcut(f"layer:{n}", "Choose a layer", (str(n),)) for n in range(1, LAYER_KEYS + 1)),
        Shortcut("toggle_layer", "Show or hide the layer", ("V",)),
        Shortcut("hide_all", "Hide all layers while it is held", ("H",), "hold"),
        Shortcut("zone_menu", "What can be done with a zone", ("Right-click or hold",), "gesture"),
    ),
)
VIEW = Group(
    "View",
    (
        Shortcut("zoom", "Zoom where the pointer is", ("Wheel, two fingers",), "gesture"),
        Shortcut(
            "pan",
            "Move the charts",
            ("Middle button, two fingers; one, once a pen is used",),
            "gesture",
        ),
        Shortcut("hold_pan", "Move the charts by dragging", ("Space",), "hold"),
        Shortcut("fit", "Fit the charts", ("0",)),
        Shortcut("fold_panel", "Fold or unfold the panel", ("Ctrl+B",)),
        Shortcut("close_up", "Close-up of a limb, hand, foot, head", ("Double tap",), "gesture"),
    ),
)
FOLD = Shortcut("fold", "Fold or unfold the panel, after a press on the charts", ("Tab",))
COMPARING = Group(
    "Comparison",
    (
        Shortcut("side_by_side", "Side by side", ("1",)),
        Shortcut("swipe", "Swipe: divided by a handle", ("2",)),
        Shortcut("onion", "Onion skin: over each other", ("3",)),
        Shortcut("change_only", "Change only", ("4",)),
        Shortcut("flicker", "Flicker: the earlier visit while it is held", ("5",), "hold"),
        Shortcut("fit", "Fit the charts", ("0",)),
        Shortcut("leave_comparison", "Back", ("Esc",)),
    ),
)


def sheet() -> tuple[Group, ...]:
    """All that there is to know, in the order in which it is read."""
    window = tuple(
        Shortcut(action.id, action.text, action.keys) for action in ACTIONS if action.keys
    )
    view = Group(VIEW.title, (*VIEW.shortcuts, FOLD))
    return (TOOL_KEYS, LAYERS, view, Group("Everywhere", window), COMPARING)


def held_keys() -> dict[int, str]:
    """What each key does that works as long as it is held: the ids of its lines by key codes."""
    held = (s for group in (TOOL_KEYS, LAYERS, VIEW) for s in group.shortcuts if s.how == "hold")
    # By name: a modifier alone is no key sequence.
    return {Qt.Key[f"Key_{name}"].value: made.id for made in held for name in made.keys}


def bind(
    owner: QWidget,
    shortcuts: Iterable[Shortcut],
    targets: dict[str, Callable[[], object]],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> list[QShortcut]:
    """Make the keys work in a widget. A key without a target is a bug: KeyError."""
    made = []
    for shortcut in shortcuts:
        if shortcut.how != "press":
            continue
        target = targets[shortcut.id]
        for keys in shortcut.keys:
            made.append(QShortcut(QKeySequence(keys), owner))
            made[-1].setContext(context)
            made[-1].activated.connect(target)
    return made


def shown_keys(shortcut: Shortcut) -> str:
    """The keys of a line as they are written on this system's keyboard."""
    translate = QCoreApplication.translate
    if shortcut.how == "gesture":
        return ", ".join(translate("Shortcuts", text) for text in shortcut.keys)
    native = QKeySequence.SequenceFormat.NativeText
    names = [
        text if text == "Alt" else QKeySequence(text).toString(native) for text in shortcut.keys
    ]
    keys = translate("Shortcuts", " or ").join(names)
    return translate("Shortcuts", "Hold {0}").format(keys) if shortcut.how == "hold" else keys
