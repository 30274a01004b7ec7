"""What a script works with, under one name: open, paint, count, compare, print.

Kept as it is from release to release. Whoever needs more finds it in `painmap.core` and
`painmap.storage`. What the environment does wrong is a KnownError.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from painmap.atlas.atlas import Atlas, open_atlas
from painmap.commands.asking import Asked
from painmap.commands.choosing import patient_of, visit_of
from painmap.commands.opening import opened
from painmap.comparison_json import compared_json
from painmap.core.clinic import clinic_of
from painmap.core.exam import Exam, paint_edit
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.rules.evaluation import latest
from painmap.core.stamps import new_id, utc_now
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage.store import Store
from painmap.summary import visit_summary


def open_clinic(place: str | Path = "", person: str = "") -> AbstractContextManager[Store]:
    """Open a clinic, for a `with`; the passphrase is asked for, or read from the environment."""
    return opened(str(place), Asked(person))


def find_patient(store: Store, who: str = "", born: date | None = None) -> Patient:
    """Return a patient by number, by name in full ('Family, Given') or by id; or the only one."""
    return patient_of(store, who, born)


def load_exam(store: Store, patient: Patient, atlas: Atlas, visit: str = "") -> Exam:
    """Return an exam to look at: the newest, or that of a visit's number, date or id."""
    return store.load_exam(visit_of(store, patient, visit).id, atlas.n_cells)


def new_exam(store: Store, patient: Patient, atlas: Atlas, **head: Any) -> Exam:
    """Start a draft like the patient's newest visit, and return its exam, empty.

    `head`: what differs in it: examiner, height_cm, weight_kg, body, began_at …
    """
    fresh: dict[str, Any] = {
        "id": new_id(), "number": store.next_visit_number(patient.id), "kind": "follow-up",
        "began_at": utc_now(), "versions": atlas.versions, "state": "draft", "signed_at": None,
        "started_from": None, "note": "", "amends": None, "reason": "",
    }  # fmt: skip
    visit: Visit = store.add_visit(replace(visit_of(store, patient), **(fresh | head)))
    return store.open_exam(visit.id, atlas.n_cells)


def cells_of(atlas: Atlas, area: str, scheme: str = "limb10") -> NDArray[np.int32]:
    """Return the cells of an area of a scheme by its key ('l_leg'); KeyError for another word."""
    keys = [one.key for one in atlas.schemes[scheme].areas]
    if area not in keys:
        raise KeyError(f"{area}: the areas of {scheme} are {', '.join(keys)}")
    return np.flatnonzero(atlas.area_of_cell(scheme) == keys.index(area)).astype(np.int32)


def paint(store: Store, exam: Exam, layer: str, cells: ArrayLike, value: int = 1) -> None:
    """Paint cells of a draft and store it; `layer` such as 'allodynia' or 'pain:burning'.

    `value` is 1 to 10 for pain, 11 for *not rated*; 0 erases. ValueError for an unknown layer.
    """
    edit = paint_edit(exam, LayerKey.parse(layer), cells, value, "Paint by a script")
    if edit is not None:
        exam.apply(edit)
        store.append_edit(exam.visit.id, edit)


def count(store: Store, exam: Exam, atlas: Atlas) -> dict[str, Any]:
    """Return a visit's counted areas, and cm² and % of skin of each layer, as `summary.json`."""
    stored = latest(store.evaluations(exam.visit.id))
    return visit_summary(exam, atlas, stored, clinic_of(store.settings()))


def compare(store: Store, then: Exam, now: Exam, atlas: Atlas) -> dict[str, Any]:
    """Return every figure of a comparison, as `comparison.json`."""
    stored = (latest(store.evaluations(then.visit.id)), latest(store.evaluations(now.visit.id)))
    return compared_json((then, now), stored, atlas, clinic_of(store.settings()))


def print_comparison(path: str | Path, then: Exam, now: Exam, atlas: Atlas) -> Path:
    """Write the comparison of two exams on one page as PDF; no screen is needed."""
    from painmap.commands.offscreen import application
    from painmap.ui.paper.printing import write_comparison_pdf

    application()
    return write_comparison_pdf(Path(path), then, now, atlas)


__all__ = [
    "KnownError", "cells_of", "compare", "count", "find_patient", "load_exam", "new_exam",
    "open_atlas", "open_clinic", "paint", "print_comparison",
]  # fmt: skip
