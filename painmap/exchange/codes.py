"""Which code of LOINC or SNOMED CT stands for what of ours: a table that a clinic can change.

Only codes that are confirmed from a published source are in the table that comes along; all else
is written as text. Allodynia has no confirmed code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from painmap.errors import KnownError
from painmap.resources import assets_dir, broken

OWN_FILE: Final = "painmap-codes.json"
"""A clinic's own table, beside its clinic file."""
LOCAL: Final = "urn:uuid:5d1c2a0e-6f3b-5a7e-9f0e-8d2b6c1a4e77"
"""The system of Painmap's own words: no other system knows them, and they never change."""
_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Code:
    """A row of the table; `source` says where the code was confirmed."""

    id: str
    system: str
    code: str
    display: str = ""
    source: str = ""

    def coding(self) -> dict[str, Any]:
        """Return it as FHIR writes it."""
        made = {"system": self.system, "code": self.code}
        return made | ({"display": self.display} if self.display else {})


class Codes:
    """The table: every row of an id, in its order."""

    def __init__(self, rows: Mapping[str, tuple[Code, ...]]) -> None:
        self.rows = rows

    def codings(self, key: str) -> list[dict[str, Any]]:
        """Return the codings of one of our ids; none where there is no confirmed code."""
        return [row.coding() for row in self.rows.get(key, ())]

    def concept(self, key: str, text: str, *, own: bool = True) -> dict[str, Any]:
        """Return a CodeableConcept: known codes, our own word unless `own` is False, the text."""
        codings = self.codings(key)
        if own:
            codings.append({"system": LOCAL, "code": _as_code(key), "display": text})
        return ({"coding": codings} if codings else {}) | {"text": text}


def read_codes(folder: Path | None = None) -> Codes:
    """Read the table, with what a clinic has changed in a file of its own in `folder`.

    Raises KnownError, with a sentence, where that file cannot be read.
    """
    ours = assets_dir() / "exchange" / "codes.json"
    try:
        rows = _rows(ours.read_bytes())
    except (OSError, ValueError) as error:
        raise broken("exchange/codes.json", "is missing or damaged") from error
    own = None if folder is None else folder / OWN_FILE
    if own is not None and own.is_file():
        try:
            if own.stat().st_size > _BYTES:
                raise ValueError("too large")
            rows |= _rows(own.read_bytes())
        except (OSError, ValueError, RecursionError) as error:
            raise KnownError(
                "The table of codes painmap-codes.json cannot be read.",
                "Correct it or take it away; it is described in the guide, page “Exchange”.",
            ) from error
    return Codes({key: kept for key, each in rows.items() if (kept := _with_code(each))})


def _rows(data: bytes) -> dict[str, tuple[Code, ...]]:
    """Return the rows of a file by id. Raises ValueError for what is no such table."""
    content = json.loads(data.decode("utf-8"))
    listed = content.get("codes") if isinstance(content, dict) else None
    if not isinstance(listed, list):
        raise ValueError("no list of codes")  # noqa: TRY004  # of a file, not of a caller
    rows: dict[str, tuple[Code, ...]] = {}
    for each in listed:
        row = _row(each)
        rows[row.id] = (*rows.get(row.id, ()), row)
    return rows


def _row(each: Any) -> Code:
    if not isinstance(each, dict):
        raise ValueError("a row is no object")  # noqa: TRY004
    values = {name: each.get(name, "") for name in ("id", "system", "code", "display", "source")}
    if not all(isinstance(value, str) for value in values.values()) or not values["id"]:
        raise ValueError("a row holds something else than text")
    row = Code(**{name: value.strip() for name, value in values.items()})
    if row.code and (not row.system or any(sign.isspace() for sign in row.code + row.system)):
        raise ValueError("a code without its system, or with a space in it")
    return row


def _with_code(rows: tuple[Code, ...]) -> tuple[Code, ...]:
    return tuple(row for row in rows if row.code)


def _as_code(key: str) -> str:
    """Return a key as FHIR allows a code: no spaces at its ends, single ones between words."""
    return " ".join(key.split())
