"""What comparing two visits comes to, as values: by class, by area and by layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import PatientScale
from painmap.core.affected_areas import AffectedAreas
from painmap.core.change import Change
from painmap.core.counts import AreaCount, CountSettings
from painmap.core.layers import LayerKey
from painmap.core.levels import BorderLevel
from painmap.core.limb_changes import LimbChange, SideDifference
from painmap.core.text import Number, Text, percent
from painmap.core.visit import Visit

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area
    from painmap.core.notices import Growth
    from painmap.core.repeats import Repeats
    from painmap.core.trials import Trial

Levels: TypeAlias = "tuple[BorderLevel | None, BorderLevel | None, BorderLevel | None]"
"""Of a border: then and now, each at its own size, and then at the later size."""

SHOWN_CM2 = 0.05
"""Less than this has no row in a table."""


@dataclass(frozen=True, slots=True)
class AreaChange:
    """What changed in one area of the scheme, and what each visit recorded there."""

    area: Area
    change: Change
    recorded_then: Recorded
    recorded_now: Recorded


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one visit recorded, on its own body and scale: cm² and % of skin."""

    cm2: float
    percent_of_skin: float


@dataclass(frozen=True, slots=True)
class LayerChange:
    """One layer, a quality or a stimulus for itself; `rows` are all areas of the scheme.

    `told` says whether each visit has anything to say of it: skin without the layer is *unknown*
    at a visit where it was not looked for, as with another stimulus.
    """

    key: LayerKey
    total: Change
    rows: tuple[AreaChange, ...]
    recorded_then: Recorded
    recorded_now: Recorded
    told: tuple[bool, bool] = (True, True)


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """An earlier and a later visit; `classes` (uint8[N]) shows the layer `key`.

    `layers` begins with that one; the others painted at either visit follow. The levels are those
    of the limb where most changed; a border on another limb is in `levels_elsewhere`. `repeats`
    are the trials of the stimulus shown, then and now; `trials` stand for its zones, where single
    ones were chosen. Limbs, 1 to 4, are `not_comparable_on` where all of the layer is on skin that
    was not examined at the other visit.
    """

    earlier: Visit
    later: Visit
    key: LayerKey
    classes: NDArray[np.uint8]
    layers: tuple[LayerChange, ...]
    body: str
    skin_cm2: float
    scale: PatientScale
    scale_then: PatientScale
    scheme: str
    counted_by: tuple[CountSettings, CountSettings]
    areas_then: tuple[AreaCount, ...]
    areas_now: tuple[AreaCount, ...]
    affected: AffectedAreas
    level_then: BorderLevel | None
    level_now: BorderLevel | None
    level_then_resized: BorderLevel | None
    limbs: tuple[LimbChange, ...]
    sides: tuple[SideDifference, ...]
    growth: Growth | None
    notices: tuple[Text, ...]
    levels_elsewhere: tuple[Levels, ...] = ()
    repeats: tuple[Repeats | None, Repeats | None] = (None, None)
    trials: tuple[Trial | None, Trial | None] = (None, None)
    not_comparable_on: frozenset[int] = frozenset()

    @property
    def layer(self) -> LayerChange:
        """The layer that the map shows."""
        return self.layers[0]

    @property
    def percent_leads(self) -> bool:
        """Tell whether % of skin is to be shown first: the patient grew, or has no scale."""
        return self.growth is not None or self.scale.method == "none"

    def percent(self, cm2: float) -> float:
        """Return the patient's cm² as % of the whole skin."""
        return 100.0 * cm2 / (self.skin_cm2 * self.scale.factor)

    def share(self, percent_of_skin: float) -> Number:
        """Return a share of skin as shown: with one number of decimals in all of the comparison.

        As many as its smallest area needs, so that figures in sentence, table and notices agree.
        """
        return Number(percent_of_skin, self._decimals())

    def _decimals(self) -> int:
        parts = [(layer.total, layer.recorded_then, layer.recorded_now) for layer in self.layers]
        parts += [(row.change, row.recorded_then, row.recorded_now) for row in self.layer.rows]
        shares = [self.percent(max(change.then, change.now)) for change, _, _ in parts]
        shares += [max(then.percent_of_skin, now.percent_of_skin) for _, then, now in parts]
        shares += [one.percent_of_skin for one in self.repeats if one is not None]
        least = self.percent(SHOWN_CM2)
        return max((percent(share).decimals for share in shares if share >= least), default=1)
