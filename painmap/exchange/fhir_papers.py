"""Pictures, PDF and where all of it comes from, in FHIR: Binary, DocumentReference, Provenance."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from painmap.exchange.fhir_parts import (
    Resource,
    coded,
    full,
    moment,
    reference,
    resource_id,
    urn,
)
from painmap.exchange.fhir_writing import VisitWriting

_URI = "urn:ietf:rfc:3986"
PHOTO: Final = "photo:"
"""Begins the name of a photo's document within its visit; the subject of its finding follows."""


def binary(writing: VisitWriting, what: str, content_type: str, data: bytes) -> Resource | None:
    """Return a file as a Binary; None for an empty one."""
    if not data:
        return None
    return {
        "resourceType": "Binary",
        "id": resource_id("binary", writing.record.visit.id, what),
        "contentType": content_type,
        "data": base64.b64encode(data).decode("ascii"),
    }


def document(
    writing: VisitWriting,
    what: str,
    title: str,
    held: Resource,
    data: bytes,
    *,
    kind: str = "",
    related: tuple[Resource, ...] = (),
    created: datetime | None = None,
) -> Resource:
    """Return the DocumentReference of a file that is in the bundle as a Binary.

    `what` names it within the visit, `kind` its sort where that is another word; `related` is
    what it is about. Each version of a visit has documents of its own: one replaces the other.
    """
    visit = writing.record.visit
    key = document_id(visit.id, what)
    attachment = {
        "contentType": held["contentType"],
        "url": urn(held),
        "size": len(data),
        # SHA-1 is what FHIR asks for here; it guards nothing.
        "hash": base64.b64encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode(),
        "title": title,
        "creation": moment(created or visit.signed_at or visit.began_at),
    }
    return full(
        resourceType="DocumentReference",
        id=key,
        masterIdentifier=_identifier(key),
        status="current",
        docStatus=writing.record.state,
        type=writing.codes.concept(f"document:{kind or what}", title),
        subject=reference(writing.patient),
        date=moment(visit.signed_at or visit.began_at),
        author=writing.performers(),
        relatesTo=[
            {"code": "replaces", "target": {"identifier": _identifier(document_id(one, what))}}
            for one in replaced_by(writing, what)
        ],
        description=title,
        content=[{"attachment": attachment}],
        context=full(
            encounter=[reference(writing.encounter)], related=[reference(one) for one in related]
        ),
    )


def document_id(visit_id: str, what: str) -> str:
    """Return the id of a document of one version of a visit."""
    return resource_id("document", visit_id, what)


def replaced_by(writing: VisitWriting, what: str) -> list[str]:
    """Return the ids of the earlier versions whose document takes another one's place.

    Map and page are made of every version; a photo only of those that show one.
    """
    photo = what.removeprefix(PHOTO)
    return [one.visit.id for one in writing.record.earlier if photo == what or photo in one.photos]


def _identifier(key: str) -> dict[str, str]:
    return {"system": _URI, "value": f"urn:uuid:{key}"}


def provenance(
    writing: VisitWriting,
    targets: Sequence[Resource],
    signer: Resource | None,
    program: Resource,
    at: datetime,
) -> Resource:
    """Return who stands behind a visit's resources, when, and by which version of the program.

    It was recorded when it was signed; what is not signed is as it was `at` the export.
    """
    visit, record = writing.record.visit, writing.record
    agents = [_agent("assembler", "Assembler", program)]
    if signer is not None:
        kind = ("attester", "Attester") if visit.is_signed else ("author", "Author")
        agents.insert(0, _agent(*kind, signer))
    what = "UPDATE" if visit.amends else "CREATE"
    return full(
        resourceType="Provenance",
        id=resource_id("provenance", visit.id),
        target=[reference(each) for each in targets],
        occurredDateTime=moment(visit.began_at),
        recorded=moment(visit.signed_at or at),
        reason=[{"text": visit.reason}] if visit.reason else [],
        activity=coded("http://terminology.hl7.org/CodeSystem/v3-DataOperation", what,
                       text=_said(record.state)),
        agent=agents,
        entity=_amended(visit.amends),
    )  # fmt: skip


def _said(state: str) -> str:
    return {
        "preliminary": "not signed: a draft that may still change",
        "final": "signed",
        "amended": "signed as a newer version of a signed visit",
    }[state]


def _agent(code: str, display: str, who: Resource) -> dict[str, Any]:
    system = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
    return {"type": coded(system, code, display), "who": reference(who)}


def _amended(visit_id: str | None) -> list[dict[str, Any]]:
    """Return the version before, by its identifier: it need not be in the bundle."""
    if not visit_id:
        return []
    return [{"role": "revision", "what": {"identifier": _identifier(resource_id(visit_id))}}]
