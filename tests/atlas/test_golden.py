"""Frozen with their version: a changed hash here needs a new version of the regions or bodies.

Old visits count by the regions and bodies that they name, so a released one never changes.
"""

from __future__ import annotations

import hashlib

import numpy as np

from painmap.atlas.atlas import Atlas

REGIONS_1 = "b9663662947e8b49f40e6365f0ef56e12689a7d1274317589333386aa0eff981"


def test_the_regions_of_version_1_never_move(atlas: Atlas) -> None:
    assert atlas.versions.regions == 1
    digest = hashlib.sha256()
    digest.update(np.ascontiguousarray(atlas.atom).tobytes())
    digest.update(np.ascontiguousarray(atlas.limb).tobytes())
    digest.update(",".join(atom.key for atom in atlas.atoms).encode())
    for scheme in atlas.schemes.values():
        digest.update(scheme.area_of_atom.tobytes())
    assert digest.hexdigest() == REGIONS_1
