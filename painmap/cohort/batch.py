"""Some visits as Arrow tables: rows of words and numbers, areas and cells as whole arrays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from painmap.cohort.finding_rows import finding_rows
from painmap.cohort.masks import Mask, masks_of
from painmap.cohort.pseudonyms import Pseudonyms
from painmap.cohort.schema import arrow, schemas
from painmap.cohort.trial_rows import trial_rows
from painmap.cohort.visit_row import Ids, ids_of, visit_row
from painmap.cohort.words import Words
from painmap.core.cohort.visit_areas import (
    UNKNOWN,
    AreaTables,
    LayerAreas,
    VisitAreas,
    layer_areas,
    visit_areas,
)
from painmap.core.cohort.visit_content import VisitContent

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True, eq=False)
class _AreasOf:
    ids: Ids
    areas: VisitAreas
    layers: list[LayerAreas]


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Some visits: tables by name, and masks as stretches of cells, which take less room."""

    tables: dict[str, pa.Table]
    masks: list[Mask]


def batch_of(visits: Iterable[VisitContent], tables: AreaTables, pseudonyms: Pseudonyms) -> Batch:
    """Return the rows of some visits."""
    rows: dict[str, list[dict[str, Any]]] = {"visits": [], "findings": [], "trials": []}
    grids: list[_AreasOf] = []
    masks: list[Mask] = []
    for content in visits:
        ids, areas = ids_of(content, pseudonyms), visit_areas(content, tables)
        layers = layer_areas(content, areas)
        rows["visits"].append(visit_row(content, areas, layers, ids, pseudonyms))
        rows["findings"] += finding_rows(content, ids)
        rows["trials"] += trial_rows(content, areas, ids, tables.atlas)
        grids.append(_AreasOf(ids, areas, layers))
        masks += masks_of(content, ids)
    known = schemas()
    found = {name: _table(values, known[name]) for name, values in rows.items()}
    found["areas"] = _areas_table(grids, known["areas"])
    return Batch(found, masks)


def _table(rows: Sequence[dict[str, Any]], schema: pa.Schema) -> pa.Table:
    pa = arrow()
    columns = [
        pa.array([row[field.name] for row in rows], _plain(pa, field.type)) for field in schema
    ]
    return pa.Table.from_arrays(
        [
            column.dictionary_encode() if pa.types.is_dictionary(field.type) else column
            for column, field in zip(columns, schema, strict=True)
        ],
        schema=schema,
    )


def _plain(pa: Any, kind: Any) -> Any:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _areas_table(grids: Sequence[_AreasOf], schema: pa.Schema) -> pa.Table:
    """Lay out layers × areas of every visit as columns, without a loop over rows."""
    pa = arrow()
    words = Words()
    cm2, of_skin, of_area, affected, examined, sizes = [], [], [], [], [], []
    for grid in grids:
        areas, table = grid.areas, grid.areas.table
        counted = np.array([area.index for area in table.scheme.counted])
        n_layers, n_areas = len(grid.layers), counted.size
        sizes.append(n_layers * n_areas)
        body = np.stack([layer.cm2[counted] for layer in grid.layers])
        told = np.array([layer.told for layer in grid.layers])[:, None]
        seen = np.where(told, areas.examined[counted], np.int8(UNKNOWN))
        # Skin on which nothing is painted tells something where somebody looked, and only there.
        body[(body == 0) & (seen != 1)] = np.nan
        cm2.append(body * (areas.scale.factor if areas.scale.method != "none" else np.nan))
        of_skin.append(100.0 * body / table.body.total_cm2)
        of_area.append(100.0 * body / table.whole[counted])
        affected.append(np.stack([layer.affected[counted] for layer in grid.layers]))
        examined.append(np.broadcast_to(seen, body.shape))
        words.tile("area", [area.key for area in table.scheme.counted], n_layers)
        words.tile("side", [area.side for area in table.scheme.counted], n_layers)
        words.tile("state", [areas.states[at] for at in counted], n_layers)
        words.each("layer", [layer.name for layer in grid.layers], n_areas)
        words.each("kind", [layer.kind for layer in grid.layers], n_areas)
        words.each("scheme", [areas.scheme], sizes[-1])
        words.each("patient", [grid.ids.patient], sizes[-1])
        words.each("visit", [grid.ids.visit], sizes[-1])
    numbers = {
        "cm2": _numbers(pa, cm2),
        "percent_of_skin": _numbers(pa, of_skin),
        "percent_of_area": _numbers(pa, of_area),
        "affected": _truths(pa, affected),
        "examined": _truths(pa, examined),
    }
    columns = [
        numbers[field.name] if field.name in numbers else words.column(pa, field.name)
        for field in schema
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _numbers(pa: Any, parts: Sequence[NDArray[np.float64]]) -> Any:
    values = np.concatenate([part.ravel() for part in parts]) if parts else np.empty(0)
    return pa.array(values.astype(np.float32), pa.float32(), from_pandas=True)  # NaN is null


def _truths(pa: Any, parts: Sequence[NDArray[np.int8]]) -> Any:
    values = np.concatenate([part.ravel() for part in parts]) if parts else np.empty(0, np.int8)
    return pa.array(values == 1, pa.bool_(), mask=values == UNKNOWN)
