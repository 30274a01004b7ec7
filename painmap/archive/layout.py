"""How an archive is laid out: names, limits, and the JSON and masks as bytes.

The same values give the same bytes, always: an import proves itself by writing anew what it wrote.
"""

from __future__ import annotations

import json
import re
import struct
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.runs import value_runs

SUFFIX: Final = ".painmap.zip"
FORMAT: Final = "painmap archive"
VERSION: Final = 1
MANIFEST: Final = "manifest.json"
PATIENT: Final = "patient.json"
README: Final = "README.txt"
KNOWN_NAME: Final = re.compile(
    r"README\.txt|patient\.json|visits/\d{1,6}/"
    r"(visit\.json|edits\.json|masks/\d{1,4}\.npy|photos/[0-9a-f]{32}\.jpg)"
)
MOST_ENTRIES: Final = 20_000
MOST_BYTES: Final = 64_000_000
"""Of one entry: a visit of some ten thousand strokes."""
MOST_IN_ALL: Final = 2_000_000_000
MOST_CELLS: Final = 16_000_000
MOST_TIMES: Final = 400
"""So many times smaller a large entry may be than what it holds: ours are some tens of times."""
LARGE: Final = 1_000_000


def json_bytes(value: Any) -> bytes:
    """Return JSON as an archive holds it: UTF-8, indented by one, in the order given."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1)
    return f"{text}\n".encode()


def lines_bytes(values: list[Any]) -> bytes:
    """Return a JSON list with one value a line."""
    lines = (
        json.dumps(each, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        for each in values
    )
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def read_json(data: bytes) -> Any:
    """Undo either. Raises ValueError for anything that is not plain, finite JSON."""
    try:
        return json.loads(data.decode(), parse_constant=_not_a_number)
    except RecursionError as error:
        raise ValueError("JSON that is nested without end") from error


def mask_runs(values: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Return int32[n, 3] of a layer: first cell, number of cells, value; bare skin is left out."""
    lengths, kept = value_runs(values)
    starts = np.cumsum(lengths, dtype=np.int64) - lengths
    rows = np.stack((starts, lengths.astype(np.int64), kept.astype(np.int64)), axis=1)
    return np.asarray(rows[kept != 0], np.int32)


def npy_bytes(rows: NDArray[np.int32]) -> bytes:
    """Return int32[n, 3] as a .npy file of version 1.0, written here so that it never differs."""
    shape = f"({rows.shape[0]}, {rows.shape[1]})"
    said = f"{{'descr': '<i4', 'fortran_order': False, 'shape': {shape}, }}"
    space = -(10 + len(said) + 1) % 64
    head = said.encode("latin-1") + b" " * space + b"\n"
    body = np.ascontiguousarray(rows.astype("<i4")).tobytes()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head + body


def folder_of(number: int) -> str:
    """Return where a visit lies."""
    return f"visits/{number}"


def _not_a_number(word: str) -> float:
    raise ValueError(f"no number: {word}")
