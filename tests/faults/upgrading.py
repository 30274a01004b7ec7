"""Encrypts and upgrades a plain clinic file of an earlier release; the tests kill it half way."""

from __future__ import annotations

import os
from pathlib import Path

import alembic.command  # noqa: F401  # loading it takes longer than what is to be killed

from painmap.storage.encrypting import encrypt_file, is_plain
from painmap.storage.store import open_store
from painmap.storage.vault.slots import Cost
from painmap.storage.vault.unlocking import Access, new_keys

ACCESS = Access(bytes(range(20)), bytes(range(16)), "a" * 32, "passphrase")


def upgrade(path: Path, begun: int | None = None) -> None:
    """Open a file as the unlock screen does, encrypting it first; `begun` is told as it begins."""
    if begun is not None:
        os.write(begun, b"!")
    if is_plain(path):
        cost = Cost(1, 64, 1)
        encrypt_file(path, ACCESS, new_keys(ACCESS, "Anna", "words", file_id="f" * 32, cost=cost))
    open_store(path, ACCESS).close()
