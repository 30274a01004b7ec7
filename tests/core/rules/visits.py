"""Exams and answers for the tests of the rules."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import numpy as np

from painmap.core.exam import Exam, finding_edit, paint_edit
from painmap.core.findings import FindingKey, Json
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.rules.result import BY_HAND, RuleInput, RuleResult
from painmap.core.rules.sss import ITEMS, sss_result
from painmap.core.rules.wpi import AREAS, wpi_result
from painmap.core.text import text
from painmap.core.visit import Visit

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

PAIN, ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")
PATIENT = Patient("p", "Example", "Ada", date(2013, 5, 2))


def make_visit(atlas: Atlas, number: int = 1, scheme: str = "limb10") -> Exam:
    """An empty exam on the real atlas, on the third of a month."""
    visit = Visit(
        id=f"v{number}",
        patient_id=PATIENT.id,
        number=number,
        kind="follow-up",
        began_at=datetime(2026, number, 3, 12, tzinfo=UTC),
        versions=atlas.versions,
        body="preteen",
        height_cm=150.0,
        weight_kg=42.0,
        scheme=scheme,
    )
    return Exam(visit, PATIENT, atlas.n_cells)


def record(exam: Exam, key: FindingKey, value: Json) -> None:
    edit = finding_edit(exam, key, value, "Record")
    assert edit is not None
    exam.apply(edit)


def paint_parts(
    exam: Exam, atlas: Atlas, layer: LayerKey, *parts: str, value: int | None = None
) -> None:
    """Paint whole atoms given by side and part, such as 'L_lower_leg', on all their faces."""
    atoms = [atom.index for atom in atlas.atoms if atom.key.rsplit("_", 1)[0] in parts]
    assert atoms
    code = value or (3 if layer.kind == "pain" else 1)
    edit = paint_edit(exam, layer, np.flatnonzero(np.isin(atlas.atom, atoms)), code, "Paint")
    assert edit is not None
    exam.apply(edit)


def wpi_of(*painful: str, unknown: tuple[str, ...] = ()) -> RuleResult:
    """The index with pain in these areas; the rest is free but for the unknown."""
    inputs = tuple(
        RuleInput(text(area.name), None if key in unknown else key in painful, BY_HAND, key=key)
        for key, area in AREAS.items()
    )
    return wpi_result(inputs, {})


def sss_of(total: int | None) -> RuleResult:
    """The scale with so many points, or with nothing asked."""
    inputs, left = [], total or 0
    for key, item in ITEMS.items():
        points = min(item.most, left)
        left -= points
        value = None if total is None else points
        inputs.append(RuleInput(text(item.name), value, BY_HAND, key=key))
    assert left == 0
    return sss_result(tuple(inputs))
