"""One edit of a visit's journal as JSON, and back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.archive.columns import moment_text
from painmap.archive.layout import MOST_CELLS
from painmap.core.edits import FindingEdit, LayerEdit, Part, pack_parts, unpack_parts
from painmap.core.findings import FindingKey, Json, as_basis
from painmap.core.layers import LayerKey
from painmap.core.runs import Runs, value_runs
from painmap.storage.codec import DamagedBytesError, checksum, verify
from painmap.storage.whole_patient import Row

_KEYS = {"seq", "made_at", "text", "parts"}


def parts_of(row: Row) -> tuple[Part, ...]:
    """Return the parts of a stored edit; DamagedBytesError unless they are what was written."""
    verify(row["payload"], row["sha256"])
    try:
        return unpack_parts(row["payload"])
    except ValueError as error:
        raise DamagedBytesError from error


def edit_to_json(row: Row, parts: tuple[Part, ...]) -> dict[str, Json]:
    """Return an edit: what it is called, when it was made, and what it changed."""
    return {
        "seq": row["seq"],
        "made_at": moment_text(row["made_at"]),
        "text": row["text"],
        "parts": [
            _layer_to_json(part) if isinstance(part, LayerEdit) else _finding_to_json(part)
            for part in parts
        ],
    }


def edit_row(visit_id: str, seq: int, made_at: datetime, text: str, parts: tuple[Part, ...]) -> Row:
    """Return the row of an edit, packed as the program packs one."""
    payload = pack_parts(parts)
    return {"visit_id": visit_id, "seq": seq, "made_at": made_at, "text": text,
            "payload": payload, "sha256": checksum(payload)}  # fmt: skip


def edit_from_json(visit_id: str, value: Any) -> Row:
    """Undo `edit_to_json`. Raises ValueError for anything else."""
    if not isinstance(value, dict) or value.keys() != _KEYS:
        raise ValueError("not an edit")
    seq, text, parts = value["seq"], value["text"], value["parts"]
    if type(seq) is not int or not isinstance(text, str) or not isinstance(parts, list):
        raise ValueError("not an edit")
    made_at = datetime.strptime(value["made_at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    if "\0" in text:
        raise ValueError("not a text")
    return edit_row(visit_id, seq, made_at, text, tuple(map(_part, parts)))


def _layer_to_json(part: LayerEdit) -> dict[str, Json]:
    runs: Json = np.stack((part.cells.starts, part.cells.lengths), axis=1).tolist()
    return {
        "layer": str(part.layer),
        "cells": runs,
        "before": _stretches(part.before),
        "after": _stretches(part.after),
    }


def _stretches(values: NDArray[np.uint8]) -> Json:
    lengths, kept = value_runs(values)
    stretches: Json = np.stack((lengths, kept), axis=1, dtype=np.int64).tolist()
    return stretches


def _finding_to_json(part: FindingEdit) -> dict[str, Json]:
    key = part.key
    return {
        "finding": [key.subject, key.item, key.basis],
        "before": part.before,
        "after": part.after,
    }


def _part(value: Any) -> Part:
    if not isinstance(value, dict):
        raise ValueError("not a part of an edit")  # noqa: TRY004  # of a file, not of a caller
    if value.keys() == {"finding", "before", "after"}:
        subject, item, basis = _texts(value["finding"])
        key = FindingKey(subject, item, as_basis(basis))
        return FindingEdit(key, value["before"], value["after"])
    if value.keys() != {"layer", "cells", "before", "after"}:
        raise ValueError("not a part of an edit")
    (layer,) = _texts([value["layer"]])
    runs = _pairs(value["cells"])
    cells = Runs(runs[:, 0].astype(np.int32), runs[:, 1].astype(np.int32))
    ends = runs[:, 0] + runs[:, 1]
    if (runs[1:, 0] <= ends[:-1]).any():
        raise ValueError("runs of cells that do not rise")
    count = int(runs[:, 1].sum())
    before, after = (_values(value[name], count) for name in ("before", "after"))
    return LayerEdit(LayerKey.parse(layer), cells, before, after)


def _values(value: Any, count: int) -> NDArray[np.uint8]:
    stretches = _pairs(value, lengths_first=True)
    if int(stretches[:, 0].sum()) != count or (stretches[:, 1] > 255).any():
        raise ValueError("not one value for each cell")
    return np.repeat(stretches[:, 1].astype(np.uint8), stretches[:, 0])


def _pairs(value: Any, *, lengths_first: bool = False) -> NDArray[np.int64]:
    """Return int64[n, 2] of a list of pairs, none of them beyond any body's cells."""
    if not isinstance(value, list):
        raise ValueError("not a list of pairs")  # noqa: TRY004  # of a file, not of a caller
    pairs = np.array(value or np.empty((0, 2), np.int64))
    if pairs.dtype != np.int64 or pairs.shape != (len(value), 2):
        raise ValueError("not a list of pairs")
    if ((pairs < 0) | (pairs > MOST_CELLS)).any():
        raise ValueError("no such cells")
    lengths = pairs[:, 0 if lengths_first else 1]
    if (lengths < 1).any() or lengths.sum() > MOST_CELLS:
        raise ValueError("no such cells")
    if not lengths_first and pairs.size and int(pairs.sum(axis=1).max()) > MOST_CELLS:
        raise ValueError("no such cells")
    return pairs


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError("not a list of texts")
    return value
