"""Backups: the encrypted file and its keys in one archive, verified by opening it, in rotation.

An archive opens on another machine with a passphrase of those days, or with the recovery code.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

from painmap.core.stamps import new_id
from painmap.errors import KnownError
from painmap.storage.copying import copy_file
from painmap.storage.faults import StorageError, faults_known
from painmap.storage.location import BACKUP_SUFFIX
from painmap.storage.vault.keys_file import Keys, keys_bytes, keys_from, read_keys
from painmap.storage.vault.unlocking import Access
from painmap.storage.wholeness import check_whole

SUFFIX: Final = BACKUP_SUFFIX
FOLDER: Final = "backups"
Why = Literal["daily", "by hand", "before upgrade", "before restore", "before encryption"]
_FILE, _KEYS, _MANIFEST = "clinic.painmap", "clinic.painmap-keys", "manifest.json"
_MOMENT: Final = "%Y%m%dT%H%M%S%fZ"
_OF_A_DAMAGED_ARCHIVE: Final = (
    zipfile.BadZipFile, ValueError, KeyError, TypeError, AttributeError, EOFError,
    NotImplementedError, RuntimeError,
)  # fmt: skip
"""What comes of what a damaged archive asks for: unknown methods, passwords, missing names."""
Told = Callable[[int, int], object]
"""Called with how many steps are done, of how many; what it raises ends the work."""
_STEPS: Final = 4
_NAMED: Final = re.compile(r"\.(\d{8}T\d{12}Z)\.([a-z-]+)" + re.escape(SUFFIX) + "$")


class DamagedBackupError(KnownError):
    """An archive is not what was written."""

    def __init__(self) -> None:
        super().__init__(
            "This backup is damaged or is none.", "Choose another one. Nothing was changed."
        )


@dataclass(frozen=True, slots=True)
class Backup:
    """An archive in a folder of backups."""

    path: Path
    at: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many backups stay: the newest of each of so many days, weeks and months."""

    days: int = 7
    weeks: int = 5
    months: int = 12


def backups_of(path: Path, folder: Path | None = None) -> list[Backup]:
    """Return the backups of a clinic file, newest first."""
    found = []
    folder = folder or default_folder(path)
    for one in folder.glob(f"{_escaped(path.stem)}.*{SUFFIX}") if folder.is_dir() else ():
        named = _NAMED.search(one.name)
        if named and one.name[: named.start()] == path.stem:
            at = datetime.strptime(named[1], _MOMENT).replace(tzinfo=UTC)
            found.append(Backup(one, at, _why(named[2])))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def default_folder(path: Path) -> Path:
    """Return where the backups of a clinic file lie unless told otherwise."""
    return path.parent / FOLDER


def unheard(_done: int, _of: int) -> None:
    """Nobody waits for it."""


def make_backup(
    path: Path,
    access: Access,
    why: Why,
    *,
    folder: Path | None = None,
    now: datetime | None = None,
    told: Told = unheard,
) -> Backup:
    """Make an archive of a clinic file that may be open, verify it, and return it.

    Raises StorageError when the disk does not take it or what was written does not open; then
    nothing is left of it.
    """
    now, folder = now or datetime.now(UTC), folder or default_folder(path)
    name = f"{path.stem}.{now.astimezone(UTC).strftime(_MOMENT)}.{why.replace(' ', '-')}{SUFFIX}"
    target = folder / name
    with faults_known():
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f".{new_id()}.new"
        try:
            with TemporaryDirectory(prefix=".painmap-", dir=folder) as inside:
                copy = Path(inside) / _FILE
                copy_file(path, copy, access)
                told(1, _STEPS)
                _pack(draft, copy, keys_bytes(read_keys(path)), now=now, why=why)
                told(2, _STEPS)
            verify_backup(draft, access, told)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    return Backup(target, now, why)


def verify_backup(archive: Path, access: Access, told: Told = unheard) -> None:
    """Open an archive with a key as restoring would; DamagedBackupError when it does not hold."""
    with faults_known(), TemporaryDirectory(prefix=".painmap-", dir=archive.parent) as inside:
        copy = unpack(archive, Path(inside))
        told(3, _STEPS)
        try:
            check_whole(copy, access)
        except StorageError as error:
            raise DamagedBackupError from error
        told(4, _STEPS)


