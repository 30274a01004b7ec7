"""Writing an archive: made whole beside its place, read again, noted, then put there."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock
from typing import IO, Final

import painmap
from painmap.archive.container import opened
from painmap.archive.documents import patient_entry, visit_entries
from painmap.archive.faults import StoppedError, TooLargeToArchiveError
from painmap.archive.layout import (
    MANIFEST,
    MOST_BYTES,
    MOST_ENTRIES,
    MOST_IN_ALL,
    README,
)
from painmap.archive.manifest import Origin, manifest_bytes, sha256_of
from painmap.archive.pseudonyms import Pseudonym, pseudonymised
from painmap.core.layers import LAYER_KINDS, NOT_RATED
from painmap.core.stamps import new_id, utc_now
from painmap.errors import not_written
from painmap.storage.faults import faults_known
from painmap.storage.store import Store
from painmap.storage.whole_patient import PatientRows, Photo

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_ABOUT: Final = """\
A patient's record, written by Painmap, as JSON (UTF-8) and masks (NumPy's .npy).

manifest.json       format, versions, SHA-256 of every other entry
patient.json        the patient, dated events, numbers of the visits in order
visits/N/visit.json the visit, its findings, results of rules, list of masks and photos
visits/N/edits.json the journal: every change as it was made, oldest first
visits/N/masks      int32[n, 3] of a layer: first cell, how many cells, value
visits/N/photos     the photos as they were taken in, JPEG

Left and right are the patient's. null is not assessed, never normal. Moments are in UTC, lengths in
cm, temperatures in degrees Celsius. A cell is a small piece of skin, the same spot on every body;
which part of the body it belongs to, and its size, is in Painmap's atlas. A cell that no mask names
is not painted. Values of the others:

{codes}

