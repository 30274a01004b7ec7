"""Where a spot of skin is, in every language."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.atlas.locate import describe
from painmap.ui.map.where_words import where
from painmap.ui.parts.languages import spoken


@pytest.fixture(scope="module")
def cells(atlas: Atlas) -> list[int]:
    """One of each part, face and side, and some along the limbs."""
    first = np.unique(atlas.atom, return_index=True)[1]
    return [*first.tolist(), *range(0, atlas.n_cells, 20_011)]


def test_english_is_what_the_atlas_says(atlas: Atlas, cells: list[int], qapp: QApplication) -> None:
    body = atlas.body("preteen")
    assert [where(body, cell) for cell in cells] == [describe(atlas, body, cell) for cell in cells]


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_nothing_of_it_stays_english(
    atlas: Atlas, cells: list[int], language: str, qapp: QApplication
) -> None:
    body = atlas.body("child")
    said = [where(body, cell) for cell in cells]
    with spoken(language):
        other = [where(body, cell) for cell in cells]
        bare = [where(body, cell, measured=False) for cell in cells]
    for english, words in zip(said, other, strict=True):
        assert english.count("·") == words.count("·")
        pairs = zip(english.partition(" · ")[::2], words.partition(" · ")[::2], strict=True)
        assert all(one != told for one, told in pairs if one), words
    assert bare == [words.partition(" · ")[0] for words in other]
    assert "cm" not in "".join(bare)
