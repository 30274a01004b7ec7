"""Runs of cells: what goes in comes out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.runs import from_planes, planes, runs_of, value_runs

cell_sets = st.sets(st.integers(0, 900_000) | st.integers(0, 60)).map(sorted)


@given(cell_sets)
def test_runs_hold_the_cells(cells: list[int]) -> None:
    runs = runs_of(cells)
    assert runs.cells().tolist() == cells
    assert runs.count == len(cells)
    assert runs.end == (cells[-1] + 1 if cells else 0)


@given(cell_sets)
def test_runs_never_touch(cells: list[int]) -> None:
    runs = runs_of(cells)
    assert (runs.starts[1:] > (runs.starts + runs.lengths)[:-1]).all()


@pytest.mark.parametrize("cells", [[2, 1], [1, 1], [-1, 3]])
def test_cells_out_of_order_are_refused(cells: list[int]) -> None:
    with pytest.raises(ValueError, match="rise"):
        runs_of(cells)


@given(st.lists(st.integers(0, 255)))
def test_value_runs_hold_the_values(values: list[int]) -> None:
    lengths, kept = value_runs(np.array(values, np.uint8))
    assert np.repeat(kept, lengths).tolist() == values
    assert (kept[1:] != kept[:-1]).all()


@given(st.lists(st.integers(0, 2**32 - 1)))
def test_planes_hold_the_numbers(numbers: list[int]) -> None:
    assert from_planes(planes(np.array(numbers, np.uint32))).tolist() == numbers
