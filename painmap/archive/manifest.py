"""What an archive says of itself: format, program, versions, and the SHA-256 of every entry."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from painmap.archive.columns import moment_text
from painmap.archive.faults import DamagedArchiveError, NewerArchiveError, NotAnArchiveError
from painmap.archive.layout import FORMAT, VERSION, json_bytes, read_json
from painmap.core.patient import one_line
from painmap.storage.whole_patient import PatientRows

_SHOWN: int = 80


@dataclass(frozen=True, slots=True)
class Origin:
    """Who wrote an archive, where and when; all of it is blank in a pseudonymised one."""

    clinic: str = ""
    by: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Manifest:
    """The head of an archive as it was read. `sha256` and `sizes` are by the name of the entry."""

    patient_id: str
    pseudonymised: bool
    program: str
    clinic: str
    by: str
    made_at: str
    versions: dict[str, list[int]]
    sizes: dict[str, int]
    sha256: dict[str, str]


def manifest_bytes(
    rows: PatientRows,
    found: dict[str, tuple[int, str]],
    *,
    program: str,
    origin: Origin,
    pseudonym: dict[str, bool] | None,
) -> bytes:
    """Return the manifest. `found`: size and SHA-256 of each entry in its order."""
    return json_bytes(
        {
            "format": FORMAT,
            "version": VERSION,
            "program": {"name": "Painmap", "version": program},
            "made_at": None if origin.at is None else moment_text(origin.at),
            "clinic": origin.clinic,
            "made_by": origin.by,
            "pseudonymised": pseudonym,
            "patient": rows.patient_id,
            "counts": {
                "visits": len(rows.visits),
                "signed": sum(one.visit["state"] == "signed" for one in rows.visits),
                "edits": sum(len(one.edits) for one in rows.visits),
                "findings": sum(len(one.findings) for one in rows.visits),
                "photos": sum(len(one.pictures) for one in rows.visits),
                "events": len({row["id"] for row in rows.events}),
            },
            "atlas": _atlas_versions(rows),
            "rules": _rule_versions(rows),
            "entries": [
                {"name": name, "bytes": size, "sha256": sha256}
                for name, (size, sha256) in found.items()
            ],
        }
    )


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest of somebody's. NotAnArchiveError, NewerArchiveError, DamagedArchiveError."""
    try:
        said: Any = read_json(data)
    except ValueError as error:
        raise DamagedArchiveError("manifest") from error
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise NotAnArchiveError
    version = said.get("version")
    if type(version) is int and version > VERSION:
        raise NewerArchiveError
    if type(version) is not int or version < 1:
        raise DamagedArchiveError("manifest")
    try:
        return _manifest(said)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DamagedArchiveError("manifest") from error


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _manifest(said: dict[str, Any]) -> Manifest:
    entries = said["entries"]
    names = [each["name"] for each in entries]
    if len(set(names)) != len(names):
        raise ValueError("an entry named twice")
    return Manifest(
        patient_id=_text(said["patient"]),
        pseudonymised=said["pseudonymised"] is not None,
        program=_line(said["program"]["version"]),
        clinic=_line(said["clinic"]),
        by=_line(said["made_by"]),
        made_at=_line(said["made_at"] or ""),
        versions={
            part: [_number(each) for each in said["atlas"][part]]
            for part in ("cells", "regions", "bodies")
        },
        sizes={_text(each["name"]): _number(each["bytes"]) for each in entries},
        sha256={each["name"]: _text(each["sha256"]) for each in entries},
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _line(value: Any) -> str:
    """Return a text of somebody's as one short line that can be shown."""
    return one_line(_text(value))[:_SHOWN]


def _number(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise TypeError("not a number")
    return value


def _atlas_versions(rows: PatientRows) -> dict[str, list[int]]:
    return {
        part: sorted({one.visit[f"{part}_version"] for one in rows.visits})
        for part in ("cells", "regions", "bodies")
    }


def _rule_versions(rows: PatientRows) -> dict[str, list[int]]:
    found: dict[str, set[int]] = {}
    for one in rows.visits:
        for row in one.evaluations:
            found.setdefault(row["rule"], set()).add(row["version"])
    return {rule: sorted(versions) for rule, versions in sorted(found.items())}
