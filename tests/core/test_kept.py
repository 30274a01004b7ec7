"""Edits that undo keeps packed."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.edits import Edit, FindingEdit, layer_edit
from painmap.core.findings import limb_key
from painmap.core.kept import UNPACKED_STEPS, Kept, Newest
from painmap.core.layers import LayerKey


@given(st.sets(st.integers(0, 5000), min_size=1), st.integers(1, 11), st.integers(0, 11))
def test_a_packed_edit_is_the_same_edit(cells: set[int], after: int, before: int) -> None:
    part = layer_edit(LayerKey("pain"), sorted(cells), before, after)
    finding = FindingEdit(limb_key("l_leg", "touch"), None, "cold")
    edit = Edit((part, finding) if part else (finding,), "Paint Pain")
    kept = Kept(edit)
    assert kept.edit() is edit
    kept.pack()
    assert kept.edit() == edit
    kept.pack()
    assert kept.edit().inverse().inverse().parts == edit.parts


def test_a_long_stroke_is_kept_in_little_room() -> None:
    cells = np.concatenate([np.arange(row * 900, row * 900 + 150) for row in range(80)])
    part = layer_edit(LayerKey("pain"), cells, 0, 5)
    assert part is not None
    kept = Kept(Edit((part,), "Paint Pain"))
    assert kept.nbytes > 10 * cells.size
    kept.pack()
    assert 0 < kept.nbytes < 1500


def _stroke(first: int, size: int) -> Kept:
    part = layer_edit(LayerKey("pain"), np.arange(first, first + size), 0, 5)
    assert part is not None
    return Kept(Edit((part,), "Paint Pain"))


def test_the_newest_steps_stay_as_they_are_and_make_room_for_newer_ones() -> None:
    steps = [_stroke(n, 1000) for n in range(8)]
    room = 3 * steps[0].nbytes
    newest = Newest(room)
    for step in steps:
        newest.add(step)
    assert [step.edit() is step.edit() for step in steps] == [False] * 5 + [True] * 3
    assert sum(step.nbytes for step in steps) < room + 5 * 200


def test_one_huge_step_stays_until_the_next_comes() -> None:
    huge, small = _stroke(0, 100_000), _stroke(0, 10)
    newest = Newest(1000)
    newest.add(huge)
    assert huge.edit() is huge.edit()
    newest.add(small)
    assert huge.edit() is not huge.edit()
    assert small.edit() is small.edit()


def test_steps_that_take_no_room_are_let_go_too() -> None:
    finding = FindingEdit(limb_key("l_leg", "touch"), None, "cold")
    steps = [Kept(Edit((finding,), "Touch")) for _ in range(UNPACKED_STEPS + 5)]
    newest = Newest()
    for step in steps:
        newest.add(step)
    assert [step.edit() is step.edit() for step in steps] == [False] * 5 + [True] * UNPACKED_STEPS
