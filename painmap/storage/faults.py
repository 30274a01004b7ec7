"""What goes wrong with files and disks, in sentences fit to show.

Sentences are whole and fixed, without names of files, so that they can be translated.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from painmap.core.patient import Patient
from painmap.core.rebase import Clash
from painmap.errors import KnownError
from painmap.storage import driver
from painmap.storage.codec import DamagedBytesError


class StorageError(KnownError):
    """The file or the disk failed; nothing of the step that failed was written."""


class InUseError(StorageError):
    """Somebody else was writing to the file for as long as we waited."""

    passing = True


class DamagedFileError(StorageError):
    """The clinic file is ours and cannot be read, whoever opens it."""


class PlainFileError(KnownError):
    """The file was written before clinic files were encrypted."""

    def __init__(self) -> None:
        super().__init__(
            "This clinic file is not encrypted: an earlier Painmap wrote it.",
            "Choose a passphrase, and it is encrypted before it is opened.",
        )


class DamagedVisitError(KnownError):
    """The stored map of one visit is not what was written."""

    def __init__(self) -> None:
        super().__init__(
            "The map of this visit is damaged; the other visits are not affected.",
            "Keep this file, and open the newest copy of it to see the visit.",
        )


class NewerMapError(KnownError):
    """A visit is painted on cells that this release does not have."""

    def __init__(self) -> None:
        super().__init__(
            "This visit was painted on a newer body than this Painmap has.",
            "Install the newest Painmap to open it. Nothing was changed.",
        )


class NotEmptyError(KnownError):
    """A visit was to be discarded that holds something, or that others build on."""

    def __init__(self) -> None:
        super().__init__(
            "Only a draft in which nothing is recorded can be discarded.",
            "Open the visit to see what it holds. Nothing was changed.",
        )


class ChangedElsewhereError(KnownError):
    """Another window wrote to the visit since it was opened here, so it is not signed unseen."""

    def __init__(self) -> None:
        super().__init__(
            "This visit was changed in another window of Painmap and is not signed yet.",
            "Look at it as it is now, then sign it.",
        )


class VisitGoneError(KnownError):
    """The visit to open is no longer in the file."""

    def __init__(self) -> None:
        super().__init__(
            "This visit was discarded in another window of Painmap.",
            "Nothing had been recorded in it. Go back to see the visits that there are.",
        )


class EventChangedError(KnownError):
    """An event was changed or removed in another window since it was read here."""

    def __init__(self) -> None:
        super().__init__(
            "This event was changed in another window of Painmap.",
            "Look at it as it is now, then change it. Nothing was changed.",
        )


class DamagedPictureError(KnownError):
    """A stored photo is not what was written, or is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            "This photo is damaged; everything else of the visit is not affected.",
            "Keep this file, and open the newest copy of it to see the photo.",
        )


class PatientChangedError(KnownError):
    """A field of a patient was changed here and in another window; `stored` is theirs."""

    def __init__(self, stored: Patient, clashes: tuple[Clash, ...]) -> None:
        super().__init__(
            "This patient was changed in another window of Painmap.",
            "Save again to put your words in place of those, or cancel. Nothing was changed.",
        )
        self.stored, self.clashes = stored, clashes


