"""What one visit gives to the course of many: its figures, and its maps packed small.

The exam can be forgotten afterwards; fifty visits take some megabytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from painmap.core.area_runs import limb_runs
from painmap.core.carried import carried_layers
from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.compared_side import Side
from painmap.core.comparing.frequency import PackedVisit, packed, packed_side
from painmap.core.comparing.pair_notices import has_map
from painmap.core.comparing.record_tables import pain_levels
from painmap.core.counts import settings_of
from painmap.core.layers import LayerKey
from painmap.core.levels import BorderLevel, edge_on, level_of
from painmap.core.limb_changes import PAIRS
from painmap.core.record.delta import site_deltas
from painmap.core.record.limb_values import number_of
from painmap.core.repeats import Repeats, repeats_of
from painmap.core.ring_levels import limb_factor, measured_length
from painmap.core.rules.instruments import totals
from painmap.core.told_layers import stimuli_used
from painmap.core.trials import trials_of

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.core.counts import CountSettings
    from painmap.core.exam import Exam
    from painmap.core.rules.evaluation import Evaluation
    from painmap.core.visit import Visit

INSTRUMENT = "instrument:"
"""What the key of a total that was typed in begins with among the scores."""
_BOTH_MARKS = (0, 1)
_SEEN = 0.25
"""A limb of which less was examined may have a border where nobody looked: under a cast."""


def course_visit(exam: Exam, atlas: Atlas, evaluation: Evaluation | None = None) -> CourseVisit:
    """Return the figures of an exam's visit; some ten milliseconds, fit for a worker."""
    side = Side.of(exam, atlas, settings_of(exam))
    counter, painted = side.counter, painted_layers(exam)
    counts = counter.areas(exam.findings)
    sums = {total.layer: total for total in counter.totals()}
    bordered = [key for key in painted if key.kind == BORDERED]
    stopped = {trial.stimulus_key for trial in trials_of(exam.findings) if trial.stopped}
    repeats = {key: repeats_of(exam, atlas, key) for key in bordered}
    return CourseVisit(
        visit=exam.visit,
        drawn=has_map(exam),
        sized=counter.scale.method != "none",
        cm2={key: sums[key].cm2 for key in painted},
        percent={key: sums[key].percent_of_skin for key in painted},
        cm2_of_skin=side.body.total_cm2 * counter.scale.factor,
        edges={} if counter.scale.method == "none" else _edges(side, bordered),
        areas=tuple(row.area.name for row in counts if row.counts),
        n_areas=len(counts),
        counted_by=counter.settings,
        delta_t=_deltas(exam),
        pain=pain_levels(exam.findings),
        scores=_scores(exam, evaluation),
        made_by=_made_by(evaluation),
        repeats={key: found for key, found in repeats.items() if found is not None},
        maps={key: packed_side(side, key) for key in painted},
        examined=packed(np.zeros(exam.n_cells, np.uint8), side.known),
        carried=frozenset(carried_layers(exam)),
        stimuli=stimuli_used(exam),
        stopped=frozenset(stopped),
        limbs=_examined_limbs(side),
    )


def _edges(side: Side, layers: list[LayerKey]) -> dict[tuple[LayerKey, int], LimbLevels]:
    """Return the level of each stimulus's upper edge round each limb, from both landmarks."""
    found = {}
    scale = side.counter.scale
    for key in layers:
        zone = side.painted(key)
        cm2 = limb_runs(side.body).sums(zone.view(np.uint8), 2)[:, 1]
        for limb in (np.flatnonzero(cm2[1:]) + 1).tolist():
            edge = edge_on(side.body, zone, limb)
            if edge is not None:
                measured = measured_length(side.exam.findings, limb)
                factor = limb_factor(
                    side.body, limb, length_factor=scale.length_factor, measured_cm=measured
                )
                levels = tuple(
                    level_of(side.body, edge, mark, length_factor=factor) for mark in _BOTH_MARKS
                )
                found[key, limb] = LimbLevels((levels[0], levels[1]), edge.mark)
    return found


