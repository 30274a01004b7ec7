"""How far two maps of a layer cover the same skin, in all and in each area.

All of it follows from what was gained, lost and stable (`change`), so it is on the later visit's
body and scale, and skin that cannot be compared is in no number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.change import GAINED, LOST, NONE, Change
from painmap.core.comparison import AreaChange, Comparison, LayerChange

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.scheme import Area

AFFECTED_CM2 = 1.0
"""An area with less, of the patient's cm², is neither entered nor left."""


def overlap_of(change: Change) -> Overlap | None:
    """Return the overlap of a change, None where neither visit has anything to compare."""
    then, now, both = change.then, change.now, change.stable
    either = both + change.gained + change.lost
    if either <= 0:
        return None
    return Overlap(
        dice=2 * both / (then + now),
        jaccard=both / either,
        then_in_now=both / then if then > 0 else None,
        now_in_then=both / now if now > 0 else None,
    )


def layer_numbers(
    comparison: Comparison, layer: LayerChange, area_cm2: NDArray[np.float64]
) -> LayerNumbers:
    """Return the numbers of a layer of a comparison; `area_cm2` are those of `areas_cm2`."""
    rows = tuple(
        _numbers(comparison, row.change, float(area_cm2[row.area.index]), row.area)
        for row in layer.rows
    )
    total = _numbers(comparison, layer.total, float(area_cm2.sum()), None)
    return LayerNumbers(layer, total, rows)


def areas_cm2(comparison: Comparison, atlas: Atlas) -> NDArray[np.float64]:
    """Return the patient's cm² of all skin in each area of the scheme compared by."""
    body, scheme = atlas.body(comparison.body), comparison.scheme
    cm2 = np.bincount(atlas.area_of_cell(scheme), body.area_cm2, len(atlas.schemes[scheme].areas))
    return np.asarray(cm2 * comparison.scale.factor)


def _numbers(
    comparison: Comparison, change: Change, whole: float, area: Area | None
) -> AreaNumbers:
    share = 100.0 / whole if whole > 0 else 0.0
    return AreaNumbers(
        area,
        change,
        percent_then=comparison.percent(change.then),
        percent_now=comparison.percent(change.now),
        of_area_then=share * change.then,
        of_area_now=share * change.now,
        overlap=overlap_of(change),
    )


def entered(rows: tuple[AreaChange, ...]) -> tuple[Area, ...]:
    """Return the areas that a layer is in at the later visit and was not at the earlier."""
    return _of_class(rows, GAINED)


def left(rows: tuple[AreaChange, ...]) -> tuple[Area, ...]:
    """Return the areas that a layer was in at the earlier visit and is not at the later."""
    return _of_class(rows, LOST)


def _of_class(rows: tuple[AreaChange, ...], wanted: int) -> tuple[Area, ...]:
    """Where skin of an area cannot be compared, nobody can say that it was entered or left."""
    return tuple(
        row.area
        for row in rows
        if row.change.class_of(AFFECTED_CM2) == wanted != NONE
        and (row.change.unknown_then if wanted == GAINED else row.change.unknown_now) < AFFECTED_CM2
    )


@dataclass(frozen=True, slots=True)
class Overlap:
    """Shares from 0 to 1, by area of skin and not by number of cells.

    `then_in_now`: how much of the earlier zone the later one contains; `now_in_then` the other
    way. None of a zone that is not there.
    """

    dice: float
    jaccard: float
    then_in_now: float | None
    now_in_then: float | None


@dataclass(frozen=True, slots=True)
class AreaNumbers:
    """One layer in an area, None for all of them: the patient's cm² in `change`, and shares in %.

    `percent` is of the whole skin, `of_area` of the area's skin.
    """

    area: Area | None
    change: Change
    percent_then: float
    percent_now: float
    of_area_then: float
    of_area_now: float
    overlap: Overlap | None


@dataclass(frozen=True, slots=True)
class LayerNumbers:
    """One layer of a comparison in numbers: all skin, then each area of the scheme."""

    layer: LayerChange
    total: AreaNumbers
    rows: tuple[AreaNumbers, ...]

    @property
    def entered(self) -> tuple[Area, ...]:
        """The areas that only the later visit has."""
        return entered(self.layer.rows)

    @property
    def left(self) -> tuple[Area, ...]:
        """The areas that only the earlier visit has."""
        return left(self.layer.rows)
