"""Amending a signed visit: a new version that begins as a copy, with its author and a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

import numpy as np
from sqlalchemy import Connection, select

from painmap.core.edits import Edit, FindingEdit, Part, layer_edit
from painmap.core.stamps import new_id
from painmap.core.visit import Visit
from painmap.errors import KnownError
from painmap.storage import journal, visits
from painmap.storage.faults import VisitGoneError
from painmap.storage.tables import visit

AMENDED: Final = "Copy of the signed version"
"""The text of an amendment's first edit, which holds all of the visit that it amends."""


class NotSignedError(KnownError):
    """A draft was to be amended."""

    def __init__(self) -> None:
        super().__init__(
            "This visit is a draft.", "Change it as it is; only signed visits are amended."
        )


class AmendedError(KnownError):
    """There is a newer version already, which may be a draft."""

    def __init__(self) -> None:
        super().__init__(
            "There is a newer version of this visit already.",
            "Open that one: amend it where it is signed, change it where it is a draft.",
        )


def amend(connection: Connection, visit_id: str, *, by: str, reason: str, at: datetime) -> Visit:
    """Store a draft that holds all of a signed visit, and return it.

    The draft is of the same day and patient, and bears the next number. Photos stay with the
    visit that took them. NotSignedError, AmendedError, VisitGoneError, DamagedVisitError;
    ValueError without an author or a reason.
    """
    if not by.strip() or not reason.strip():
        raise ValueError("an amendment has an author and a reason")
    signed = visits.find_visit(connection, visit_id)
    if signed is None:
        raise VisitGoneError
    if not signed.is_signed:
        raise NotSignedError
    if connection.execute(select(visit.c.id).where(visit.c.amends == visit_id)).first():
        raise AmendedError
    draft = replace(
        signed,
        id=new_id(),
        state="draft",
        signed_at=None,
        examiner=by.strip(),
        amends=signed.id,
        reason=reason.strip(),
    )
    draft = visits.add_visit(connection, draft)
    content = _content(connection, visit_id)
    if content:
        journal.append(connection, draft.id, 1, Edit(content, AMENDED, made_at=at))
    return draft


def _content(connection: Connection, visit_id: str) -> tuple[Part, ...]:
    parts: list[Part] = []
    for layer, values in journal.replay(connection, visit_id).layers.items():
        painted = np.flatnonzero(values)
        part = layer_edit(layer, painted, 0, values[painted])
        if part is not None:
            parts.append(part)
    for key, value in journal.read_findings(connection, visit_id).items():
        parts.append(FindingEdit(key, None, value))
    return tuple(parts)
