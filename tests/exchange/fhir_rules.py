"""What makes a bundle good FHIR: its models, and rules of the standard that models do not know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fhir.resources.R4B.bundle import Bundle


def resources_of(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """The resources of a kind, in their order."""
    held = (entry["resource"] for entry in bundle["entry"])
    return [one for one in held if one["resourceType"] == kind]


def check_bundle(bundle: dict[str, Any]) -> None:
    """Fail for what a server would refuse, and for a reference that leads nowhere."""
    Bundle.model_validate(bundle)
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls), "bdl-7: an address twice"
    for entry in bundle["entry"]:
        assert entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}"
    for key, value in _walk(bundle):
        assert value not in (None, "", [], {}), f"{key} is empty"
        if isinstance(value, str):
            assert value == value.strip(), f"{key}: {value!r}"
            assert all(sign >= " " or sign in "\t\r\n" for sign in value), key
        if key in ("reference", "url") and str(value).startswith("urn:uuid:"):
            assert value in urls, f"{value} leads nowhere"
        if key == "reference":
            assert str(value).startswith("urn:uuid:")
    for one in resources_of(bundle, "Observation"):
        _check_observation(one)


def _check_observation(one: dict[str, Any]) -> None:
    values = [name for name in one if name.startswith("value")]
    assert len(values) <= 1
    assert not (values and "dataAbsentReason" in one), "obs-6"
    if one["status"] == "entered-in-error":
        assert not values, "withdrawn, and yet told"
        return
    assert values or "dataAbsentReason" in one or one.get("component"), "says nothing"
    own = {(code["system"], code["code"]) for code in one["code"].get("coding", ())}
    for part in one.get("component", ()):
        codes = {(code["system"], code["code"]) for code in part["code"].get("coding", ())}
        assert not (values and own & codes), "obs-7: a value beside a component of its code"


def _walk(value: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    yield key, value
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _walk(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from _walk(each, key)
