"""Edits that undo keeps packed."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.edits import Edit, FindingEdit, layer_edit
from painmap.core.findings import limb_key
from painmap.core.kept import Kept
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
    assert kept.nbytes == 0
    kept.pack()
    assert 0 < kept.nbytes < 1500
