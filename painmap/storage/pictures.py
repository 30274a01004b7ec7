"""Photos in the clinic file itself: written once, never changed, read whole or not at all."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from painmap.core.record.photos import PHOTO_ITEM, Picture, photo_id
from painmap.storage.codec import DamagedBytesError, checksum, verify
from painmap.storage.faults import DamagedPictureError, VisitGoneError
from painmap.storage.locking import hold_visit
from painmap.storage.tables import finding, picture, visit
from painmap.storage.visits import check_draft, find_visit


def add_picture(connection: Connection, new: Picture) -> None:
    """Store a photo of a draft. SignedVisit for a signed visit, VisitGoneError for none."""
    hold_visit(connection, new.visit_id)
    if find_visit(connection, new.visit_id) is None:
        raise VisitGoneError
    check_draft(connection, new.visit_id)
    connection.execute(
        insert(picture).values(
            id=new.id,
            visit_id=new.visit_id,
            made_at=new.made_at,
            format=new.format,
            width=new.width,
            height=new.height,
            sha256=checksum(new.data),
            bytes=new.data,
        )
    )


def read_picture(connection: Connection, picture_id: str) -> Picture:
    """Return a photo; DamagedPictureError when it is not what was written, or not there."""
    row = connection.execute(select(picture).where(picture.c.id == picture_id)).one_or_none()
    if row is None:
        raise DamagedPictureError
    try:
        verify(row.bytes, row.sha256)
    except (DamagedBytesError, TypeError) as error:  # SQLite keeps whatever damage makes of bytes
        raise DamagedPictureError from error
    return Picture(row.visit_id, row.made_at, row.format, row.width, row.height, row.bytes, row.id)


def remove_unused(connection: Connection, visit_id: str) -> int:
    """Remove the photos that a visit took and nothing shows any more; return how many.

    Until then undo may bring them back. A draft that another window's changes were kept in may
    show them, too: all visits of the patient are asked.
    """
    taken = set(connection.scalars(select(picture.c.id).where(picture.c.visit_id == visit_id)))
    if not taken:
        return 0
    patient = select(visit.c.patient_id).where(visit.c.id == visit_id).scalar_subquery()
    same = select(visit.c.id).where(visit.c.patient_id == patient)
    shown = select(finding.c.value).where(
        finding.c.visit_id.in_(same), finding.c.item == PHOTO_ITEM
    )
    unused = taken - {photo_id(value) for value in connection.scalars(shown)}
    if unused:
        # What was taken away shall not stay readable in the free pages of the file.
        on_sqlite = connection.dialect.name == "sqlite"
        if on_sqlite:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
        connection.execute(delete(picture).where(picture.c.id.in_(unused)))
        if on_sqlite:
            connection.exec_driver_sql("PRAGMA secure_delete = OFF")
    return len(unused)
