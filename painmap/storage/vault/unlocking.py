"""Getting into a clinic file: with a passphrase, with the recovery code, or freely.

Wrong passphrases of a person are counted in the keys file, and from the third on each one has to
be waited for twice as long (`core.pin.Tries`): a new start of the program does not shorten it.
Whoever copies the files can guess elsewhere; against that stands what each guess costs (`slots`).
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from painmap.core.pin import Tries
from painmap.errors import KnownError
from painmap.storage.vault.keys_file import Keys, read_keys, write_keys
from painmap.storage.vault.recovery_code import code_of, secret_of
from painmap.storage.vault.secret import SALT_BYTES, derived, new_salt, new_secret
from painmap.storage.vault.slots import Cost, Slot, WrongPassphraseError, new_slot, opened

Way = Literal["passphrase", "recovery code", "throw-away"]


class LockedError(KnownError):
    """A clinic file was to be opened without saying by whom."""

    def __init__(self) -> None:
        super().__init__(
            "This clinic file is locked.", "Type your passphrase, or use the recovery code."
        )


class WaitError(KnownError):
    """Too many wrong passphrases: nothing is tried for `seconds` yet."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            "The passphrase was wrong several times.", "Wait a little, then type it again."
        )
        self.seconds = seconds


class WrongCodeError(KnownError):
    """A recovery code that is none of this file."""

    def __init__(self) -> None:
        super().__init__(
            "This recovery code belongs to another clinic file.",
            "Look for the print that was made when this file was started.",
        )


class NoWayInError(KnownError):
    """Somebody who was listed has no slot: taken out meanwhile, or the keys are damaged."""

    def __init__(self) -> None:
        super().__init__(
            "The keys file lets nobody of this name in.",
            "Ask an administrator of the clinic file, or use the recovery code.",
        )


@dataclass(frozen=True, slots=True)
class Access:
    """The secret of a file, who has it ('' nobody known), and by which way. Never printed."""

    secret: bytes
    salt: bytes
    person_id: str
    way: Way

    def __repr__(self) -> str:
        return f"Access({self.person_id!r}, {self.way!r})"

    @property
    def recovery_code(self) -> str:
        """The code to print."""
        return code_of(self.secret)

    def database_key(self) -> str:
        """Return the key and the salt as SQLCipher takes them: 96 hexadecimal digits."""
        return derived(self.secret, self.salt, "database").hex() + self.salt.hex()


def new_access(person_id: str) -> Access:
    """Return the access to a file that is to be made, for the person who starts it."""
    return Access(new_secret(), new_salt(), person_id, "passphrase")


def throw_away_access() -> Access:
    """Return the access to a file to be made whose data is nobody's: it opens freely."""
    return Access(new_secret(), new_salt(), "", "throw-away")


def new_keys(
    access: Access, name: str = "", passphrase: str = "", *, file_id: str, cost: Cost | None = None
) -> Keys:
    """Return the keys of a new file: of the person who starts it, or in the clear."""
    if access.way == "throw-away":
        return Keys(file_id, access.salt, throw_away=access.secret)
    slot = new_slot(access.person_id, name, passphrase, access.secret, file_id=file_id, cost=cost)
    return Keys(file_id, access.salt, (slot,))


def free_access(path: Path) -> Access:
    """Return the access to a file that opens freely; LockedError for any other."""
    keys = read_keys(path)
    if keys.throw_away is None:
        raise LockedError
    return Access(keys.throw_away, keys.salt, "", "throw-away")


def people_of(path: Path) -> tuple[tuple[str, str], ...]:
    """Return who may log in, as id and name, in the order in which they were added."""
    return tuple((slot.person_id, slot.name) for slot in read_keys(path).slots)


def unlock(path: Path, person_id: str, passphrase: str, now: datetime) -> Access:
    """Get in by a passphrase; about 0.1 s.

    Raises WaitError while nothing is tried, WrongPassphraseError otherwise; either is counted.
    NoWayInError for one who is not listed.
    """
    keys = read_keys(path)
    tries = keys.tries.get(person_id, Tries())
    wait = tries.wait_s(now)
    if wait:
        raise WaitError(wait)
    try:
        secret = opened(_slot(keys, person_id), passphrase, file_id=keys.file_id)
    except WrongPassphraseError:
        write_keys(path, replace(keys, tries={**keys.tries, person_id: tries.after_wrong(now)}))
        raise
    if person_id in keys.tries:
        others = {person: one for person, one in keys.tries.items() if person != person_id}
        # The right passphrase opens the file, whether or not the disk forgets the wrong ones.
        with suppress(KnownError):
            write_keys(path, replace(keys, tries=others))
    return Access(secret, keys.salt, person_id, "passphrase")


def wait_s(path: Path, person_id: str, now: datetime) -> int:
    """Return how many seconds nothing is tried for a person yet."""
    return read_keys(path).tries.get(person_id, Tries()).wait_s(now)


def _slot(keys: Keys, person_id: str) -> Slot:
    try:
        return keys.slot(person_id)
    except KeyError as error:
        raise NoWayInError from error


def unlock_with_code(path: Path, code: str) -> Access:
    """Get in by the recovery code, whether or not the keys file is there.

    Raises MistypedCodeError; a code of another file shows only when the file is opened.
    """
    from painmap.storage.faults import faults_known

    secret = secret_of(code)
    with faults_known(), path.open("rb") as file:
        salt = file.read(SALT_BYTES)
    if len(salt) < SALT_BYTES:
        raise WrongCodeError
    return Access(secret, salt, "", "recovery code")


def same_secret(one: Access, other: Access) -> bool:
    """Tell whether two ways lead into the same file."""
    return secrets.compare_digest(one.secret, other.secret)


def change_passphrase(
    path: Path, access: Access, person_id: str, name: str, passphrase: str, cost: Cost | None = None
) -> Slot:
    """Let a person in by this passphrase from now on, also one who could not get in before."""
    keys = read_keys(path)
    slot = new_slot(person_id, name, passphrase, access.secret, file_id=keys.file_id, cost=cost)
    tries = {person: one for person, one in keys.tries.items() if person != person_id}
    write_keys(path, replace(keys.with_slot(slot), tries=tries))
    return slot
