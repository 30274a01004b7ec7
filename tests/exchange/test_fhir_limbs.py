"""The sheet of the limbs: what was recorded is there once and on its side, nothing else is."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from painmap.core.findings import LIMBS, MOMENTS, FindingKey, Json, limb_key
from painmap.core.record.items import Item
from painmap.core.record.limb_items import items_of
from painmap.exchange.fhir_limbs import limb_observations
from painmap.exchange.fhir_parts import BODY_SITE
from painmap.exchange.record import VisitRecord
from tests.exchange.visits import blank, record_findings, writing_of

SIDE_CODES = {"7771000": "l", "24028007": "r"}


def values_of(item: Item) -> st.SearchStrategy[Json]:
    """Values that a row of the sheet can hold."""
    if item.sort == "one":
        return st.sampled_from(item.words)
    if item.sort == "several":
        return st.lists(st.sampled_from(item.words), min_size=1, max_size=3, unique=True)
    if item.sort == "readings":
        return st.lists(st.floats(20, 40).map(lambda c: round(c, 1)), min_size=1, max_size=3)
    if item.sort == "measure":
        return st.builds(lambda cm: {"cm": round(cm, 1), "at_cm": 2.0}, st.floats(10, 60))
    if item.sort == "grade":
        return st.integers(0, 5)
    if item.sort == "note":
        return st.just("a note")
    low, high = item.bounds or (0.0, 1.0)
    return st.floats(low, high).map(lambda number: round(number, 1))


@st.composite
def findings(draw: st.DrawFn) -> dict[FindingKey, Json]:
    chosen: dict[FindingKey, Json] = {}
    for _ in range(draw(st.integers(0, 8))):
        limb = draw(st.sampled_from(LIMBS))
        item = draw(st.sampled_from([i for i in items_of(limb) if i.sort != "photo"]))
        basis = draw(st.sampled_from(("seen", "reported") if item.reported else ("seen",)))
        key = limb_key(limb, item.key, basis, draw(st.sampled_from(MOMENTS)))
        chosen[key] = draw(values_of(item))
    return chosen


def told(values: dict[FindingKey, Json]) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    exam = blank()
    record_findings(exam, values)
    writing = writing_of(VisitRecord(exam))
    return list(limb_observations(writing)), writing.structures


@settings(max_examples=30, deadline=None)
@given(findings())
def test_each_finding_is_there_once_and_on_its_side(values: dict[FindingKey, Json]) -> None:
    # The quick temperature and the readings of its site are one.
    doubled = {
        key for key in values
        if key.item == "temperature_c" and key.basis == "seen"
        and FindingKey(key.subject, "temperature:dorsum", "seen") in values
    }  # fmt: skip
    made, structures = told(values)
    sides = sorted(one["bodySite"]["text"].partition(" ")[0][0] for one in made)
    assert sides == sorted(key.subject.removeprefix("limb:")[0] for key in set(values) - doubled)
    for one in made:
        (extension,) = one["bodySite"]["extension"]
        assert extension["url"] == BODY_SITE
        structure = structures[extension["valueReference"]["reference"].removeprefix("urn:uuid:")]
        (coding,) = structure["locationQualifier"][0]["coding"]
        assert SIDE_CODES[coding["code"]] == one["bodySite"]["text"][0]
        for known in one["bodySite"].get("coding", ()):
            assert one["bodySite"]["text"].partition(" ")[0] in known["display"].lower()
    assert len({one["id"] for one in made}) == len(made)


@settings(max_examples=20, deadline=None)
@given(findings())
def test_normal_is_told_where_somebody_chose_it_and_nowhere_else(
    values: dict[FindingKey, Json],
) -> None:
    chosen = sum(value == "normal" or value == ["normal"] for value in values.values())
    made, _ = told(values)
    normal = [one for one in made if one.get("valueCodeableConcept", {}).get("text") == "normal"]
    assert len(normal) == chosen


def test_nothing_recorded_is_nothing_told() -> None:
    assert told({}) == ([], {})


def test_a_temperature_is_the_mean_with_its_readings_unit_and_site() -> None:
    (one,), _ = told({limb_key("l_leg", "temperature:dorsum"): [27.9, 28.0, 28.2]})
    assert one["valueQuantity"] == {
        "value": 28.0, "unit": "°C", "system": "http://unitsofmeasure.org", "code": "Cel",
    }  # fmt: skip
    assert one["note"] == [{"text": "Mean of 3 readings: 27.9, 28.0, 28.2 °C."}]
    assert one["bodySite"]["text"] == "left leg, top of foot"
    assert one["bodySite"]["coding"][0]["code"] == "22335008"
    assert one["code"]["coding"][0]["code"] == "39106-0"


def test_hanging_is_not_at_rest() -> None:
    made, _ = told({
        limb_key("l_leg", "touch"): "cold", limb_key("l_leg", "touch", moment="hanging"): "hot",
    })  # fmt: skip
    at_rest, hanging = sorted(made, key=lambda one: len(one["code"]["text"]))
    assert (at_rest["code"]["text"], hanging["code"]["text"]) == ("touch", "touch, hanging")
    assert "component" not in at_rest
    assert hanging["component"][0]["valueCodeableConcept"]["text"] == "hanging"
    assert hanging["valueCodeableConcept"]["coding"][0]["code"] == "707793005"


def test_what_was_told_is_not_what_was_seen() -> None:
    made, _ = told({
        limb_key("r_arm", "sweating", "reported"): "more", limb_key("r_arm", "sweating"): "normal",
    })  # fmt: skip
    by_category = {one["category"][0]["coding"][0]["code"]: one for one in made}
    assert by_category["survey"]["method"]["text"] == "told by the patient"
    assert by_category["survey"]["code"]["text"] == "sweating (reported)"
    assert by_category["exam"]["valueCodeableConcept"]["text"] == "normal"


def test_a_value_that_no_row_writes_is_left_out() -> None:
    made, _ = told({limb_key("r_arm", "swelling"): "enormous", limb_key("r_arm", "pulses"): 3})
    assert made == []
