"""Names of nobody: ids by a keyed hash, days moved by a constant of the patient.

Without the key nobody can tell who is who, also not with a list of all ids. With a key that a
clinic keeps the pseudonyms are the same in every export, so that a later one can be joined.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final, Literal

from painmap.errors import KnownError

Dates = Literal["days", "shifted", "real"]
KEY_BYTES: Final = 32
_DIGITS: Final = 20
_MOST_DAYS: Final = 365


class KeyFileError(KnownError):
    """The file that was named is no key."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is no key for pseudonyms: 64 hexadecimal digits in one line.",
            "Name a file that is not there yet: a key is made in it.",
        )


@dataclass(frozen=True, slots=True)
class Pseudonyms:
    """What stands for the ids of patients and visits; `dates` is what is said of days."""

    key: bytes
    dates: Dates = "days"

    def __repr__(self) -> str:
        return f"Pseudonyms({self.dates!r})"

    def of(self, sort: str, real_id: str) -> str:
        """Return what stands for an id; `sort` keeps patients and visits apart."""
        return self._digest(sort, real_id).hex()[:_DIGITS]

    def day(self, patient_id: str, day: date) -> date | None:
        """Return the day that is told; None where only days since the first visit are."""
        if self.dates == "days":
            return None
        if self.dates == "real":
            return day
        drawn = int.from_bytes(self._digest("days", patient_id)[:8], "big")
        return day + timedelta(days=drawn % (2 * _MOST_DAYS + 1) - _MOST_DAYS)

    def _digest(self, sort: str, real_id: str) -> bytes:
        return hmac.digest(self.key, f"{sort}:{real_id}".encode(), hashlib.sha256)


def new_key() -> bytes:
    """Return a random key, for one export: kept nowhere, nobody can undo it."""
    return secrets.token_bytes(KEY_BYTES)


def key_in(path: Path) -> bytes:
    """Return the key in a file, made there where there is none; readable by its owner alone."""
    try:
        if not path.exists():
            path.touch(mode=0o600, exist_ok=False)
            path.write_text(new_key().hex() + "\n", encoding="ascii")
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except ValueError as error:
        raise KeyFileError(path) from error
    except OSError as error:
        raise KnownError(
            f"The key {path} cannot be read or made.", "Name a file where you may write."
        ) from error
    if len(key) != KEY_BYTES:
        raise KeyFileError(path)
    return key