_FULL = (
    "The disk is full.",
    "Make room on the disk that holds the clinic file. What was saved before is safe.",
)
_READ_ONLY = (
    "The clinic file or its folder is read-only.",
    "Allow writing to the folder, or move the file to a folder of your own.",
)
_MAY_NOT_READ = (
    "The clinic file may not be read.",
    "Ask whoever looks after this computer for the right to read and write it and its folder.",
)
_MOVED = (
    "The clinic file was moved or removed while it was open.",
    "Put it back in its place, or connect its disk: your changes wait in this window until then.",
)
_REPLACED = (
    "The clinic file was replaced while it was open, as by restoring a backup.",
    "Close it and open it anew. What was not on disk by then is in this window alone.",
)
_TOO_LONG = (
    "This name is too long for the disk.",
    "Choose a shorter name, or a folder less deep.",
)
_IN_USE = (
    "The clinic file is in use by another program.",
    "Close the other window or program, then try again.",
)
_NOT_OURS = (
    "This is not a Painmap file.",
    "Choose another file, or start a new clinic file. Nothing was changed.",
)
_NOT_OPENED = (
    "The clinic file cannot be opened.",
    "Check that its folder exists and that you may read and write there.",
)
_DAMAGED = (
    "The clinic file is damaged.",
    "Keep it, and open the newest copy of it instead.",
)
_DISK = (
    "The disk did not take the data.",
    "Check that the disk is connected and has room. What was saved before is safe.",
)

_BY_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: _MOVED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_PROTOCOL: _IN_USE,
    sqlite3.SQLITE_NOTADB: _DAMAGED,  # of an encrypted page: its seal is broken
    sqlite3.SQLITE_CANTOPEN: _NOT_OPENED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_IOERR: _DISK,
}

_MISREAD = (
    "no such column",
    "no such table",
    "has no column named",
    "foreign key mismatch",
    "Could not decode",
    "malformed",
    "unsupported file format",
    "file is not a database",
)
"""How SQLite says, without a code of its own, that names or texts are not what was written."""

_BY_WORDS = {
    "unable to open database file": _NOT_OPENED,
    "disk I/O error": _DISK,
    "database or disk is full": _FULL,
    "database is locked": _IN_USE,
    "database table is locked": _IN_USE,
    "attempt to write a readonly database": _READ_ONLY,
}
"""What comes of copying a database has words (`sqlite3_errstr`) and no code."""

_BY_ERRNO = {
    errno.ENAMETOOLONG: _TOO_LONG,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EIO: _DISK,
    errno.EFBIG: _DISK,
}


_OF_A_KIND: dict[tuple[str, str], type[StorageError]] = {
    _IN_USE: InUseError,
    _DAMAGED: DamagedFileError,
}
"""What callers tell apart from other faults."""


def not_ours() -> StorageError:
    """Return the fault of a file that another program wrote."""
    return StorageError(*_NOT_OURS)


def read_only() -> StorageError:
    """Return the fault of a file or folder that takes no writing."""
    return StorageError(*_READ_ONLY)


def may_not_read() -> StorageError:
    """Return the fault of a file, or of a folder above it, that lets nobody of us in."""
    return StorageError(*_MAY_NOT_READ)


def moved() -> StorageError:
    """Return the fault of an open file that is no longer in its place."""
    return StorageError(*_MOVED)


def replaced() -> StorageError:
    """Return the fault of an open file in whose place another one lies."""
    return StorageError(*_REPLACED)


def damaged() -> DamagedFileError:
    """Return the fault of a file that is ours but cannot be read."""
    return DamagedFileError(*_DAMAGED)


def newer_file() -> StorageError:
    """Return the fault of a file whose tables are of a later release."""
    return StorageError(
        "This clinic file was written by a newer Painmap.",
        "Install the newest Painmap and open the file with it. Nothing was changed.",
    )


@contextmanager
def faults_known() -> Iterator[None]:
    """Turn errors of the disk and of SQLite into StorageError; any other is a bug and passes.

    So is what a damaged disk left of a text, a moment or a name.
    """
    try:
        yield
    except (UnicodeDecodeError, DamagedBytesError) as error:
        raise damaged() from error
    except (driver.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0)
        known = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF) or _BY_WORDS.get(str(cause))
        if known is None and any(words in str(cause) for words in _MISREAD):
            known = _DAMAGED
        if known is None:
            raise
        raise _OF_A_KIND.get(known, StorageError)(*known) from error
    except OSError as error:
        known = _BY_ERRNO.get(error.errno or 0, _NOT_OPENED)
        raise StorageError(*known) from error
