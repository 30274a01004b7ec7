"""What the trials of one stimulus say together: area, levels, how far the border moved.

Only complete trials are in the numbers. Trials of different stimuli are never put together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import PatientScale, patient_scale
from painmap.core.edges import Shift, edge_cells, shift_between
from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.ring_levels import limb_factor, measured_length
from painmap.core.skin import skin_of
from painmap.core.trial_edits import counted_trials, zones_of
from painmap.core.trial_levels import (
    RoundBorder,
    TrialLevel,
    round_border,
    shift_along,
    trial_levels,
)
from painmap.core.trial_sites import Site, common, majority, pairs, sites_of
from painmap.core.trials import Trial, trials_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.core.skin import Skin

Mask = NDArray[np.bool_]
THRESHOLD_SETTING: Final = "variable_border_cm"
THRESHOLD_CM: Final = (0.1, 30.0)


@dataclass(frozen=True, slots=True)
class TrialArea:
    """One complete trial: the patient's cm² inside, and its level where it goes round a limb."""

    trial: Trial
    cm2: float
    level: TrialLevel | None


@dataclass(frozen=True, slots=True, eq=False)
class StimulusNumbers:
    """The complete trials of a stimulus (its key) together, in the patient's cm and cm².

    `zone` is skin inside at least half of those of its site (`trial_sites`), `band` inside some
    of these but not all; both bool[N]. Shifts and agreement are those within sites.
    `shift` is the largest between any two trials of a site, and the mean over all pairs: along the
    limb where all go round it, as the levels do, else straight through space. None without a pair,
    and where a trial has a border on a limb on which the other has none. `jaccard` is the lowest
    of any pair. `tells_cm`: levels and shift are the patient's cm, not only those of a body drawn.
    """

    stimulus: str
    trials: tuple[TrialArea, ...]
    scale: PatientScale
    zone: Mask
    band: Mask
    zone_cm2: float
    union_cm2: float
    intersection_cm2: float
    shift: Shift | None
    jaccard: float | None
    sites: tuple[Site, ...]
    tells_cm: bool = True

    @property
    def cm2_range(self) -> tuple[float, float]:
        """The smallest and the largest trial of each site, summed over the sites."""
        areas = [[self.trials[k].cm2 for k in site] for site in self.sites]
        return sum(map(min, areas)), sum(map(max, areas))


def stimulus_numbers(exam: Exam, atlas: Atlas, stimulus: str) -> StimulusNumbers | None:
    """Return the numbers of a stimulus of a visit, None without a complete trial."""
    trials = counted_trials(exam, trials_of(exam.findings), stimulus)
    return numbers_of(exam, atlas, stimulus, trials, zones_of(exam, trials)) if trials else None


def numbers_of(
    exam: Exam, atlas: Atlas, stimulus: str, trials: Sequence[Trial], zones: Sequence[Mask]
) -> StimulusNumbers:
    """Return the numbers of trials whose zones, of some skin each, are given."""
    skin, body = skin_of(atlas), atlas.body(exam.visit.body)
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    factors = {
        limb: limb_factor(
            body,
            limb,
            length_factor=scale.length_factor,
            measured_cm=measured_length(exam.findings, limb),
        )
        for limb in range(1, 5)
    }
    cm2 = [_cm2(body, zone, scale) for zone in zones]
    borders = [round_border(body, *row) for row in zip(trials, zones, strict=True)]
    levels = trial_levels(body, borders, factors)
    sites = sites_of(zones, skin.parts)
    union, agreed, repeats = np.logical_or.reduce(zones), common(zones, sites), pairs(sites)
    zone = majority(zones, sites)

    @cache
    def edges() -> list[NDArray[np.int32]]:
        return [edge_cells(skin, one) for one in zones]

    return StimulusNumbers(
        stimulus,
        tuple(TrialArea(*row) for row in zip(trials, cm2, levels, strict=True)),
        scale,
        zone,
        np.asarray(union & ~agreed),
        _cm2(body, zone, scale),
        _cm2(body, union, scale),
        _cm2(body, agreed, scale),
        _shift(body, borders, edges, repeats, {0: scale.length_factor, **factors}, skin),
        _lowest_jaccard(body, zones, repeats),
        sites,
        scale.method != "none" or _are_measured(exam, levels),
    )


def _are_measured(exam: Exam, levels: Sequence[TrialLevel | None]) -> bool:
    """Tell whether all borders go round limbs whose length somebody taped."""
    return all(
        level is not None and measured_length(exam.findings, level.limb) is not None
        for level in levels
    )


def is_variable(numbers: StimulusNumbers, threshold_cm: float | None) -> bool | None:
    """Tell whether a border moved at least so far as a clinic calls variable.

    None when nobody can say: no threshold, nothing repeated, or no distance between the borders.
    """
    if threshold_cm is None or numbers.shift is None:
        return None
    return numbers.shift.largest >= threshold_cm


def as_threshold(value: Json) -> float | None:
    """Read a stored threshold, cm; None for none and for anything that is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if THRESHOLD_CM[0] <= value <= THRESHOLD_CM[1] else None


def _cm2(body: Body, zone: Mask, scale: PatientScale) -> float:
    return float(body.area_cm2[zone].sum(dtype=np.float64)) * scale.factor


def _shift(
    body: Body,
    borders: Sequence[RoundBorder | None],
    edges: Callable[[], Sequence[NDArray[np.int32]]],
    repeats: Sequence[tuple[int, int]],
    factors: Mapping[int, float],
    skin: Skin,
) -> Shift | None:
    """Return the shift over all pairs of trials: all along limbs, or else all straight."""
    if not repeats:
        return None
    along = []
    for i, j in repeats:
        one, other = borders[i], borders[j]
        if one is None or other is None:
            break
        shift = shift_along(body, one, other)
        if shift is None:
            break
        along.append(_scaled(shift, factors[one.limb]))
    if len(along) == len(repeats):
        return _over_all(along)
    straight = [shift_between(skin, body.centres, edges()[i], edges()[j]) for i, j in repeats]
    known = [shift for shift in straight if shift is not None]
    if len(known) < len(straight):
        return None
    parts = np.unique(skin.limb[np.concatenate(edges())])
    # A measured limb sets the scale of what lies on it alone.
    factor = factors[int(parts[0])] if parts.size == 1 else factors[0]
    return _scaled(_over_all(known), factor)


def _scaled(shift: Shift, factor: float) -> Shift:
    return replace(shift, largest=shift.largest * factor, mean=shift.mean * factor)


def _over_all(shifts: Sequence[Shift]) -> Shift:
    largest = max(shift.largest for shift in shifts)
    return Shift(largest, float(np.mean([shift.mean for shift in shifts])), along=shifts[0].along)


def _lowest_jaccard(
    body: Body, zones: Sequence[Mask], repeats: Sequence[tuple[int, int]]
) -> float | None:
    """Return the least share, of all skin in either of two zones, that is in both."""
    shares = []
    for i, j in repeats:
        one, other = zones[i], zones[j]
        whole = float(body.area_cm2[one | other].sum(dtype=np.float64))
        both = float(body.area_cm2[one & other].sum(dtype=np.float64))
        shares.append(both / whole if whole else 1.0)
    return min(shares, default=None)
