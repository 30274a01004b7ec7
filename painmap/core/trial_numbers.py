"""What the trials of one stimulus say together: area, levels, how far the border moved.

Only complete trials are in the numbers. Trials of different stimuli are never put together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.landmark import limb_level_cm
from painmap.atlas.scale import PatientScale, patient_scale
from painmap.core.edges import Shift, edge_cells, shift_between
from painmap.core.exam import Exam
from painmap.core.findings import Json
from painmap.core.levels import limb_edge
from painmap.core.ring import Ring, usual_landmark
from painmap.core.ring_levels import limb_factor, measured_length
from painmap.core.skin import skin_of
from painmap.core.trial_edits import complete_trials, zones_of
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
class TrialLevel:
    """A border's level around a limb: mean, lowest and highest, cm above a landmark (its key)."""

    limb: int
    landmark: str
    cm: float
    low: float
    high: float


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
    `shift` is straight through space on the same part of the body: the largest between any two
    trials, and the mean over all pairs; None for fewer than two trials and where borders lie on
    different parts of the body. `jaccard` is the lowest of any two.
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

    @property
    def cm2_range(self) -> tuple[float, float]:
        """The smallest and the largest trial of each site, summed over the sites."""
        areas = [[self.trials[k].cm2 for k in site] for site in self.sites]
        return sum(map(min, areas)), sum(map(max, areas))


def stimulus_numbers(exam: Exam, atlas: Atlas, stimulus: str) -> StimulusNumbers | None:
    """Return the numbers of a stimulus of a visit, None without a complete trial."""
    trials = complete_trials(trials_of(exam.findings), stimulus)
    return numbers_of(exam, atlas, stimulus, trials, zones_of(exam, trials)) if trials else None


def numbers_of(
    exam: Exam, atlas: Atlas, stimulus: str, trials: Sequence[Trial], zones: Sequence[Mask]
) -> StimulusNumbers:
    """Return the numbers of trials whose zones are given, one that is being drawn among them."""
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
    levels = _levels(body, trials, zones, factors)
    union, agreed, repeats = np.logical_or.reduce(zones), common(zones), pairs(zones)
    zone = majority(zones)
    edges = [edge_cells(skin, one) for one in zones]
    return StimulusNumbers(
        stimulus,
        tuple(TrialArea(*row) for row in zip(trials, cm2, levels, strict=True)),
        scale,
        zone,
        np.asarray(union & ~agreed),
        _cm2(body, zone, scale),
        _cm2(body, union, scale),
        _cm2(body, agreed, scale),
        _shift(skin, body, edges, repeats, {0: scale.length_factor, **factors}),
        _lowest_jaccard(body, zones, repeats),
        sites_of(zones),
    )


def is_variable(numbers: StimulusNumbers, threshold_cm: float | None) -> bool | None:
    """Tell whether a border moved at least so far as a clinic calls variable.

    None when nobody can say: no threshold, one trial, or no distance between the borders.
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


def _levels(
    body: Body, trials: Sequence[Trial], zones: Sequence[Mask], factors: dict[int, float]
) -> list[TrialLevel | None]:
    """Return the levels of trials; on one limb all from the last ring's landmark."""
    marks = {
        trial.border.limb: trial.border.landmark
        for trial in trials
        if isinstance(trial.border, Ring) and trial.border.landmark
    }
    return [
        _level(body, trial, zone, marks, factors) for trial, zone in zip(trials, zones, strict=True)
    ]


def _level(
    body: Body, trial: Trial, zone: Mask, marks: dict[int, str], factors: dict[int, float]
) -> TrialLevel | None:
    border = trial.border
    if isinstance(border, Ring):
        limb, pos = border.limb, np.array(border.levels)
    else:
        edge = limb_edge(body, zone)
        if edge is None:
            return None
        limb, pos = edge.limb, edge.pos.astype(np.float64)
    mark = marks.setdefault(limb, usual_landmark(limb, float(np.median(pos))))
    cm = limb_level_cm(body, limb, pos, mark) * factors[limb]
    return TrialLevel(limb, mark, float(cm.mean()), float(cm.min()), float(cm.max()))


def _shift(
    skin: Skin,
    body: Body,
    edges: Sequence[NDArray[np.int32]],
    repeats: Sequence[tuple[int, int]],
    factors: dict[int, float],
) -> Shift | None:
    if not repeats:
        return None
    found = [shift_between(skin, body.centres, edges[i], edges[j]) for i, j in repeats]
    known = [shift for shift in found if shift is not None]
    if len(known) < len(found):
        return None
    parts = np.unique(skin.limb[np.concatenate(edges)])
    # A measured limb sets the scale of what lies on it alone.
    factor = factors[int(parts[0])] if parts.size == 1 else factors[0]
    largest = max(shift.largest for shift in known)
    return Shift(largest * factor, float(np.mean([shift.mean for shift in known])) * factor)


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
