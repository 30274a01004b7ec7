"""Encrypting a clinic file that an earlier release wrote in plain.

It is written anew beside, compared row by row, and put in the plain one's place in one step. What
was plain may still be found on the disk by an expert until it is written over; `plain_beside` lists
copies that the earlier release left, which are as readable as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from painmap.core.stamps import new_id
from painmap.storage import driver
from painmap.storage.database import check_is_there
from painmap.storage.faults import PlainFileError, StorageError, damaged, faults_known
from painmap.storage.vault.keys_file import Keys, write_keys
from painmap.storage.vault.unlocking import Access


def encrypt_file(path: Path, access: Access, keys: Keys) -> None:
    """Encrypt a plain clinic file in place, as it is: its tables are upgraded when it is opened.

    Raises StorageError when it is in use, damaged, or when there is no room; the plain file is
    then as it was. A crash leaves either the plain file or the encrypted one, each whole.
    """
    with faults_known():
        if not is_plain(path):
            raise StorageError("This clinic file is encrypted already.", "Open it.")
        draft = path.with_name(f".{path.name}.{new_id()}.new")
        try:
            _write_encrypted(path, draft, access.database_key())
            # Keys without their file open nothing; a file without its keys would be lost.
            write_keys(path, keys)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
            draft.with_name(draft.name + "-journal").unlink(missing_ok=True)


def is_plain(path: Path) -> bool:
    """Tell whether a file is a clinic file in plain; StorageError for none of ours."""
    try:
        check_is_there(path)
    except PlainFileError:
        return True
    return False


def plain_beside(path: Path) -> tuple[Path, ...]:
    """Return the plain clinic files in the folder of one, itself not among them."""
    found = []
    for other in sorted(path.parent.glob(f"*{path.suffix}")):
        try:
            if other != path and is_plain(other):
                found.append(other)
        except StorageError:
            continue  # another program's
    return tuple(found)


def _write_encrypted(plain: Path, draft: Path, key: str) -> None:
    draft.touch(exist_ok=False)
    with closing(_connect_plain(plain)) as source:
        # Held until the comparison is over: nobody writes to the plain file meanwhile.
        source.execute("PRAGMA locking_mode = EXCLUSIVE")
        source.execute("BEGIN EXCLUSIVE")
        source.execute("COMMIT")
        if source.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise damaged()
        application_id = source.execute("PRAGMA application_id").fetchone()[0]
        source.execute(f"ATTACH DATABASE ? AS sealed KEY \"x'{key}'\"", (str(draft),))
        source.execute("PRAGMA sealed.synchronous = FULL")
        source.execute("SELECT sqlcipher_export('sealed')").fetchone()
        source.execute(f"PRAGMA sealed.application_id = {int(application_id)}")
        source.execute("DETACH DATABASE sealed")
        with closing(driver.connect(draft.absolute().as_uri() + "?mode=rw", key)) as target:
            if target.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
                raise damaged()
            for one, other in zip(_all_rows(source), _all_rows(target), strict=True):
                if one != other:
                    raise damaged()
        source.execute("PRAGMA locking_mode = NORMAL")
        source.execute("PRAGMA journal_mode = DELETE")


def _connect_plain(path: Path) -> driver.Connection:
    connection = driver.MODULE.connect(
        path.absolute().as_uri() + "?mode=rw", timeout=1.0, isolation_level=None, uri=True
    )
    assert isinstance(connection, driver.Connection)
    return connection


def _all_rows(connection: driver.Connection) -> Iterator[tuple[object, ...]]:
    """Yield the statements that made everything, then every row of every table."""
    schema = connection.execute(
        "SELECT type, name, sql FROM main.sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        " ORDER BY type, name"
    ).fetchall()
    yield from schema
    for kind, name, _sql in schema:
        if kind == "table":
            quoted = '"' + str(name).replace('"', '""') + '"'
            yield from connection.execute(f"SELECT * FROM main.{quoted} ORDER BY rowid")  # noqa: S608
