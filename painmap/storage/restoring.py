"""Putting a backup in the place of a clinic file, after a backup of what was there."""

from __future__ import annotations

import filecmp
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from painmap.errors import KnownError
from painmap.storage import driver
from painmap.storage.backups import (
    Backup,
    DamagedBackupError,
    Told,
    default_folder,
    make_backup,
    unheard,
    unpack,
    verify_backup,
)
from painmap.storage.faults import DamagedFileError, StorageError, faults_known
from painmap.storage.vault.keys_file import (
    KeysDamagedError,
    KeysMissingError,
    keys_from,
    keys_path,
    read_keys,
    sync_file,
    sync_folder,
)
from painmap.storage.vault.secret import SALT_BYTES
from painmap.storage.vault.unlocking import Access

DAMAGED: Final = ".damaged"
"""How the name of a folder ends that holds a damaged file as it was."""


class NotBackedUpError(KnownError):
    """What is there now cannot be backed up, so that restoring would lose it."""

    def __init__(self) -> None:
        super().__init__(
            "The clinic file that is there now could not be backed up first.",
            "Move it and its keys file to another folder, then restore. Nothing was changed.",
        )


def restore(
    archive: Path,
    path: Path,
    access: Access,
    now: datetime,
    *,
    there: Access | None = None,
    told: Told = unheard,
) -> Backup | None:
    """Put the clinic file of an archive at `path`; return the backup of what was there.

    `access` opens the archive, `there` the file that is in its place, if another key does. It
    must not be open. Of a damaged file the backup is a folder in which it, its keys and its
    journal lie byte by byte. Raises DamagedBackupError, NotBackedUpError or StorageError, and then
    nothing is changed; nor by what `told` raises. Between a crash and the next start lies either
    the old file or the new.
    """
    verify_backup(archive, access, told)
    kept = _kept(path, there or access, now, told) if path.exists() else None
    whole = kept is not None and kept.path.suffix != DAMAGED
    with faults_known(), TemporaryDirectory(prefix=".painmap-", dir=path.parent) as inside:
        copy = unpack(archive, Path(inside))
        for file in (copy, keys_path(copy)):
            sync_file(file)
        if whole:
            _take(path, there or access)
        # A journal of the old file must not be played into the new one.
        _journal_of(path).unlink(missing_ok=True)
        _put(copy, path)
    return kept


def unpack_to(archive: Path, path: Path) -> None:
    """Lay the clinic file of an archive and its keys where there is none: on another computer.

    It opens with a passphrase of those days or with the recovery code; nobody's is needed here.
    Raises DamagedBackupError, or StorageError where there is a file already or no room.
    """
    with faults_known():
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() or keys_path(path).exists():
            raise StorageError(
                "There is a file of this name already.", "Nothing was changed: choose another name."
            )
        with TemporaryDirectory(prefix=".painmap-", dir=path.parent) as inside:
            copy = unpack(archive, Path(inside))
            keys_from(keys_path(copy).read_bytes())
            for file in (copy, keys_path(copy)):
                sync_file(file)
            _put(copy, path)


def _put(copy: Path, path: Path) -> None:
    """Put file and keys in their places: by two renames, which need no room on the disk."""
    before = keys_path(copy).with_suffix(".before")
    had_keys = keys_path(path).exists()
    if had_keys:
        shutil.copyfile(keys_path(path), before)
    try:
        keys_path(copy).replace(keys_path(path))
        copy.replace(path)
    except OSError:
        if had_keys:
            before.replace(keys_path(path))
        raise
    sync_folder(path.parent)


def _kept(path: Path, access: Access, now: datetime, told: Told) -> Backup:
    folder = default_folder(path)
    try:
        return make_backup(path, access, "before restore", folder=folder, now=now, told=told)
    except (DamagedFileError, DamagedBackupError, KeysMissingError, KeysDamagedError) as error:
        if not _is_of(path, access):  # another clinic's, perhaps, and whole
            raise NotBackedUpError from error
        return Backup(_kept_aside(path, now), now, "before restore")
    except StorageError as error:
        raise NotBackedUpError from error


def _is_of(path: Path, access: Access) -> bool:
    """Tell whether a file that does not open is the one of this key, by its salt or its keys'."""
    with faults_known(), path.open("rb") as file:
        if file.read(SALT_BYTES) == access.salt:
            return True
    with suppress(KnownError):
        return read_keys(path).salt == access.salt
    return False


def _kept_aside(path: Path, now: datetime) -> Path:
    """Copy a file that cannot be read, with all that belongs to it, into a folder of its own."""
    moment = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    folder = default_folder(path) / f"{path.stem}.{moment}{DAMAGED}"
    with faults_known():
        folder.mkdir(parents=True)
        for file in (path, keys_path(path), _journal_of(path)):
            if file.exists():
                copy = folder / file.name
                shutil.copyfile(file, copy)
                sync_file(copy)
                if not filecmp.cmp(file, copy, shallow=False):
                    raise NotBackedUpError
        sync_folder(folder)
    return folder


def _journal_of(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _take(path: Path, access: Access) -> None:
    """Fail now when somebody is writing to the file, and finish what a crash left half done."""
    with closing(
        driver.connect(path.absolute().as_uri() + "?mode=rw", access.database_key())
    ) as file:
        file.execute("BEGIN EXCLUSIVE")
        file.execute("COMMIT")
        with suppress(driver.Error):
            file.execute("PRAGMA journal_mode = DELETE")
