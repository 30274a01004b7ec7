"""The groups of a cohort map counted over a clinic, patient by patient."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from painmap.core.cohort.frequency import GroupCount, GroupMap, Which
from painmap.core.cohort.group import Group
from painmap.core.cohort.visit_areas import AreaTables
from painmap.storage.cohort import VisitFilter

if TYPE_CHECKING:
    from painmap.storage.store import Store

DONE: Final = 1_000
"""What `told` hears at the end."""
_DIGITS: Final = 6
_PATIENTS: Final = 50
"""So many are read at a time: often enough to stop."""


def count_groups(
    store: Store,
    tables: AreaTables,
    groups: Sequence[Group],
    *,
    kind: str,
    which: Which,
    scheme: str,
    told: Callable[[int], None] = lambda _done: None,
    go_on: Callable[[], bool] = lambda: True,
) -> list[GroupMap] | None:
    """Return a map for each group, of signed visits; None when it was not to go on.

    `told` hears how far it is, of DONE. Visits that cannot be read are left out.
    """
    counts = [GroupCount(tables, kind, which, scheme) for _ in groups]
    for of in store.patient_ranges(_PATIENTS):
        if not go_on():
            return None
        visits = store.read_range(of, VisitFilter()).visits
        for _, mine in groupby(visits, key=lambda one: one.visit.patient_id):
            of_patient = list(mine)
            for group, count in zip(groups, counts, strict=True):
                count.add([one for one in of_patient if group.holds(one)])
        told(_part(of.last))
    told(DONE)
    return [count.result() for count in counts]


def _part(patient_id: str) -> int:
    """Ids are drawn at random: how far one is among all says how many there are before it."""
    try:
        return int(patient_id[:_DIGITS], 16) * DONE // 16**_DIGITS
    except ValueError:
        return 0
