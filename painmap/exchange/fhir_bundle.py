"""A patient, or one visit, as a FHIR R4 Bundle of type collection."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from painmap.core.stamps import new_id, utc_now
from painmap.exchange.codes import Codes, read_codes
from painmap.exchange.fhir_answers import questionnaires, visit_observations
from painmap.exchange.fhir_events import event_resource
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
from painmap.exchange.fhir_photos import photo_documents
from painmap.exchange.fhir_trials import trial_resources
from painmap.exchange.fhir_withdrawn import withdrawn
from painmap.exchange.fhir_writing import VisitWriting
from painmap.exchange.fhir_zones import zone_resources
from painmap.exchange.record import PatientRecord
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
    versions = [one for each in record.visits for one in (*each.earlier, each)]
    told_by = [name for one in versions for name in (one.visit.examiner, one.signed_by)]
    for name in dict.fromkeys([*told_by, *(event.by for event in record.events)]):
        if name:
            people[name] = practitioner_resource(name)
            resources.append(people[name])
    for each in record.visits:
        examiner = people.get(each.visit.examiner)
        earlier = [people[name] for one in each.earlier if (name := one.visit.examiner) in people]
        there = [*earlier, *([] if examiner is None else [examiner])]
        encounter = encounter_resource(each.visit, patient, there, record.clinic, each.first_id)
        writing = VisitWriting(each, atlas, codes, patient, encounter, examiner, tuple(earlier))
        found = list(_of_visit(writing))
        before: list[Resource] = []
        for one in each.earlier:
            older = replace(writing, record=one, structures={})
            before += [*_of_visit(older), *older.structures.values()]
        found = [*writing.structures.values(), *found]
        found += withdrawn(writing, found, before)
        known = {resource["id"] for resource in resources}
        told = [encounter, *(one for one in found if one["resourceType"] != "Binary")]
        resources.append(encounter)
        # A limb's BodyStructure is the patient's and comes with the first visit that needs it.
        resources += [one for one in found if one["id"] not in known]
        signer = people.get(each.signed_by) or examiner
        resources.append(provenance(writing, told, signer, program, at))
    today = at.astimezone().date()
    resources += [
        event_resource(event, atlas, codes, patient, people.get(event.by), today)
        for event in record.events
    ]
    return {
        "resourceType": "Bundle",
        "id": resource_id("bundle", new_id()),
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{resource_id(new_id())}"},
        "type": "collection",
        "timestamp": moment(at),
        "entry": [{"fullUrl": urn(one), "resource": tidy(one)} for one in resources],
    }


def _of_visit(writing: VisitWriting) -> Iterator[Resource]:
    """Yield what is known of a visit; structures of the body gather in the writing."""
    record = writing.record
    yield from visit_observations(writing)
    yield from limb_observations(writing)
    yield from map_observations(writing)
    picture = binary(writing, "map", "image/png", record.picture)
    yield from zone_resources(writing, picture)
    yield from trial_resources(writing)
    yield from questionnaires(writing)
    yield from photo_documents(writing)
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
