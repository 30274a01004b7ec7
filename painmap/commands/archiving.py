"""`export archive` and `import archive`: a patient with everything, out and in again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from painmap.archive.importing import import_archive
from painmap.archive.pseudonyms import Pseudonym
from painmap.archive.writing import write_archive
from painmap.commands.progress import Progress
from painmap.errors import KnownError
from painmap.storage.store import Store

if TYPE_CHECKING:
    from painmap.core.patient import Patient
    from painmap.core.visit import Visit


def archive(
    store: Store,
    patient: Patient,
    _visit: Visit | None,
    arguments: argparse.Namespace,
    told: Progress,
) -> dict[str, Any]:
    """Write a patient with everything into an archive, without names where that is asked for."""
    if (arguments.notes or arguments.photos) and not arguments.pseudonym:
        raise KnownError(
            "Notes and photos are always in an archive with the name.",
            "Use --notes and --photos beside --pseudonym alone.",
        )
    how = Pseudonym(arguments.notes, arguments.photos) if arguments.pseudonym else None
    written = write_archive(store, patient.id, Path(arguments.out), pseudonym=how, progress=told)
    lines = [
        (
            f"{written.visits} visits with {written.edits} changes and {written.photos} photos "
            f"were written to {written.path} and read again."
        ),
        _risk(how),
    ]
    return {"ok": True, "file": str(written.path), "sha256": written.sha256,
            "bytes": written.bytes, "visits": written.visits, "edits": written.edits,
            "photos": written.photos, "pseudonymised": how is not None, "lines": lines}  # fmt: skip


def take_in(store: Store, arguments: argparse.Namespace, told: Progress) -> dict[str, Any]:
    """Take in a patient with everything; refused where the patient is known already."""
    from painmap.atlas.atlas import open_atlas

    taken = import_archive(
        store, Path(arguments.source), atlas=open_atlas(), separate=arguments.separate,
        progress=told,
    )  # fmt: skip
    lines = [
        f"{taken.patient.name} was imported: {taken.visits} visits, {taken.signed} signed.",
        "What stands in the clinic now was written anew and is the same as the archive.",
    ]
    return {"ok": True, "patient": taken.patient.id, "name": taken.patient.name,
            "visits": taken.visits, "signed": taken.signed, "manifest_sha256": taken.sha256,
            "lines": lines}  # fmt: skip


def _risk(how: Pseudonym | None) -> str:
    if how is None:
        return "The archive holds the name and is not encrypted: whoever has it can read it."
    kept = [name for name, stays in (("notes", how.notes), ("photos", how.photos)) if stays]
    if kept:
        return f"Names are out, but {' and '.join(kept)} stay: look through them for names."
    return "Names, notes and photos are out; a rare course may still tell who it is."
