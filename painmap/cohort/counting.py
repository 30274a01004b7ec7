"""The groups of a cohort map counted over a clinic, patient by patient."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from painmap.core.cohort.frequency import GroupCount, GroupMap, Which
from painmap.core.cohort.group import Group
from painmap.core.cohort.visit_areas import AreaTables
from painmap.errors import KnownError
from painmap.storage.cohort import VisitFilter

if TYPE_CHECKING:
    from painmap.storage.store import Store

DONE: Final = 1_000
"""What `told` hears at the end."""
_DIGITS: Final = 6
_PATIENTS: Final = 50
"""So many are read at a time: often enough to stop."""


class GroupsTooAlikeError(KnownError):
    """Two groups differ by so few patients that one taken from the other tells of these."""

    def __init__(self, fewest: int) -> None:
        super().__init__(
            "The two groups differ by fewer than {n} patients.",
            "What is told of both would tell of these few. Choose groups that differ more.",
            n=fewest,
        )


def count_groups(
    store: Store,
    tables: AreaTables,
    groups: Sequence[Group],
    *,
    kind: str,
    which: Which,
    scheme: str,
    fewest: int = 1,
    told: Callable[[int], None] = lambda _done: None,
    go_on: Callable[[], bool] = lambda: True,
) -> list[GroupMap] | None:
    """Return a map for each group, of signed visits; None when it was not to go on.

    `told` hears how far it is, of DONE. Visits that cannot be read are left out. Raises
    GroupsTooAlikeError where two groups have patients in common, and one of them others, too, but
    fewer than `fewest`.
    """
    alone = [0 for _ in groups]
    counts = [GroupCount(tables, kind, which, scheme) for _ in groups]
    for of in store.patient_ranges(_PATIENTS):
        if not go_on():
            return None
        visits = store.read_range(of, VisitFilter()).visits
        for _, mine in groupby(visits, key=lambda one: one.visit.patient_id):
            of_patient = list(mine)
            held = [[one for one in of_patient if group.holds(one)] for group in groups]
            for place, (count, some) in enumerate(zip(counts, held, strict=True)):
                count.add(some)
                others = any(one.tells_of(kind) for one in held[place - 1])
                alone[place] += not others and any(one.tells_of(kind) for one in some)
        told(_part(of.last))
    told(DONE)
    # Groups without a patient in common tell of nobody who is not in one of them.
    few = [0 < n < min(fewest, count.patients) for n, count in zip(alone, counts, strict=True)]
    if len(groups) > 1 and any(few):
        raise GroupsTooAlikeError(fewest)
    return [count.result() for count in counts]


def _part(patient_id: str) -> int:
    """Ids are drawn at random: how far one is among all says how many there are before it."""
    try:
        return int(patient_id[:_DIGITS], 16) * DONE // 16**_DIGITS
    except ValueError:
        return 0
