"""The parts of a comparison's numbers as plain data: layers, levels, repeat tests, distances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from painmap.core.affected_areas import was_assessed
from painmap.core.comparing.displacement import DEFINITION
from painmap.core.levels import LIMB_AREAS
from painmap.core.qualities import full_name

if TYPE_CHECKING:
    from painmap.core.comparing.displacement import Displacement
    from painmap.core.comparing.distances import Distances
    from painmap.core.comparing.layer_distances import LayerDistances
    from painmap.core.comparing.noise import Noise
    from painmap.core.comparing.overlap import AreaNumbers, LayerNumbers, Overlap
    from painmap.core.comparison import Comparison, Levels
    from painmap.core.levels import BorderLevel
    from painmap.core.repeats import Repeats

_PLACES = 6


def exact(value: float | None) -> float | None:
    return None if value is None else round(float(value), _PLACES)


def in_patients_unit(value: float | None, comparison: Comparison) -> float | None:
    """A length or an area in the patient's unit: null where no height makes it one."""
    return None if comparison.scale.method == "none" else exact(value)


def layer_json(comparison: Comparison, found: LayerNumbers) -> dict[str, Any]:
    layer = found.layer
    recorded = {
        when: {
            "cm2": None if scale.method == "none" else exact(one.cm2),
            "percent_of_skin": exact(one.percent_of_skin),
        }
        for when, one, scale in (
            ("then", layer.recorded_then, comparison.scale_then),
            ("now", layer.recorded_now, comparison.scale),
        )
    }
    return {
        "name": str(full_name(layer.key)),
        "told": list(layer.told),
        "as_recorded": recorded,
        "total": _numbers(comparison, found.total),
        "areas": {
            row.area.key: _numbers(comparison, row)
            for row in found.rows
            if row.area is not None and (row.change.then + row.change.now + row.change.unknown)
        },
        "areas_entered": [area.key for area in found.entered],
        "areas_left": [area.key for area in found.left],
    }


def affected_json(comparison: Comparison) -> dict[str, Any]:
    found = comparison.affected
    return {
        "of": len(comparison.areas_now),
        "then": found.then if found.has_change else None,
        "now": found.now if found.has_change else None,
        "as_recorded_then": found.recorded_then if was_assessed(comparison.areas_then) else None,
        "as_recorded_now": found.recorded_now if was_assessed(comparison.areas_now) else None,
        "not_comparable": [area.key for area in found.unknown],
        "counted_alike": found.counted_alike,
    }


def all_levels(comparison: Comparison) -> list[Levels]:
    first = comparison.level_then, comparison.level_now, comparison.level_then_resized
    return [row for row in (first, *comparison.levels_elsewhere) if any(row)]


def levels_json(comparison: Comparison, levels: Levels) -> dict[str, Any]:
    then, now, resized = levels
    one = now or then or resized
    assert one is not None
    same = then is not None and now is not None and then.landmark == now.landmark
    moved = now.cm - then.cm if same and now is not None and then is not None else None
    return {
        "limb": LIMB_AREAS[one.limb],
        "then": _level(then),
        "now": _level(now),
        "then_at_the_later_size": _level(resized),
        "difference_cm": in_patients_unit(moved, comparison),
    }


def repeats_json(comparison: Comparison, one: Repeats | None) -> dict[str, Any] | None:
    if one is None:
        return None
    whole = comparison.skin_cm2 * comparison.scale.factor
    return {
        "trials": one.trials,
        "percent_of_skin": exact(one.percent_of_skin),
        "cm2_at_the_later_size": in_patients_unit(one.percent_of_skin * whole / 100, comparison),
        "shift_cm": exact(one.shift_cm),
        "shift_is_along_limb": one.along,
        "lowest_jaccard": exact(one.jaccard),
    }


def noise_json(noise: Noise) -> dict[str, Any]:
    return {
        "verdict": noise.verdict,
        "basis": noise.basis,
        "label": str(noise.label),
        "reason": str(noise.reason),
    }


def distances_json(found: Distances) -> dict[str, Any]:
    return {
        "definition": str(DEFINITION),
        "limb_most_changed": LIMB_AREAS[found.limb] or "trunk",
        "straight": _moved(found.moved, found),
        "along_surface": _moved(found.along_surface, found),
        "layers": {str(key): _layer_distances(row, found) for key, row in found.layers.items()},
    }


def _layer_distances(row: LayerDistances, found: Distances) -> dict[str, Any]:
    return {
        "whole": _moved(row.whole, found),
        "limbs": {
            LIMB_AREAS[limb] or "trunk": _moved(moved, found) for limb, moved in row.by_limb.items()
        },
    }


def _moved(moved: Displacement | None, found: Distances) -> dict[str, Any] | None:
    if moved is None or not found.sized:
        return None
    low, high = moved.middle95
    return {
        "way": str(moved.way),
        "mean_cm": exact(moved.mean),
        "median_cm": exact(moved.median),
        "from_2.5_percent_cm": exact(low),
        "to_97.5_percent_cm": exact(high),
        "receded_at_most_cm": exact(moved.receded),
        "advanced_at_most_cm": exact(moved.advanced),
        "hd_cm": exact(moved.hd),
        "hd95_cm": exact(moved.hd95),
        "assd_cm": exact(moved.assd),
    }


def _numbers(comparison: Comparison, numbers: AreaNumbers) -> dict[str, Any]:
    change = numbers.change
    cm2 = {
        "then": change.then,
        "now": change.now,
        "difference": change.difference,
        "newly": change.gained,
        "no_longer": change.lost,
        "still": change.stable,
        "not_comparable_then": change.unknown_then,
        "not_comparable_now": change.unknown_now,
    }
    return {
        "cm2": {name: in_patients_unit(value, comparison) for name, value in cm2.items()},
        "percent_of_skin": {name: exact(comparison.percent(value)) for name, value in cm2.items()},
        "percent_of_area": {"then": exact(numbers.of_area_then), "now": exact(numbers.of_area_now)},
        "overlap": None if numbers.overlap is None else _overlap(numbers.overlap),
    }


def _overlap(found: Overlap) -> dict[str, Any]:
    return {
        "jaccard": exact(found.jaccard),
        "dice": exact(found.dice),
        "then_in_now": exact(found.then_in_now),
        "now_in_then": exact(found.now_in_then),
    }


def _level(level: BorderLevel | None) -> dict[str, Any] | None:
    if level is None:
        return None
    return {
        "landmark": level.landmark,
        "mean_cm": exact(level.cm),
        "lowest_cm": exact(level.low),
        "highest_cm": exact(level.high),
        "goes_round": level.around,
    }
