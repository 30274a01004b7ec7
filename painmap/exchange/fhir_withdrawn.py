"""What an amendment took out of a visit: told as withdrawn, so that nobody goes on with it.

Findings of all versions of a visit have the same ids. What the version that holds does not say
any more would stay *final* wherever an earlier one went: it goes out once more, as *entered in
error* and without its value. What it does say is *amended*, never in error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from painmap.exchange.fhir_parts import Resource, notes
from painmap.exchange.fhir_writing import VisitWriting

ERROR: Final = "entered-in-error"
_KEPT: Final = {
    "Observation": ("category", "code", "subject", "encounter", "effectiveDateTime", "bodySite"),
    "QuestionnaireResponse": (
        *("identifier", "questionnaire", "_questionnaire", "subject", "encounter"),
    ),
    "DocumentReference": (
        *("masterIdentifier", "type", "subject", "date", "description", "context"),
    ),
}
"""What still says which one is withdrawn."""


def withdrawn(
    writing: VisitWriting, found: Iterable[Resource], earlier: Iterable[Resource]
) -> Iterator[Resource]:
    """Yield what was in earlier versions of a visit and is not in what was `found` of this one."""
    held = {one["id"] for one in found}
    held |= {_number(link["target"]) for one in found for link in one.get("relatesTo", ())}
    reason = writing.record.visit.reason
    for old in {one["id"]: one for one in earlier if one["id"] not in held}.values():
        kind = old["resourceType"]
        if kind == "BodyStructure":
            yield old | {"active": False, "image": []}
        elif kind in _KEPT:
            kept: dict[str, Any] = {name: old[name] for name in _KEPT[kind] if name in old}
            made = {"resourceType": kind, "id": old["id"], "status": ERROR} | kept
            if kind == "Observation":
                made["note"] = notes((f"No longer in the amended visit: {reason}",))
            if kind == "DocumentReference":
                title = old["content"][0]["attachment"]
                kept_title = {name: title[name] for name in ("contentType", "title")}
                made["content"] = [{"attachment": kept_title}]
            yield made


def _number(target: dict[str, Any]) -> str:
    return str(target["identifier"]["value"]).removeprefix("urn:uuid:")
