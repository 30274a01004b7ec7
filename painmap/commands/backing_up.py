"""`backup` and `restore`."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from painmap.commands.asking import Asked, access_to, access_to_archive
from painmap.commands.progress import Progress
from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage.audit import Action
from painmap.storage.backups import keys_in, make_backup
from painmap.storage.database import check_is_there, check_key, engine_for
from painmap.storage.faults import faults_known
from painmap.storage.people import Actor
from painmap.storage.restoring import restore
from painmap.storage.store import open_store
from painmap.storage.vault.unlocking import Access, free_access


def back_up(path: Path, asked: Asked, folder: Path | None, told: Progress) -> dict[str, Any]:
    """Make a backup, which is verified by opening it, and note it in the audit."""
    with faults_known():
        check_is_there(path)
    access = access_to(path, asked)
    told(0, 0)
    _check_opens(path, access)
    backup = make_backup(path, access, "by hand", folder=folder, now=utc_now())
    noted = _noted(path, access, "backup")
    lines = [f"The backup {backup.path} was made and verified by opening it."]
    if noted:
        lines.append(f"It could not be noted in the audit: {noted}")
    return {"ok": True, "backup": str(backup.path), "bytes": backup.path.stat().st_size,
            "made_at": backup.at.isoformat(), "noted": not noted, "lines": lines}  # fmt: skip


def _check_opens(path: Path, access: Access) -> None:
    """Say that a code belongs to another file before anything is copied with it."""
    engine = engine_for(path, access)
    try:
        with faults_known():
            check_key(engine, access)
    finally:
        engine.dispose()


def put_back(archive: Path, path: Path, asked: Asked, told: Progress) -> dict[str, Any]:
    """Put a backup at `path`, after a backup of what is there, and note it in the audit."""
    if not archive.is_file():
        raise KnownError(
            "The file cannot be read.",
            "Check that its folder exists and that you may read and write there.",
        )
    access = access_to_archive(keys_in(archive), asked)
    told(0, 0)
    with faults_known():
        path.parent.mkdir(parents=True, exist_ok=True)
    kept = restore(archive, path, access, utc_now(), there=_way_there(path))
    noted = _noted(path, access, "restore")
    lines = [f"The backup was restored as {path}."]
    if kept is not None:
        lines.append(f"What was there before is in {kept.path}.")
    lines.append("Passphrases are those of the day on which the backup was made.")
    if noted:
        lines.append(f"It could not be noted in the audit: {noted}")
    return {"ok": True, "file": str(path), "kept": str(kept.path) if kept else None,
            "noted": not noted, "lines": lines}  # fmt: skip


def _way_there(path: Path) -> Access | None:
    """Return the way into what lies there, if it opens freely; else the archive's has to."""
    try:
        with faults_known():
            return free_access(path)
    except KnownError:
        return None


def _noted(path: Path, access: Access, action: Action) -> str:
    """Note what was done in the audit; return why not, or ''."""
    try:
        with closing(open_store(path, access)) as store:
            names = {person.id: person for person in store.people()}
            somebody = names.get(access.person_id)
            if somebody is not None:
                store.actor = Actor(somebody.id, somebody.name, somebody.role)
            store.note(action, "file", detail=f"command line, {access.way}")
    except KnownError as error:
        return str(error)
    return ""
