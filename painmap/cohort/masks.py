"""Painted layers as lists of cells, made only when they are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from painmap.cohort.schema import arrow, schemas
from painmap.cohort.visit_row import Ids
from painmap.cohort.words import Words
from painmap.core.cohort.stretches import Stretches
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.trials import trials_of

if TYPE_CHECKING:
    import pyarrow as pa

MOST_CELLS: Final = 4_000_000
"""So many cells, 20 MB, are laid out at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Mask:
    """A painted layer of a visit."""

    ids: Ids
    layer: str
    version: int
    zone: Stretches


def masks_of(content: VisitContent, ids: Ids) -> list[Mask]:
    """Return the painted layers of a visit, and the skin inside the border of each trial."""
    version = content.visit.versions.cells
    found = [Mask(ids, str(key), version, zone) for key, zone in content.shown.items()]
    for trial in trials_of(content.findings):
        zone = content.layers.get(trial.zone_layer)
        if zone is not None and zone.starts.size:
            found.append(Mask(ids, f"trial:{trial.number}", version, zone))
    return found


def masks_tables(masks: Sequence[Mask]) -> Iterator[pa.Table]:
    """Yield tables of some masks, none of many more than MOST_CELLS."""
    part: list[Mask] = []
    cells = 0
    for mask in masks:
        part.append(mask)
        cells += mask.zone.count
        if cells >= MOST_CELLS:
            yield _table(part)
            part, cells = [], 0
    if part:
        yield _table(part)


def _table(masks: Sequence[Mask]) -> pa.Table:
    pa, schema = arrow(), schemas()["masks"]
    cells = [mask.zone.cells() for mask in masks]
    values = [mask.zone.values_of_cells() for mask in masks]
    ends = np.cumsum([0, *(part.size for part in cells)]).astype(np.int32)
    words = Words()
    for name in ("patient", "visit"):
        words.each(name, [getattr(mask.ids, name) for mask in masks], 1)
    words.each("layer", [mask.layer for mask in masks], 1)
    lists = {
        "cells": _lists(pa, ends, cells, pa.int32()),
        "values": _lists(pa, ends, values, pa.uint8()),
        "cells_version": pa.array([mask.version for mask in masks], pa.int16()),
    }
    columns = [
        lists[field.name] if field.name in lists else words.column(pa, field.name)
        for field in schema
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _lists(pa: Any, ends: NDArray[np.int32], parts: Sequence[NDArray[Any]], kind: Any) -> Any:
    flat = np.concatenate(parts) if parts else np.empty(0, kind.to_pandas_dtype())
    return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), pa.array(flat, kind))
