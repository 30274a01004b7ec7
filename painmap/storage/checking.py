"""Looking through a whole clinic file: seals, structure, every stored map, the chain of the audit.

What is wrong is said in words, each with what it means for the record; nothing is changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from sqlalchemy import Connection, select

from painmap.core.text import Text, text
from painmap.storage import audit, journal
from painmap.storage.codec import DamagedBytesError
from painmap.storage.faults import DamagedPictureError, DamagedVisitError
from painmap.storage.pictures import read_picture
from painmap.storage.tables import patient, picture, visit

What = Literal["seal", "structure", "visit", "photo", "audit"]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it was written; `subject_id` is the visit or photo, if one."""

    what: What
    words: Text
    subject_id: str = ""


def faults_of(
    connection: Connection,
    head: tuple[int, str] | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Iterator[Fault]:
    """Yield what is wrong with a file, the weightiest first; some ms for each visit.

    `head` is the newest line of the audit that was seen (of the keys file). `progress` is told
    how many of all visits are done.
    """
    yield from _pages(connection)
    yield from _visits(connection, progress)
    yield from _photos(connection)
    broken = audit.broken_at(connection, head)
    if broken is not None:
        msgid = "The audit is not whole: line {n} was changed, taken out or cut off."
        yield Fault("audit", text(msgid, n=broken))


def _pages(connection: Connection) -> Iterator[Fault]:
    for (said,) in connection.exec_driver_sql("PRAGMA cipher_integrity_check").all():
        yield Fault("seal", text("A page of the file is damaged: {said}.", said=str(said)))
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)").all():
        if said != "ok":
            msgid = "The structure of the file is damaged: {said}."
            yield Fault("structure", text(msgid, said=str(said)))
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        msgid = "A row of {table} belongs to nothing."
        yield Fault("structure", text(msgid, table=str(row[0])))


def _visits(connection: Connection, progress: Callable[[int, int], None]) -> Iterator[Fault]:
    rows = connection.execute(
        select(visit.c.id, visit.c.number, patient.c.number.label("of"))
        .join(patient, visit.c.patient_id == patient.c.id)
        .order_by(visit.c.began_at)
    ).all()
    for done, row in enumerate(rows, 1):
        try:
            whole = _snapshots_agree(connection, row.id)
            journal.read_findings(connection, row.id)
        except (DamagedVisitError, DamagedBytesError):
            msgid = "The map of visit {n} of patient {id} is damaged."
            yield Fault("visit", text(msgid, n=row.number, id=row.of or "—"), row.id)
        else:
            if not whole:
                msgid = "The map of visit {n} of patient {id} is not what its strokes add up to."
                yield Fault("visit", text(msgid, n=row.number, id=row.of or "—"), row.id)
        progress(done, len(rows))


def _snapshots_agree(connection: Connection, visit_id: str) -> bool:
    """Tell whether the snapshots and later strokes are what all strokes add up to."""
    shown = journal.replay(connection, visit_id).layers
    made = journal.replay_all(connection, visit_id).layers
    return all(
        np.array_equal(_trimmed(shown.get(layer)), _trimmed(made.get(layer)))
        for layer in {*shown, *made}
    )


def _trimmed(values: np.ndarray | None) -> np.ndarray:
    return np.zeros(0, np.uint8) if values is None else np.trim_zeros(values, "b")


def _photos(connection: Connection) -> Iterator[Fault]:
    for photo_id in connection.scalars(select(picture.c.id)).all():
        try:
            read_picture(connection, photo_id)
        except DamagedPictureError:
            yield Fault("photo", text("A photo is damaged."), photo_id)
