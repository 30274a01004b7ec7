"""Which areas of a scheme are affected, counted while the pen moves and again from an exam.

The rule (`RULE_VERSION` 1), on the skin where at least one of the counting layers is painted, in
the patient's own cm²:

- An area counts when at least `min_cm2` of it is painted and that is at least `min_share` of the
  area, or at least `min_share` of the connected patches that it belongs to. Of the second kind
  only those patches add up to the area's cm² that have their share in it.
- Less is *touched, not counted*: the edge of a zone that spilled over the line.
- An area counted or not counted by hand stays so, and is marked as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from painmap.atlas.scale import PatientScale, patient_scale
from painmap.core.edits import Edit, LayerEdit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.patches import Patches

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.scheme import Area

RULE_VERSION: Final = 1
AreaState = Literal["not_examined", "free", "affected", "touched", "none"]
NOT_EXAMINED_REASONS: Final = ("cast", "dressing", "refused", "too painful", "no time")


@dataclass(frozen=True, slots=True)
class CountSettings:
    """How areas are counted: by which scheme, which kinds of layers, and from what size on."""

    scheme: str = "limb10"
    layers: tuple[str, ...] = ("pain", "allodynia")
    min_cm2: float = 1.0
    min_share: float = 0.05
    rule: int = RULE_VERSION

    @property
    def name(self) -> str:
        """The layers in words: 'pain or allodynia'."""
        return " or ".join(self.layers)


@dataclass(frozen=True, slots=True)
class AreaCount:
    """One area: the patient's cm² and % of the whole skin painted by the counting layers.

    `by_layer` holds the cm² of every painted layer, counting or not; 'none' is *not assessed*.
    """

    area: Area
    cm2: float
    percent_of_skin: float
    by_layer: tuple[tuple[LayerKey, float], ...]
    state: AreaState
    by_hand: bool = False
    reason: str = ""

    @property
    def counts(self) -> bool:
        """Tell whether the area is affected, by the rule or by hand."""
        return self.state == "affected"


@dataclass(frozen=True, slots=True)
class LayerTotal:
    """What is painted of one layer on the whole body, in the patient's cm²."""

    layer: LayerKey
    cm2: float
    percent_of_skin: float


COUNTED_BY: Final = FindingKey("visit", "counted_by")
COUNT_LAYERS: Final = (("pain", "allodynia"), ("pain",), ("allodynia",))
"""What a clinic can choose that areas are counted by; the first where nobody chose."""
AS_THE_CLINIC: Final = "Count as the clinic does"


def settings_of(exam: Exam) -> CountSettings:
    """Return what an exam's areas are counted by; it belongs to the visit and stays with it."""
    scheme = exam.visit.scheme
    value = exam.findings.get(COUNTED_BY)
    if not isinstance(value, dict):
        # Visits from before the choice were counted by this; never the clinic's present choice.
        return CountSettings(scheme, rule=1)
    rule = value.get("rule")
    return CountSettings(
        scheme, as_count_layers(value.get("layers")), rule=rule if isinstance(rule, int) else 1
    )


def as_count_layers(value: Json) -> tuple[str, ...]:
    """Read a stored choice of layers; the first of `COUNT_LAYERS` for anything else."""
    chosen = tuple(map(str, value)) if isinstance(value, list) else ()
    return chosen if chosen in COUNT_LAYERS else COUNT_LAYERS[0]


def count_by(exam: Exam, layers: tuple[str, ...], title: str = "Count by layers") -> Edit | None:
    """Return the edit that makes a visit count by these layers, None when it does already."""
    if layers == settings_of(exam).layers:
        return None
    value: Json = {"layers": list(layers), "rule": RULE_VERSION}
    return findings_edit(exam, {COUNTED_BY: value}, title)


def counted_areas(
    exam: Exam, atlas: Atlas, body: Body, settings: CountSettings | None = None
) -> tuple[AreaCount, ...]:
    """Count an exam's areas from the start, on its visit's scale; only those the scheme counts."""
    settings = settings or settings_of(exam)
    counter = exam_counter(exam, atlas, body, settings)
    return counter.areas(exam.findings)


