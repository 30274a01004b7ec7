"""Taking an archive in: looked through first, then written in one transaction and proved."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from painmap.archive.container import OpenArchive, opened
from painmap.archive.documents import entries
from painmap.archive.faults import DamagedArchiveError, SimilarHereError
from painmap.archive.layout import README, folder_of
from painmap.archive.manifest import sha256_of
from painmap.archive.reading import Content, read_content
from painmap.core.patient import Patient
from painmap.storage.faults import DamagedVisitError
from painmap.storage.store import Store
from painmap.storage.whole_patient import AlreadyHereError, PatientRows, Photo

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

Progress = Callable[[int, int], None]
"""Told how much is done, of 100; may raise StoppedError, after which nothing is kept."""
_QUIET: Progress = lambda _done, _all: None  # noqa: E731


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken in; `sha256` is that of the archive's manifest."""

    patient: Patient
    visits: int
    signed: int
    sha256: str


def look_into(path: Path, atlas: Atlas | None = None, progress: Progress = _QUIET) -> Content:
    """Return what an archive holds, once it is known to be what we would write of it.

    What `opened` and `read_content` raise; DamagedArchiveError for a map that is not its edits'.
    """
    with opened(path) as archive:
        archive.check_all(_part(progress, 0, 20))
        content = read_content(archive, atlas, _part(progress, 20, 60))
        places = _photo_places(content)
        photo: Photo = lambda picture_id: archive.read(places[picture_id])  # noqa: E731
        _prove(archive, content.rows, photo, _part(progress, 60, 100))
        return content


def check_not_here(store: Store, content: Content) -> None:
    """Raise AlreadyHereError where the clinic has this patient."""
    with suppress(KeyError):
        store.patient(content.rows.patient_id)
        raise AlreadyHereError


def import_archive(
    store: Store,
    path: Path,
    *,
    atlas: Atlas | None = None,
    separate: bool = False,
    progress: Progress = _QUIET,
) -> Imported:
    """Write the patient of an archive to a clinic that does not have it; all of it, or nothing.

    Raises AlreadyHereError where it is there, SimilarHereError where somebody of the same name
    and birth date is, unless `separate`; and what is wrong with the archive.
    """
    if not store.actor.may_write:
        from painmap.storage.people import NotAllowedError

        raise NotAllowedError
    with opened(path) as archive:
        archive.check_all(_part(progress, 0, 10))
        content = read_content(archive, atlas, _part(progress, 10, 40))
        rows = content.rows
        patient = Patient(**rows.patient)
        if not separate:
            _check_similar(store, patient)
        _write(store, archive, content, progress)
    signed = sum(one.visit["state"] == "signed" for one in rows.visits)
    return Imported(patient, len(rows.visits), signed, archive.sha256)


def _write(store: Store, archive: OpenArchive, content: Content, progress: Progress) -> None:
    places = _photo_places(content)
    last = _part(progress, 70, 100)
    progress(40, 100)
    store.add_whole_patient(
        content.rows,
        lambda picture_id: archive.read(places[picture_id]),
        prove=lambda stored, photo: _prove(archive, stored, photo, last),
        told=_told(archive, content),
    )


def _part(progress: Progress, first: int, last: int) -> Progress:
    """Return a progress that goes from `first` to `last` of 100."""
    return lambda done, of: progress(first + (last - first) * done // max(of, 1), 100)


def _prove(archive: OpenArchive, rows: PatientRows, photo: Photo, progress: Progress) -> None:
    """Write the archive anew from rows, and raise unless every byte of it is the same."""
    found = {}
    try:
        for name, data in entries(rows, photo):
            found[name] = sha256_of(data)
            progress(len(found), len(archive.names))
    except (DamagedVisitError, UnicodeEncodeError) as error:  # half a letter is none
        raise DamagedArchiveError("proof") from error
    sent = {name: said for name, said in archive.manifest.sha256.items() if name != README}
    if found != sent:
        raise DamagedArchiveError("proof")


def _photo_places(content: Content) -> dict[str, str]:
    return {
        row["id"]: f"{folder_of(one.visit['number'])}/photos/{row['id']}.jpg"
        for one in content.rows.visits
        for row in one.pictures
    }


def _told(archive: OpenArchive, content: Content) -> str:
    """Say in the audit where it came from: never the name of the file, which may be a patient's."""
    said = content.manifest
    where = f" of {said.clinic}" if said.clinic else ""
    when = f", written {said.made_at[:10]}" if said.made_at else ""
    kind = "pseudonymised archive" if said.pseudonymised else "archive"
    return f"{kind}{where}{when}, manifest {archive.sha256[:16]}"


def _check_similar(store: Store, patient: Patient) -> None:
    from painmap.storage.names import sort_name

    mine = sort_name(patient.family, patient.given)
    for row in store.similar_patients(patient.family, patient.given, patient.born):
        other = row.patient
        same = other.born == patient.born and sort_name(other.family, other.given) == mine
        if same and other.id != patient.id:
            raise SimilarHereError(other.name)


__all__ = ["Imported", "Progress", "check_not_here", "import_archive", "look_into"]
