"""Looking through what is recorded: each visit against its own journal, photos, search words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import numpy as np
from sqlalchemy import Connection, select

from painmap.core.record.photos import PHOTO_ITEM, photo_id
from painmap.core.text import text
from painmap.storage import evaluations, journal, visits
from painmap.storage.check_words import Fault
from painmap.storage.codec import DamagedBytesError
from painmap.storage.faults import DamagedPictureError, DamagedVisitError
from painmap.storage.names import search_words, sort_name
from painmap.storage.pictures import read_picture
from painmap.storage.tables import finding, patient, patient_word, picture, visit

_DAMAGED = "The map of visit {n} of patient {id} is damaged."
_NOT_THE_STROKES = "The map of visit {n} of patient {id} is not what its strokes add up to."
_NOT_THE_EDITS = "What is recorded of visit {n} of patient {id} is not what was entered."
_NO_VERSION = "Visit {n} of patient {id} amends one that is not signed, or another patient's."
_EVALUATED = "What the rules said of visit {n} of patient {id} cannot be read."


def visit_faults(connection: Connection, progress: Callable[[int, int], None]) -> Iterator[Fault]:
    """Yield what is wrong with maps, findings and evaluations; all edits are added up again."""
    rows = connection.execute(
        select(visit.c.id, visit.c.number, patient.c.number.label("of"))
        .join(patient, visit.c.patient_id == patient.c.id)
        .order_by(visit.c.began_at)
    ).all()
    for done, row in enumerate(rows, 1):
        for msgid in _of_visit(connection, row.id):
            yield Fault("visit", text(msgid, n=row.number, id=row.of or "—"), row.id)
        progress(done, len(rows))


def _of_visit(connection: Connection, visit_id: str) -> Iterator[str]:
    try:
        stored = visits.read_visit(connection, visit_id)
        shown = journal.replay(connection, visit_id).layers
        whole = journal.replay_all(connection, visit_id).layers
        recorded = journal.read_findings(connection, visit_id)
        entered = journal.entered_findings(connection, visit_id)
    except (DamagedVisitError, DamagedBytesError):
        yield _DAMAGED
        return
    if not all(_same(shown.get(layer), whole.get(layer)) for layer in {*shown, *whole}):
        yield _NOT_THE_STROKES
    if recorded != entered:
        yield _NOT_THE_EDITS
    if stored.amends is not None:
        old = visits.find_visit(connection, stored.amends)
        if old is None or not old.is_signed or old.patient_id != stored.patient_id:
            yield _NO_VERSION
    try:
        evaluations.read_evaluations(connection, visit_id)
    except (DamagedBytesError, ValueError, TypeError):
        yield _EVALUATED


def _same(one: np.ndarray | None, other: np.ndarray | None) -> bool:
    return np.array_equal(_trimmed(one), _trimmed(other))


def _trimmed(values: np.ndarray | None) -> np.ndarray:
    return np.zeros(0, np.uint8) if values is None else np.trim_zeros(values, "b")


def patient_faults(connection: Connection) -> Iterator[Fault]:
    """Yield the patients whom the search does not find by all of their words."""
    words = defaultdict(set)
    for row in connection.execute(select(patient_word)):
        words[row.patient_id].add(row.word)
    for row in connection.execute(select(patient)):
        expected = search_words(row.family, row.given, row.number, row.born)
        if words[row.id] != expected or row.sort_name != sort_name(row.family, row.given):
            msgid = "Patient {id} is not found by the name that is recorded."
            yield Fault("patient", text(msgid, id=row.number or "—"), row.id)


def photo_faults(connection: Connection) -> Iterator[Fault]:
    """Yield photos that are not what was written, and findings whose photo is gone."""
    stored = set(connection.scalars(select(picture.c.id)))
    for one in sorted(stored):
        try:
            read_picture(connection, one)
        except DamagedPictureError:
            yield Fault("photo", text("A photo is damaged."), one)
    shown = select(finding.c.value, finding.c.visit_id).where(finding.c.item == PHOTO_ITEM)
    for row in connection.execute(shown):
        named = photo_id(row.value)
        if named and named not in stored:
            yield Fault("photo", text("A photo that a visit shows is missing."), row.visit_id)
