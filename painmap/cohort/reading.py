"""From a clinic to parts of an export: in this process, or in several for a clinic file.

Each process opens the file for itself, reads whole ranges of patients and lays out their rows. A
range is read in one transaction: what it says is of one moment. Parts come in their order.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from painmap.cohort.batch import batch_of
from painmap.cohort.export import Part
from painmap.cohort.pseudonyms import Pseudonyms
from painmap.core.cohort.visit_areas import AreaTables
from painmap.storage.cohort import PatientRange, ReadRange, VisitFilter

if TYPE_CHECKING:
    from painmap.storage.store import Store
    from painmap.storage.vault.unlocking import Access

FEW: Final = 2_000
"""So many visits are exported before other processes have started."""
_AHEAD: Final = 2


@dataclass(frozen=True, slots=True)
class _Job:
    """All that a process needs; the key goes through a pipe, never on a command line."""

    path: Path
    access: Access
    pseudonyms: Pseudonyms
    wanted: VisitFilter


def processors() -> int:
    """Return how many processors this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def parts_here(
    store: Store, tables: AreaTables, pseudonyms: Pseudonyms, wanted: VisitFilter
) -> Iterator[Part]:
    """Yield the parts of a clinic, in this process."""
    for of in store.patient_ranges():
        yield _part(store.read_range(of, wanted), tables, pseudonyms)


def parts_apart(
    store: Store, pseudonyms: Pseudonyms, wanted: VisitFilter, jobs: int
) -> Iterator[Part]:
    """Yield the parts of a clinic file, made by so many processes."""
    job = _Job(store.path, store.access, pseudonyms, wanted)
    # Not forked: a copy of a process that has threads may hang.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, context, _begin, (job,))
    waiting: deque[Future[Part]] = deque()
    try:
        for of in store.patient_ranges():
            waiting.append(pool.submit(_work, of))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


class _Worker:
    """What a process keeps between ranges."""

    def __init__(self, job: _Job) -> None:
        from painmap.atlas.atlas import open_atlas
        from painmap.storage.database import engine_for

        self.tables, self.job = AreaTables(open_atlas()), job
        self.engine = engine_for(job.path, job.access)


_WORKER: list[_Worker] = []


def _begin(job: _Job) -> None:
    _WORKER[:] = [_Worker(job)]


def _work(of: PatientRange) -> Part:
    from painmap.storage.cohort import read_range
    from painmap.storage.faults import faults_known

    worker = _WORKER[0]
    with faults_known(), worker.engine.connect() as connection:
        read = read_range(connection, of, worker.job.wanted)
    return _part(read, worker.tables, worker.job.pseudonyms)


def _part(read: ReadRange, tables: AreaTables, pseudonyms: Pseudonyms) -> Part:
    batch = batch_of(read.visits, tables, pseudonyms)
    patients = len({content.visit.patient_id for content in read.visits})
    return Part(batch, patients, read.damaged)
