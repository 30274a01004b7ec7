"""Opening a zip that somebody sent: nothing of it is believed, nothing is unpacked to a disk."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from painmap.archive.faults import (
    DamagedArchiveError,
    NotAnArchiveError,
    TooLargeArchiveError,
    UnreadArchiveError,
)
from painmap.archive.layout import (
    KNOWN_NAME,
    LARGE,
    MANIFEST,
    MOST_BYTES,
    MOST_ENTRIES,
    MOST_IN_ALL,
    MOST_TIMES,
)
from painmap.archive.manifest import Manifest, read_manifest, sha256_of
from painmap.storage.faults import faults_known

_OF_A_DAMAGED_ZIP: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    KeyError, OverflowError, IndexError,
)  # fmt: skip
"""What zipfile says of unknown methods, passwords, wrong sums and places outside the file."""
_ENCRYPTED: Final = 0x1


class OpenArchive:
    """The entries by name; each is checked against the manifest whenever it is read."""

    def __init__(self, packed: zipfile.ZipFile, manifest: Manifest, sha256: str) -> None:
        self._packed = packed
        self.manifest = manifest
        self.sha256 = sha256
        """Of the manifest, and so of everything that it names."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.manifest.sha256)

    def read(self, name: str) -> bytes:
        """Return an entry. DamagedArchiveError where it is missing, or another than was written."""
        if name not in self.manifest.sha256:
            raise DamagedArchiveError(name)
        data = _read(self._packed, name)
        if sha256_of(data) != self.manifest.sha256[name]:
            raise DamagedArchiveError(name)
        return data

    def check_all(self, progress: Callable[[int, int], None] = lambda _done, _of: None) -> None:
        """Read every entry once. What `read` raises."""
        for done, name in enumerate(sorted(self.manifest.sha256)):
            progress(done, len(self.manifest.sha256))
            self.read(name)


@contextmanager
def opened(path: Path) -> Iterator[OpenArchive]:
    """Open an archive: names, sizes and manifest are looked at before anything is unpacked.

    NotAnArchiveError, TooLargeArchiveError, NewerArchiveError, DamagedArchiveError;
    UnreadArchiveError where there is no such file, StorageError where the disk does not give it.
    """
    with faults_known(), _reading(path) as file:
        try:
            packed = zipfile.ZipFile(file)
        except _OF_A_DAMAGED_ZIP as error:
            file.seek(0)
            raise _no_zip(begins_as_one=file.read(4) == b"PK\x03\x04") from error
        with packed:
            infos = packed.infolist()
            _check_sizes(infos)
            if MANIFEST not in packed.namelist():
                raise NotAnArchiveError
            head = _read(packed, MANIFEST)
            manifest = read_manifest(head)
            _check_names(infos, manifest)
            yield OpenArchive(packed, manifest, sha256_of(head))


def _reading(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise UnreadArchiveError from error


def _no_zip(*, begins_as_one: bool) -> NotAnArchiveError | DamagedArchiveError:
    return DamagedArchiveError("zip") if begins_as_one else NotAnArchiveError()


def _check_sizes(infos: list[zipfile.ZipInfo]) -> None:
    sizes = [info.file_size for info in infos]
    if len(infos) > MOST_ENTRIES + 2 or sum(sizes) > MOST_IN_ALL:
        raise TooLargeArchiveError
    for info in infos:
        swollen = info.file_size > LARGE and info.file_size > MOST_TIMES * info.compress_size
        if info.file_size > MOST_BYTES or swollen:
            raise TooLargeArchiveError


def _check_names(infos: list[zipfile.ZipInfo], manifest: Manifest) -> None:
    names = [info.filename for info in infos]
    there = {name for name in names if name != MANIFEST}
    if len(set(names)) != len(names) or there != manifest.sizes.keys():
        raise DamagedArchiveError("entries")
    for info in infos:
        known = info.filename == MANIFEST or KNOWN_NAME.fullmatch(info.filename)
        ours = info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        if not known or not ours or info.flag_bits & _ENCRYPTED:
            raise DamagedArchiveError(info.filename)
        if info.filename != MANIFEST and info.file_size != manifest.sizes[info.filename]:
            raise DamagedArchiveError(info.filename)


def _read(packed: zipfile.ZipFile, name: str) -> bytes:
    try:
        # Never more than the size that was looked at, whatever the packed bytes say.
        return packed.read(name)
    except _OF_A_DAMAGED_ZIP as error:
        raise DamagedArchiveError(name) from error
