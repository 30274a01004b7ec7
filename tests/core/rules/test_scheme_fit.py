"""Which schemes of a clinic's visits leave areas of the pattern that nobody can mark."""

from __future__ import annotations

import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.clinic import Clinic
from painmap.core.rules.scheme_fit import never_examined

SCHEMES = ("limb10", "wpi19", "michigan35", "choir74")


@pytest.mark.parametrize("pattern", [*SCHEMES, "patches"])
@pytest.mark.parametrize("own", SCHEMES)
def test_only_the_widespread_index_leaves_out_what_finer_maps_name(
    atlas: Atlas, own: str, pattern: str
) -> None:
    found = never_examined(atlas, Clinic(scheme=own, pattern_scheme=pattern))
    assert bool(found) is (own == "wpi19" and pattern in ("michigan35", "choir74"))


def test_the_areas_are_named(atlas: Atlas) -> None:
    found = never_examined(atlas, Clinic(scheme="wpi19", pattern_scheme="michigan35"))
    assert {str(name) for name in found} == {"face", "head", "pelvis", "left groin", "right groin"}
