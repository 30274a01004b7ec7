"""The displacement of every border of a layer between two visits, limb by limb and in all.

Straight distances of eight layers take some 100 ms: a worker's job, after the areas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.atlas.scale import patient_scale
from painmap.core.comparing.displacement import (
    Displacement,
    Mask,
    border_of,
    displacement,
    together,
)
from painmap.core.layers import LayerKey

if TYPE_CHECKING:
    from painmap.atlas.body import Body
    from painmap.core.compared_side import Side
    from painmap.core.skin import Skin


def layer_distances(skin: Skin, then: Side, now: Side, layer: LayerKey) -> LayerDistances:
    """Return how the borders of a layer moved, on the later visit's body and scale.

    Without a height at the later visit the cm are the body's, not the patient's, and not to be
    shown.
    """
    visit = now.exam.visit
    scale = patient_scale(now.body, visit.height_cm, visit.weight_kg)
    return distances_between(
        skin,
        now.body,
        (then.painted(layer), now.painted(layer)),
        comparable=then.known_for(layer) & now.known_for(layer),
        cm_per_cm=scale.length_factor,
    )


def distances_between(
    skin: Skin, body: Body, zones: tuple[Mask, Mask], *, comparable: Mask, cm_per_cm: float
) -> LayerDistances:
    """Return how the borders of two zones lie apart, straight, on each limb that has both.

    A limb is not among them where either has no border on it, nor one whose border lies on skin
    that is not `comparable`.
    """
    borders = [border_of(skin, zone) for zone in zones]
    limbs = [set(skin.limb[border.cells].tolist()) for border in borders]
    moved = {
        limb: displacement(
            skin,
            body.centres,
            *borders,
            limb=limb,
            comparable=comparable,
            cm_per_cm=cm_per_cm,
        )
        for limb in sorted(limbs[0] & limbs[1])
    }
    found = {limb: one for limb, one in moved.items() if one is not None}
    return LayerDistances(found, together(list(found.values())))


@dataclass(frozen=True, slots=True)
class LayerDistances:
    """How the borders of a layer moved: by limb (0 the trunk and head), and all together."""

    by_limb: Mapping[int, Displacement]
    whole: Displacement | None