def exam_counter(
    exam: Exam, atlas: Atlas, body: Body, settings: CountSettings | None = None
) -> Counter:
    """Return a counter that holds all that an exam has painted."""
    scale = patient_scale(body, exam.visit.height_cm, exam.visit.weight_kg)
    counter = Counter(atlas, body, scale, settings or settings_of(exam))
    for key, values in exam.layers.items():
        cells = np.flatnonzero(values > 0).astype(np.int32)
        counter.update(key, cells, values[cells])
    return counter


def affected(areas: Iterable[AreaCount]) -> int:
    """Return how many areas count."""
    return sum(area.counts for area in areas)


def mark_rest_free(exam: Exam, areas: Iterable[AreaCount], scheme: str) -> Edit | None:
    """Return one edit that marks as *examined, free* every area that nobody assessed yet."""
    free: Json = {"state": "free"}
    rest = {
        area_key(scheme, row.area.key, "examined"): free for row in areas if row.state == "none"
    }
    return findings_edit(exam, rest, "Mark the rest examined, free")


def examined_mark(findings: Mapping[FindingKey, Json], scheme: str, area: str) -> tuple[str, str]:
    """Return the state that somebody gave an area ('free', 'not_examined' or '') and the reason."""
    value = findings.get(area_key(scheme, area, "examined"))
    if not isinstance(value, dict):
        return "", ""
    return str(value.get("state", "")), str(value.get("reason") or "")


