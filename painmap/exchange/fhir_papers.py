"""Pictures, PDF and where all of it comes from, in FHIR: Binary, DocumentReference, Provenance."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any

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


def binary(writing: VisitWriting, what: str, content_type: str, data: bytes) -> Resource | None:
    """Return a file as a Binary; None for an empty one."""
    if not data:
        return None
    return {
        "resourceType": "Binary",
        "id": resource_id("binary", writing.id, what),
        "contentType": content_type,
        "data": base64.b64encode(data).decode("ascii"),
    }


def document(writing: VisitWriting, what: str, title: str, held: Resource, data: bytes) -> Resource:
    """Return the DocumentReference of a file that is in the bundle as a Binary."""
    visit = writing.record.visit
    attachment = {
        "contentType": held["contentType"],
        "url": urn(held),
        "size": len(data),
        # SHA-1 is what FHIR asks for here; it guards nothing.
        "hash": base64.b64encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode(),
        "title": title,
        "creation": moment(visit.signed_at or visit.began_at),
    }
    return full(
        resourceType="DocumentReference",
        id=resource_id("document", writing.id, what),
        status="superseded" if writing.record.superseded else "current",
        docStatus=writing.record.state,
        type=writing.codes.concept(f"document:{what}", title),
        subject=reference(writing.patient),
        date=moment(visit.signed_at or visit.began_at),
        author=[] if writing.examiner is None else [reference(writing.examiner)],
        description=title,
        content=[{"attachment": attachment}],
        context={"encounter": [reference(writing.encounter)]},
    )


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
        id=resource_id("provenance", writing.id),
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
    identifier = {"system": _URI, "value": f"urn:uuid:{resource_id(visit_id)}"}
    return [{"role": "revision", "what": {"identifier": identifier}}]
