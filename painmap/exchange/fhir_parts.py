"""The small parts of FHIR that every resource is made of: ids, references, moments, quantities."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final
from uuid import UUID, uuid5

Resource = dict[str, Any]
"""One resource as JSON."""

UCUM: Final = "http://unitsofmeasure.org"
BODY_SITE: Final = "http://hl7.org/fhir/StructureDefinition/bodySite"
"""The extension that leads from an Observation's body site to a BodyStructure."""
UNITS: Final = {
    "°C": "Cel", "cm²": "cm2", "cm": "cm", "m": "m", "kg": "kg", "s": "s", "min": "min",
    "%": "%", "g": "g", "score": "{score}", "/min": "/min", "mmHg": "mm[Hg]",
}  # fmt: skip
"""Our units in UCUM; what is not here is sent as text."""
_SPACE: Final = UUID("5d1c2a0e-6f3b-5a7e-9f0e-8d2b6c1a4e78")
_HEX: Final = 32


def resource_id(*parts: object) -> str:
    """Return the id of a resource, the same at every export, so that a server updates it.

    One part that is an id of ours is that id in the form of a UUID.
    """
    if len(parts) == 1 and isinstance(parts[0], str) and len(parts[0]) == _HEX:
        try:
            return str(UUID(hex=parts[0]))
        except ValueError:
            pass
    return str(uuid5(_SPACE, "\x1f".join(map(str, parts))))


def urn(resource: Resource) -> str:
    """Return the address of a resource within its bundle."""
    return f"urn:uuid:{resource['id']}"


def reference(resource: Resource, display: str = "") -> dict[str, Any]:
    """Return a reference to a resource of the same bundle."""
    return {"reference": urn(resource)} | ({"display": display} if display else {})


def moment(at: datetime) -> str:
    """Return a moment with the zone of this computer: its day is the one on the screen."""
    return at.astimezone().isoformat(timespec="seconds")


def quantity(value: float, unit: str) -> dict[str, Any]:
    """Return a quantity, with its UCUM code where the unit has one."""
    made: dict[str, Any] = {"value": value}
    if unit:
        made["unit"] = unit
    code = UNITS.get(unit)
    return made if code is None else made | {"system": UCUM, "code": code}


def coded(system: str, code: str, display: str = "", text: str = "") -> dict[str, Any]:
    """Return a concept of one of FHIR's own code systems."""
    coding = {"system": system, "code": code} | ({"display": display} if display else {})
    return {"coding": [coding]} | ({"text": text} if text else {})


def unknown(reason: str, text: str) -> dict[str, Any]:
    """Return why a value is not there: 'not-performed', 'unknown' …, and in words."""
    system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    return coded(system, reason, text=text)


def full(**fields: Any) -> dict[str, Any]:
    """Return the fields that have a value: FHIR allows neither null nor empty lists."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def tidy(value: Any) -> Any:
    """Return JSON as FHIR allows it: nothing empty, no null, no control signs in any text."""
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, dict):
        kept = {name: tidy(each) for name, each in value.items()}
        return {name: each for name, each in kept.items() if not _is_empty(each)}
    if isinstance(value, list):
        return [each for each in map(tidy, value) if not _is_empty(each)]
    return value


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, (str, list, dict)) and not value)


def _clean(text: str) -> str:
    """Return a text without signs that no reader shows, stripped; lone surrogates become '?'."""
    if not text.isprintable():
        text = text.encode("utf-8", "replace").decode("utf-8")
        text = "".join(sign for sign in text if sign >= " " or sign in "\t\r\n")
    return text.strip()


def notes(texts: Iterable[str]) -> list[dict[str, str]]:
    """Return annotations, one for each text that is not empty."""
    return [{"text": text} for text in texts if text.strip()]