class Counter:
    """Areas and layers in cm², kept up to date from the cells that change.

    Telling it the same change twice does no harm: it remembers what is painted. A stroke is told
    as it grows, the finished edit once more by whoever listens to the exam.
    """

    def __init__(
        self, atlas: Atlas, body: Body, scale: PatientScale, settings: CountSettings
    ) -> None:
        self.settings = settings
        self.scale = scale
        self._scheme = atlas.schemes[settings.scheme]
        self._area_of_cell = atlas.area_of_cell(settings.scheme)
        self._cm2 = body.area_cm2
        self._total_cm2 = body.total_cm2
        self._n = len(self._scheme.areas)
        self._area_cm2 = np.bincount(self._area_of_cell, self._cm2, self._n)
        self._painted: dict[LayerKey, NDArray[np.bool_]] = {}
        self._sums: dict[LayerKey, NDArray[np.float64]] = {}
        self._cells: dict[LayerKey, NDArray[np.int64]] = {}
        self._counting = np.zeros(atlas.n_cells, np.uint8)
        self._union = np.zeros(self._n)
        self._union_cells = np.zeros(self._n, np.int64)
        self._patches: Patches | None = None
        self._atlas = atlas

    def update(self, layer: LayerKey, cells: NDArray[np.int32], after: ArrayLike) -> None:
        """Take in that cells (each once) of a layer now hold `after`: one value each or for all."""
        if layer not in self._painted:
            self._painted[layer] = np.zeros(self._counting.size, np.bool_)
            self._sums[layer] = np.zeros(self._n)
            self._cells[layer] = np.zeros(self._n, np.int64)
        painted = self._painted[layer]
        now = np.broadcast_to(np.asarray(after, np.uint8) > 0, cells.shape)
        changes = painted[cells] != now
        cells, now = cells[changes], now[changes]
        if cells.size == 0:
            return
        painted[cells] = now
        self._add(cells[now], 1, self._sums[layer], self._cells[layer])
        self._add(cells[~now], -1, self._sums[layer], self._cells[layer])
        if layer.kind in self.settings.layers:
            self._recount(cells[now], cells[~now])

    def update_edit(self, edit: Edit) -> None:
        """Take in an edit that was applied to the exam."""
        for part in edit.parts:
            if isinstance(part, LayerEdit):
                self.update(part.layer, part.cells.cells(), part.after)

    def totals(self) -> tuple[LayerTotal, ...]:
        """Return what each layer holds, every layer that was ever painted, in the layers' order."""
        return tuple(
            LayerTotal(key, float(sums.sum()) * self.scale.factor, self._percent(sums.sum()))
            for key, sums in sorted(self._sums.items())
        )

    def areas(
        self, findings: Mapping[FindingKey, Json], *, settled: bool = True
    ) -> tuple[AreaCount, ...]:
        """Return the scheme's counted areas; while a stroke erases, leave `settled` out.

        Unsettled, a patch that the eraser is cutting in two still counts as one; the difference
        is seen when the pen lifts.
        """
        count = self.by_rule(settled=settled)
        return tuple(
            self._row(area, bool(count[area.index]), findings) for area in self._scheme.counted
        )

    def by_rule(self, *, settled: bool = True) -> NDArray[np.bool_]:
        """Return which of all the scheme's areas count by the rule alone, by their index."""
        least = self.settings.min_cm2 / self.scale.factor
        large = self._union >= least
        share = self._union >= self.settings.min_share * self._area_cm2
        counts: NDArray[np.bool_] = large & share
        if (large & ~share).any():
            counts |= large & (self._own_patches(settled=settled) >= least)
        return counts

    def counting_all(self) -> Counter:
        """Return a counter of what is painted now for which all layers count, to ask once."""
        other = copy(self)
        other.count_all_layers()
        return other

    def count_all_layers(self) -> None:
        """Let every layer count from now on."""
        self.settings = replace(self.settings, layers=tuple(LAYER_KINDS))
        self._counting = np.zeros_like(self._counting)
        for painted in self._painted.values():
            self._counting += painted
        cells = np.flatnonzero(self._counting > 0).astype(np.int32)
        self._union, self._union_cells = np.zeros(self._n), np.zeros(self._n, np.int64)
        self._add(cells, 1, self._union, self._union_cells)
        self._patches = None

    def _recount(self, came: NDArray[np.int32], gone: NDArray[np.int32]) -> None:
        """Follow the union of the counting layers."""
        new = came[self._counting[came] == 0]
        self._counting[came] += 1
        self._counting[gone] -= 1
        old = gone[self._counting[gone] == 0]
        self._add(new, 1, self._union, self._union_cells)
        self._add(old, -1, self._union, self._union_cells)
        if self._patches is not None:
            self._patches.remove(old)
            self._patches.add(new)

    def _add(
        self,
        cells: NDArray[np.int32],
        sign: int,
        sums: NDArray[np.float64],
        numbers: NDArray[np.int64],
    ) -> None:
        """Add cells to the cm² and the number of cells of their areas, or take them away."""
        if cells.size == 0:
            return
        areas = self._area_of_cell[cells]
        sums += sign * np.bincount(areas, self._cm2[cells], self._n)
        numbers += sign * np.bincount(areas, minlength=self._n)
        # What is left of sums when the last cell goes is the error of adding, not skin.
        sums[numbers == 0] = 0

    def _own_patches(self, *, settled: bool) -> NDArray[np.float64]:
        """Return each area's cm² in patches that have their share in it."""
        if self._patches is None:
            self._patches = Patches(self._atlas, self.settings.scheme, self._cm2)
            self._patches.add(np.flatnonzero(self._counting).astype(np.int32))
        if settled:
            self._patches.settle()
        sums = self._patches.sums()
        whole = sums.sum(axis=1, keepdims=True)
        own: NDArray[np.float64] = np.where(sums >= self.settings.min_share * whole, sums, 0.0).sum(
            axis=0
        )
        return own

    def _row(self, area: Area, count: bool, findings: Mapping[FindingKey, Json]) -> AreaCount:
        scheme = self._scheme.key
        body_cm2 = float(self._union[area.index])
        by_layer = tuple(
            (key, float(sums[area.index]) * self.scale.factor)
            for key, sums in sorted(self._sums.items())
            if sums[area.index] > 0
        )
        mark, reason = examined_mark(findings, scheme, area.key)
        by_hand = findings.get(area_key(scheme, area.key, "counted"))
        state: AreaState = "none"
        if by_hand is True or (count and by_hand is not False):
            state = "affected"
        elif body_cm2 > 0 or any(LAYER_KINDS[key.kind].counts_default for key, _ in by_layer):
            # Pain where only allodynia counts: painted, so neither free nor unassessed.
            state = "touched"
        elif mark == "free":
            state = "free"
        elif mark == "not_examined":
            state = "not_examined"
        return AreaCount(
            area,
            body_cm2 * self.scale.factor,
            self._percent(body_cm2),
            by_layer,
            state,
            isinstance(by_hand, bool),
            reason if mark == "not_examined" else "",
        )

    def _percent(self, body_cm2: float) -> float:
        return 100.0 * float(body_cm2) / self._total_cm2
