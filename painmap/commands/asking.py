"""Getting into a clinic file at the command line: who it is, and by what."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from painmap.core.stamps import utc_now
from painmap.errors import KnownError
from painmap.storage.faults import faults_known
from painmap.storage.vault.keys_file import Keys, KeysDamagedError, KeysMissingError, read_keys
from painmap.storage.vault.recovery_code import MistypedCodeError, secret_of
from painmap.storage.vault.slots import WrongPassphraseError, opened
from painmap.storage.vault.unlocking import Access, WaitError, WrongCodeError, unlock

PASSPHRASE, CODE = "PAINMAP_PASSPHRASE", "PAINMAP_RECOVERY_CODE"


class NobodyToAskError(KnownError):
    """A passphrase is wanted, of the file or what `variable` holds, and there is no terminal."""

    def __init__(self, variable: str = "") -> None:
        super().__init__(
            "A passphrase is needed, and nobody is there to ask for it."
            if variable
            else "The clinic file is locked, and nobody is there to ask for the passphrase.",
            f"Set {variable}." if variable else f"Use --stdin, or set {PASSPHRASE} or {CODE}.",
        )


class WhoError(KnownError):
    """A passphrase alone does not say whose it is, or `name` is nobody's who opens the file."""

    def __init__(self, names: list[str], name: str = "") -> None:
        known = "; ".join(names)
        super().__init__(
            f"{name} is nobody who opens this file." if name else "Several people open this file.",
            f"Name one with --person: {known}.",
        )


NOT_LET_IN = (NobodyToAskError, WhoError, WrongPassphraseError, WrongCodeError, WaitError,
              MistypedCodeError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """How to ask: whom, and whether the first line of the standard input answers."""

    person: str = ""
    from_stdin: bool = False

    def answer(self) -> str:
        """Return a passphrase or a recovery code; NobodyToAskError where none can be had."""
        given = os.environ.get(CODE) or os.environ.get(PASSPHRASE)
        if given:
            return given
        if self.from_stdin:
            return sys.stdin.readline().rstrip("\r\n")
        if not sys.stdin.isatty():
            raise NobodyToAskError
        return getpass.getpass("Passphrase or recovery code: ")


def answer_for(variable: str, prompt: str) -> str:
    """Return a passphrase of something else, from the environment or the terminal.

    NobodyToAskError where none can be had. It is never an argument of a command.
    """
    given = os.environ.get(variable)
    if given:
        return given
    if not sys.stdin.isatty():
        raise NobodyToAskError(variable)
    return getpass.getpass(prompt)


def access_to(path: Path, asked: Asked, now: datetime | None = None) -> Access:
    """Return the way into a clinic file; with the recovery code its keys need not be there.

    Raises one of NOT_LET_IN, or what is wrong with the keys. Wrong passphrases are counted.
    """
    try:
        with faults_known():
            keys = read_keys(path)
    except (KeysMissingError, KeysDamagedError) as error:
        return _by_code_alone(path, asked, error)

    def by_passphrase(person_id: str, passphrase: str) -> Access:
        with faults_known():
            return unlock(path, person_id, passphrase, now or utc_now())

    return _access(keys, asked, by_passphrase)


def access_to_archive(keys: Keys, asked: Asked) -> Access:
    """Return the way into a backup by the keys that are in it."""

    def by_passphrase(person_id: str, passphrase: str) -> Access:
        secret = opened(keys.slot(person_id), passphrase, file_id=keys.file_id)
        return Access(secret, keys.salt, person_id, "passphrase")

    return _access(keys, asked, by_passphrase)


def _access(keys: Keys, asked: Asked, by_passphrase: Callable[[str, str], Access]) -> Access:
    if keys.throw_away is not None:
        return Access(keys.throw_away, keys.salt, "", "throw-away")
    answer = asked.answer()
    try:
        return Access(secret_of(answer), keys.salt, "", "recovery code")
    except MistypedCodeError:
        if answer == os.environ.get(CODE):
            raise
        # Not a code, so it is a passphrase: 36 letters that check do not come by chance.
        return by_passphrase(_person(keys, asked.person), answer)


def _person(keys: Keys, name: str) -> str:
    """Return the id of the one who is named, or of the only one."""
    named = [
        slot.person_id
        for slot in keys.slots
        if not name or slot.name.strip().casefold() == name.strip().casefold()
    ]
    if len(named) != 1:
        raise WhoError([slot.name for slot in keys.slots], "" if named else name.strip())
    return named[0]


def _by_code_alone(path: Path, asked: Asked, why: KnownError) -> Access:
    from painmap.storage.vault.unlocking import unlock_with_code

    answer = asked.answer()
    try:
        with faults_known():
            return unlock_with_code(path, answer)
    except MistypedCodeError:
        raise why from None
