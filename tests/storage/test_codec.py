"""A layer comes back as it went in, or not at all."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from painmap.storage.codec import (
    DamagedBytesError,
    checksum,
    pack_layer,
    painted_cells,
    unpack_layer,
    verify,
)

N_CELLS = 850_000


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(0, 11)), max_size=30))
def test_layer_survives(stretches: list[tuple[int, int]]) -> None:
    values = np.concatenate(
        [np.zeros(0, np.uint8), *(np.full(n, value, np.uint8) for n, value in stretches)]
    )
    back = unpack_layer(pack_layer(values))
    assert back.tolist() == values[: back.size].tolist()
    assert not values[back.size :].any()
    assert painted_cells(pack_layer(values)) == np.count_nonzero(values)


def test_a_large_layer_is_small() -> None:
    values = np.zeros(N_CELLS, np.uint8)
    rows = np.arange(300)[:, None] * 2_000 + np.arange(150)[None, :]
    values[rows.ravel()] = 11
    assert len(pack_layer(values)) < 1_000


def test_blank_layer() -> None:
    assert unpack_layer(pack_layer(np.zeros(10, np.uint8))).size == 0


@pytest.mark.parametrize(
    "payload", [b"", b"\x09", b"\x01abc", pack_layer(np.ones(9, np.uint8))[:-6]]
)
def test_damaged_bytes(payload: bytes) -> None:
    with pytest.raises(DamagedBytesError):
        unpack_layer(payload)
    with pytest.raises(DamagedBytesError):
        painted_cells(payload)


def test_checksum_notices_one_bit() -> None:
    payload = pack_layer(np.ones(9, np.uint8))
    verify(payload, checksum(payload))
    with pytest.raises(DamagedBytesError):
        verify(payload[:-1] + bytes([payload[-1] ^ 1]), checksum(payload))
