"""A keyring as a system has one, of which nothing outlives the test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

import pytest


class Passwords:
    """What the keyring holds, by service and name."""

    def __init__(self, keyring: ModuleType) -> None:
        from keyring.backend import KeyringBackend

        kept: dict[tuple[str, str], str] = {}

        class InMemory(KeyringBackend):
            priority = 1.0

            def get_password(self, service: str, username: str) -> str | None:
                return kept.get((service, username))

            def set_password(self, service: str, username: str, password: str) -> None:
                kept[service, username] = password

            def delete_password(self, service: str, username: str) -> None:
                del kept[service, username]

        self._keyring, self.kept = keyring, kept
        keyring.set_keyring(InMemory())

    def refuse(self) -> None:
        """From now on this computer keeps no passwords."""
        from keyring.backends import fail

        self._keyring.set_keyring(fail.Keyring())


@contextmanager
def kept_passwords() -> Iterator[Passwords]:
    """Put an empty keyring in the place of the system's."""
    keyring = pytest.importorskip("keyring", reason="no keyring: install the extra “test”")
    before = keyring.get_keyring()
    try:
        yield Passwords(keyring)
    finally:
        keyring.set_keyring(before)
