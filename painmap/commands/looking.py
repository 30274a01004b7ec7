"""`check`: everything that can be verified of a clinic file, or of a backup."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy.exc import DBAPIError

from painmap.commands.asking import Asked, access_to, access_to_archive
from painmap.storage import driver
from painmap.storage.backups import backups_of, keys_in, unpack
from painmap.storage.checking import (
    Fault,
    Progress,
    check_release,
    counts,
    faults_of,
    keys_faults,
)
from painmap.storage.database import check_is_there, check_key, engine_for
from painmap.storage.faults import faults_known
from painmap.storage.vault.keys_file import Keys, read_keys
from painmap.storage.vault.unlocking import Access


def look_through(path: Path, asked: Asked, progress: Progress | None) -> dict[str, Any]:
    """Look through a clinic file or a backup; nothing is changed."""
    with faults_known():
        is_archive = path.is_file() and zipfile.is_zipfile(path)
    if not is_archive:
        with faults_known():
            check_is_there(path)
        access = access_to(path, asked)
        keys, about_keys = keys_faults(path)
        return _looked(path, path, access, keys, about_keys, progress)
    access = access_to_archive(keys_in(path), asked)
    with faults_known(), TemporaryDirectory(prefix=".painmap-", dir=path.parent) as inside:
        copy = unpack(path, Path(inside))
        return _looked(path, copy, access, read_keys(copy), [], progress)


def _looked(
    path: Path,
    file: Path,
    access: Access,
    keys: Keys | None,
    found: list[Fault],
    progress: Progress | None,
) -> dict[str, Any]:
    engine = engine_for(file, access)
    many: dict[str, int] = {}
    try:
        with faults_known():
            check_key(engine, access)
            with engine.connect() as connection:
                check_release(connection)
                head = keys.audit_head if keys is not None else None
                found += faults_of(connection, head, progress or _quiet)
                with suppress(DBAPIError):  # what cannot be counted was told above
                    many = counts(connection)
    finally:
        with suppress(driver.Error, DBAPIError):
            engine.dispose()
    return {
        "ok": not found,
        "file": str(path),
        "counts": many,
        "faults": [
            {"what": fault.what, "words": str(fault.words), "id": fault.subject_id}
            for fault in found
        ],
        "lines": [*_heads(path, many), *_told(path, found)],
    }


def _heads(path: Path, many: dict[str, int]) -> list[str]:
    names = {"patient": ("patient", "patients"), "visit": ("visit", "visits"),
             "edit": ("change", "changes"), "picture": ("photo", "photos"),
             "audit": ("line of the audit", "lines of the audit")}  # fmt: skip
    held = ", ".join(
        f"{many[name]} {words[many[name] != 1]}" for name, words in names.items() if name in many
    )
    return [f"Looked through {path}" + (f": {held}." if held else ".")]


def _told(path: Path, found: list[Fault]) -> list[str]:
    if not found:
        return ["Nothing is wrong."]
    lines = [f"· {fault.words}" for fault in found]
    number = "1 thing is" if len(found) == 1 else f"{len(found)} things are"
    lines.append(f"{number} wrong. Nothing was changed: keep this file.")
    kept = backups_of(path)
    lines.append(
        f"The newest backup is {kept[0].path}; `restore` puts it back, `check` looks through it."
        if kept
        else "There is no backup beside it."
    )
    return lines


def _quiet(_done: int, _of: int) -> None:
    """Tell nobody."""
