"""The same clinic by plain SQL: Python's own sqlite3 on a plain file, psycopg on the server.

What a program does that neither encrypts nor journals nor audits. On the server whole rows of the
very tables are read, and names are looked for in a table that has no index.
"""

from __future__ import annotations

import sqlite3
import zlib
from abc import ABC, abstractmethod
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from painmap.bench.bulk_clinic import BulkClinic, moment
from painmap.bench.samples import BEGAN
from painmap.core.stamps import new_id
from painmap.storage.codec import pack_layer

Finding = tuple[str, str, str, str]
_NAME: Final = "(family || ' ' || given || ' ' || number)"
STROKE_BYTES: Final = 1_500


class Raw(ABC):
    """A connection of plain SQL."""

    title: str

    @abstractmethod
    def load(self, patient_id: str) -> int:
        """Read all rows and layers of a patient; return how many cells that is."""

    @abstractmethod
    def search(self, typed: str, limit: int) -> int:
        """Look through all names by LIKE; return how many rows were found."""

    @abstractmethod
    def commit(self) -> None:
        """Put as many bytes on disk as a stroke has."""

    @abstractmethod
    def close(self) -> None:
        """End the connection."""


class RawFile(Raw):
    """Python's own sqlite3 on a plain file."""

    title = "sqlite3, plain SQL"

    def __init__(self, clinic: BulkClinic) -> None:
        self.sql = sqlite3.connect(clinic.raw, isolation_level=None)
        self.sql.execute("PRAGMA synchronous = FULL")
        self.sql.execute("PRAGMA journal_mode = TRUNCATE")
        self.sql.execute("CREATE TABLE IF NOT EXISTS stroke (id TEXT PRIMARY KEY, payload BLOB)")

    def load(self, patient_id: str) -> int:
        self.sql.execute("SELECT * FROM patient WHERE id = ?", (patient_id,)).fetchone()
        visits = self.sql.execute(
            "SELECT * FROM visit WHERE patient_id = ? ORDER BY began_at", (patient_id,)
        )
        size = 0
        for row in visits.fetchall():
            self.sql.execute("SELECT * FROM finding WHERE visit_id = ?", (row[0],)).fetchall()
            layers = self.sql.execute("SELECT * FROM layer WHERE visit_id = ?", (row[0],))
            size += sum(_cells(layer[2]) for layer in layers)
        return size

    def search(self, typed: str, limit: int) -> int:
        words = typed.split()
        where = " AND ".join(f"{_NAME} LIKE ?" for _ in words)
        found = self.sql.execute(
            f"SELECT * FROM patient WHERE {where} ORDER BY sort_name LIMIT ?",  # noqa: S608
            [*(f"%{word}%" for word in words), limit],
        )
        return len(found.fetchall())

    def commit(self) -> None:
        self.sql.execute("BEGIN IMMEDIATE")
        self.sql.execute("INSERT INTO stroke VALUES (?, ?)", (new_id(), bytes(STROKE_BYTES)))
        self.sql.execute("COMMIT")

    def save(
        self, patient_id: str, layers: dict[str, NDArray[np.uint8]], findings: list[Finding]
    ) -> None:
        """Pack the layers of a new visit and write it."""
        packed = {name: pack_layer(values) for name, values in layers.items()}
        self.insert(patient_id, packed, findings)

    def insert(self, patient_id: str, packed: dict[str, bytes], findings: list[Finding]) -> None:
        """Write a new visit whose layers are packed."""
        visit_id = new_id()
        self.sql.execute("BEGIN IMMEDIATE")
        self.sql.execute(
            "INSERT INTO visit VALUES (?,?,?,?,?,?)",
            (visit_id, patient_id, 99, "follow-up", moment(BEGAN), ""),
        )
        self.sql.executemany(
            "INSERT INTO finding VALUES (?,?,?,?,?)", [(visit_id, *row) for row in findings]
        )
        self.sql.executemany(
            "INSERT INTO layer VALUES (?,?,?)", [(visit_id, *layer) for layer in packed.items()]
        )
        self.sql.execute("COMMIT")

    def close(self) -> None:
        self.sql.close()


class RawServer(Raw):
    """psycopg, which prepares on the server what it sends often."""

    title = "psycopg, plain SQL"

    def __init__(self, url: str) -> None:
        import psycopg  # an extra

        self.sql: psycopg.Connection[Any] = psycopg.connect(url, autocommit=True)
        self.sql.execute("SET synchronous_commit = on")

    def load(self, patient_id: str) -> int:
        self.sql.execute("SELECT * FROM patient WHERE id = %s", (patient_id,)).fetchone()
        self.sql.execute(
            "SELECT * FROM visit WHERE patient_id = %s ORDER BY began_at", (patient_id,)
        ).fetchall()
        for table in ("finding", "layer_snapshot"):
            found = self.sql.execute(
                f"SELECT t.* FROM {table} t JOIN visit v ON v.id = t.visit_id"  # noqa: S608
                " WHERE v.patient_id = %s",
                (patient_id,),
            )
            rows = found.fetchall()
        return sum(_cells(row[3]) for row in rows)

    def search(self, typed: str, limit: int) -> int:
        words = typed.split()
        where = " AND ".join(f"{_NAME} ILIKE %s" for _ in words)
        found = self.sql.execute(
            f"SELECT * FROM plain.patient WHERE {where} ORDER BY sort_name LIMIT %s",  # noqa: S608
            [*(f"%{word}%" for word in words), limit],
        )
        return len(found.fetchall())

    def commit(self) -> None:
        self.sql.execute(
            "INSERT INTO plain.stroke VALUES (%s, %s)", (new_id(), bytes(STROKE_BYTES))
        )

    def close(self) -> None:
        self.sql.close()


def _cells(payload: bytes) -> int:
    return len(zlib.decompress(payload[1:]))
