"""Who and when in FHIR: Patient, Practitioner, Encounter, and the program as a Device."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import painmap
from painmap.core.patient import Patient
from painmap.core.visit import Visit
from painmap.exchange.fhir_parts import (
    Resource,
    coded,
    full,
    moment,
    reference,
    resource_id,
)

_URI: Final = "urn:ietf:rfc:3986"
_RECORD_NUMBER: Final = coded(
    "http://terminology.hl7.org/CodeSystem/v2-0203", "MR", "Medical record number"
)
_GENDERS: Final = {"female": "female", "male": "male", "other": "other"}
"""What nobody said is left out: FHIR's *unknown* would say that somebody asked in vain."""


def patient_resource(patient: Patient) -> Resource:
    """Return the Patient; a name without its other half has no empty one."""
    key = resource_id(patient.id)
    identifiers = [{"use": "official", "system": _URI, "value": f"urn:uuid:{key}"}]
    if patient.number:
        number = {"use": "usual", "type": _RECORD_NUMBER, "value": patient.number}
        identifiers.insert(0, number)  # type: ignore[arg-type]
    name = full(
        use="official",
        text=patient.name,
        family=patient.family,
        given=[patient.given] if patient.given else [],
    )
    return full(
        resourceType="Patient",
        id=key,
        identifier=identifiers,
        name=[name],
        gender=_GENDERS.get(patient.sex),
        birthDate=patient.born.isoformat(),
    )


def practitioner_resource(name: str) -> Resource:
    """Return somebody who examined or signed; Painmap knows no more of them than the name."""
    return {
        "resourceType": "Practitioner",
        "id": resource_id("practitioner", name),
        "name": [{"text": name}],
    }


def program_resource() -> Resource:
    """Return this program with its version, as the Device that made the bundle."""
    version = painmap.__version__
    return {
        "resourceType": "Device",
        "id": resource_id("program", version),
        "deviceName": [{"name": "Painmap", "type": "user-friendly-name"}],
        "type": {"text": "documentation program for pain and allodynia on skin"},
        "version": [{"value": version}],
    }


def encounter_resource(
    visit: Visit,
    patient: Resource,
    examiners: Iterable[Resource],
    clinic: str,
    first_id: str = "",
) -> Resource:
    """Return the Encounter of a visit; when it ended nobody recorded.

    `first_id`: that of the visit's first version. All versions are one encounter; an amended one
    bears its own id beside.
    """
    people = {one["id"]: one for one in examiners}
    participant = [{"individual": _named(one)} for one in people.values()]
    keys = dict.fromkeys((resource_id(first_id or visit.id), resource_id(visit.id)))
    key = next(iter(keys))
    return full(
        resourceType="Encounter",
        id=key,
        identifier=[{"system": _URI, "value": f"urn:uuid:{each}"} for each in keys],
        status="finished" if visit.is_signed else "in-progress",
        **{"class": _AMBULATORY},
        type=[{"text": visit.kind}],
        subject=reference(patient),
        participant=participant,
        period={"start": moment(visit.began_at)},
        serviceProvider={"display": clinic} if clinic else None,
    )


def _named(practitioner: Resource) -> dict[str, str]:
    return reference(practitioner, practitioner["name"][0]["text"])


_AMBULATORY: Final = {
    "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    "code": "AMB",
    "display": "ambulatory",
}
