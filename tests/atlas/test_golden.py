"""Frozen with their version: a changed hash here needs a new version of the regions or bodies.

Old visits count by the regions and bodies that they name, so a released one never changes.
"""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from painmap.atlas.atlas import Atlas

REGIONS_1 = "b9663662947e8b49f40e6365f0ef56e12689a7d1274317589333386aa0eff981"
LATER_SCHEMES = {
    "michigan35": "a20f9639b60bfe00e41bf4e6d8c59c14d30929efbdfa3acd2eb18e94f8f87f8f",
    "choir74": "56445136667272ee97ac6110930d9c7cb50d8e784aebf3873be014ff7a24ec3c",
}


def test_the_regions_of_version_1_never_move(atlas: Atlas) -> None:
    assert atlas.versions.regions == 1
    digest = hashlib.sha256()
    digest.update(np.ascontiguousarray(atlas.atom).tobytes())
    digest.update(np.ascontiguousarray(atlas.limb).tobytes())
    digest.update(",".join(atom.key for atom in atlas.atoms).encode())
    for key in ("limb10", "wpi19", "lund_browder"):
        digest.update(atlas.schemes[key].area_of_atom.tobytes())
    assert digest.hexdigest() == REGIONS_1


@pytest.mark.parametrize("key", LATER_SCHEMES)
def test_a_scheme_that_came_later_never_moves(atlas: Atlas, key: str) -> None:
    """A new scheme on the same atoms needs no new version of the regions; it is frozen alone."""
    scheme = atlas.schemes[key]
    assert scheme.version == 1
    digest = hashlib.sha256(",".join(area.key for area in scheme.areas).encode())
    digest.update(scheme.area_of_atom.tobytes())
    assert digest.hexdigest() == LATER_SCHEMES[key]


def test_every_scheme_is_frozen(atlas: Atlas) -> None:
    assert set(atlas.schemes) == {"limb10", "wpi19", "lund_browder", *LATER_SCHEMES}