def _examined_limbs(side: Side) -> frozenset[int]:
    runs = limb_runs(side.body)
    share = runs.sums(side.known.view(np.uint8), 2)[:, 1] / np.maximum(runs.whole, 1e-9)
    return frozenset((np.flatnonzero(share[1:] >= _SEEN) + 1).tolist())


def _deltas(exam: Exam) -> dict[str, float]:
    """Return right minus left at rest by pair and site, the quick row's site by its pair alone."""
    pairs = {pair for pair, _, _ in PAIRS}
    rows = site_deltas(exam.findings)
    found = {row.pair: row.kelvin for row in rows if row.site == "dorsum" and row.pair in pairs}
    others = {f"{row.pair}:{row.site}": row.kelvin for row in rows if row.site != "dorsum"}
    return {**found, **others}


def _scores(exam: Exam, evaluation: Evaluation | None) -> dict[str, float]:
    rules = () if evaluation is None else evaluation.rules
    values = {record.rule: number_of(record.result.get("value")) for record in rules}
    known = {rule: value for rule, value in values.items() if value is not None}
    return {**known, **{f"{INSTRUMENT}{key}": value for key, value in totals(exam).items()}}


def _made_by(evaluation: Evaluation | None) -> dict[str, str]:
    rules = () if evaluation is None else evaluation.rules
    return {record.rule: f"{record.version} {sorted(record.settings.items())}" for record in rules}


@dataclass(frozen=True, slots=True)
class LimbLevels:
    """A border round a limb: its level above the middle joint and above ankle or wrist.

    `mark` says which of the two it is nearer to.
    """

    levels: tuple[BorderLevel, BorderLevel]
    mark: int


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CourseVisit:
    """One visit of a course, each figure on its own body and scale, as it recorded it.

    `cm2` and `percent` have what is painted; `size` knows what the others are. `delta_t` is right
    minus left in K: 'legs' at the quick row's site, 'legs:knee' elsewhere. `scores` are numbers by
    the key of their rule, or by that of an instrument after `INSTRUMENT`; `made_by` says by which
    version and settings a rule's was made. Unless `sized` there are no cm. Of `limbs`, 1 to 4, at
    least a quarter of the skin was examined.
    """

    visit: Visit
    drawn: bool
    sized: bool
    cm2: Mapping[LayerKey, float]
    percent: Mapping[LayerKey, float]
    cm2_of_skin: float
    edges: Mapping[tuple[LayerKey, int], LimbLevels]
    areas: tuple[str, ...]
    n_areas: int
    counted_by: CountSettings
    delta_t: Mapping[str, float]
    pain: Mapping[str, float]
    scores: Mapping[str, float]
    made_by: Mapping[str, str]
    repeats: Mapping[LayerKey, Repeats]
    maps: Mapping[LayerKey, PackedVisit]
    examined: PackedVisit
    carried: frozenset[LayerKey]
    stimuli: frozenset[str]
    stopped: frozenset[str]
    limbs: frozenset[int]

    @property
    def at(self) -> datetime:
        """When the visit began."""
        return self.visit.began_at

    @property
    def levels(self) -> dict[LayerKey, BorderLevel]:
        """The level of each layer's border, of several limbs that of the first."""
        found: dict[LayerKey, BorderLevel] = {}
        for (key, _), row in self.edges.items():
            found.setdefault(key, row.levels[row.mark])
        return found

    def says(self, layer: LayerKey) -> bool:
        """Tell whether skin without a layer is skin where it was not found (see `told_layers`)."""
        if not self.drawn or layer in self.carried:
            return False
        if layer in self.cm2:
            return True
        if layer.kind == BORDERED:
            used = layer.quality in self.stimuli
            return used or not (self.stimuli or layer.quality in self.stopped)
        return not any(
            key.kind == layer.kind and bool(key.quality) != bool(layer.quality) for key in self.cm2
        )

    def size(self, layer: LayerKey, *, sized: bool) -> float | None:
        """Return the cm², or unsized the % of skin; None where the visit does not say."""
        if not self.says(layer) or (sized and not self.sized):
            return None
        return (self.cm2 if sized else self.percent).get(layer, 0.0)
