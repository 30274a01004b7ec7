"""The columns as Arrow schemas; what they mean is in the metadata of each field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from painmap.cohort.columns import TABLES, Column, TableOf
from painmap.errors import KnownError

if TYPE_CHECKING:
    import pyarrow as pa


class NoPyarrowError(KnownError):
    """The part of Painmap that writes Parquet is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "Parquet files are written by pyarrow, which is not installed.",
            "Install Painmap with it: pip install 'painmap[research]'.",
        )


def arrow() -> Any:
    """Return pyarrow, imported now; NoPyarrowError where it is not installed."""
    try:
        import pyarrow as pa
    except ImportError as error:
        raise NoPyarrowError from error
    return pa


def types() -> dict[str, pa.DataType]:
    """Return the Arrow type of each sort of column."""
    pa = arrow()
    word = pa.dictionary(pa.int32(), pa.string())
    return {
        "word": word,
        "words": pa.list_(pa.string()),
        "floats": pa.list_(pa.float32()),
        "cells": pa.list_(pa.int32()),
        "codes": pa.list_(pa.uint8()),
        "float": pa.float32(),
        "int16": pa.int16(),
        "int32": pa.int32(),
        "bool": pa.bool_(),
        "date": pa.date32(),
    }


def schema_of(table: TableOf) -> pa.Schema:
    """Return a table's schema, each field with its meaning, its unit and what null says."""
    pa, sorts = arrow(), types()
    fields = [
        pa.field(column.name, sorts[column.sort], metadata=_metadata(column))
        for column in table.columns
    ]
    return pa.schema(fields, metadata={"meaning": table.meaning})


def schemas() -> dict[str, pa.Schema]:
    """Return the schemas of all tables by name."""
    return {table.name: schema_of(table) for table in TABLES}


SQL_TYPES: Final = {
    "word": "string", "words": "list of strings", "floats": "list of float32",
    "cells": "list of int32", "codes": "list of uint8", "float": "float32", "int16": "int16",
    "int32": "int32", "bool": "bool", "date": "date",
}  # fmt: skip
"""How the dictionary calls the types."""


def _metadata(column: Column) -> dict[str, str]:
    return {"meaning": column.meaning, "unit": column.unit, "null": column.null}