The whole format, and ten lines of Python that read it, is docs/archive.md of Painmap. Nothing here
is encrypted.
"""
Progress = Callable[[int, int], None]
"""Told how many visits are done, of how many; may raise StoppedError."""


@dataclass(frozen=True, slots=True)
class Written:
    """An archive that was written; `sha256` of the whole file."""

    path: Path
    sha256: str
    visits: int
    edits: int
    photos: int
    bytes: int


def write_archive(
    store: Store,
    patient_id: str,
    target: Path,
    *,
    pseudonym: Pseudonym | None = None,
    progress: Progress = lambda _done, _all: None,
) -> Written:
    """Write a patient with everything to `target`, which is replaced when all of it is there.

    KeyError for an unknown patient. KnownError where a map is damaged or the disk does not take
    it; then what lay at `target` is as it was.
    """
    writer = ArchiveWriter(store, patient_id, target, pseudonym)
    try:
        visits = writer.begin()
        for number in range(visits):
            progress(number, visits)
            writer.write_visit(number)
        progress(visits, visits)
        return writer.finish()
    finally:
        writer.abandon()


def _about() -> str:
    """Return what a stranger reads first."""
    rows = [
        (kind.key, ", ".join(f"{value.code} {value.name}" for value in kind.values))
        for kind in LAYER_KINDS.values()
        if kind.key != "pain"
    ]
    told = [("pain", f"1 to 10 as told, {NOT_RATED} not rated"), *rows]
    told.append(("trial", "1 inside the border of that trial"))
    return _ABOUT.format(codes="\n".join(f"{kind:<14} {words}" for kind, words in told))


class ArchiveWriter:
    """Writes an archive in steps, each in any thread, one at a time; `abandon` in between.

    What the steps raise is what `write_archive` raises, and StoppedError once it was abandoned.
    """

    def __init__(
        self, store: Store, patient_id: str, target: Path, pseudonym: Pseudonym | None = None
    ) -> None:
        self._store, self._patient_id, self._target = store, patient_id, target
        self._pseudonym = pseudonym
        self._draft = target.with_name(f".{new_id()}.new")
        self._lock, self._stopped = Lock(), Event()
        self._open: tuple[IO[bytes], zipfile.ZipFile] | None = None
        self._found: dict[str, tuple[int, str]] = {}
        self._total = 0
        self._photo: Photo = lambda picture_id: store.picture(picture_id).data
        self._rows: PatientRows

    def begin(self) -> int:
        """Read all rows at one moment, begin the file, and return the number of visits."""
        with self._step():
            rows = self._store.whole_patient(self._patient_id)
            if self._pseudonym is not None:
                hidden, store = pseudonymised(rows, self._pseudonym), self._store
                rows, real = hidden.rows, hidden.real_photo
                self._photo = lambda picture_id: store.picture(real[picture_id]).data
            self._rows = rows
            file = self._draft.open("xb")
            self._open = file, zipfile.ZipFile(file, "w")
            self._add(README, _about().encode())
            self._add(*patient_entry(rows))
            return len(rows.visits)

    def write_visit(self, place: int) -> None:
        """Write the visit at a place, from 0."""
        with self._step():
            for name, data in visit_entries(self._rows.visits[place], self._photo):
                self._add(name, data)

    def finish(self) -> Written:
        """Write the manifest, read all of it again, note it in the audit, put it in its place."""
        with self._step():
            assert self._open is not None
            file, packed = self._open
            _put(packed, MANIFEST, self._manifest())
            packed.close()
            file.flush()
            os.fsync(file.fileno())
            file.close()
            with opened(self._draft) as archive:
                archive.check_all()
            size = self._draft.stat().st_size
            whole = sha256_of(self._draft.read_bytes())
            # Told before it is there: no copy of a record without a line of the audit.
            kind = "archive" if self._pseudonym is None else "pseudonymised archive"
            self._store.note("export", "patient", self._patient_id, f"{kind}, SHA-256 {whole[:16]}")
            self._draft.replace(self._target)
        visits = self._rows.visits
        edits = sum(len(one.edits) for one in visits)
        photos = sum(len(one.pictures) for one in visits)
        return Written(self._target, whole, len(visits), edits, photos, size)

    def abandon(self) -> None:
        """Leave nothing of what is not finished. A step that runs ends first, in its thread."""
        self._stopped.set()
        if self._lock.acquire(blocking=False):
            try:
                self._clean()
            finally:
                self._lock.release()

    @contextmanager
    def _step(self) -> Iterator[None]:
        with self._lock:
            try:
                with faults_known(), self._target_known():
                    if self._stopped.is_set():
                        raise StoppedError
                    yield
                    if self._stopped.is_set() and self._draft.exists():
                        raise StoppedError
            except BaseException:
                self._clean()
                raise

    @contextmanager
    def _target_known(self) -> Iterator[None]:
        """Say of the disk of the archive what is its: it need not be that of the clinic file."""
        try:
            yield
        except OSError as error:
            raise not_written(self._target, error) from error

    def _clean(self) -> None:
        if self._open is not None:
            for each in reversed(self._open):
                # Half a zip cannot be ended well on a full disk.
                with suppress(OSError, ValueError):
                    each.close()
            self._open = None
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)

    def _add(self, name: str, data: bytes) -> None:
        assert self._open is not None
        self._total += len(data)
        if len(data) > MOST_BYTES or self._total > MOST_IN_ALL or len(self._found) >= MOST_ENTRIES:
            raise TooLargeToArchiveError
        self._found[name] = len(data), sha256_of(data)
        _put(self._open[1], name, data)

    def _manifest(self) -> bytes:
        how, kept, origin = self._pseudonym, None, Origin()
        if how is not None:
            kept = {"notes": how.notes, "photos": how.photos}
        else:
            clinic = str(self._store.setting("clinic") or "")
            origin = Origin(clinic, self._store.actor.name, utc_now())
        return manifest_bytes(
            self._rows, self._found, program=painmap.__version__, origin=origin, pseudonym=kept
        )


def _put(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    # All of one moment: the clock of whoever wrote it says nothing in a pseudonymised archive.
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o600 << 16
    stored = name.endswith(".jpg")
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    packed.writestr(info, data)


__all__ = ["ArchiveWriter", "Progress", "Written", "write_archive"]
