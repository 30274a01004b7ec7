"""Every action of the window in one table: id, words, keys, icon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from painmap.ui.parts.icons import icon


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One line of the table; `keys` are portable key sequences."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("undo", "Undo", ("Ctrl+Z",), "undo"),
    ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionSpec("print", "Print", ("Ctrl+P",), "print"),
    ActionSpec("save_picture", "Save picture…", ("Ctrl+Shift+P",)),
    ActionSpec("export", "Export…", (), "export"),
    ActionSpec("import_patients", "Import…", (), "person_add"),
    ActionSpec("compare", "Compare with the visit before", (), "compare"),
    ActionSpec("cohort", "Cohort maps…"),
    ActionSpec("hand_over", "Hand to patient", (), "person"),
    ActionSpec("back", "Back", ("Alt+Left",), "back"),
    ActionSpec("tab_map", "Map", ("Ctrl+1",)),
    ActionSpec("tab_limbs", "Limbs", ("Ctrl+2",)),
    ActionSpec("tab_history", "History", ("Ctrl+3",)),
    ActionSpec("tab_summary", "Summary", ("Ctrl+4",)),
    ActionSpec("find_patient", "Find a patient", ("Ctrl+F",), "search"),
    ActionSpec("new_patient", "New patient", ("Ctrl+N",), "person_add"),
    ActionSpec("open_file", "Open a clinic file", ("Ctrl+O",), "folder"),
    ActionSpec("theme_system", "Colours of the system"),
    ActionSpec("theme_light", "Light"),
    ActionSpec("theme_dark", "Dark"),
    ActionSpec("language_system", "Language of the system"),
    ActionSpec("language_en", "English"),
    ActionSpec("language_de", "Deutsch"),
    ActionSpec("language_fr", "Français"),
    ActionSpec("language_es", "Español"),
    ActionSpec("unit_c", "Temperatures in °C"),
    ActionSpec("unit_f", "Temperatures in °F"),
    ActionSpec("text_100", "Text at 100 %"),
    ActionSpec("text_125", "Text at 125 %"),
    ActionSpec("text_150", "Text at 150 %"),
    ActionSpec("text_200", "Text at 200 %"),
    ActionSpec("finger_paint", "One finger paints until a pen is used"),
    ActionSpec("finger_always", "One finger paints"),
    ActionSpec("finger_pan", "One finger moves the charts"),
    ActionSpec("pressure", "Pen pressure sets the intensity"),
    ActionSpec("left_handed", "Left-handed: panel at the left"),
    ActionSpec("trust", "People, backups and audit"),
    ActionSpec("switch", "Somebody else goes on", ("Ctrl+Shift+L",), "person"),
    ActionSpec("lock", "Lock", ("Ctrl+L",), "lock"),
    ActionSpec("emergency", "Write in an emergency"),
    ActionSpec("settings", "Settings of the clinic", ("Ctrl+,",), "settings"),
    ActionSpec("shortcuts", "Keys and gestures", ("?", "F1")),
    ActionSpec("tour", "Tour of the sample"),
    ActionSpec("bench_card", "Bench card for the exam room…"),
    ActionSpec("quit", "Close Painmap", ("Ctrl+Q",)),
)


def make_actions(parent: QObject, targets: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """A QAction for each line that has a target; parents that are widgets get the shortcuts."""
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        if spec.id not in targets:
            continue
        action = QAction(QCoreApplication.translate("Actions", spec.text), parent)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.icon:
            action.setIcon(icon(spec.icon))
        run = targets[spec.id]
        action.triggered.connect(lambda _on=False, run=run: run())
        made[spec.id] = action
    return made
