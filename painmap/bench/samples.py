"""Invented exams that the rows work on."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.atlas import Atlas
from painmap.atlas.body import Body
from painmap.core.body_parts import parts_of
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.patient import Patient
from painmap.core.visit import Visit

BEGAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
SEVEN = ("pain", "allodynia", "tender", "colour", "temperature", "swelling", "sweating")


def patient() -> Patient:
    """Nobody."""
    return Patient("0" * 32, "Bench", "Robin", date(2000, 2, 1), "male", "B-1", BEGAN)


def visit(atlas: Atlas, body: str) -> Visit:
    """A draft on a body."""
    return Visit(
        id="1" * 32,
        patient_id="0" * 32,
        number=1,
        kind="first exam",
        began_at=BEGAN,
        versions=atlas.versions,
        body=body,
        height_cm=178.0,
        weight_kg=70.0,
    )


def draft(atlas: Atlas, body: str) -> Exam:
    """A blank exam."""
    return Exam(visit(atlas, body), patient(), atlas.n_cells, parts_of(atlas))


def discs(body: Body, layer: LayerKey) -> NDArray[np.int32]:
    """The cells that the sample exam has painted in a layer: some patches, elsewhere for each."""
    number = SEVEN.index(layer.kind)
    centres = body.centres
    painted = np.zeros(len(centres), np.bool_)
    rng = np.random.default_rng(number)
    for cell in rng.integers(0, len(centres), 6):
        away = centres - centres[cell]
        painted |= np.einsum("ij,ij->i", away, away) < (4.0 + number) ** 2
    return np.flatnonzero(painted).astype(np.int32)
