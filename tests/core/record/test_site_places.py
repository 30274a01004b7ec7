"""Where the measuring sites lie on the shipped skin."""

from __future__ import annotations

import pytest

from painmap.atlas.atlas import Atlas
from painmap.core.findings import LIMBS
from painmap.core.record.limb_items import SITES
from painmap.core.record.readings import sites_of
from painmap.core.record.site_places import SITE_ATOMS, site_cell

BODIES = ("child", "teen", "adult_female")


def test_every_site_has_its_atom() -> None:
    assert {sort: list(sites) for sort, sites in SITES.items()} == {
        sort: list(sites) for sort, sites in SITE_ATOMS.items()
    }


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("limb", LIMBS)
def test_sites_lie_on_their_limb_and_apart(atlas: Atlas, body: str, limb: str) -> None:
    cells = {site: site_cell(atlas, atlas.body(body), limb, site) for site in sites_of(limb)}
    assert len(set(cells.values())) == 7
    for site, cell in cells.items():
        assert atlas.limb[cell] == 1 + LIMBS.index(limb)
        part, _end = SITE_ATOMS["arm" if limb.endswith("_arm") else "leg"][site]
        assert atlas.atoms[atlas.atom[cell]].key == f"{limb[0].upper()}_{part}"


def test_sites_follow_from_the_trunk_outwards(atlas: Atlas) -> None:
    body = atlas.body("teen")
    for limb, order in (
        ("l_arm", ("upper_arm", "forearm", "wrist", "palm", "little_finger_base", "index_tip")),
        ("r_leg", ("thigh", "knee", "shin", "ankle", "dorsum", "great_toe")),
    ):
        places = [float(atlas.limb_pos[site_cell(atlas, body, limb, site)]) for site in order]
        assert places == sorted(places), (limb, places)


def test_left_is_the_mirror_of_right(atlas: Atlas) -> None:
    body = atlas.body("teen")
    for site in sites_of("r_leg"):
        right = site_cell(atlas, body, "r_leg", site)
        assert site_cell(atlas, body, "l_leg", site) == atlas.mirror[right]
