"""Who comes into a clinic file, by which way, and that it is told in the audit.

The key is unwrapped first, then the person is looked up in the file itself: a slot alone makes
nobody an examiner. All of it may take half a second and is done in a thread.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from painmap.core.pin import Tries
from painmap.core.stamps import new_id, utc_now
from painmap.errors import KnownError
from painmap.storage.backups import Backup, Told, unheard
from painmap.storage.encrypting import encrypt_file
from painmap.storage.faults import faults_known
from painmap.storage.people import Actor, Person, without
from painmap.storage.restoring import restore
from painmap.storage.store import Store, create_store, open_store
from painmap.storage.vault.keys_file import (
    Keys,
    KeysDamagedError,
    KeysMissingError,
    keys_path,
    read_keys,
    write_keys,
)
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import (
    Access,
    change_passphrase,
    new_access,
    new_keys,
    unlock,
    unlock_with_code,
)


class NotOneOfUsError(KnownError):
    """Somebody who left, or whom this file does not know."""

    def __init__(self) -> None:
        super().__init__(
            "You are no longer among the people of this clinic file.",
            "Ask an administrator to let you in again.",
        )


def found_clinic(path: Path, name: str, passphrase: str, cost: Cost | None = None) -> Store:
    """Start an encrypted clinic file; who does is its first person and administrator.

    Its recovery code is `store.access.recovery_code`.
    """
    access, keys = _new_way(name, passphrase, cost)
    with faults_known():
        store = create_store(path, access, keys, examiner=name)
    return _with_first_person(store, name)


def encrypt_clinic(path: Path, name: str, passphrase: str, cost: Cost | None = None) -> Store:
    """Encrypt a file of an earlier release and open it, as `found_clinic`."""
    access, keys = _new_way(name, passphrase, cost)
    encrypt_file(path, access, keys)
    return _with_first_person(open_store(path, access), name)


def enter(path: Path, person_id: str, passphrase: str, now: datetime | None = None) -> Store:
    """Open a file by a person's passphrase. What `unlock` and `open_store` raise."""
    with faults_known():
        failed = read_keys(path).tries.get(person_id, Tries()).failed
        access = unlock(path, person_id, passphrase, now or utc_now())
    store = open_store(path, access)
    try:
        somebody = active_person(store, person_id)
        act_as(store, somebody, "log-in", failed=failed)
    except BaseException:
        store.close()
        raise
    return store


def open_with_code(path: Path, code: str) -> Store:
    """Open a file by its recovery code, as nobody yet: somebody is to be `let_in` by it.

    Keys that are missing or damaged are made anew, without anybody's passphrase.
    """
    with faults_known():
        access = unlock_with_code(path, code)
    store = open_store(path, access)
    try:
        with faults_known():
            _mend_keys(path, access)
        store.note("break glass", "file", detail="recovery code")
    except BaseException:
        store.close()
        raise
    return store


def let_in(store: Store, somebody: Person, passphrase: str, cost: Cost | None = None) -> None:
    """After the recovery code: a new passphrase for a person, who acts from now on.

    Where the file knows nobody (a damaged one, or of a release without people), the person is its
    administrator.
    """
    if all(one.id != somebody.id for one in store.people()):
        store.save_person(somebody)
    with faults_known():
        change_passphrase(
            store.path, store.access, somebody.id, somebody.name, passphrase, cost=cost
        )
    store.note("people", "person", somebody.id, "passphrase by recovery code")
    act_as(store, somebody, "log-in")


def add_person(store: Store, somebody: Person, passphrase: str, cost: Cost | None = None) -> None:
    """Add somebody with a first passphrase. What `Store.save_person` raises."""
    store.save_person(somebody)
    with faults_known():
        change_passphrase(
            store.path, store.access, somebody.id, somebody.name, passphrase, cost=cost
        )


def change_person(store: Store, somebody: Person) -> None:
    """Change name or role. What `Store.save_person` raises."""
    store.save_person(somebody)
    with faults_known():
        keys = read_keys(store.path)
        with suppress(KeyError):
            slot = replace(keys.slot(somebody.id), name=somebody.name)
            write_keys(store.path, keys.with_slot(slot))


