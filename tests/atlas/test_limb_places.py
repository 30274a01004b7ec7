"""Packing and unpacking places along limbs."""

from __future__ import annotations

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas
from painmap.atlas.limb_places import pack_limb_pos, unpack_limb_pos


def test_packing_keeps_places_to_the_step(atlas: Atlas) -> None:
    packed = pack_limb_pos(atlas.limb_pos, atlas.limb)
    again = unpack_limb_pos(packed, atlas.limb, atlas.mirror)
    assert np.array_equal(again, atlas.limb_pos, equal_nan=True)


def test_a_place_out_of_range_is_refused() -> None:
    limb = np.array([1, 1, 0], dtype=np.uint8)
    with pytest.raises(ValueError, match="out of range"):
        pack_limb_pos(np.array([0.1, 9.0, np.nan], dtype=np.float32), limb)
