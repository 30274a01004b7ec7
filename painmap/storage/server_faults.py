"""What goes wrong with a clinic's server, in sentences fit to show.

PostgreSQL says it by a code of five letters (SQLSTATE); a connection that is lost has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from painmap.storage.codec import DamagedBytesError
from painmap.storage.faults import InUseError, StorageError


class ServerLostError(StorageError):
    """The server does not answer; what is changed meanwhile waits in the window."""

    def __init__(self) -> None:
        super().__init__(
            "The clinic's server does not answer.",
            "Go on: what you change waits here and is sent when the server is back.",
        )


class ServerLoginError(StorageError):
    """The server does not know this name, or wants another password."""

    def __init__(self) -> None:
        super().__init__(
            "The clinic's server did not let you in.",
            "Check your name and password, and ask whoever looks after the server.",
        )


class ServerRightsError(StorageError):
    """The server does not let this person do what was asked."""

    def __init__(self) -> None:
        super().__init__(
            "The clinic's server does not allow you to do that.",
            "Ask an administrator of the clinic for the right. Nothing was changed.",
        )


_TRUST = (
    "The clinic's server could not prove that it is the right one.",
    "Ask whoever looks after the server for its certificate. Nothing was sent.",
)
_NO_TLS = (
    "The clinic's server offers no encrypted connection.",
    "Ask whoever looks after it to switch TLS on. Nothing was sent.",
)
_NO_DATABASE = (
    "The clinic's server has no database of this name.",
    "Check the address, or have the database made first.",
)
_FULL = (
    "The disk of the clinic's server is full.",
    "Tell whoever looks after the server. What was saved before is safe.",
)
_STANDBY = (
    "The clinic's server takes no changes now.",
    "Tell whoever looks after the server. What was saved before is safe.",
)
_DAMAGED = (
    "The data on the clinic's server is damaged.",
    "Tell whoever looks after the server: its newest backup is needed.",
)
_TEXT = (
    "A text holds a sign that the clinic's server cannot keep.",
    "Type it again without what was pasted. Nothing was changed.",
)

_IN_USE = (
    "Somebody else is writing to the same record.",
    "Try again in a moment. Nothing was changed.",
)
_BUSY_CODES = ("55P03", "40P01", "40001", "53300")
_LOST = ("08", "57P", "25P03")
_BY_CODE = {
    "3D": _NO_DATABASE,
    "53100": _FULL,
    "25006": _STANDBY,
    "58": _DAMAGED,
    "XX001": _DAMAGED,
    "XX002": _DAMAGED,
    "22P05": _TEXT,
    "22021": _TEXT,
}
# A connection that was refused has no code; these words are libpq's own and in English. None
# stands for a name or password that the server does not know.
_BY_WORDS: Final[dict[str, tuple[str, str] | None]] = {
    "password authentication failed": None,
    "no password supplied": None,
    "no pg_hba.conf entry": None,
    "does not support SSL": _NO_TLS,
    "certificate": _TRUST,
    "SSL": _TRUST,
    'database "': _NO_DATABASE,
    'role "': None,
}


@contextmanager
def server_faults_known() -> Iterator[None]:
    """Turn errors of the server and of the net into StorageError; any other is a bug and passes."""
    try:
        yield
    except (UnicodeDecodeError, DamagedBytesError) as error:
        raise StorageError(*_DAMAGED) from error
    except PoolTimeoutError as error:
        raise InUseError(*_IN_USE) from error
    except DBAPIError as error:
        known = server_fault(error)
        if known is None:
            raise
        raise known from error


def server_fault(error: DBAPIError) -> StorageError | None:
    """Return what an error of the driver means; None for a bug."""
    code: str | None = getattr(error.orig, "sqlstate", None)
    if code is None:
        words = str(error.orig)
        if "NUL (0x00)" in words:
            return StorageError(*_TEXT)
        if not isinstance(error, (OperationalError, InterfaceError)):
            return None
        if "closed the connection" in words:
            return ServerLostError()
        if "permission denied" in words:
            return ServerRightsError()
        for part, said in _BY_WORDS.items():
            if part in words:
                return ServerLoginError() if said is None else StorageError(*said)
        return ServerLostError()
    if code in _BUSY_CODES:
        return InUseError(*_IN_USE)
    if code.startswith(_LOST):
        return ServerLostError()
    if code.startswith("28"):
        return ServerLoginError()
    if code == "42501":
        return ServerRightsError()
    found = _BY_CODE.get(code) or _BY_CODE.get(code[:2])
    return None if found is None else StorageError(*found)
