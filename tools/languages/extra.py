"""Messages that no call names: the atlas's names, and tables that reach the screen by a loop."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from painmap.resources import assets_dir

NOT_SHOWN = frozenset({"English", "Deutsch", "Français", "Español"})
"""What stays the same in every language."""
_ITEMS = "painmap/core/record/items.py"
_PAIRS = "painmap/core/limb_changes.py"
_SHEET = "painmap/ui/map/shortcuts.py"
_Found = tuple[str, str, str]


def extra_messages() -> Iterator[_Found]:
    """Context, text and file of each."""
    yield from _atlas_names()
    yield from _shortcuts()
    yield from _stored_words()


def _atlas_names() -> Iterator[_Found]:
    folder = assets_dir() / "atlas"
    for mark in _json(folder / "landmarks.json")["landmarks"]:
        yield from _core(mark["name"], "assets/atlas/landmarks.json")
    for body in _json(folder / "atlas.json")["bodies"]:
        yield from _core(body["name"], "assets/atlas/atlas.json")
    for charts in _json(folder / "charts.json")["bodies"].values():
        for chart in charts:
            yield "Charts", chart["title"], "assets/atlas/charts.json"
            yield "Charts", chart["title"].rpartition(" · ")[2], "assets/atlas/charts.json"
            for label, _x, _y in chart["labels"]:
                yield "Charts", label, "assets/atlas/charts.json"
    for path in sorted((folder / "schemes").glob("*.json")):
        scheme, file = _json(path), f"assets/atlas/schemes/{path.name}"
        yield from _core(scheme["name"], file)
        for note in scheme["notes"]:
            yield from _core(note, file)
        for area in scheme["areas"]:
            yield from _core(area["name"], file)
            yield from _core(_in_words(area["name"], area["side"]), file)


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _core(text: str, file: str) -> Iterator[_Found]:
    yield "Core", text, file


def _in_words(name: str, side: str) -> str:
    """An area within a sentence, as painmap.core.sentences.area_in_words makes it."""
    before = {"R": "right ", "L": "left "}.get(side, "")
    bare = name.removeprefix(f"{side} ")
    return before + bare[:1].lower() + bare[1:]


def _shortcuts() -> Iterator[_Found]:
    from painmap.ui.map.shortcuts import sheet

    for group in sheet():
        yield "Shortcuts", group.title, _SHEET
        for shortcut in group.shortcuts:
            yield "Shortcuts", shortcut.text, _SHEET
            if shortcut.how == "gesture":
                yield from (("Shortcuts", keys, _SHEET) for keys in shortcut.keys)


def _stored_words() -> Iterator[_Found]:
    """Words of findings as they are shown, not as they are stored."""
    from painmap.core.clinic_items import ITEMS
    from painmap.core.count_settings import COUNT_LAYERS, CountSettings
    from painmap.core.limb_changes import PAIRS
    from painmap.core.record import items

    for word in items.WORDS.values():
        yield "Core", word, _ITEMS
    for item in _items():
        for word in item.words:
            if word not in items.WORDS and word not in item.named:
                yield "Core", str(word), _ITEMS
        yield from (("Core", word, _ITEMS) for word in item.named.values())
    for unit in items.DURATION_UNITS:
        yield "Core", unit, _ITEMS
    for pair, _right, _left in PAIRS:
        yield from (("Core", each, _PAIRS) for each in (pair, pair.capitalize()))
    for layers in COUNT_LAYERS:
        yield "Core", CountSettings(layers=layers).name, "painmap/core/count_settings.py"
    for setting in ITEMS:
        for option in setting.options or ():
            if isinstance(option, list | tuple):
                yield from (("Core", str(each), "painmap/core/clinic_items.py") for each in option)


def _items() -> Iterator[Any]:
    from painmap.core.record.history_questions import QUESTIONS
    from painmap.core.record.limb_items import ITEMS
    from painmap.core.record.visit_items import VISIT_ITEMS

    for table in (*ITEMS.values(), VISIT_ITEMS, QUESTIONS):
        yield from table.values()
