"""R and L stand where the patient's right and left are, on every chart of every kind of body."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas

WORDS = {"L": "LEFT", "R": "RIGHT"}


@pytest.mark.parametrize("name", ["preteen", "adult_male", "adult_female"])
def test_letters_and_titles_name_the_side_of_the_skin_beside_them(atlas: Atlas, name: str) -> None:
    is_left = np.array([atom.side == "L" for atom in atlas.atoms])[atlas.atom]
    body = atlas.body(name)
    for key, info in body.charts.items():
        chart = body.chart(key)
        left, x = is_left[chart.cells], chart.xy[:, 0]
        letters = {text: at for text, at, _ in info.labels}
        if len(letters) == 2:
            middle = (letters["L"] + letters["R"]) / 2
            agree = (x[left] > middle) == (letters["L"] > middle)
            assert agree.mean() > 0.99, key
            assert (x[left].mean() > x[~left].mean()) == (letters["L"] > letters["R"]), key
        else:
            (letter,) = letters
            assert letter == info.side, key
            assert WORDS[letter] in info.title, key
            assert (left == (letter == "L")).mean() > 0.9, key
