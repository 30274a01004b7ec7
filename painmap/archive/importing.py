"""Taking an archive in: looked through first, then written in one transaction and proved."""

from __future__ import annotations

from collections.abc import Callable
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
from painmap.storage.whole_patient import PatientRows, Photo

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

Progress = Callable[[int, int], None]
"""Told how many steps are done, of how many; may raise StoppedError."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken in; `sha256` is that of the archive's manifest."""

    patient: Patient
    visits: int
    signed: int
    sha256: str


def look_into(path: Path, atlas: Atlas | None = None) -> Content:
    """Return what an archive holds, once it is known to be what we would write of it.

    What `opened` and `read_content` raise; DamagedArchiveError for a map that is not its edits'.
    """
    with opened(path) as archive:
        archive.check_all()
        content = read_content(archive, atlas)
        places = _photo_places(content)
        _prove(archive, content.rows, lambda picture_id: archive.read(places[picture_id]))
        return content


def import_archive(
    store: Store,
    path: Path,
    *,
    atlas: Atlas | None = None,
    separate: bool = False,
    progress: Progress = lambda _done, _all: None,
) -> Imported:
    """Write the patient of an archive to a clinic that does not have it; all of it, or nothing.

    Raises AlreadyHereError where it is there, SimilarHereError where somebody of the same name
    and birth date is, unless `separate`; and what is wrong with the archive.
    """
    if not store.actor.may_write:
        from painmap.storage.people import NotAllowedError

        raise NotAllowedError
    with opened(path) as archive:
        progress(0, 3)
        archive.check_all()
        progress(1, 3)
        content = read_content(archive, atlas)
        rows = content.rows
        patient = Patient(**rows.patient)
        if not separate:
            _check_similar(store, patient)
        progress(2, 3)
        _write(store, archive, content)
        progress(3, 3)
    signed = sum(one.visit["state"] == "signed" for one in rows.visits)
    return Imported(patient, len(rows.visits), signed, archive.sha256)


def _write(store: Store, archive: OpenArchive, content: Content) -> None:
    places = _photo_places(content)
    store.add_whole_patient(
        content.rows, lambda picture_id: archive.read(places[picture_id]),
        prove=lambda stored, photo: _prove(archive, stored, photo), told=_told(archive, content),
    )  # fmt: skip


def _prove(archive: OpenArchive, rows: PatientRows, photo: Photo) -> None:
    """Write the archive anew from rows, and raise unless every byte of it is the same."""
    try:
        found = {name: sha256_of(data) for name, data in entries(rows, photo)}
    except DamagedVisitError as error:
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


__all__ = ["Imported", "Progress", "import_archive", "look_into"]
