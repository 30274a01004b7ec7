"""The entries of an archive, made of a patient's rows: names and bytes, one visit at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from painmap.archive.columns import TABLES, to_json
from painmap.archive.edit_json import edit_to_json, parts_of
from painmap.archive.layout import (
    PATIENT,
    folder_of,
    json_bytes,
    lines_bytes,
    mask_runs,
    npy_bytes,
)
from painmap.core.edits import LayerEdit
from painmap.core.findings import Json
from painmap.core.layers import LayerKey
from painmap.storage.codec import DamagedBytesError
from painmap.storage.faults import DamagedVisitError
from painmap.storage.journal import Layers, painted
from painmap.storage.whole_patient import PatientRows, Photo, Row, VisitRows

NOT_OF_PATIENT: Final = frozenset({"sort_name"})
NOT_OF_EVENT: Final = frozenset({"patient_id"})
NOT_OF_VISIT: Final = frozenset({"patient_id"})
OF_THE_VISIT: Final = frozenset({"visit_id"})
NOT_OF_PICTURE: Final = frozenset({"visit_id", "bytes", "sha256"})
Entry = tuple[str, bytes]


def entries(rows: PatientRows, photo: Photo) -> Iterator[Entry]:
    """Yield every entry of the record. DamagedVisitError for a map that cannot be read."""
    yield patient_entry(rows)
    for one in rows.visits:
        yield from visit_entries(one, photo)


def patient_entry(rows: PatientRows) -> Entry:
    """Return who it is, what happened between visits, and the visits' numbers in their order."""
    events = [to_json(TABLES["event"], row, without=NOT_OF_EVENT) for row in rows.events]
    held = {
        "patient": to_json(TABLES["patient"], rows.patient, without=NOT_OF_PATIENT),
        "events": events,
        "visits": [one.visit["number"] for one in rows.visits],
    }
    return PATIENT, json_bytes(held)


def visit_entries(rows: VisitRows, photo: Photo) -> Iterator[Entry]:
    """Yield the entries of one visit: its JSON, its edits, a mask for each layer, its photos."""
    folder = folder_of(rows.visit["number"])
    edits, layers = _journal(rows)
    masks = [
        (str(layer), values, f"{folder}/masks/{number}.npy")
        for number, (layer, values) in enumerate(in_order(layers), 1)
    ]
    yield f"{folder}/visit.json", json_bytes(_visit_json(rows, masks, folder))
    yield f"{folder}/edits.json", lines_bytes(edits)
    for _layer, values, name in masks:
        yield name, npy_bytes(mask_runs(values))
    for row in rows.pictures:
        yield _photo_name(folder, row), photo(row["id"])


def _journal(rows: VisitRows) -> tuple[list[Any], Layers]:
    """Return the edits as JSON and the layers that they add up to, only what is painted."""
    numbers = [row["seq"] for row in rows.edits]
    if numbers != list(range(1, len(numbers) + 1)) or rows.folded_to > len(numbers):
        raise DamagedVisitError
    try:
        unpacked = [(row, parts_of(row)) for row in rows.edits]
        strokes = [
            part for _row, parts in unpacked for part in parts if isinstance(part, LayerEdit)
        ]
        layers = {layer: values for layer, values in painted(strokes).items() if values.any()}
    except (DamagedBytesError, TypeError) as error:
        raise DamagedVisitError from error
    return [edit_to_json(row, parts) for row, parts in unpacked], layers


def in_order(layers: Layers) -> list[tuple[LayerKey, NDArray[np.uint8]]]:
    """Return layers in the order of their names."""
    return sorted(layers.items(), key=lambda item: str(item[0]))


def _visit_json(rows: VisitRows, masks: list[tuple[str, Any, str]], folder: str) -> dict[str, Json]:
    layers: list[Json] = [
        {
            "layer": layer,
            "painted_cells": int((values != 0).sum()),
            "end": int(values.nonzero()[0][-1]) + 1,
            "mask": name,
        }
        for layer, values, name in masks
    ]
    return {
        "visit": to_json(TABLES["visit"], rows.visit, without=NOT_OF_VISIT),
        "layers": layers,
        "findings": _many("finding", rows.findings, OF_THE_VISIT),
        "evaluations": _many("evaluation", rows.evaluations, OF_THE_VISIT),
        "photos": [
            {**to_json(TABLES["picture"], row, without=NOT_OF_PICTURE),
             "file": _photo_name(folder, row)}
            for row in rows.pictures
        ],
        "snapshot_of_edit": rows.folded_to,
    }  # fmt: skip


def _many(table: str, rows: tuple[Row, ...], without: frozenset[str]) -> Json:
    return [to_json(TABLES[table], row, without=without) for row in rows]


def _photo_name(folder: str, row: Row) -> str:
    return f"{folder}/photos/{row['id']}.jpg"
