"""The examiner's PIN or passphrase: kept as a hash, tried with a growing delay."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from painmap.core.findings import Json

PIN_SETTING: Final = "hand_over_pin"
TRIES_SETTING: Final = "hand_over_tries"
PIN_TRIES: Final = "pin_tries."
"""Where the wrong tries of a person are kept: followed by the person's id."""
PIN_LENGTH: Final = (4, 64)
_COST: Final = {"n": 2**14, "r": 8, "p": 1}
_FREE_TRIES: Final = 3
_FIRST_WAIT_S, _LONGEST_WAIT_S = 5, 300


def pin_problem(pin: str) -> str:
    """Return a sentence about a PIN that cannot be set, or ''."""
    shortest, longest = PIN_LENGTH
    if not shortest <= len(pin) <= longest:
        return "A PIN has at least 4 digits or letters."
    return "One digit or letter alone is no PIN." if len(set(pin)) == 1 else ""


def hashed(pin: str) -> Json:
    """Return what is kept of a PIN: scrypt with a salt of its own; about 50 ms."""
    salt = secrets.token_bytes(16)
    value: dict[str, Json] = {"salt": salt.hex(), "hash": _scrypt(pin, salt, _COST).hex(), **_COST}
    return value


def is_pin(value: Json) -> bool:
    """Tell whether a stored value holds a PIN."""
    return isinstance(value, dict) and isinstance(value.get("hash"), str)


def matches(pin: str, value: Json) -> bool:
    """Tell whether this is the PIN of which a hash was kept; False for a damaged one."""
    if not isinstance(value, dict):
        return False
    try:
        cost = {name: int(str(value[name])) for name in _COST}
        salt, kept = bytes.fromhex(str(value["salt"])), bytes.fromhex(str(value["hash"]))
        return hmac.compare_digest(_scrypt(pin, salt, cost), kept)
    except (KeyError, ValueError):
        return False


@dataclass(frozen=True, slots=True)
class Tries:
    """How often a wrong PIN was typed since the last right one, and until when to wait."""

    failed: int = 0
    until: datetime | None = None

    def wait_s(self, now: datetime) -> int:
        """Return how many whole seconds nothing is tried yet. A clock set back does not add any."""
        if self.until is None:
            return 0
        left = (self.until - now).total_seconds()
        return min(max(0, int(-(-left // 1))), _LONGEST_WAIT_S)

    def after_wrong(self, now: datetime) -> Tries:
        """Return the tries after one more; from the third on each wait is twice the one before."""
        failed = self.failed + 1
        if failed < _FREE_TRIES:
            return Tries(failed)
        doubled = _FIRST_WAIT_S * 2 ** min(failed - _FREE_TRIES, 10)
        return Tries(failed, now + timedelta(seconds=min(doubled, _LONGEST_WAIT_S)))


def tries_to_json(tries: Tries) -> Json:
    """Return what is kept, so that a new start does not shorten a wait."""
    until = None if tries.until is None else tries.until.astimezone(UTC).isoformat()
    return {"failed": tries.failed, "until": until}


def as_tries(value: Json) -> Tries:
    """Undo `tries_to_json`; none for anything else."""
    if not isinstance(value, dict) or not isinstance(value.get("failed"), int):
        return Tries()
    until = value.get("until")
    try:
        moment = datetime.fromisoformat(until) if isinstance(until, str) else None
    except ValueError:
        moment = None
    failed = value["failed"]
    assert isinstance(failed, int)
    return Tries(failed, moment if moment is None or moment.tzinfo else None)


def _scrypt(pin: str, salt: bytes, cost: dict[str, int]) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, maxmem=2**26, dklen=32, **cost)
