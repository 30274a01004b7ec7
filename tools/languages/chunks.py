"""What is untranslated as JSON files for translators, and their work back into the catalogues."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.languages.catalogue import LANGUAGES, Entry, entries, put, ts_path
from tools.languages.checking import problem_of

SIZE = 200
"""Messages a file."""
_AND = ", "


def export(root: Path, folder: Path, languages: tuple[str, ...] = LANGUAGES) -> dict[str, int]:
    """Write what is untranslated as `de/01.json` …; how many messages of each language."""
    counts = {}
    for language in languages:
        left = [each for each in entries(ts_path(root, language)) if not each.is_finished]
        rows = list(_rows_of(left))
        counts[language] = len(rows)
        place = folder / language
        place.mkdir(parents=True, exist_ok=True)
        for old in place.glob("[0-9][0-9].json"):
            old.unlink()
        for number, start in enumerate(range(0, len(rows), SIZE), 1):
            text = json.dumps(rows[start : start + SIZE], ensure_ascii=False, indent=1)
            (place / f"{number:02}.json").write_text(f"{text}\n", encoding="utf-8")
    return counts


def take(root: Path, language: str, paths: list[Path]) -> tuple[int, list[str]]:
    """Put filled files into a catalogue: how many messages, and what was refused and why.

    A row is known by its contexts and source; nothing refused stops the others.
    """
    known: dict[str, list[Entry]] = {}
    for each in entries(ts_path(root, language)):
        known.setdefault(each.source, []).append(each)
    taken, refused = {}, []
    for path in paths:
        for row in _rows(path):
            forms = _forms(row)
            if not all(forms):
                continue
            contexts = str(row.get("context", "")).split(_AND)
            meant = [one for one in known.get(row.get("source", ""), ()) if one.context in contexts]
            problem = problem_of(meant[0], forms) if meant else "no such message"
            if problem:
                refused.append(f"{path.name} {row.get('id')}: {row.get('source')!r}: {problem}")
            else:
                taken.update({(one.context, one.source): forms for one in meant})
    return put(ts_path(root, language), taken), refused


def _rows_of(left: list[Entry]) -> Iterator[dict[str, Any]]:
    """A row for each text: where it stands in several contexts, it is translated once for all."""
    same: dict[str, list[Entry]] = {}
    for entry in left:
        same.setdefault(entry.source, []).append(entry)
    for number, found in enumerate(same.values()):
        first = found[0]
        yield {
            "id": number,
            "context": _AND.join(one.context for one in found),
            "source": first.source,
            "comment": first.comment,
            "translation": list(first.forms) if first.is_plural else first.forms[0],
        }


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    rows = json.loads(path.read_text("utf-8"))
    if not isinstance(rows, list):
        raise TypeError(f"{path} holds no list of messages.")
    yield from rows


def _forms(row: dict[str, Any]) -> tuple[str, ...]:
    value = row.get("translation") or ""
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)
