"""Two visits of a patient compared: on one body, at one scale, only on skin examined at both.

The body and the scale are the later visit's. Cells are the same spots of anatomy on every body,
so `then + gained - lost = now` holds for every layer, every area and the whole; skin that was not
examined at one of the visits (see `examined`) is *unknown* and in none of these numbers. What each
visit itself recorded, on its own body and scale and with all its paint, stands beside it.

Layers are never put together: a quality of pain is compared with itself, and so is a stimulus.
Where a visit does not say whether a layer was there (see `told_layers`), skin is *unknown* too.

The level of a border is what the tape said on the day, so each is on its own visit's scale; the
earlier one at the later visit's size stands beside it.
"""

from __future__ import annotations

from dataclasses import astuple, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.affected_areas import affected_areas
from painmap.core.area_runs import area_runs, limb_runs
from painmap.core.change import GAINED, LOST, UNKNOWN, changes_by_area, classify, total_change
from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.compared_side import Mask, Side, painted
from painmap.core.comparing.pair_notices import first_notices, test_notices
from painmap.core.comparing.visit_pair import Pair, pair_as_given
from painmap.core.comparison import AreaChange, Comparison, LayerChange, Levels, Recorded
from painmap.core.exam import Exam
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.levels import border_levels
from painmap.core.limb_changes import limb_changes, side_differences
from painmap.core.notices import growth_between, notices_of
from painmap.core.repeats import repeats_of
from painmap.core.ring_levels import limb_factor, measured_length
from painmap.core.told_layers import tells_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body


def compare(earlier: Exam, later: Exam, atlas: Atlas, layer: LayerKey | str) -> Comparison:
    """Compare two exams of one patient; the map shows a layer ('allodynia:brush').

    Raises ValueError for exams of two patients, of two numberings, and for an unknown layer.
    """
    key = LayerKey.parse(layer) if isinstance(layer, str) else layer
    return compare_pair(pair_as_given(earlier, later, atlas), key)


def compare_pair(pair: Pair, layer: LayerKey | str) -> Comparison:
    """Compare the visits of a pair; what is worked out of each visit alone is not done again.

    Raises ValueError for an unknown layer.
    """
    key = LayerKey.parse(layer) if isinstance(layer, str) else layer
    if key.kind not in LAYER_KINDS:
        raise ValueError(f"unknown kind of layer: {key.kind!r}")
    (earlier, later), sides, atlas = pair.exams, pair.sides, pair.atlas
    visit, body, scale = later.visit, sides[1].body, sides[1].counter.scale
    by = sides[0].counter.settings, sides[1].counter.settings
    classes = _classes(*sides, key)
    shown, *others = _in_order(earlier, later, key)
    layers = (
        _layer_change(shown, *sides, classes),
        *(_layer_change(one, *sides, _classes(*sides, one)) for one in others),
    )
    areas = sides[0].counter.areas(earlier.findings), sides[1].counter.areas(later.findings)
    affected = affected_areas(*areas, sides[0].examined_areas(), sides[1].examined_areas())
    affected = replace(affected, counted_alike=by[0] == by[1])
    levels = _levels(*sides, key, classes)
    found = Comparison(
        earlier.visit,
        visit,
        key,
        classes,
        layers,
        body.key,
        body.total_cm2,
        scale,
        sides[0].counter.scale,
        visit.scheme,
        by,
        *areas,
        affected,
        *(levels[0] if levels else (None, None, None)),
        limb_changes(earlier.findings, later.findings),
        side_differences(earlier.findings, later.findings),
        growth_between(earlier.visit, visit),
        (),
        tuple(levels[1:]),
        (repeats_of(earlier, atlas, key), repeats_of(later, atlas, key)),
        pair.trials_for(key),
        _not_comparable_on(sides[1].body, classes),
    )
    told = (*first_notices(pair, key), *notices_of(*sides, found), *test_notices(pair, key))
    return replace(found, notices=told)


def _not_comparable_on(body: Body, classes: NDArray[np.uint8]) -> frozenset[int]:
    sums = limb_runs(body).sums(classes, UNKNOWN + 1)
    aside = (sums[:, UNKNOWN] > 0) & ~sums[:, :UNKNOWN].any(axis=1)
    return frozenset((np.flatnonzero(aside[1:]) + 1).tolist())


def _in_order(earlier: Exam, later: Exam, first: LayerKey) -> list[LayerKey]:
    """Return the layer shown, the others of its kind, then all others painted at either visit."""
    others = [other for other in painted_layers(earlier, later) if other != first]
    return [first, *sorted(others, key=lambda other: other.kind != first.kind)]


def _classes(then: Side, now: Side, layer: LayerKey) -> NDArray[np.uint8]:
    sides = then, now
    return classify(
        *(side.painted(layer) for side in sides), *(side.known_for(layer) for side in sides)
    )


def _layer_change(
    layer: LayerKey, then: Side, now: Side, classes: NDArray[np.uint8]
) -> LayerChange:
    scheme = now.exam.visit.scheme
    areas = now.atlas.schemes[scheme].areas
    on_body = area_runs(now.atlas, now.body, scheme)
    changes = changes_by_area(classes, now.painted(layer), on_body, now.counter.scale.factor)
    own = [side.recorded(layer, scheme) for side in (then, now)]
    rows = tuple(
        AreaChange(area, changes[area.index], own[0][area.index], own[1][area.index])
        for area in areas
    )
    told = tells_of(then.exam, layer), tells_of(now.exam, layer)
    recorded = _all_recorded(own[0]), _all_recorded(own[1])
    return LayerChange(layer, total_change(changes), rows, *recorded, told)


def _all_recorded(parts: tuple[Recorded, ...]) -> Recorded:
    cm2, percent = (sum(values) for values in zip(*map(astuple, parts), strict=True))
    return Recorded(cm2, percent)


def _levels(then: Side, now: Side, layer: LayerKey, classes: NDArray[np.uint8]) -> list[Levels]:
    """Return the levels then and now, and then at the later size: only a border of allodynia.

    One for each limb that has a border, first the one where most changed.

    Without a height at the later visit there are no cm at all; without one at the earlier the
    later size is the only one known.
    """
    scales = then.counter.scale, now.counter.scale
    if layer.kind != BORDERED or scales[1].method == "none":
        return []
    zones = then.painted(layer), now.painted(layer)
    sums = limb_runs(now.body).sums(classes, UNKNOWN + 1)
    by_limb = sums[:, GAINED] + sums[:, LOST]
    found = []
    painted = [limb for limb in range(1, 5) if sums[limb].any()]
    for limb in sorted(painted, key=lambda limb: -by_limb[limb]):
        levels = _levels_on(then, now, limb, zones)
        if any(levels):
            found.append(levels)
    return found


def _levels_on(then: Side, now: Side, limb: int, zones: tuple[Mask, Mask]) -> Levels:
    """Return the levels on a limb, each by the limb's length where the visit measured it."""
    one, other, resized = border_levels(
        (then.body, now.body), zones, limb, (_length_factor(then, limb), _length_factor(now, limb))
    )
    return (resized if then.counter.scale.method == "none" else one), other, resized


def _length_factor(side: Side, limb: int) -> float:
    return limb_factor(
        side.body,
        limb,
        length_factor=side.counter.scale.length_factor,
        measured_cm=measured_length(side.exam.findings, limb),
    )


__all__ = [
    "AreaChange",
    "Comparison",
    "LayerChange",
    "Recorded",
    "compare",
    "compare_pair",
    "painted",
]
