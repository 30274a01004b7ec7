"""Words as they are searched."""

from __future__ import annotations

from datetime import date

import pytest

from painmap.storage.names import folded, search_words, spellings, words_of


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Müller", "muller"), ("Łukasz", "lukasz"), ("GROSS", "gross"), ("Groß", "gross"),
     ("Ólafsdóttir", "olafsdottir"), ("Đặng", "dang"), ("Øystein", "oystein")],
)  # fmt: skip
def test_folded(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert spellings("Mu\u0308ller") == spellings("M\u00fcller") == {"muller", "mueller"}


def test_words_end_at_hyphens_and_apostrophes() -> None:
    assert words_of("O'Brien-Lüdenscheid, 77/3") == ["O", "Brien", "Lüdenscheid", "77", "3"]


def test_all_that_finds_a_patient() -> None:
    words = search_words("van der Berg", "Anna", "A-77", date(2013, 1, 5))
    assert words == {"van", "der", "berg", "anna", "a", "77", "2013", "01", "05"}
