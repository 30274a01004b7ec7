"""Names as they are searched: no capitals, no accents, any order of words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

LAST = "\U0010ffff"
"""Sorts after every letter: `word … word + LAST` are the words that begin with `word`."""

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "\u0131": "i"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})


def folded(text: str) -> str:
    """Return text without capitals and accents: 'Łukasz Müller' → 'lukasz muller'."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def spellings(word: str) -> set[str]:
    """Return the ways of typing a word: 'Müller' is found as 'muller' and as 'mueller'."""
    composed = unicodedata.normalize("NFC", word.casefold())
    return {folded(composed), folded(composed.translate(_UMLAUTS))}


def words_of(text: str) -> list[str]:
    """Return the words of a text as written, in order: letters and digits."""
    return _WORD.findall(unicodedata.normalize("NFC", text))


def search_words(family: str, given: str, number: str, born: date) -> set[str]:
    """Return every folded word by which a patient is found."""
    words = words_of(f"{family} {given} {number} {born.isoformat()}")
    return {spelling for word in words for spelling in spellings(word)}


def sort_name(family: str, given: str) -> str:
    """Return what lists are sorted by."""
    return folded(f"{family}\x1f{given}")
