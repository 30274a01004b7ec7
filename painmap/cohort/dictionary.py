"""The dictionary beside the tables, made from the metadata of their schemas."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from painmap.cohort.columns import TABLES
from painmap.cohort.schema import SQL_TYPES
from painmap.core.layers import LAYER_KINDS

if TYPE_CHECKING:
    import pyarrow as pa

_HEAD = (
    "Null is never a finding: what nobody assessed is null, or has no row, and is never *normal*. "
    "Left and right are the patient's."
)
_SORTS = {table.name: {c.name: SQL_TYPES[c.sort] for c in table.columns} for table in TABLES}


def dictionary_md(schemas: Mapping[str, pa.Schema]) -> str:
    """Return the dictionary as Markdown."""
    lines = [
        "# Dictionary of the tables",
        "",
        _HEAD,
    ]
    for name, schema in schemas.items():
        meaning = schema.metadata[b"meaning"].decode()
        lines += ["", f"## {name}.parquet", "", meaning, ""]
        lines += ["| column | type | unit | meaning | null means |", "|---|---|---|---|---|"]
        for field in schema:
            told = {key.decode(): value.decode() for key, value in field.metadata.items()}
            row = (f"`{field.name}`", _SORTS[name][field.name], told["unit"] or "–",
                   told["meaning"], told["null"])  # fmt: skip
            lines.append(f"| {' | '.join(row)} |")
    lines += ["", "## Codes in `values` of masks", "", "| kind | codes |", "|---|---|"]
    for kind in LAYER_KINDS.values():
        codes = ", ".join(f"{value.code} {value.name}" for value in kind.values)
        lines.append(f"| `{kind.key}` | {codes} |")
    lines.append("| `trial` | 1 inside the border |")
    return "\n".join(lines) + "\n"


def dictionary_csv(schemas: Mapping[str, pa.Schema]) -> str:
    """Return the dictionary as a table for programs."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["table", "column", "type", "unit", "meaning", "null"])
    for name, schema in schemas.items():
        for field in schema:
            told = {key.decode(): value.decode() for key, value in field.metadata.items()}
            rows.writerow([name, field.name, _SORTS[name][field.name], told["unit"],
                           told["meaning"], told["null"]])  # fmt: skip
    return text.getvalue()
