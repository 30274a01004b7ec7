"""The skin cells themselves: where each lies, and its area in every scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from painmap.atlas.atlas import SCHEMES, Atlas
from painmap.cohort.schema import arrow, schemas
from painmap.core.ring_levels import LIMB_KEYS
from painmap.core.skin import REFERENCE_BODY

if TYPE_CHECKING:
    import pyarrow as pa


def cells_table(atlas: Atlas) -> pa.Table:
    """Return a row for each cell."""
    pa, schema = arrow(), schemas()["cells"]
    dictionary = pa.DictionaryArray.from_arrays
    limb = atlas.limb.astype(np.int32)
    columns = {
        "cell": pa.array(np.arange(atlas.n_cells, dtype=np.int32)),
        "mirror": pa.array(atlas.mirror.astype(np.int32)),
        "atom": dictionary(
            pa.array(atlas.atom.astype(np.int32)),
            pa.array([atom.key for atom in atlas.atoms], pa.string()),
        ),
        "limb": dictionary(pa.array(limb, mask=limb == 0), pa.array(list(LIMB_KEYS), pa.string())),
        "limb_pos": pa.array(atlas.limb_pos.astype(np.float32), from_pandas=True),
        "cm2": pa.array(atlas.body(REFERENCE_BODY).area_cm2.astype(np.float32)),
    }
    for scheme in SCHEMES:
        areas = [area.key for area in atlas.schemes[scheme].areas]
        codes = pa.array(atlas.area_of_cell(scheme).astype(np.int32))
        columns[scheme] = dictionary(codes, pa.array(areas, pa.string()))
    return pa.Table.from_arrays([columns[field.name] for field in schema], schema=schema)
