"""Kinds of values that a clinic can set: what is wrong with one, and how a stored one is read.

`problem` says in a sentence why a value cannot be taken, None for one that can. `read` takes
anything: what cannot be read becomes what comes along with Painmap.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from painmap.core.findings import Json
from painmap.core.qualities import OWN_WORD_LENGTH, as_own_words
from painmap.core.text import Number, Text, text

LONGEST: Final = 200
"""So many letters has a text, and so many words a list, at most."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How one sort of value is checked, read and written."""

    problem: Callable[[Json], Text | None]
    read: Callable[[Json], Any]
    write: Callable[[Any], Json]


def choice(*values: Json) -> Kind:
    """One of several values, the first where nobody chose."""

    def problem(value: Json) -> Text | None:
        if any(type(value) is type(one) and value == one for one in values):
            return None
        listed = ", ".join(_shown(one) for one in values)
        return text("One of these is needed: {values}.", values=listed)

    def read(value: Json) -> Json:
        return values[0] if problem(value) else value

    return Kind(problem, read, _same)


def choice_of_words(options: Sequence[tuple[str, ...]]) -> Kind:
    """One of several lists of words."""
    listed: list[Json] = [list(option) for option in options]
    kind = choice(*listed)
    return Kind(kind.problem, lambda value: _words(kind.read(value)), list)


def some_of(*words: str) -> Kind:
    """Any of several words, all of them where nobody chose."""

    def problem(value: Json) -> Text | None:
        chosen = value if isinstance(value, list) else [None]
        if all(word in words for word in chosen) and len(set(map(str, chosen))) == len(chosen):
            return None
        return text("A list of some of these is needed: {values}.", values=", ".join(words))

    def read(value: Json) -> tuple[str, ...]:
        return words if problem(value) else tuple(word for word in words if word in _words(value))

    return Kind(problem, read, list)


def number(default: float | None, low: float, high: float, *, none: bool = False) -> Kind:
    """A number within bounds; with `none` it may be left out."""

    def problem(value: Json) -> Text | None:
        if value is None and none:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return text("A number is needed.")
        if math.isfinite(value) and low <= value <= high:
            return None
        return text(
            "A number between {low} and {high} is needed.", low=_figure(low), high=_figure(high)
        )

    def read(value: Json) -> float | None:
        if problem(value):
            return default
        return None if value is None else float(value)  # type: ignore[arg-type]  # a number

    return Kind(problem, read, _same)


def one_text() -> Kind:
    """A line of text; it may be empty."""

    def problem(value: Json) -> Text | None:
        if isinstance(value, str) and len(value) <= LONGEST:
            return None
        return text("A text of at most {n} letters is needed.", n=LONGEST)

    return Kind(problem, lambda value: "" if problem(value) else str(value), _same)


def own_words() -> Kind:
    """A list of a clinic's own words; of a stored one, those that are none are left out."""

    def problem(value: Json) -> Text | None:
        if (
            isinstance(value, list)
            and len(value) <= LONGEST
            and len(as_own_words(value)) == len(value)
        ):
            return None
        return text(
            "A list of different words is needed, each of 1 to {n} letters.", n=OWN_WORD_LENGTH
        )

    return Kind(problem, as_own_words, list)


def checked(read: Callable[[Json], Any], write: Callable[[Any], Json], sentence: Text) -> Kind:
    """A value with a reader of its own: right when it is written again as it was read."""

    def problem(value: Json) -> Text | None:
        return None if _alike(write(read(value)), value) else sentence

    return Kind(problem, read, write)


def templates(keys: Sequence[str]) -> Kind:
    """For each key a list of words; a key that is left out is as it comes along."""
    words = own_words()

    def problem(value: Json) -> Text | None:
        if not isinstance(value, dict) or set(value) - set(keys):
            return text("For each of these a list is needed: {keys}.", keys=", ".join(keys))
        return next((said for said in map(words.problem, value.values()) if said), None)

    def read(value: Json) -> dict[str, tuple[str, ...]]:
        rows = value if isinstance(value, dict) else {}
        return {key: as_own_words(rows[key]) for key in keys if isinstance(rows.get(key), list)}

    return Kind(problem, read, _write_templates)


def _write_templates(value: Mapping[str, Sequence[str]]) -> Json:
    return {key: list(words) for key, words in value.items()}


def _alike(one: Json, other: Json) -> bool:
    """Tell whether two JSON values say the same; rows may stand in another order."""
    if isinstance(one, list) and isinstance(other, list):
        rest = list(other)
        for each in one:
            same = next((k for k, that in enumerate(rest) if _alike(each, that)), None)
            if same is None:
                return False
            del rest[same]
        return not rest
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return one == other


def _same(value: Any) -> Json:
    return value  # type: ignore[no-any-return]  # it was JSON when it was read


def _words(value: Json) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _shown(value: Json) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(str, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _figure(value: float) -> Number:
    decimals = len(f"{value:g}".partition(".")[2])
    return Number(value, decimals)
