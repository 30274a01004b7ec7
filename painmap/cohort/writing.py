"""An export from beginning to end: which visits, by how many processes, into which folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from painmap.cohort.export import Written, export
from painmap.cohort.pseudonyms import Pseudonyms
from painmap.cohort.reading import FEW, parts_apart, parts_here, processors
from painmap.core.cohort.visit_areas import AreaTables
from painmap.storage.cohort import VisitFilter

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.storage.store import Store


def write_cohort(
    store: Store,
    atlas: Atlas,
    folder: Path,
    pseudonyms: Pseudonyms,
    wanted: VisitFilter,
    *,
    jobs: int = 0,
    told: Callable[[int, int], None] | None = None,
) -> Written:
    """Write the visits that are wanted; `told` hears how many are written, of how many at most.

    `jobs` is how many processes may work, 0 for as many as there are processors. NoPyarrowError
    where it is not installed, KnownError where the folder cannot be written.
    """
    visits = store.count_visits()
    jobs = jobs or processors()
    if jobs > 1 and visits > FEW and not store.on_server:
        parts = parts_apart(store, pseudonyms, wanted, jobs)
    else:
        parts = parts_here(store, AreaTables(atlas), pseudonyms, wanted)
    about = {
        "dates": pseudonyms.dates,
        "drafts": wanted.drafts,
        "cells_version": atlas.versions.cells,
        "regions_version": atlas.versions.regions,
    }

    def so_far(done: int) -> None:
        if told is not None:
            told(done, visits)

    def noted(so_written: Written) -> None:
        # Told before it is there: no copy of records without a line of the audit.
        store.note("export", "file", detail=f"cohort, {so_written.rows['visits']} visits")

    written = export(parts, folder, atlas, about, so_far, noted)
    so_far(visits)
    return written
