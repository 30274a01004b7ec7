"""A whole visit as a Bundle: R4B by its own models, references that lead somewhere, true words."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import painmap
from painmap.atlas.atlas import Atlas
from painmap.core.counts import counted_areas, exam_counter
from painmap.exchange.fhir_bundle import bundle_of, write_bundle
from painmap.exchange.record import PatientRecord, VisitRecord
from painmap.summary import layer_sizes, score_summary
from tests.exchange.fhir_rules import check_bundle, resources_of
from tests.exchange.visits import PATIENT, blank, real_record

Resources = list[dict[str, Any]]
NOW = datetime(2026, 8, 4, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def record(atlas: Atlas) -> PatientRecord:
    return real_record(atlas)


@pytest.fixture(scope="module")
def draft(record: PatientRecord, atlas: Atlas) -> dict[str, Any]:
    return bundle_of(record, atlas, at=NOW)


@pytest.fixture(scope="module")
def observations(draft: dict[str, Any]) -> Resources:
    return resources_of(draft, "Observation")


def by_text(observations: Resources, text: str) -> Iterator[dict[str, Any]]:
    return (one for one in observations if one["code"]["text"] == text)


def test_the_bundle_holds_to_r4b(draft: dict[str, Any]) -> None:
    check_bundle(draft)
    kinds = {entry["resource"]["resourceType"] for entry in draft["entry"]}
    assert kinds == {
        "Patient", "Practitioner", "Encounter", "Device", "Observation", "BodyStructure",
        "QuestionnaireResponse", "Binary", "DocumentReference", "Provenance", "Procedure",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("signed", "amended", "state", "answers", "encounter", "activity"),
    [
        (False, False, "preliminary", "in-progress", "in-progress", "CREATE"),
        (True, False, "final", "completed", "finished", "CREATE"),
        (True, True, "amended", "amended", "finished", "UPDATE"),
    ],
)
def test_drafts_are_preliminary_signed_final_and_amended_amended(
    atlas: Atlas, signed: bool, amended: bool, state: str, answers: str, encounter: str,
    activity: str,
) -> None:  # fmt: skip
    bundle = bundle_of(real_record(atlas, signed=signed, amended=amended), atlas, at=NOW)
    check_bundle(bundle)
    for kind, field, word in (
        ("Observation", "status", state),
        ("DocumentReference", "docStatus", state),
        ("QuestionnaireResponse", "status", answers),
        ("Encounter", "status", encounter),
    ):
        assert {one[field] for one in resources_of(bundle, kind)} == {word}
    (provenance,) = resources_of(bundle, "Provenance")
    assert provenance["activity"]["coding"][0]["code"] == activity
    roles = [agent["type"]["coding"][0]["code"] for agent in provenance["agent"]]
    assert roles == ["attester" if signed else "author", "assembler"]
    people = {f"urn:uuid:{one['id']}": one for one in resources_of(bundle, "Practitioner")}
    who = people[provenance["agent"][0]["who"]["reference"]]["name"][0]["text"]
    assert who == ("Dr Other" if signed else "Dr Test")
    assert ("reason" in provenance) == amended
    (device,) = resources_of(bundle, "Device")
    assert device["version"] == [{"value": painmap.__version__}]
    assert {one["reference"] for one in provenance["target"]} >= {
        f"urn:uuid:{one['id']}" for one in resources_of(bundle, "Observation")
    }


def test_areas_are_those_that_the_screen_counts(
    record: PatientRecord, observations: Resources, atlas: Atlas
) -> None:
    exam = record.visits[0].exam
    areas = by_text(observations, "affected area of the skin")
    told = {one["bodySite"]["text"]: one for one in areas}
    rows = {row.area.key: row for row in counted_areas(exam, atlas, atlas.body("preteen"))}
    assert set(told) == {"left leg", "right arm", "Neck"}  # all else was not assessed
    leg = told["left leg"]
    assert leg["valueQuantity"]["value"] == round(rows["l_leg"].cm2, 1) > 100
    assert leg["valueQuantity"]["code"] == "cm2"
    assert leg["component"][0]["valueCodeableConcept"]["text"] == "affected"
    assert told["right arm"]["valueQuantity"]["value"] == 0.0
    assert "valueQuantity" not in told["Neck"]
    absent = told["Neck"]["dataAbsentReason"]
    assert (absent["coding"][0]["code"], absent["text"]) == ("not-performed", "dressing")


def test_sizes_and_scores_are_those_of_the_summary(
    record: PatientRecord, draft: dict[str, Any], observations: Resources, atlas: Atlas
) -> None:
    visit = record.visits[0]
    assert visit.evaluation is not None
    (whole,) = by_text(observations, "affected skin on the whole body: Allodynia · cotton wisp")
    body = atlas.body("preteen")
    sizes = layer_sizes(visit.exam, body, exam_counter(visit.exam, atlas, body).scale)
    assert whole["valueQuantity"]["value"] == sizes["allodynia:cotton_wisp"]["cm2"]
    scores = score_summary(visit.exam, visit.evaluation)
    found = {
        one["_questionnaire"]["extension"][0]["valueString"]: one
        for one in resources_of(draft, "QuestionnaireResponse")
    }
    index = found["Widespread Pain Index (2016 criteria)"]["item"]
    assert scores["wpi"] is None
    assert "answer" not in index[-1]  # not all assessed: no number
    assert sum("answer" in item for item in index) < 19
    assert "CRPS Severity Score, left leg" in found


def test_pain_is_what_was_said_today_and_what_was_drawn(observations: Resources) -> None:
    (now,) = by_text(observations, "pain now, 0 to 10")
    assert now["valueQuantity"]["value"] == 7
    assert now["valueQuantity"]["code"] == "{score}"
    assert now["code"]["coding"][0]["code"] == "72514-3"
    assert not list(by_text(observations, "worst pain, 0 to 10"))  # carried, not confirmed
    (drawn,) = by_text(observations, "strongest pain drawn, 0 to 10")
    assert (drawn["bodySite"]["text"], drawn["valueQuantity"]["value"]) == ("left leg", 7)


def test_a_drawn_zone_is_a_structure_on_its_side_with_its_size_and_picture(
    draft: dict[str, Any], observations: Resources
) -> None:
    structures = {f"urn:uuid:{one['id']}": one for one in resources_of(draft, "BodyStructure")}
    (zone,) = by_text(observations, "size of a drawn zone: Allodynia · cotton wisp")
    structure = structures[zone["bodySite"]["extension"][0]["valueReference"]["reference"]]
    assert structure["location"]["text"] == "left lower leg"
    assert structure["location"]["coding"][0]["code"] == "48979004"
    assert [each["text"] for each in structure["locationQualifier"]] == ["left"]
    assert str(zone["valueQuantity"]["value"]) in structure["description"]
    (picture,) = (one for one in resources_of(draft, "Binary") if one["contentType"] == "image/png")
    assert structure["image"][0]["url"] == f"urn:uuid:{picture['id']}"
    assert base64.b64decode(picture["data"]) == b"\x89PNG"


def test_a_text_has_no_signs_that_fhir_forbids(observations: Resources) -> None:
    (note,) = by_text(observations, "note")
    assert note["valueString"] == "cold at night"


def test_the_same_visit_has_the_same_ids_again(
    record: PatientRecord, draft: dict[str, Any], atlas: Atlas
) -> None:
    again = bundle_of(record, atlas, at=NOW)
    assert [one["fullUrl"] for one in again["entry"]] == [one["fullUrl"] for one in draft["entry"]]
    assert again["id"] != draft["id"]


def test_an_empty_visit_says_nothing_but_that_it_was(atlas: Atlas) -> None:
    exam = blank(atlas.n_cells, height_cm=None, weight_kg=None, examiner="")
    bundle = bundle_of(PatientRecord(PATIENT, (VisitRecord(exam),)), atlas, at=NOW)
    check_bundle(bundle)
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert kinds == ["Patient", "Device", "Encounter", "Provenance"]


def test_without_a_height_there_are_shares_of_the_skin_and_no_cm2(atlas: Atlas) -> None:
    record = real_record(atlas)
    exam = record.visits[0].exam
    exam.visit = replace(exam.visit, height_cm=None, weight_kg=None)
    text = json.dumps(bundle_of(record, atlas, at=NOW), ensure_ascii=False)
    assert "cm2" not in text
    assert "cm²" not in text
    assert '"code": "%"' in text


def test_a_file_is_written_whole(tmp_path: Path, draft: dict[str, Any]) -> None:
    path = write_bundle(tmp_path / "visit.fhir.json", draft)
    assert json.loads(path.read_text(encoding="utf-8")) == draft
    assert [one.name for one in tmp_path.iterdir()] == ["visit.fhir.json"]
