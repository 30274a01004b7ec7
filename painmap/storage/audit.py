"""Who did what and when: lines that are only ever added, each bearing the hash of the one before.

A line that was changed, taken out or put in between breaks the chain from there on; a tail that
was cut off is noticed by the newest line kept in the keys file. Whoever has the key of the file
and writes a whole new chain is not stopped by this: see docs/security.md.

No line holds clinical text: it names the visit or patient by id, and what was done to it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal

from sqlalchemy import Connection, Row, insert, select

from painmap.storage.tables import audit

Action = Literal[
    "log-in", "log-in failed", "log-out", "view", "create", "change", "sign", "amend", "discard",
    "evaluate", "compare", "print", "export", "import", "settings", "people", "backup", "restore",
    "upgrade", "break glass",
]  # fmt: skip
Subject = Literal["", "patient", "visit", "person", "file"]

_LAST = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
_ADD = insert(audit)
FIRST: Final = "0" * 64
"""What the first line bears as the hash of the one before."""


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody did. `detail` is a few words of ours, never of the record."""

    at: datetime
    person_id: str
    person: str
    action: Action
    subject: Subject = ""
    subject_id: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A line as it stands in the file."""

    seq: int
    line: Line
    previous: str
    hash: str


def add_line(connection: Connection, line: Line) -> Kept:
    """Add a line and return it; the caller's transaction holds the lock of the file."""
    last = connection.execute(_LAST).one_or_none()
    seq, previous = (1, FIRST) if last is None else (last.seq + 1, last.hash)
    kept = Kept(seq, line, previous, hash_of(seq, line, previous))
    connection.execute(
        _ADD,
        {
            "seq": seq,
            "at": line.at,
            "person_id": line.person_id,
            "person": line.person,
            "action": line.action,
            "subject": line.subject,
            "subject_id": line.subject_id,
            "detail": line.detail,
            "previous": previous,
            "hash": kept.hash,
        },
    )
    return kept


def hash_of(seq: int, line: Line, previous: str) -> str:
    """Return the hash (SHA-256, hexadecimal) of a line: of its JSON without spaces."""
    moment = line.at.astimezone(UTC).isoformat(timespec="microseconds")
    said = [
        seq, moment, line.person_id, line.person, line.action, line.subject, line.subject_id,
        line.detail, previous,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(said, separators=(",", ":")).encode()).hexdigest()


def lines(connection: Connection, subject_id: str = "") -> Iterator[Kept]:
    """Yield the lines, oldest first: all, or those about one patient, visit or person."""
    rows = select(audit).order_by(audit.c.seq)
    if subject_id:
        rows = rows.where(audit.c.subject_id == subject_id)
    for row in connection.execute(rows):
        yield _kept(row)


def broken_at(connection: Connection, head: tuple[int, str] | None = None) -> int | None:
    """Return the number of the first line at which the chain is broken; None when it is whole.

    `head` is the newest line that was seen: one that is gone, or is another, breaks it too.
    """
    seq, previous = 0, FIRST
    for kept in lines(connection):
        seq += 1
        whole = kept.seq == seq and kept.previous == previous
        if not whole or kept.hash != hash_of(kept.seq, kept.line, kept.previous):
            return seq
        if head is not None and head[0] == seq and head[1] != kept.hash:
            return seq
        previous = kept.hash
    return seq + 1 if head is not None and head[0] > seq else None


def _kept(row: Row[Any]) -> Kept:
    line = Line(
        row.at, row.person_id, row.person, row.action, row.subject, row.subject_id, row.detail
    )
    return Kept(row.seq, line, row.previous, row.hash)
