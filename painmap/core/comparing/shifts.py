"""How the strength and the kind of what is painted changed: intensity of pain, colour, warmth.

All of it is on skin that can be compared and in the patient's cm² of the later visit, as the areas
are, so the values of a layer add up to its area then and its area now.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.change import GAINED, LOST, STABLE, classify
from painmap.core.layers import LAYER_KINDS, NOT_RATED, LayerKey, LayerValue

if TYPE_CHECKING:
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.comparison import Comparison

Both = tuple["float | None", "float | None"]


def intensities(comparison: Comparison, pair: Pair) -> tuple[Intensity, ...]:
    """Return the intensity of every layer of pain, () without one."""
    return tuple(
        _intensity(row.key, *_values(comparison, pair, row.key))
        for row in comparison.layers
        if row.key.kind == "pain" and row.total.then + row.total.now
    )


def value_shifts(comparison: Comparison, pair: Pair) -> tuple[ValueShift, ...]:
    """Return cm² of each value of the layers that have several, where there is any of it.

    Intensities of pain are no such values (`intensities`), except for what was not rated.
    """
    found = []
    for row in comparison.layers:
        values = LAYER_KINDS[row.key.kind].values
        if len(values) > 1 and row.key.kind != "pain" and row.total.then + row.total.now:
            then, now, cm2 = _values(comparison, pair, row.key)
            sums = [np.bincount(one, cm2, values[-1].code + 1) for one in (then, now)]
            for value in values:
                areas = float(sums[0][value.code]), float(sums[1][value.code])
                if any(areas):
                    found.append(ValueShift(row.key, value, *areas))
    return tuple(found)


def _values(
    comparison: Comparison, pair: Pair, layer: LayerKey
) -> tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.float64]]:
    """Return what comparable cells hold then and now, and their cm²; a trial's cells hold 1."""
    zones = [side.painted(layer) for side in pair.sides]
    classes = classify(zones[0], zones[1], *(side.known_for(layer) for side in pair.sides))
    cells = np.flatnonzero((classes == GAINED) | (classes == LOST) | (classes == STABLE))
    then, now = (
        np.where(zone[cells], np.maximum(side.exam.layer(layer)[cells], 1), 0).astype(np.uint8)
        for zone, side in zip(zones, pair.sides, strict=True)
    )
    cm2 = pair.sides[1].body.area_cm2[cells].astype(np.float64) * comparison.scale.factor
    return then, now, cm2


def _intensity(
    layer: LayerKey,
    then: NDArray[np.uint8],
    now: NDArray[np.uint8],
    cm2: NDArray[np.float64],
) -> Intensity:
    rated = [(one > 0) & (one != NOT_RATED) for one in (then, now)]
    both = rated[0] & rated[1]
    return Intensity(
        layer,
        (_mean(then, cm2, rated[0]), _mean(now, cm2, rated[1])),
        (_mean(then, cm2, both), _mean(now, cm2, both)),
        (_peak(then, rated[0]), _peak(now, rated[1])),
        float(cm2[both].sum()),
        (float(cm2[then == NOT_RATED].sum()), float(cm2[now == NOT_RATED].sum())),
    )


def _mean(
    values: NDArray[np.uint8], cm2: NDArray[np.float64], on: NDArray[np.bool_]
) -> float | None:
    return float(np.average(values[on], weights=cm2[on])) if on.any() else None


def _peak(values: NDArray[np.uint8], on: NDArray[np.bool_]) -> float | None:
    return float(values[on].max()) if on.any() else None


@dataclass(frozen=True, slots=True)
class Intensity:
    """The intensity of a layer of pain from 1 to 10, then and now; None where nothing was rated.

    `whole` is the mean over all skin rated at that visit, `common` that over skin rated at both,
    `common_cm2` of it; `not_rated_cm2` has no number and is in none of the means.
    """

    layer: LayerKey
    whole: Both
    common: Both
    highest: Both
    common_cm2: float
    not_rated_cm2: tuple[float, float]


@dataclass(frozen=True, slots=True)
class ValueShift:
    """The cm² with one value of a layer: red skin, skin that is cooler."""

    layer: LayerKey
    value: LayerValue
    then: float
    now: float
