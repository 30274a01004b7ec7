"""Write docs/guide/keys.md, the sheet of all keys: `python tools/guide_keys.py`.

The program's own table of them, painmap/ui/map/shortcuts.py, is the source; a test compares.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from painmap.ui.map.shortcuts import LAYER_KEYS, Group, Shortcut, sheet  # noqa: E402 found just above

PAGE = ROOT / "docs" / "guide" / "keys.md"
HEAD = """# Keys and gestures

The same sheet opens in the program with `?` or `F1`. On a Mac, Ctrl is ⌘ and Alt is ⌥. Letters and
digits work while no text field has the cursor.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(_table(group) for group in sheet())])


def _table(group: Group) -> str:
    lines = [f"| {_code(keys, how)} | {text} |" for keys, how, text in _lines(group)]
    return "\n".join([f"## {group.title}", "", "| Key | What it does |", "|---|---|", *lines, ""])


def _lines(group: Group) -> Iterator[tuple[tuple[str, ...], str, str]]:
    for shortcut in group.shortcuts:
        if shortcut.id == "layer:1":
            yield (f"1 – {LAYER_KEYS}",), shortcut.how, shortcut.text
        elif not shortcut.id.startswith("layer:"):
            yield _keys(shortcut), shortcut.how, shortcut.text


def _keys(shortcut: Shortcut) -> tuple[str, ...]:
    return tuple(keys.replace("|", "\\|") for keys in shortcut.keys)


def _code(keys: tuple[str, ...], how: str) -> str:
    if how == "gesture":
        return ", ".join(keys)
    return ("hold " if how == "hold" else "") + " or ".join(f"`{key}`" for key in keys)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
