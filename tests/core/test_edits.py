"""Edits survive packing, and two inversions are none."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.core.edits import Edit, FindingEdit, LayerEdit, layer_edit, pack_parts, unpack_parts
from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey

LAYERS = [LayerKey("pain"), LayerKey("pain", "burning"), LayerKey("colour")]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)  # fmt: skip


@st.composite
def layer_edits(draw: st.DrawFn) -> LayerEdit:
    cells = draw(st.sets(st.integers(0, 900_000) | st.integers(0, 60), min_size=1))
    old = draw(st.lists(st.integers(0, 11), min_size=len(cells), max_size=len(cells)))
    step = draw(st.lists(st.integers(1, 200), min_size=len(cells), max_size=len(cells)))
    new = (np.array(old) + step) % 256
    edit = layer_edit(draw(st.sampled_from(LAYERS)), list(cells), old, new)
    assert edit is not None
    return edit


finding_edits = st.builds(FindingEdit, st.just(limb_key("l_leg", "note")), json_values, json_values)


@given(layer_edits())
def test_layer_edit_survives_packing(edit: LayerEdit) -> None:
    assert LayerEdit.unpack(edit.packed()) == edit


@given(st.lists(layer_edits() | finding_edits, max_size=4))
def test_parts_survive_packing(parts: list[LayerEdit | FindingEdit]) -> None:
    assert unpack_parts(pack_parts(parts)) == tuple(parts)


@given(st.lists(layer_edits() | finding_edits, max_size=4))
def test_inverse_of_inverse(parts: list[LayerEdit | FindingEdit]) -> None:
    edit = Edit(tuple(parts), "Paint")
    assert edit.inverse().inverse().parts == edit.parts


def test_inverse_is_made_when_it_is_asked_for() -> None:
    edit = Edit((), "Paint")
    assert edit.inverse(text="Undo Paint").text == "Undo Paint"
    assert edit.inverse().made_at >= edit.made_at


def test_cells_that_stay_as_they_are_are_left_out() -> None:
    edit = layer_edit(LAYERS[0], [7, 3, 5], [1, 0, 4], 4)
    assert edit is not None
    assert edit.cells.cells().tolist() == [3, 7]
    assert edit.before.tolist() == [0, 1]
    assert edit.after.tolist() == [4, 4]
    assert layer_edit(LAYERS[0], [3, 4], 2, 2) is None
    assert layer_edit(LAYERS[0], [], [], 2) is None


def test_a_long_stroke_packs_small() -> None:
    rows = np.arange(180)[:, None] * 4_000 + np.arange(70)[None, :]
    edit = layer_edit(LAYERS[0], rows.ravel(), 0, 11)
    assert edit is not None
    assert edit.cells.count == 12_600
    assert len(edit.packed()) < 1_500


@pytest.mark.parametrize(
    "data", [b"", b"\x02abc", b"\x01not zlib", b"\x01" + zlib.compress(b"\x01\xff\0\0\0zz")]
)
def test_damaged_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="edit"):
        unpack_parts(data)


@given(edit=layer_edits(), data=st.data())
def test_a_changed_byte_never_crashes_otherwise(edit: LayerEdit, data: st.DataObject) -> None:
    packed = bytearray(edit.packed())
    at = data.draw(st.integers(0, len(packed) - 1))
    packed[at] ^= data.draw(st.integers(1, 255))
    try:
        parts = unpack_parts(bytes(packed))
    except ValueError as error:
        assert "edit" in str(error)  # noqa: PT017 - some changes do no harm
    else:
        assert parts == (edit,)  # a bit that zlib does not use, after its last block
