"""Many stored layers give what each gives alone; one that is damaged is named as such."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.storage.codec import DamagedBytesError, pack_layer, unpack_layer
from painmap.storage.many_layers import AT_ONCE, in_parts, unpack_many

STORED_EARLIER = bytes.fromhex("01789c6361606010d131e061601400b21819c080998115000a7f009b")
"""Cells 20 to 319 of value 3, 70,000 to 70,011 of value 5, as earlier versions wrote them."""


def _layer(seed: int) -> np.ndarray:
    values = np.zeros(90_000, np.uint8)
    dice = np.random.default_rng(seed)
    for start in dice.integers(0, 80_000, seed % 9):
        values[start : start + int(dice.integers(1, 900))] = dice.integers(1, 11)
    return values


def test_many_are_unpacked_in_their_order() -> None:
    stored = [pack_layer(_layer(number)) for number in range(2 * AT_ONCE + 7)]
    zones = [zone for part in in_parts(unpack_many, stored) for zone in part]
    assert len(zones) == len(stored)
    for zone, payload in zip(zones, stored, strict=True):
        assert np.array_equal(zone.unpacked(), unpack_layer(payload))


def test_what_was_stored_by_earlier_versions() -> None:
    first, second = unpack_many([pack_layer(_layer(3)), STORED_EARLIER])
    assert np.array_equal(first.unpacked(), unpack_layer(pack_layer(_layer(3))))
    assert second.starts.tolist() == [20, 70_000]
    assert second.ends.tolist() == [320, 70_012]
    assert second.values.tolist() == [3, 5]
    assert list(unpack_many([])) == []


@pytest.mark.parametrize("bad", [b"", b"\x09", b"\x01abc", STORED_EARLIER[:-6]])
def test_a_damaged_one_among_others(bad: bytes) -> None:
    with pytest.raises(DamagedBytesError):
        unpack_many([STORED_EARLIER, bad, STORED_EARLIER])


def test_more_cells_than_any_body_has() -> None:
    long = pack_layer(np.broadcast_to(np.uint8(1), 16_000_001))
    with pytest.raises(DamagedBytesError):
        unpack_many([STORED_EARLIER, long])
