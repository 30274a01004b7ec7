"""A person's way in: the secret of the file, wrapped by what only that person knows.

A passphrase becomes a key by Argon2id, which costs whoever guesses as much memory and time as us;
the secret is wrapped by AES-256-GCM, bound to the file and the person.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from typing import Final

from painmap.core.findings import Json
from painmap.errors import KnownError
from painmap.storage.vault.secret import KEY_BYTES, SECRET_BYTES

LEAST_PASSPHRASE: Final = 10
_NONCE, _SALT, _TAG = 12, 16, 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs: passes, memory in KiB, threads. RFC 9106's second choice."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """The secret as one person can unwrap it. `name` is shown where one logs in."""

    person_id: str
    name: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


class WrongPassphraseError(KnownError):
    """The passphrase is not the one that was set."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase is not the right one.",
            "Type it again. Large and small letters are told apart.",
        )


class SlotDamagedError(KnownError):
    """What is kept of a person's way in asks for what no machine gives."""

    def __init__(self) -> None:
        super().__init__(
            "The keys file beside this clinic file is damaged.",
            "Put back a copy of it, or open the clinic file with the recovery code.",
        )


def passphrase_problem(passphrase: str) -> str:
    """Return a sentence about a passphrase that cannot be set, or ''.

    Length alone is asked for, as NIST SP 800-63B advises; 15 letters are proposed in the form.
    """
    if len(passphrase) < LEAST_PASSPHRASE:
        return "A passphrase has at least 10 letters or digits; four words are easy to keep."
    if len(set(passphrase)) < 4:
        return "A passphrase needs more than three different letters or digits."
    return ""


def new_slot(
    person_id: str,
    name: str,
    passphrase: str,
    secret: bytes,
    *,
    file_id: str,
    cost: Cost | None = None,
) -> Slot:
    """Wrap the secret of a file for a person; about 0.1 s."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    key = _stretched(passphrase, salt, cost)
    wrapped = AESGCM(key).encrypt(nonce, secret, _bound_to(file_id, person_id))
    return Slot(person_id, name, cost, salt, nonce, wrapped)


def opened(slot: Slot, passphrase: str, *, file_id: str) -> bytes:
    """Return the secret of the file; WrongPassphraseError, also for a slot that was altered."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key = _stretched(passphrase, slot.salt, slot.cost)
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound_to(file_id, slot.person_id))
    except InvalidTag as error:
        raise WrongPassphraseError from error


def slot_to_json(slot: Slot) -> Json:
    """Return what is kept of a slot."""
    cost = slot.cost
    return {
        "person": slot.person_id,
        "name": slot.name,
        "argon2id": {
            "passes": cost.passes, "memory_kib": cost.memory_kib, "lanes": cost.lanes,
            "salt": slot.salt.hex(),
        },
        "aes256gcm": {"nonce": slot.nonce.hex(), "wrapped": slot.wrapped.hex()},
    }  # fmt: skip


def as_slot(value: Json) -> Slot:
    """Undo `slot_to_json`; ValueError for anything else."""
    try:
        return _slot(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a slot") from error


def _slot(value: Json) -> Slot:
    if not isinstance(value, dict):
        raise TypeError
    stretch, sealed = value["argon2id"], value["aes256gcm"]
    if not isinstance(stretch, dict) or not isinstance(sealed, dict):
        raise TypeError
    slot = Slot(
        str(value["person"]),
        str(value["name"]),
        Cost(*(_whole(stretch[name]) for name in ("passes", "memory_kib", "lanes"))),
        bytes.fromhex(str(stretch["salt"])),
        bytes.fromhex(str(sealed["nonce"])),
        bytes.fromhex(str(sealed["wrapped"])),
    )
    sizes = (len(slot.salt), len(slot.nonce), len(slot.wrapped))
    # A file that asks for 60 GB of memory, or for hours, is not one of ours.
    sane = slot.cost.memory_kib <= 1_048_576 and slot.cost.passes <= 100 and slot.cost.lanes <= 64
    if sizes != (_SALT, _NONCE, SECRET_BYTES + _TAG) or not sane:
        raise ValueError("not a slot")
    return slot


def _whole(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("not a slot")
    return value


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    # Two keyboards may send one accented letter as one sign or as two.
    typed = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        return hash_secret_raw(
            typed,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise SlotDamagedError from error


def _bound_to(file_id: str, person_id: str) -> bytes:
    return f"painmap slot 1\n{file_id}\n{person_id}".encode()
