"""The secret of a clinic file, from which every key of it is derived.

It is 160 random bits, so that people can write all of it down: the recovery code is the secret
itself (`recovery_code`). A copy of the file alone, without the keys file beside it, can therefore
always be opened by whoever has the code.
"""

from __future__ import annotations

import secrets
from typing import Final, Literal

SECRET_BYTES: Final = 20
SALT_BYTES: Final = 16
KEY_BYTES: Final = 32

Purpose = Literal["database", "audit"]


def new_secret() -> bytes:
    """Return the secret of a new clinic file."""
    return secrets.token_bytes(SECRET_BYTES)


def new_salt() -> bytes:
    """Return the salt of a new clinic file: its first bytes, in the clear."""
    return secrets.token_bytes(SALT_BYTES)


def derived(secret: bytes, salt: bytes, purpose: Purpose) -> bytes:
    """Return the key (32 bytes) for a purpose: HKDF with SHA-256 (RFC 5869).

    The secret is random as it is, so that nothing slow is needed here; passphrases are another
    matter (`slots`).
    """
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = f"painmap {purpose} 1".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(secret)
