"""The recovery code: the secret of a clinic file, written so that people can copy it by hand.

32 letters and digits in Crockford's base 32, which has no I, L, O or U, and four more that check
them. Read forgivingly: small letters, any spaces and dashes, O for 0, I and L for 1.
"""

from __future__ import annotations

import hashlib
from typing import Final

from painmap.errors import KnownError
from painmap.storage.vault.secret import SECRET_BYTES

_DIGITS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ: Final = {
    **{letter: value for value, letter in enumerate(_DIGITS)},
    "O": 0,
    "I": 1,
    "L": 1,
}
_LENGTH, _CHECKS, _GROUP = SECRET_BYTES * 8 // 5, 4, 4


class MistypedCodeError(KnownError):
    """What was typed is no recovery code at all."""

    def __init__(self) -> None:
        super().__init__(
            "This is not a recovery code as Painmap prints them.",
            "Compare it letter by letter with the print: nine groups of four.",
        )


def code_of(secret: bytes) -> str:
    """Return the code of a secret, in nine groups of four."""
    letters = _written(secret) + _written(_check(secret))[-_CHECKS:]
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def secret_of(code: str) -> bytes:
    """Return the secret that a code stands for; MistypedCodeError when it cannot be one."""
    letters = [letter for letter in code.upper() if not letter.isspace() and letter not in "-–—"]
    if len(letters) != _LENGTH + _CHECKS or any(letter not in _READ for letter in letters):
        raise MistypedCodeError
    number = 0
    for letter in letters[:_LENGTH]:
        number = number * 32 + _READ[letter]
    secret = number.to_bytes(SECRET_BYTES, "big")
    checks = [_READ[letter] for letter in letters[_LENGTH:]]
    if [_DIGITS.index(letter) for letter in _written(_check(secret))[-_CHECKS:]] != checks:
        raise MistypedCodeError
    return secret


def _written(data: bytes) -> str:
    number, letters = int.from_bytes(data, "big"), []
    for _ in range(len(data) * 8 // 5):
        number, digit = divmod(number, 32)
        letters.append(_DIGITS[digit])
    return "".join(reversed(letters))


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"painmap recovery code" + secret).digest()[:SECRET_BYTES]
