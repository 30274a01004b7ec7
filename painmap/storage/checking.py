"""Looking through a whole clinic file: seals, structure, every stored map, the chain of the audit.

What is wrong is said in words, each with what it means for the record; nothing is changed. What
cannot be read at all is a fault too: looking goes on behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from painmap.core.text import text
from painmap.errors import KnownError
from painmap.storage import audit, tables
from painmap.storage.check_records import patient_faults, photo_faults, visit_faults
from painmap.storage.check_rules import rule_faults
from painmap.storage.check_words import Fault, What
from painmap.storage.faults import StorageError, faults_known
from painmap.storage.migrating import revision_of
from painmap.storage.tables import REVISION
from painmap.storage.vault.keys_file import Keys, read_keys
from painmap.storage.vault.secret import SALT_BYTES

_NOT_TOGETHER = (
    "The keys file and the first bytes of the clinic file do not belong together: "
    "without these keys the recovery code would not open it."
)
_NOT_READ = {
    "structure": text("The structure of the file cannot be looked at to its end."),
    "visit": text("Not all visits can be read: what is not told here may be damaged too."),
    "patient": text("Not all patients can be read."),
    "photo": text("Not all photos can be read."),
    "audit": text("The audit cannot be read to its end."),
}
Progress = Callable[[int, int], None]
COUNTED = (tables.patient, tables.visit, tables.edit, tables.picture, tables.audit)


def faults_of(
    connection: Connection,
    head: tuple[int, str] | None = None,
    progress: Progress = lambda _done, _all: None,
) -> Iterator[Fault]:
    """Yield what is wrong with a file, the weightiest first; some ms for each visit.

    `head` is the newest line of the audit that was seen (of the keys file). `progress` is told
    how many of all visits are done.
    """
    if connection.dialect.name == "sqlite":
        yield from _readable(_pages(connection), "structure")
    yield from _readable(rule_faults(connection), "structure")
    yield from _readable(visit_faults(connection, progress), "visit")
    yield from _readable(patient_faults(connection), "patient")
    yield from _readable(photo_faults(connection), "photo")
    yield from _readable(_chain(connection, head), "audit")


def counts(connection: Connection) -> dict[str, int]:
    """Return how many rows there are of what is worth telling."""
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in COUNTED
    }


def keys_faults(path: Path) -> tuple[Keys | None, list[Fault]]:
    """Return the keys beside a clinic file, if they can be read, and what is wrong with them."""
    try:
        with faults_known():
            keys = read_keys(path)
            with path.open("rb") as file:
                salt = file.read(SALT_BYTES)
    except KnownError as error:
        return None, [Fault("keys", text(error.text))]
    if salt != keys.salt:
        return keys, [Fault("keys", text(_NOT_TOGETHER))]
    return keys, []


def check_release(connection: Connection) -> None:
    """Raise StorageError for a file of another release: its tables are not those looked at here."""
    if revision_of(connection) != REVISION:
        raise StorageError(
            "This clinic file was last opened with another version of Painmap.",
            "Open it with this one first, which brings it up to date, then check it.",
        )


def _readable(found: Iterator[Fault], what: What) -> Iterator[Fault]:
    """Yield what is found; that it cannot be read to its end is a fault as well."""
    try:
        with faults_known():
            yield from found
    except StorageError:
        yield Fault(what, _NOT_READ[what])
    except (DBAPIError, ValueError, TypeError, KeyError):
        # What a damaged disk makes of numbers and names; nothing of ours can mend it.
        yield Fault(what, _NOT_READ[what])


def _pages(connection: Connection) -> Iterator[Fault]:
    for (said,) in connection.exec_driver_sql("PRAGMA cipher_integrity_check").all():
        yield Fault("seal", text("A page of the file is damaged: {said}.", said=str(said)))
    found = [said for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)").all()]
    if found != ["ok"]:
        # What SQLite says is for who mends files; the first line of it names the place.
        first = " ".join(str(found[0]).replace("*** in database main ***", "").split("\n")[:2])
        msgid = "The structure of the file is damaged, in {n} places or more; the first: {said}."
        yield Fault("structure", text(msgid, n=len(found), said=first.strip()))
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        msgid = "A row of {table} belongs to nothing: there is no such {parent}."
        yield Fault("orphan", text(msgid, table=str(row[0]), parent=str(row[2])))


def _chain(connection: Connection, head: tuple[int, str] | None) -> Iterator[Fault]:
    broken = audit.broken_at(connection, head)
    if broken is not None:
        msgid = "The audit is not whole: line {n} was changed, taken out or cut off."
        yield Fault("audit", text(msgid, n=broken))


__all__ = ["Fault", "Progress", "What", "check_release", "counts", "faults_of",
           "keys_faults"]  # fmt: skip
