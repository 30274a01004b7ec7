"""What is said of a passphrase follows its length and how much of it is guessable."""

from __future__ import annotations

import pytest

from painmap.storage.vault.slots import passphrase_problem
from painmap.storage.vault.strength import strength_of, strength_words


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("tadpole lantern gravel", "strong"),
        ("tadpole lantern", "fair"),
        ("tadpolelan", "weak"),
        ("password1234567890", "weak"),
        ("qwertzuiop asdfghjkl", "weak"),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", "weak"),
        ("abababababababababababab", "weak"),
        ("zyxwvutsrqponmlkjihgfedcba", "weak"),
        ("Painmap clinic password", "weak"),
    ],
)
def test_length_counts_and_what_is_guessable_does_not(passphrase: str, strength: str) -> None:
    assert strength_of(passphrase) == strength


def test_ones_own_name_counts_little() -> None:
    assert strength_of("anna adlers kindergarten") == "strong"
    assert strength_of("anna adlers kindergarten", "Dr Anna Adler") == "fair"


@pytest.mark.parametrize("strength", ["weak", "fair", "strong"])
def test_there_are_words_for_each(strength: str) -> None:
    assert strength_words(strength).msgid.endswith(".")  # type: ignore[arg-type]


def test_what_is_weak_may_still_be_set_but_not_what_is_too_short() -> None:
    assert passphrase_problem("password1234567890") == ""
    assert passphrase_problem("short one")
