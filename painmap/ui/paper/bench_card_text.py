"""What stands on the bench card: the exam in ten steps, the keys, what to mind."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from painmap.ui.map.shortcuts import LAYERS, TOOL_KEYS, VIEW, Shortcut, shown_keys
from painmap.ui.map.toolbox import TOOLS
from painmap.ui.window.actions import ACTIONS


def tr(text: str) -> str:
    return QCoreApplication.translate("BenchCard", text)


@dataclass(frozen=True, slots=True)
class Box:
    """A frame with a title and short sentences."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A key and what it does; with the tool's icon where there is one."""

    keys: str
    text: str
    icon: str = ""


def steps() -> tuple[tuple[str, str], ...]:
    """The exam, each step with its name and one sentence."""
    return (
        (tr("Patient"), tr("Name, date of birth and ID at the top: is it this child?")),
        (tr("New visit"), tr("Height and weight give cm². Start from the last visit, or empty.")),
        (tr("Pain"), tr("Paint where it hurts. Tap a number for how strong, from 1 to 10.")),
        (
            tr("Allodynia"),
            tr("Choose stimulus and direction; draw where touch begins to hurt."),
        ),
        (tr("Again"), tr("Next trial: the same test once more shows how sure the border is.")),
        (tr("Examined"), tr("Say which areas were looked at and are free, and which were not.")),
        (tr("Limbs"), tr("Temperature, colour, swelling, sweating: right, left, difference.")),
        (tr("History"), tr("Pain now, sleep, school. In italics: as last time, tap to confirm.")),
        (tr("Summary"), tr("Read what was found and what is not assessed. You decide.")),
        (tr("Sign"), tr("A signed visit no longer changes. Amend it with a reason.")),
    )


def boxes() -> tuple[Box, ...]:
    """What to mind, below the steps and the keys."""
    return (
        Box(
            tr("Right and left"),
            (
                tr("Always the patient's. R and L stand at every figure."),
                tr("Wrong side? Hold a finger on the zone: Move to the other side."),
            ),
        ),
        Box(
            tr("Empty is not normal"),
            (
                tr("“—” means not assessed. Normal is a word that somebody chose."),
                tr("What is carried from the last visit counts once it is confirmed."),
            ),
        ),
        Box(
            tr("Nothing is lost"),
            (
                tr("Each stroke is on disk when the pen lifts. Undo goes back 500 steps."),
                tr("Child tired? Child asked to stop ends a trial; what is there stays."),
            ),
        ),
    )


def key_groups() -> tuple[tuple[str, tuple[KeyLine, ...]], ...]:
    """The keys of the exam, as the sheet in the program has them, in groups."""
    icons = {f"tool:{tool.key}": tool.icon for tool in TOOLS}
    shortcuts = {one.id: one for group in (TOOL_KEYS, LAYERS, VIEW) for one in group.shortcuts}

    def line(key: str) -> KeyLine:
        one: Shortcut = shortcuts[key]
        text = QCoreApplication.translate("Shortcuts", one.text)
        return KeyLine(shown_keys(one), text, icons.get(key, ""))

    tools = tuple(line(one) for one in icons)
    brush = tuple(line(one) for one in ("hold_erase", "resize", "next_trial", "step_back"))
    view = tuple(line(one) for one in ("zoom", "hold_pan", "fit", "close_up", "zone_menu"))
    actions = {action.id: action for action in ACTIONS}
    everywhere = tuple(
        KeyLine(
            shown_keys(Shortcut(key, "", actions[key].keys[:1])),
            QCoreApplication.translate("Actions", actions[key].text),
        )
        for key in ("undo", "redo", "print", "find_patient", "lock", "shortcuts")
    )
    translate = QCoreApplication.translate
    return (
        (translate("Shortcuts", "Tools"), tools),
        (tr("While painting"), brush),
        (translate("Shortcuts", "View"), view),
        (translate("Shortcuts", "Everywhere"), everywhere),
    )
