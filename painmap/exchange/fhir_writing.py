"""What all findings of one visit share in FHIR: whose they are, of when, and how sure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from painmap.exchange.codes import Codes
from painmap.exchange.fhir_parts import (
    BODY_SITE,
    Resource,
    coded,
    full,
    moment,
    notes,
    reference,
    resource_id,
)
from painmap.exchange.record import VisitRecord

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

Category = Literal["exam", "survey", "vital-signs"]
SIDES: Final = {"L": "left", "R": "right", "both": "left and right"}


@dataclass(frozen=True, slots=True, eq=False)
class VisitWriting:
    """Makes the resources of one visit. `structures` collects those of the body by their id.

    `examiner` examined, or amended; `before` examined or amended in earlier versions.
    """

    record: VisitRecord
    atlas: Atlas
    codes: Codes
    patient: Resource
    encounter: Resource
    examiner: Resource | None
    before: tuple[Resource, ...] = ()
    structures: dict[str, Resource] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the visit's first version, which its findings' ids are made from: an amended
        finding takes the place of the one before."""
        return self.record.first_id

    def performers(self) -> list[dict[str, Any]]:
        """Return who examined, and who amended it after them."""
        last = () if self.examiner is None else (self.examiner,)
        known = {one["id"]: one for one in (*self.before, *last)}
        return [reference(one) for one in known.values()]

    def observation(
        self,
        *key: object,
        code: dict[str, Any],
        category: Category = "exam",
        note: tuple[str, ...] = (),
        **fields: Any,
    ) -> Resource:
        """Return an Observation; `key` names it within the visit. None and [] are left out."""
        visit = self.record.visit
        issued = visit.signed_at
        system = "http://terminology.hl7.org/CodeSystem/observation-category"
        made = full(
            resourceType="Observation",
            id=resource_id("observation", self.id, *key),
            status=self.record.state,
            category=[coded(system, category)],
            code=code,
            subject=reference(self.patient),
            encounter=reference(self.encounter),
            effectiveDateTime=moment(visit.began_at),
            issued=None if issued is None else moment(issued),
            performer=self.performers(),
            note=notes(note),
        )
        # False and 0 are values.
        return made | {name: value for name, value in fields.items() if value not in (None, [])}

    def site(self, text: str, structure: Resource | None = None, part: str = "", side: str = "",
             ) -> dict[str, Any]:  # fmt: skip
        """Return where a finding is: in words with the side, coded where a code is confirmed."""
        codings = site_codings(self.codes, part, side)
        extension = None
        if structure is not None:
            extension = [{"url": BODY_SITE, "valueReference": reference(structure)}]
        return full(extension=extension, coding=codings, text=text)

    def structure(
        self, *key: object, location: dict[str, Any], sides: str, **fields: Any
    ) -> Resource:
        """Return a BodyStructure of the patient, made once; `sides` is 'L', 'R', 'both' or ''."""
        made = resource_id("structure", self.record.exam.patient.id, *key)
        if made not in self.structures:
            qualifier = []
            if sides:
                qualifier = [self.codes.concept(f"side:{sides}", SIDES[sides], own=False)]
            self.structures[made] = full(
                resourceType="BodyStructure",
                id=made,
                active=True,
                location=location,
                locationQualifier=qualifier,
                patient=reference(self.patient),
                **fields,
            )
        return self.structures[made]


_WHOLE: Final = {"foot_dorsum": "foot", "sole": "foot", "heel": "foot"}
"""Parts that have no confirmed code of their own: that of the whole stands in, the text says
which part is meant."""


def site_codings(codes: Codes, part: str, side: str) -> list[dict[str, Any]]:
    """Return the codings of a part of the body on a side, 'L' or 'R'; none for both."""
    return codes.codings(f"site:{_WHOLE.get(part, part)}:{side}") if part and side else []


def component(code: dict[str, Any], **value: Any) -> dict[str, Any]:
    """Return a part of an Observation."""
    return {"code": code, **value}
