"""Cells that differ are those that a plain look at each finds."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.differing import differing

cells = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=40)


@given(cells)
def test_as_each_cell_says(pairs: list[tuple[int, int]]) -> None:
    one, other = np.array(pairs, np.uint8).reshape(-1, 2).T.copy()
    found = differing(one, other)
    assert found.dtype == np.int32
    assert found.tolist() == [at for at, (a, b) in enumerate(pairs) if a != b]
