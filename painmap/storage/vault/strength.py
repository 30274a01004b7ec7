"""What can honestly be said of a passphrase: how long it would stand against somebody who guesses.

Nobody can tell from a passphrase whether somebody else would think of it. Its length, and whether
it is made of few different signs, are known; so that is said, and nothing more.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from painmap.core.text import Text, text

Strength = Literal["weak", "fair", "strong"]
LONG, VERY_LONG = 15, 20
_RUNS: Final = (
    "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "qwertzuiop", "asdfghjkl",
    "zxcvbnm", "yxcvbnm",
)  # fmt: skip
_COMMON: Final = ("password", "passwort", "painmap", "clinic", "klinik", "letmein", "iloveyou")


def strength_of(passphrase: str, *names: str) -> Strength:
    """Return how long a passphrase would stand, as far as its look tells.

    `names` are what whoever guesses tries first: the person's own name, the clinic's. What is
    guessable in it counts as one letter.
    """
    left = passphrase.casefold()
    for word in (*_COMMON, *(part for name in names for part in name.casefold().split())):
        if len(word) > 2:
            left = left.replace(word, "*")
    for run in (*_RUNS, *(run[::-1] for run in _RUNS)):
        for size in range(len(run), 3, -1):
            for at in range(len(run) - size + 1):
                left = left.replace(run[at : at + size], "*")
    left = re.sub(r"(.)\1{2,}", r"\1", left)
    counted = min(len(left), 2 * len(set(left)))
    if counted >= VERY_LONG:
        return "strong"
    return "fair" if counted >= LONG else "weak"


def strength_words(strength: Strength) -> Text:
    """Return what is said beside the field."""
    return {
        "weak": text("Short or easy to guess: somebody who copies the file may find it out."),
        "fair": text("Long enough, if nobody else would think of these words."),
        "strong": text("Long. It holds, if it is no sentence that others know."),
    }[strength]
