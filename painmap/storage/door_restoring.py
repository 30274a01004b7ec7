"""Restoring before anybody is in: the clinic file is damaged, so that nobody can be."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.exc import DBAPIError

from painmap.errors import KnownError
from painmap.storage import driver
from painmap.storage.backups import Backup, backups_of, keys_in, unpack
from painmap.storage.database import check_key, engine_for, release
from painmap.storage.entering import NotOneOfUsError, restore_clinic
from painmap.storage.faults import damaged, faults_known
from painmap.storage.people import Actor, NotAllowedError, Person, read_people
from painmap.storage.vault.unlocking import Access, WrongCodeError, unlock, unlock_with_code


def way_in(path: Path, person_id: str, typed: str, now: datetime) -> Access:
    """Return the way into a damaged file: a person's passphrase, or its code where nobody is named.

    What `unlock` and `unlock_with_code` raise.
    """
    with faults_known():
        return unlock(path, person_id, typed, now) if person_id else unlock_with_code(path, typed)


def restore_at_the_door(
    archive: Path, path: Path, access: Access, now: datetime
) -> tuple[Backup | None, Actor]:
    """Restore a backup over a file that does not open, and tell it in the restored one.

    Returns the backup of what was there, and in whose name it was done. By a passphrase only an
    administrator may, as the backup knows people; whoever has the recovery code may. Raises
    NotAllowedError, NotOneOfUsError and what `restoring.restore` does; then nothing is changed.
    """
    access = replace(access, salt=keys_in(archive).salt)
    actor = Actor()
    if access.person_id:
        by = next((one for one in people_in(archive, access) if one.id == access.person_id), None)
        if by is None or not by.active:
            raise NotOneOfUsError
        actor = Actor(by.id, by.name, by.role)
        if not actor.may_administer:
            raise NotAllowedError("administrator")
    return restore_clinic(archive, path, access, actor, now), actor


def people_in(archive: Path, access: Access) -> list[Person]:
    """Return the people of a backup. KnownError where it or the key is not right."""
    with faults_known(), TemporaryDirectory(prefix=".painmap-", dir=archive.parent) as inside:
        engine = engine_for(unpack(archive, Path(inside)), access)
        try:
            with faults_known():
                check_key(engine, access)
                with engine.connect() as connection:
                    return read_people(connection)
        finally:
            with suppress(driver.Error, DBAPIError):
                release(engine)


def told_of_code(path: Path, code: str, error: KnownError) -> KnownError:
    """Tell a damaged file from a code of another one, by the newest backup: what is to be said."""
    if not isinstance(error, WrongCodeError):
        return error
    for backup in backups_of(path)[:1]:
        with suppress(KnownError):
            access = unlock_with_code(path, code)
            people_in(backup.path, replace(access, salt=keys_in(backup.path).salt))
            return damaged()
    return error
