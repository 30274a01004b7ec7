"""From the entries of an archive to rows, believing nothing of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, get_args

from painmap.archive.columns import TABLES, from_json
from painmap.archive.container import OpenArchive
from painmap.archive.documents import (
    NOT_OF_EVENT,
    NOT_OF_PATIENT,
    NOT_OF_PICTURE,
    NOT_OF_VISIT,
    OF_THE_VISIT,
)
from painmap.archive.edit_json import edit_from_json
from painmap.archive.faults import DamagedArchiveError, NewerArchiveError
from painmap.archive.layout import PATIENT, folder_of, read_json
from painmap.archive.manifest import Manifest
from painmap.atlas.versions import KNOWN_CELLS
from painmap.core.findings import FindingKey, as_basis
from painmap.core.patient import SEXES, one_line
from painmap.core.record.therapy import EVENT_KINDS, TOLERATED, is_place
from painmap.core.rules.evaluation import CAUSES
from painmap.core.rules.result import result_from_json
from painmap.core.visit import REPORTERS, VISIT_KINDS, VisitState
from painmap.storage.codec import checksum
from painmap.storage.whole_patient import PatientRows, Row, VisitRows

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

_ID: Final = re.compile("[0-9a-f]{32}")
_OF_WHAT_IS_NOT_OURS: Final = (
    ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError,
)  # fmt: skip
_JPEG: Final = b"\xff\xd8\xff"
_OF_VISIT_JSON: Final = {
    "visit", "layers", "findings", "evaluations", "photos", "snapshot_of_edit",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Content:
    """What an archive holds, before anything is written."""

    manifest: Manifest
    rows: PatientRows

    @property
    def name(self) -> str:
        head = self.rows.patient
        return ", ".join(part for part in (head["family"], head["given"]) if part)


def read_content(
    archive: OpenArchive,
    atlas: Atlas | None = None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Content:
    """Return the rows. NewerArchiveError for what `atlas` does not have, DamagedArchiveError.

    Masks and photos are read when they are needed: masks only to see that they are the same.
    """
    _check_versions(archive.manifest, atlas)
    try:
        rows = _rows(archive, atlas, progress)
    except _OF_WHAT_IS_NOT_OURS as error:
        raise DamagedArchiveError(PATIENT) from error
    if rows.patient_id != archive.manifest.patient_id:
        raise DamagedArchiveError(PATIENT)
    return Content(archive.manifest, rows)


def _check_versions(manifest: Manifest, atlas: Atlas | None) -> None:
    if not KNOWN_CELLS.issuperset(manifest.versions["cells"]):
        raise NewerArchiveError
    if atlas is None:
        return
    for part in ("regions", "bodies"):
        if max(manifest.versions[part], default=0) > getattr(atlas.versions, part):
            raise NewerArchiveError


def _rows(
    archive: OpenArchive, atlas: Atlas | None, progress: Callable[[int, int], None]
) -> PatientRows:
    said = _dict(read_json(archive.read(PATIENT)), {"patient", "events", "visits"})
    head = from_json(TABLES["patient"], said["patient"], without=NOT_OF_PATIENT)
    _need(_ID.fullmatch(head["id"]) and head["sex"] in SEXES)
    _need(one_line(head["family"]) or one_line(head["given"]))
    numbers = _list(said["visits"])
    _need(len(set(numbers)) == len(numbers) and all(type(each) is int for each in numbers))
    events = tuple(_event(head["id"], each) for each in _list(said["events"]))
    known: set[str | None] = {None}
    visits = []
    for done, number in enumerate(numbers):
        progress(done, len(numbers))
        one = _visit(archive, head["id"], number, atlas)
        # So no visit refers to itself, round a ring, or to another patient's.
        _need({one.visit["started_from"], one.visit["amends"]} <= known)
        known.add(one.visit["id"])
        visits.append(one)
    signed = {one.visit["id"] for one in visits if one.visit["state"] == "signed"}
    _need(all(one.visit["amends"] in signed | {None} for one in visits))
    return PatientRows(head, events, tuple(visits))


def _event(patient_id: str, value: Any) -> Row:
    row = from_json(TABLES["event"], value, without=NOT_OF_EVENT) | {"patient_id": patient_id}
    _need(_ID.fullmatch(row["id"]) and row["kind"] in EVENT_KINDS)
    _need(row["tolerated"] in TOLERATED and is_place(row["place"]))
    return row


def _visit(archive: OpenArchive, patient_id: str, number: int, atlas: Atlas | None) -> VisitRows:
    folder = folder_of(number)
    said = _dict(read_json(archive.read(f"{folder}/visit.json")), _OF_VISIT_JSON)
    head = from_json(TABLES["visit"], said["visit"], without=NOT_OF_VISIT)
    head["patient_id"] = patient_id
    _check_head(head, number, atlas)
    mine = {"visit_id": head["id"]}
    edits = tuple(
        edit_from_json(head["id"], each)
        for each in _list(read_json(archive.read(f"{folder}/edits.json")))
    )
    _need([row["seq"] for row in edits] == list(range(1, len(edits) + 1)))
    folded_to = said["snapshot_of_edit"]
    _need(type(folded_to) is int and 0 <= folded_to <= len(edits))
    findings, evaluations = (
        tuple(
            from_json(TABLES[table], each, without=OF_THE_VISIT) | mine
            for each in _list(said[part])
        )
        for table, part in (("finding", "findings"), ("evaluation", "evaluations"))
    )
    for row in findings:
        FindingKey(row["subject"], row["item"], as_basis(row["basis"]))
    for row in evaluations:
        _need(row["cause"] in CAUSES and isinstance(row["settings"], dict))
        result_from_json(row["result"])
    pictures = tuple(_picture(archive, folder, each) | mine for each in _list(said["photos"]))
    return VisitRows(head, edits, findings, evaluations, pictures, folded_to)


def _check_head(head: Row, number: int, atlas: Atlas | None) -> None:
    _need(_ID.fullmatch(head["id"]) and head["number"] == number and number > 0)
    _need(head["kind"] in VISIT_KINDS and head["reporter"] in REPORTERS)
    _need(head["state"] in get_args(VisitState))
    _need((head["state"] == "signed") == (head["signed_at"] is not None))
    if atlas is not None and (
        head["body"] not in atlas.bodies or head["scheme"] not in atlas.schemes
    ):
        raise NewerArchiveError


def _picture(archive: OpenArchive, folder: str, value: Any) -> Row:
    said = dict(_dict(value, None))
    name = said.pop("file")
    row = from_json(TABLES["picture"], said, without=NOT_OF_PICTURE)
    _need(name == f"{folder}/photos/{row['id']}.jpg" and row["format"] == "jpeg")
    data = archive.read(name)
    _need(data.startswith(_JPEG) and row["width"] > 0 and row["height"] > 0)
    return row | {"sha256": checksum(data)}


def _dict(value: Any, keys: set[str] | None) -> dict[str, Any]:
    if not isinstance(value, dict) or (keys is not None and value.keys() != keys):
        raise ValueError("not what an archive holds")
    return value


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004  # of a file, not of a caller
    return value


def _need(fact: object) -> None:
    if not fact:
        raise ValueError("not what an archive holds")