def unpack(archive: Path, folder: Path) -> Path:
    """Unpack an archive and return the clinic file, its keys beside it.

    Raises DamagedBackupError unless everything in it is what the manifest says.
    """
    try:
        with faults_known(), zipfile.ZipFile(archive) as packed:
            manifest = json.loads(packed.read(_MANIFEST))
            if manifest.get("painmap") != "backup" or set(packed.namelist()) != {
                _FILE, _KEYS, _MANIFEST,
            }:  # fmt: skip
                raise DamagedBackupError
            if any(one.compress_type != zipfile.ZIP_STORED for one in packed.infolist()):
                raise DamagedBackupError  # a MB may stand for a GB, and ours never do
            for name in (_FILE, _KEYS):
                with packed.open(name) as source, (folder / name).open("xb") as target:
                    shutil.copyfileobj(source, target, 1 << 20)
                if _sha256(folder / name) != manifest["sha256"][name]:
                    raise DamagedBackupError
            keys_from((folder / _KEYS).read_bytes())
    except _OF_A_DAMAGED_ARCHIVE as error:
        raise DamagedBackupError from error
    return folder / _FILE


def keys_in(archive: Path) -> Keys:
    """Return the keys that an archive holds; DamagedBackupError for what is none."""
    try:
        with faults_known(), zipfile.ZipFile(archive) as packed:
            return keys_from(packed.read(_KEYS))
    except _OF_A_DAMAGED_ARCHIVE as error:
        raise DamagedBackupError from error


def rotated(moments: Sequence[datetime], rotation: Rotation) -> set[datetime]:
    """Return which backups stay: the newest of each day, week and month as `rotation` says.

    The newest of all stays always. Days are those of the machine's own time.
    """
    ordered = sorted(moments, reverse=True)
    stay = set(ordered[:1])
    spans: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
        (rotation.days, lambda at: (at.toordinal(),)),
        (rotation.weeks, lambda at: tuple(at.isocalendar()[:2])),
        (rotation.months, lambda at: (at.year, at.month)),
    )
    for many, span_of in spans:
        newest: dict[tuple[int, ...], datetime] = {}
        for at in ordered:
            newest.setdefault(span_of(at.astimezone()), at)
        stay.update(sorted(newest.values(), reverse=True)[:many])
    return stay


def rotate(
    path: Path,
    rotation: Rotation | None = None,
    folder: Path | None = None,
    now: datetime | None = None,
) -> list[Path]:
    """Remove the daily backups that are past; return them.

    Those made by hand or before an upgrade or a restore are never removed. Those of days to come
    (the clock was ahead) are counted for themselves, so that they do not push out today's.
    """
    now, rotation = now or datetime.now(UTC), rotation or Rotation()
    daily = [backup for backup in backups_of(path, folder) if backup.why == "daily"]
    moments = [backup.at for backup in daily]
    stay = rotated([at for at in moments if at <= now], rotation)
    stay |= rotated([at for at in moments if at > now], rotation)
    gone = [backup.path for backup in daily if backup.at not in stay]
    with faults_known():
        for one in gone:
            one.unlink(missing_ok=True)
    return gone


def make_daily(path: Path, access: Access, now: datetime) -> Backup | None:
    """Make today's backup where there is none, and remove those that are past."""
    if not is_due(path, now):
        return None
    made = make_backup(path, access, "daily", now=now)
    rotate(path)
    return made


def is_due(path: Path, now: datetime, folder: Path | None = None) -> bool:
    """Tell whether no backup was made today yet. One from tomorrow (the clock was set) is none."""
    today = now.astimezone().date()
    return all(backup.at.astimezone().date() != today for backup in backups_of(path, folder))


def _pack(archive: Path, copy: Path, keys: bytes, *, now: datetime, why: Why) -> None:
    manifest = {
        "painmap": "backup",
        "format": 1,
        "made_at": now.astimezone(UTC).isoformat(),
        "why": why,
        "sha256": {_FILE: _sha256(copy), _KEYS: hashlib.sha256(keys).hexdigest()},
    }
    with archive.open("xb") as file:
        # What is encrypted does not shrink: it is stored as it is.
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
            packed.write(copy, _FILE)
            packed.writestr(_KEYS, keys)
            packed.writestr(_MANIFEST, json.dumps(manifest, indent=1))
        file.flush()

        os.fsync(file.fileno())


def _sha256(file: Path) -> str:
    with closing(file.open("rb")) as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def _why(word: str) -> Why:
    by_word: dict[str, Why] = {
        why.replace(" ", "-"): why
        for why in ("daily", "by hand", "before upgrade", "before restore", "before encryption")
    }
    return by_word.get(word, "by hand")


def _escaped(name: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", name)
