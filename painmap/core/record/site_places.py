"""Where on the skin the measuring sites lie, for a figure on which they can be tapped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from painmap.core.record.limb_items import LimbSort, sort_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body

End = Literal["", "near", "far"]
_SHARE: Final = 0.15
"""So much of an atom's length is its end."""

SITE_ATOMS: Final[dict[LimbSort, dict[str, tuple[str, End]]]] = {
    "arm": {
        "upper_arm": ("upper_arm_front", ""), "forearm": ("forearm_front", ""),
        "wrist": ("wrist_front", ""), "palm": ("palm_front", ""),
        "dorsum": ("hand_dorsum_back", ""), "index_tip": ("index_finger_front", "far"),
        "little_finger_base": ("little_finger_front", "near"),
    },
    "leg": {
        "thigh": ("thigh_front", ""), "knee": ("knee_front", ""),
        "shin": ("lower_leg_front", ""), "ankle": ("ankle_front", ""),
        "dorsum": ("foot_dorsum_front", ""), "sole": ("sole_back", ""),
        "great_toe": ("great_toe_front", ""),
    },
}  # fmt: skip
"""The atom, without its side, in whose middle or at whose end a site lies."""


def site_cell(atlas: Atlas, body: Body, limb: str, site: str) -> int:
    """Return the skin cell of a site on a body. Raises KeyError for a site the limb has not.

    The left limbs' cells are the mirror of the right ones'.
    """
    part, end = SITE_ATOMS[sort_of(limb)][site]
    atom = next(atom.index for atom in atlas.atoms if atom.key == f"R_{part}")
    cells = np.flatnonzero(atlas.atom == atom)
    if end:
        place = atlas.limb_pos[cells]
        edge = np.nanquantile(place, _SHARE if end == "near" else 1 - _SHARE)
        cells = cells[place <= edge if end == "near" else place >= edge]
    centres = body.centres[cells].astype(np.float64)
    gaps = np.linalg.norm(centres - centres.mean(axis=0), axis=1)
    cell = int(cells[gaps.argmin()])
    return cell if limb.startswith("r_") else int(atlas.mirror[cell])
