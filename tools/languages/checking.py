"""What can be wrong with a translation that a machine can see: fields, marks, ends, length."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tools.languages.catalogue import Entry, entries, ts_path

_FIELDS = re.compile(r"\{[^{}]*\}|%n|%L?\d")
_LETTERS = re.compile(r"[^\W\d_]")
_KEY_MARK = re.compile(r"&(?=\w)")
SHORT = 12
"""A source of up to so many letters stands on a button, chip or column …"""
LONGER, SHORT_MORE = 2.1, 9
"""… and a longer one in a line. A translation may be so many times as long, and so many more."""


def check(root: Path, language: str) -> Iterator[str]:
    """Say what is wrong with each message of a catalogue."""
    for entry in entries(ts_path(root, language)):
        told = "untranslated" if not entry.is_finished else problem_of(entry, entry.forms)
        if not told and is_overlong(entry):
            told = f"overlong: {entry.forms[0]!r}"
        if told:
            yield f"{entry.context}: {entry.source!r}: {told}"


def problem_of(entry: Entry, forms: tuple[str, ...]) -> str:
    """Why translations of a message cannot be taken, '' when they can."""
    if len(forms) != len(entry.forms):
        return f"{len(entry.forms)} plural forms are needed, not {len(forms)}"
    for form in forms:
        wanted, found = Counter(_FIELDS.findall(entry.source)), Counter(_FIELDS.findall(form))
        if entry.is_plural and "%n" not in found:
            wanted.pop("%n", None)  # "one visit" may do without its number
        if wanted != found:
            return f"fields differ: {' '.join(found) or 'none'}"
        if len(_KEY_MARK.findall(entry.source)) != len(_KEY_MARK.findall(form)):
            return "marks of keys (&) differ"
        if _ends(entry.source) != _ends(form):
            return "spaces at the ends differ"
        if entry.source.count("\n") != form.count("\n"):
            return "line breaks differ"
    return ""


def is_overlong(entry: Entry) -> bool:
    """Tell whether a translation is much longer than its room would bear."""
    source = len(_FIELDS.sub("", entry.source))
    longest = max(len(_FIELDS.sub("", form)) for form in entry.forms)
    if source <= SHORT:
        return longest > source + SHORT_MORE and longest > LONGER * source
    return longest > LONGER * source


def _ends(text: str) -> tuple[str, str]:
    inner = text.strip()
    if not inner:
        return text, ""
    start = text.index(inner)
    return text[:start], text[start + len(inner) :]