def give_passphrase(
    store: Store, somebody: Person, passphrase: str, cost: Cost | None = None
) -> None:
    """Let an administrator give somebody, who forgot the one before, a new passphrase."""
    store.check_administrator()
    with faults_known():
        change_passphrase(
            store.path, store.access, somebody.id, somebody.name, passphrase, cost=cost
        )
    store.note("people", "person", somebody.id, "new passphrase given")


def restore_clinic(
    archive: Path,
    path: Path,
    access: Access,
    actor: Actor,
    now: datetime,
    told: Told = unheard,
) -> Backup | None:
    """Restore a backup in the name of who acts, who has left the file, and tell it in the file.

    Returns the backup of what was there. What `restoring.restore` raises.
    """
    kept = restore(archive, path, access, now, told=told)
    store = open_store(path, access)
    try:
        store.act_as(actor)
        store.note("restore", "file", detail=archive.name)
        store.act_as(Actor())
    finally:
        store.close()
    return kept


def let_go(store: Store, somebody: Person) -> None:
    """Take away a person's way in; the name stays with what was done."""
    store.save_person(without(somebody))
    with faults_known():
        write_keys(store.path, read_keys(store.path).without_slot(somebody.id))


def new_passphrase(store: Store, before: str, passphrase: str, cost: Cost | None = None) -> None:
    """Change the passphrase of who acts; WrongPassphraseError for another one than it was."""
    by = store.actor
    with faults_known():
        unlock(store.path, by.person_id, before, utc_now())
        change_passphrase(store.path, store.access, by.person_id, by.name, passphrase, cost=cost)
    store.note("people", "person", by.person_id, "own passphrase")


def check_passphrase(path: Path, person_id: str, passphrase: str) -> None:
    """Raise WrongPassphraseError or WaitError unless it is the person's; for ending a lock."""
    with faults_known():
        unlock(path, person_id, passphrase, utc_now())


def act_as(store: Store, somebody: Person, way: str = "log-in", *, failed: int = 0) -> None:
    """Let a person act from now on, and tell it; also how often it was tried in vain before."""
    store.act_as(Actor(somebody.id, somebody.name, somebody.role))
    if failed:
        times = "once" if failed == 1 else f"{failed} times"
        store.note("log-in failed", "person", somebody.id, f"{times} before this log-in")
    store.note("log-in", "person", somebody.id, "" if way == "log-in" else way)


def _new_way(name: str, passphrase: str, cost: Cost | None) -> tuple[Access, Keys]:
    access = new_access(new_id())
    return access, new_keys(access, name, passphrase, file_id=new_id(), cost=cost)


def _with_first_person(store: Store, name: str) -> Store:
    try:
        first = Person(store.access.person_id, name, "administrator", utc_now())
        store.save_person(first)
        store.set_setting("examiner", name)
        act_as(store, first)
    except BaseException:
        store.close()
        raise
    return store


def active_person(store: Store, person_id: str) -> Person:
    """Return somebody who may come in; NotOneOfUsError for who left or is unknown."""
    for somebody in store.people():
        if somebody.id == person_id and somebody.active:
            return somebody
    raise NotOneOfUsError


def _mend_keys(path: Path, access: Access) -> None:
    try:
        read_keys(path)
    except KeysMissingError:
        write_keys(path, Keys(new_id(), access.salt))
    except KeysDamagedError:
        old = keys_path(path)
        old.replace(old.with_name(f"{old.name}.damaged"))
        write_keys(path, Keys(new_id(), access.salt))


__all__ = [
    "NotOneOfUsError", "act_as", "active_person", "add_person", "change_person", "check_passphrase",
    "encrypt_clinic", "enter", "found_clinic", "give_passphrase", "let_go", "let_in",
    "new_passphrase", "open_with_code", "restore_clinic",
]  # fmt: skip
