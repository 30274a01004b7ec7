"""A file that takes records one after another, encrypted, while a server cannot be reached.

Each record is sealed by AES-256-GCM together with its place in the file: none can be changed,
moved or left out unnoticed. A crash may cut the last one short; all before it are whole.
"""

from __future__ import annotations

import os
import secrets
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

MAGIC: Final = b"PAINMAP UNSENT 1\n"
SUFFIX: Final = ".painmap-unsent"
KEY_BYTES: Final = 32
_NONCE, _TAG, _LENGTH = 12, 16, struct.Struct("<I")
_LARGEST: Final = 1 << 26


class UnreadableJournalError(Exception):
    """The file is not ours, or was sealed with another key."""


class UnsentFile:
    """An open file of records, which no other window takes. OSError as the disk has it."""

    def __init__(self, path: Path, key: bytes, file: BinaryIO) -> None:
        self.path = path
        self._key, self._file, self._records = key, file, 0
        self._end = len(MAGIC)

    @classmethod
    def start(cls, path: Path, key: bytes) -> UnsentFile:
        """Start a new file in a folder that is made, readable for this user alone."""
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        file = os.fdopen(opened, "r+b")
        try:
            _lock(file)
            file.write(MAGIC)
        except BaseException:
            file.close()
            raise
        return cls(path, key, file)

    @classmethod
    def take(cls, path: Path, key: bytes) -> UnsentFile | None:
        """Open a file that was left; None while its own window still has it."""
        file = path.open("r+b")
        try:
            _lock(file)
        except OSError:
            file.close()
            return None
        return cls(path, key, file)

    def append(self, record: bytes) -> None:
        """Put a record on disk."""
        nonce = secrets.token_bytes(_NONCE)
        sealed = _cipher(self._key).encrypt(nonce, record, self._place(self._records))
        self._file.seek(self._end)
        # Half a record would hide the next one.
        self._file.truncate()
        self._file.write(_LENGTH.pack(len(sealed)) + nonce + sealed)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._end = self._file.tell()
        self._records += 1

    def records(self) -> Iterator[bytes]:
        """Yield the records from the first one; later ones may be appended after the last.

        UnreadableJournalError for a file of another key, or one that was tampered with.
        """
        from cryptography.exceptions import InvalidTag

        self._file.seek(0)
        if self._file.read(len(MAGIC)) != MAGIC:
            raise UnreadableJournalError
        self._records, self._end = 0, len(MAGIC)
        while True:
            head = self._file.read(_LENGTH.size + _NONCE)
            length = _LENGTH.unpack_from(head)[0] if len(head) == _LENGTH.size + _NONCE else None
            sealed = b"" if length is None or length > _LARGEST else self._file.read(length)
            if length is None or len(sealed) != length:
                return  # cut short by a crash: it was never acknowledged; or damaged
            try:
                place = self._place(self._records)
                record = _cipher(self._key).decrypt(head[_LENGTH.size :], sealed, place)
            except InvalidTag as error:
                raise UnreadableJournalError from error
            self._records += 1
            self._end = self._file.tell()
            yield record

    def remove(self) -> None:
        """Close the file and take it away: everything in it was sent. What is behind the last
        record that could be read is kept, under another name."""
        if self._file.seek(0, os.SEEK_END) > self._end:
            self.close()
            self.path.replace(self.path.with_name(f"{self.path.name}.damaged"))
            return
        if sys.platform == "win32":
            self._file.close()
            self.path.unlink(missing_ok=True)
        else:
            # While it is locked, so that no other window takes what is sent already.
            self.path.unlink(missing_ok=True)
            self._file.close()

    def close(self) -> None:
        """Leave the file for the next time."""
        self._file.close()

    def _place(self, number: int) -> bytes:
        return MAGIC + struct.pack("<Q", number)


def _cipher(key: bytes):  # type: ignore[no-untyped-def]  # loaded when it is needed
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)


def _lock(file: BinaryIO) -> None:
    """Take a file; OSError while another process, or another window of this one, has it."""
    if sys.platform == "win32":
        import msvcrt

        # Far behind the end: the locked byte cannot be read by others.
        file.seek(1 << 40)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
