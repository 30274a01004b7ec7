"""Rows as JSON, column by column, and back; a column of the wrong type is refused."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Date, Double, Integer, String, Table

from painmap.core.findings import Json
from painmap.storage.column_types import JsonText, UtcTime
from painmap.storage.tables import metadata

_MOST = 2**31 - 1
_MOMENT = "%Y-%m-%dT%H:%M:%S.%fZ"


def to_json(table: Table, row: Mapping[str, Any], *, without: frozenset[str]) -> dict[str, Json]:
    """Return the columns of a row, in the order of the table."""
    return {
        column.name: _value_to_json(row[column.name])
        for column in table.columns
        if column.name not in without
    }


def from_json(table: Table, value: Any, *, without: frozenset[str]) -> dict[str, Any]:
    """Undo `to_json`. Raises ValueError for other columns, or values that these cannot hold."""
    columns = {column.name: column for column in table.columns if column.name not in without}
    if not isinstance(value, dict) or value.keys() != columns.keys():
        raise ValueError(f"not a row of {table.name}")
    return {name: _read(column, value[name]) for name, column in columns.items()}


def moment_text(value: datetime) -> str:
    """Return a moment as files of ours hold it."""
    return value.astimezone(UTC).strftime(_MOMENT)


def _value_to_json(value: Any) -> Json:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    found: Json = value
    return found


def _read(column: Column[Any], value: Json) -> Any:
    sort = column.type
    if isinstance(sort, JsonText):
        return value
    if value is None:
        if not column.nullable:
            raise ValueError(f"{column.name} is missing")
        return None
    if isinstance(sort, Integer):
        if type(value) is not int or not 0 <= value <= _MOST:
            raise ValueError(f"no number: {column.name}")
        return value
    if isinstance(sort, Double):
        if type(value) is not float:
            raise ValueError(f"no number: {column.name}")
        return value
    if not isinstance(value, str):
        raise ValueError(f"no text: {column.name}")  # noqa: TRY004  # of a file, not of a caller
    if isinstance(sort, UtcTime):
        return datetime.strptime(value, _MOMENT).replace(tzinfo=UTC)
    if isinstance(sort, Date):
        return date.fromisoformat(value)
    if "\0" in value or (isinstance(sort, String) and sort.length and len(value) != sort.length):
        raise ValueError(f"not what {column.name} holds")
    return value


TABLES = metadata.tables
