"""The keys file beside a clinic file: who may open it, and with what. No patient is in it.

`clinic.painmap` lies beside `clinic.painmap-keys`. Without it, the recovery code still opens the
clinic file; a backup holds both. A *throw-away* keys file has the secret in the clear: for the
sample patient, the demo and tests, whose data is nobody's.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from painmap.core.findings import Json
from painmap.core.pin import Tries, as_tries, tries_to_json
from painmap.core.stamps import new_id
from painmap.errors import KnownError
from painmap.storage.vault.secret import SALT_BYTES, SECRET_BYTES
from painmap.storage.vault.slots import Slot, as_slot, slot_to_json

SUFFIX: Final = "-keys"
_FORMAT: Final = 1


class KeysMissingError(KnownError):
    """There is no keys file beside the clinic file."""

    def __init__(self) -> None:
        super().__init__(
            "The keys file that belongs to this clinic file is not beside it.",
            "Put it back, or open the clinic file with the recovery code.",
        )


class KeysDamagedError(KnownError):
    """The keys file is not what was written."""

    def __init__(self) -> None:
        super().__init__(
            "The keys file beside this clinic file is damaged.",
            "Put back a copy of it, or open the clinic file with the recovery code.",
        )


class NewerKeysError(KnownError):
    """The keys file is of a later release."""

    def __init__(self) -> None:
        super().__init__(
            "The keys file beside this clinic file was written by a newer Painmap.",
            "Install the newest Painmap and open the file with it. Nothing was changed.",
        )


@dataclass(frozen=True, slots=True)
class Keys:
    """What a keys file holds. `tries` are the failed log-ins of each person.

    `audit_head` is the number and hash of the newest line of the audit that was seen, so that a
    tail cut off is noticed. `throw_away` is the secret itself, for data that is nobody's.
    """

    file_id: str
    salt: bytes
    slots: tuple[Slot, ...] = ()
    tries: dict[str, Tries] = field(default_factory=dict)
    audit_head: tuple[int, str] | None = None
    throw_away: bytes | None = None

    def slot(self, person_id: str) -> Slot:
        """Return a person's slot; KeyError when that person has none."""
        for slot in self.slots:
            if slot.person_id == person_id:
                return slot
        raise KeyError(person_id)

    def with_slot(self, slot: Slot) -> Keys:
        """Return keys in which a person has this slot, in place of the one before."""
        others = tuple(one for one in self.slots if one.person_id != slot.person_id)
        return replace(self, slots=(*others, slot))

    def without_slot(self, person_id: str) -> Keys:
        """Return keys by which a person does not get in any more."""
        return replace(self, slots=tuple(one for one in self.slots if one.person_id != person_id))


def keys_path(path: Path) -> Path:
    """Return where the keys file of a clinic file lies."""
    return path.with_name(path.name + SUFFIX)


def read_keys(path: Path) -> Keys:
    """Read the keys file of a clinic file.

    Raises KeysMissingError, KeysDamagedError, NewerKeysError, or StorageError of the disk.
    """
    try:
        data = keys_path(path).read_bytes()
    except FileNotFoundError as error:
        raise KeysMissingError from error
    except OSError:
        # Imports SQLAlchemy, for which the first screen does not wait.
        from painmap.storage.faults import faults_known

        with faults_known():
            raise
    return keys_from(data)


def keys_from(data: bytes) -> Keys:
    """Return the keys that the bytes of a keys file stand for; KnownError for other bytes."""
    try:
        value = json.loads(data)
        known = isinstance(value, dict) and isinstance(value.get("format"), int)
        if not known or value.get("painmap") != "keys":
            raise KeysDamagedError
        if value["format"] > _FORMAT:
            raise NewerKeysError
        return _keys(value)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise KeysDamagedError from error


def keys_bytes(keys: Keys) -> bytes:
    """Return the bytes of a keys file."""
    value: dict[str, Json] = {
        "painmap": "keys",
        "format": _FORMAT,
        "file": keys.file_id,
        "salt": keys.salt.hex(),
        "slots": [slot_to_json(slot) for slot in keys.slots],
        "tries": {person: tries_to_json(tries) for person, tries in keys.tries.items()},
        "audit_head": None if keys.audit_head is None else list(keys.audit_head),
    }
    if keys.throw_away is not None:
        value["throw_away"] = keys.throw_away.hex()
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def write_keys(path: Path, keys: Keys) -> None:
    """Write the keys file of a clinic file: whole or not at all, and on disk when it returns.

    Raises StorageError of the disk.
    """
    from painmap.storage.faults import faults_known

    target = keys_path(path)
    draft = target.with_name(f".{target.name}.{new_id()}.new")
    with faults_known():
        try:
            with draft.open("xb") as file:
                file.write(keys_bytes(keys))
                file.flush()
                os.fsync(file.fileno())
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(target.parent)


def sync_file(file: Path) -> None:
    """Wait until what was written to a file is on the disk."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can tell.

    Some shares refuse it; what was renamed is renamed, and is not to be taken for a failure.
    """
    if os.name != "posix":
        return  # Windows opens no folders, and renames durably
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _keys(value: dict[str, Json]) -> Keys:
    slots, tries, head = value["slots"], value["tries"], value["audit_head"]
    throw_away = value.get("throw_away")
    if not isinstance(slots, list) or not isinstance(tries, dict):
        raise TypeError
    secret = None if throw_away is None else bytes.fromhex(str(throw_away))
    if secret is not None and len(secret) != SECRET_BYTES:
        raise ValueError("not a secret")
    salt = bytes.fromhex(str(value["salt"]))
    if len(salt) != SALT_BYTES:
        raise ValueError("not a salt")
    return Keys(
        str(value["file"]),
        salt,
        tuple(as_slot(slot) for slot in slots),
        {person: as_tries(one) for person, one in tries.items()},
        _head(head),
        secret,
    )


def _head(value: Json) -> tuple[int, str] | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], int):
        raise TypeError
    return value[0], str(value[1])
