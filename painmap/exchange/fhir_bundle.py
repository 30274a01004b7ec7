"""A patient, or one visit, as a FHIR R4 Bundle of type collection."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from painmap.core.stamps import new_id, utc_now
from painmap.exchange.codes import Codes, read_codes
from painmap.exchange.fhir_answers import questionnaires, visit_observations
from painmap.exchange.fhir_limbs import limb_observations
from painmap.exchange.fhir_map import map_observations
from painmap.exchange.fhir_papers import binary, document, provenance
from painmap.exchange.fhir_parts import Resource, moment, resource_id, tidy, urn
from painmap.exchange.fhir_people import (
    encounter_resource,
    patient_resource,
    practitioner_resource,
    program_resource,
)
from painmap.exchange.fhir_writing import VisitWriting
from painmap.exchange.fhir_zones import zone_resources
from painmap.exchange.record import PatientRecord, VisitRecord
from painmap.exchange.writing import write_whole

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas


def bundle_of(
    record: PatientRecord, atlas: Atlas, codes: Codes | None = None, at: datetime | None = None
) -> Resource:
    """Return the Bundle. Every reference in it leads to another of its entries."""
    at, codes = at or utc_now(), codes or read_codes()
    patient, program = patient_resource(record.patient), program_resource()
    people: dict[str, Resource] = {}
    resources: list[Resource] = [patient, program]
    for each in record.visits:
        for name in (each.visit.examiner, each.signed_by):
            if name and name not in people:
                people[name] = practitioner_resource(name)
                resources.append(people[name])
        examiner = people.get(each.visit.examiner)
        encounter = encounter_resource(each.visit, patient, examiner, record.clinic)
        writing = VisitWriting(each, atlas, codes, patient, encounter, examiner)
        found = list(_of_visit(writing, each))
        signer = people.get(each.signed_by) or examiner
        known = {resource["id"] for resource in resources}
        # A limb's BodyStructure is the patient's and comes with the first visit that needs it.
        found = [*writing.structures.values(), *found]
        told = [encounter, *(one for one in found if one["resourceType"] != "Binary")]
        resources.append(encounter)
        resources += [one for one in found if one["id"] not in known]
        resources.append(provenance(writing, told, signer, program, at))
    return {
        "resourceType": "Bundle",
        "id": resource_id("bundle", new_id()),
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{resource_id(new_id())}"},
        "type": "collection",
        "timestamp": moment(at),
        "entry": [{"fullUrl": urn(one), "resource": tidy(one)} for one in resources],
    }


def _of_visit(writing: VisitWriting, record: VisitRecord) -> Iterator[Resource]:
    """Yield what is known of a visit; structures of the body gather in the writing."""
    yield from visit_observations(writing)
    yield from limb_observations(writing)
    yield from map_observations(writing)
    picture = binary(writing, "map", "image/png", record.picture)
    yield from zone_resources(writing, picture)
    yield from questionnaires(writing)
    pdf = binary(writing, "report", "application/pdf", record.pdf)
    for held, what, title, data in (
        (picture, "map", "Map of the visit", record.picture),
        (pdf, "report", "Report of the visit", record.pdf),
    ):
        if held is not None:
            yield held
            yield document(writing, what, title, held, data)


def bundle_bytes(bundle: Resource) -> bytes:
    """Return a bundle as a file holds it: UTF-8, one level of indentation."""
    return (json.dumps(bundle, indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()


def write_bundle(path: Path, bundle: Resource) -> Path:
    """Write a bundle, whole or not at all; KnownError when it cannot be."""
    return write_whole(path, bundle_bytes(bundle))
