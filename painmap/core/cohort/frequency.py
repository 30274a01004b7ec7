"""How often each spot of skin, and each area, is affected over the visits of many patients.

Of bodies of any age and size: cells are the same. Skin that was not examined at a visit is in no
share of it. What rests on few patients is not told (`fewest`): one of them could be known by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from painmap.core.area_runs import area_runs
from painmap.core.cohort.stretches import Stretches, painted_in, union
from painmap.core.cohort.tally import CellTally
from painmap.core.cohort.visit_areas import AreaTables, VisitAreas, known_skin, visit_areas
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.count_settings import CountSettings

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area

Which = Literal["last", "first", "all"]
"""Which visits of a patient count, of those that are wanted."""
Ints = NDArray[np.int32]
Shares = NDArray[np.float32]


class GroupCount:
    """Counts a kind of layer over the visits of one patient after another."""

    def __init__(self, tables: AreaTables, kind: str, which: Which, scheme: str) -> None:
        self._tables, self._kind, self._which, self._scheme = tables, kind, which, scheme
        self._n = tables.atlas.n_cells
        self._affected = CellTally(self._n)
        self._examined = _Examined(tables)
        self._seen = self._examined if which != "all" else _Examined(tables)
        areas = len(tables.atlas.schemes[scheme].areas)
        self._area_affected, self._area_examined, self._area_patients = (
            np.zeros(areas, np.int32) for _ in range(3)
        )
        self.patients = self.visits = 0

    def add(self, visits: Sequence[VisitContent]) -> None:
        """Take in the visits of a patient that are wanted, oldest first."""
        told = [visit for visit in visits if visit.tells_of(self._kind)]
        if not told:
            return
        chosen = {"last": told[-1:], "first": told[:1], "all": told}[self._which]
        self.patients += 1
        self.visits += len(chosen)
        known = []
        patient = np.zeros(self._area_patients.size, np.bool_)
        for visit in chosen:
            areas = visit_areas(visit, self._tables)
            self._affected.add(visit.zone(self._kind))
            known.append((areas, *known_skin(visit, areas)))
            patient |= self._count_areas(visit, *known[-1])
        self._area_patients += patient
        for one in known:
            self._examined.add(*one)
        if self._seen is not self._examined:
            self._seen.add_joined(known)

    def result(self) -> GroupMap:
        """Return what was counted."""
        examined = self._examined.counts()
        seen = examined if self._seen is self._examined else self._seen.counts()
        scheme = self._tables.atlas.schemes[self._scheme]
        areas = tuple(
            AreaShare(
                area,
                int(self._area_affected[area.index]),
                int(self._area_examined[area.index]),
                int(self._area_patients[area.index]),
            )
            for area in scheme.counted
        )
        return GroupMap(self.patients, self.visits, self._affected.counts(), examined, seen, areas)

    def _count_areas(
        self,
        visit: VisitContent,
        areas: VisitAreas,
        whole: NDArray[np.bool_],
        painted: Stretches,
    ) -> NDArray[np.bool_]:
        """Count the areas of the scheme of the table; return which were examined."""
        body, atlas = visit.visit.body, self._tables.atlas
        table = self._tables.of(body, self._scheme)
        zone = visit.zone(self._kind)
        settings = CountSettings(self._scheme, (), areas.settings.min_cm2, areas.settings.min_share)
        sums = table.sums(table.cut(zone))
        found = table.by_rule(zone, sums, settings, areas.scale.factor)
        if visit.visit.scheme == self._scheme and whole.any():
            examined = whole
        else:
            known = whole[areas.table.area_of_cell]
            known[painted.cells()] = True
            examined = area_runs(atlas, atlas.body(body), self._scheme).all_of(known)
        self._area_affected += found & examined
        self._area_examined += examined
        return examined


class _Examined:
    """Where somebody looked: whole areas of schemes, and stretches beside them."""

    def __init__(self, tables: AreaTables) -> None:
        self._atlas = tables.atlas
        self._areas: dict[str, Ints] = {}
        self._rest = CellTally(self._atlas.n_cells)

    def add(self, areas: VisitAreas, whole: NDArray[np.bool_], painted: Stretches) -> None:
        """Count the skin of a visit."""
        times = self._areas.setdefault(areas.scheme, np.zeros(whole.size, np.int32))
        times += whole
        if not painted.starts.size:
            return
        cut = areas.table.cut(painted)
        beside = ~whole[cut.areas]
        starts, ends = cut.starts[beside], cut.ends[beside]
        self._rest.add(Stretches(starts, ends, np.ones(starts.size, np.uint8)))

    def add_joined(self, visits: Sequence[tuple[VisitAreas, NDArray[np.bool_], Stretches]]) -> None:
        """Count the skin that was examined at any of a patient's visits, once."""
        first = visits[0][0]
        if all(areas.scheme == first.scheme for areas, _, _ in visits):
            whole = np.logical_or.reduce([one for _, one, _ in visits])
            self.add(first, whole, union([painted for _, _, painted in visits]))
            return
        known = np.zeros(self._atlas.n_cells, np.bool_)
        for areas, whole, painted in visits:
            known |= whole[areas.table.area_of_cell]
            known[painted.cells()] = True
        self._rest.add(painted_in(known.view(np.uint8)))

    def counts(self) -> Ints:
        """Return how many there were at each cell."""
        found = self._rest.counts()
        for scheme, times in self._areas.items():
            found += times[self._atlas.area_of_cell(scheme)]
        return found


@dataclass(frozen=True, slots=True)
class AreaShare:
    """Visits at which an area was affected, at which it was examined, and their patients."""

    area: Area
    affected: int
    examined: int
    patients: int

    def share(self, fewest: int) -> float | None:
        """Return affected of examined, None where too few patients were examined."""
        return self.affected / self.examined if self.patients >= max(fewest, 1) else None


@dataclass(frozen=True, slots=True, eq=False)
class GroupMap:
    """What was counted over a group; cells (N,): visits affected, examined, and their patients."""

    patients: int
    visits: int
    affected: Ints
    examined: Ints
    seen: Ints
    areas: tuple[AreaShare, ...]

    def share(self, fewest: int) -> Shares:
        """Return affected of examined, 0 to 1; NaN where too few patients were examined."""
        found = np.full(self.affected.size, np.nan, np.float32)
        told = self.seen >= max(fewest, 1)
        found[told] = self.affected[told] / self.examined[told].astype(np.float32)
        return found

    def too_few(self, fewest: int) -> NDArray[np.bool_]:
        """Return where some patients were examined, but too few to be told of."""
        return np.asarray((self.seen > 0) & (self.seen < fewest))
