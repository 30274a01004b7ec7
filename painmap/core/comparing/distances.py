"""The second stage of a comparison: how far borders moved, and what that says of the noise.

It takes some 100 ms and more, so it is a worker's; areas come first (`compare`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from painmap.core.change import GAINED, LOST
from painmap.core.comparing.displacement import border_of
from painmap.core.comparing.layer_distances import LayerDistances, layer_distances
from painmap.core.comparing.noise import noise_of
from painmap.core.comparing.surface_displacement import surface_displacement
from painmap.core.skin import skin_of

if TYPE_CHECKING:
    from painmap.core.comparing.displacement import Displacement
    from painmap.core.comparing.noise import Noise
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.comparison import Comparison
    from painmap.core.layers import LayerKey

TRUNK: Final = 0
_LONGEST_CM: Final = 30.0
"""Where a border moved further in a straight line, ways over the skin would take seconds."""


def first_noise(comparison: Comparison, pair: Pair) -> Noise:
    """Return what can be said of the noise without distances: at once."""
    return noise_of(comparison, pair.exams, None)


def distances(comparison: Comparison, pair: Pair) -> Distances:
    """Return how the borders of all layers moved, and how that of the layer shown along the skin.

    The comparison is that of the pair. No Qt; fit for any thread.
    """
    skin, (then, now) = skin_of(pair.atlas), pair.sides
    layers = {row.key: layer_distances(skin, then, now, row.key) for row in comparison.layers}
    shown = layers[comparison.key]
    limb = _most_changed(comparison, pair, shown)
    moved = shown.by_limb.get(limb)
    return Distances(
        layers,
        limb,
        moved,
        _along(comparison, pair, limb, moved),
        noise_of(comparison, pair.exams, shown.whole),
        comparison.scale.method != "none",
    )


def _most_changed(comparison: Comparison, pair: Pair, shown: LayerDistances) -> int:
    """Return the limb on which most changed, among those where borders can be held together."""
    changed = np.flatnonzero((comparison.classes == GAINED) | (comparison.classes == LOST))
    cm2 = np.bincount(pair.atlas.limb[changed], pair.sides[1].body.area_cm2[changed], 5)
    return max(shown.by_limb or range(5), key=lambda limb: float(cm2[limb]))


def _along(
    comparison: Comparison, pair: Pair, limb: int, moved: Displacement | None
) -> Displacement | None:
    """Return the way over the skin where a straight line through the body means little.

    That is on the trunk and the head, and for a patch on one side of a limb. Round a limb a border
    moves along it, and both are nearly the same.
    """
    if moved is None or moved.hd > _LONGEST_CM * comparison.scale.length_factor:
        return None
    if limb != TRUNK and _goes_round(comparison, limb):
        return None
    then, now = pair.sides
    key, skin = comparison.key, skin_of(pair.atlas)
    return surface_displacement(
        skin,
        now.body.centres,
        border_of(skin, then.painted(key)),
        border_of(skin, now.painted(key)),
        limb=limb,
        comparable=then.known_for(key) & now.known_for(key),
        cm_per_cm=comparison.scale.length_factor,
    )


def _goes_round(comparison: Comparison, limb: int) -> bool:
    levels = comparison.level_then, comparison.level_now
    rows = [levels, *(row[:2] for row in comparison.levels_elsewhere)]
    return any(all(level is not None and level.limb == limb for level in row) for row in rows)


@dataclass(frozen=True, slots=True, eq=False)
class Distances:
    """How borders moved: of each layer; of the layer shown on the limb where most changed.

    `moved` is straight, `along_surface` over the skin, None where that was not worked out. Unless
    `sized`, no height was noted: the cm are those of a body drawn, and not to be shown.
    """

    layers: Mapping[LayerKey, LayerDistances]
    limb: int
    moved: Displacement | None
    along_surface: Displacement | None
    noise: Noise
    sized: bool = True

    @property
    def leading(self) -> Displacement | None:
        """The one to show, and whose arrows to draw."""
        return self.moved if self.along_surface is None else self.along_surface
