"""Writing an archive: made whole beside its place, read again, noted, then put there."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

import painmap
from painmap.archive.container import opened
from painmap.archive.documents import Entry, patient_entry, visit_entries
from painmap.archive.faults import TooLargeToArchiveError
from painmap.archive.layout import (
    MANIFEST,
    MOST_BYTES,
    MOST_ENTRIES,
    MOST_IN_ALL,
    README,
)
from painmap.archive.manifest import Origin, manifest_bytes, sha256_of
from painmap.archive.pseudonyms import Pseudonym, pseudonymised
from painmap.core.stamps import new_id, utc_now
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

The format is described in docs/archive.md of Painmap. Nothing here is encrypted.
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
    rows = store.whole_patient(patient_id)
    photo: Photo = lambda picture_id: store.picture(picture_id).data  # noqa: E731
    origin = Origin(str(store.setting("clinic") or ""), store.actor.name, utc_now())
    if pseudonym is not None:
        hidden = pseudonymised(rows, pseudonym)
        rows, origin, real = hidden.rows, Origin(), hidden.real_photo
        photo = lambda picture_id: store.picture(real[picture_id]).data  # noqa: E731
    draft = target.with_name(f".{new_id()}.new")
    try:
        with faults_known():
            with draft.open("xb") as file:
                _pack(file, rows, photo, origin, pseudonym, progress)
                file.flush()
                os.fsync(file.fileno())
            with opened(draft) as archive:
                archive.check_all()
            size = draft.stat().st_size
            whole = sha256_of(draft.read_bytes())
        # Told before it is there: no copy of a record without a line of the audit.
        kind = "pseudonymised archive" if pseudonym is not None else "archive"
        store.note("export", "patient", patient_id, f"{kind}, SHA-256 {whole[:16]}")
        with faults_known():
            draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    edits, photos = (
        sum(len(getattr(one, part)) for one in rows.visits) for part in ("edits", "pictures")
    )
    return Written(target, whole, len(rows.visits), edits, photos, size)


def _pack(
    file: IO[bytes],
    rows: PatientRows,
    photo: Photo,
    origin: Origin,
    pseudonym: Pseudonym | None,
    progress: Progress,
) -> None:
    found: dict[str, tuple[int, str]] = {}
    total = 0
    with zipfile.ZipFile(file, "w") as packed:
        for name, data in _with_readme(rows, photo, progress):
            total += len(data)
            if len(data) > MOST_BYTES or total > MOST_IN_ALL or len(found) >= MOST_ENTRIES:
                raise TooLargeToArchiveError
            found[name] = len(data), sha256_of(data)
            _put(packed, name, data)
        kept = None if pseudonym is None else {"notes": pseudonym.notes, "photos": pseudonym.photos}
        _put(
            packed,
            MANIFEST,
            manifest_bytes(rows, found, program=painmap.__version__, origin=origin, pseudonym=kept),
        )


def _with_readme(rows: PatientRows, photo: Photo, progress: Progress) -> Iterator[Entry]:
    """Yield what is written, telling after each visit, so that somebody may stop in between."""
    yield README, _ABOUT.encode()
    yield patient_entry(rows)
    for done, one in enumerate(rows.visits):
        progress(done, len(rows.visits))
        yield from visit_entries(one, photo)
    progress(len(rows.visits), len(rows.visits))


def _put(packed: zipfile.ZipFile, name: str, data: bytes) -> None:
    # All of one moment: the clock of whoever wrote it says nothing in a pseudonymised archive.
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o600 << 16
    stored = name.endswith(".jpg")
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    packed.writestr(info, data)


__all__ = ["Progress", "Written", "write_archive"]
