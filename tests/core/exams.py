"""Exams on the made-up atlas, for the tests of what is derived from them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np

from painmap.core.body_parts import parts_of
from painmap.core.exam import Exam, paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from tests.core.synthetic import Atlas, synthetic_atlas

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")
PATIENT = Patient("p", "Example", "Ada", date(2013, 5, 2))


def make_exam(number: int = 1, *, atlas: Atlas | None = None, **changes: object) -> Exam:
    """An empty exam of visit 1, 2, …, each four weeks after the one before."""
    atlas = atlas or synthetic_atlas()
    values: dict[str, object] = {
        "id": f"v{number}",
        "patient_id": PATIENT.id,
        "number": number,
        "kind": "follow-up",
        "began_at": datetime.fromtimestamp(1_780_000_000 + number * 28 * 86_400, UTC),
        "versions": atlas.versions,
        "body": "small",
        "height_cm": 150.0,
        "weight_kg": 42.0,
    }
    return Exam(Visit(**(values | changes)), PATIENT, atlas.n_cells, parts_of(atlas))


def paint(exam: Exam, layer: LayerKey, cells: object, value: int = 1) -> None:
    """Paint cells, given as numbers or as a mask."""
    array = np.asarray(cells)
    if array.dtype == bool:
        array = np.flatnonzero(array)
    edit = paint_edit(exam, layer, array, value, "Paint")
    if edit is not None:
        exam.apply(edit)
