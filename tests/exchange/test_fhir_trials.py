"""Trials in FHIR: their words, where the border runs in cm, and the line as points on the skin."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from fhir.resources.R4B.observation import Observation

from painmap.atlas.atlas import Atlas
from painmap.core.borders import zone_of
from painmap.core.points import Points
from painmap.core.ring import Ring
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.exchange.fhir_trials import trial_resources
from painmap.exchange.record import VisitRecord
from tests.exchange.visits import real_exam, writing_of

RING = Ring(4, (1.3, 1.3, 1.4, 1.4), "distal", "lateral_malleolus")


@pytest.fixture(scope="module")
def found(atlas: Atlas) -> list[dict[str, Any]]:
    """A ring, and a trial that the child stopped at its first points."""
    exam, skin = real_exam(atlas), skin_of(atlas)
    zone = zone_of(skin, RING)
    points = Points((int(zone[0]), int(zone[50])), ())
    for changes, cells in (
        ({"border": RING, "pain_evoked": 8.0, "note": "calm"}, zone),
        ({"border": points, "stopped": True, "examiner": "Dr Other"}, None),
    ):
        trial = replace(next_trial(trials_of(exam.findings), examiner="Dr Test"), **changes)  # type: ignore[arg-type]
        edit = record_trial(exam, trial, cells)
        assert edit is not None
        exam.apply(edit)
    return list(trial_resources(writing_of(VisitRecord(exam), atlas)))


def parts(trial: dict[str, Any]) -> dict[str, Any]:
    return {one["code"]["text"]: one for one in trial["component"]}


def test_a_ring_is_told_in_cm_on_each_side_of_the_limb(found: list[dict[str, Any]]) -> None:
    ring = found[0]
    Observation.model_validate(ring)
    assert ring["code"]["text"] == "trial of a border, skin within it: cotton wisp"
    assert ring["bodySite"]["text"].startswith("left lower leg")
    assert ring["valueQuantity"]["value"] > 100
    told = parts(ring)
    front = told["border on the limb's front side: above outer ankle"]["valueQuantity"]["value"]
    back = told["border on the limb's back side: above outer ankle"]["valueQuantity"]["value"]
    assert front > back > 0
    assert told["pain as evoked, 0 to 10"]["valueQuantity"]["value"] == 8.0
    assert "pain at rest, 0 to 10" not in told  # not said
    assert "position of the patient" not in told
    assert ring["note"] == [{"text": "calm"}]


def test_a_trial_that_was_stopped_has_no_size(found: list[dict[str, Any]]) -> None:
    stopped = found[1]
    Observation.model_validate(stopped)
    assert "valueQuantity" not in stopped
    assert "stopped by the child" in stopped["dataAbsentReason"]["text"]
    assert parts(stopped)["the child asked to stop"]["valueBoolean"] is True
    assert stopped["performer"] == [{"display": "Dr Other"}]


def test_the_line_is_points_on_the_patients_skin(found: list[dict[str, Any]], atlas: Atlas) -> None:
    held, paper = found[-2:]
    assert found[0]["derivedFrom"] == [{"reference": f"urn:uuid:{paper['id']}"}]
    assert paper["content"][0]["attachment"]["contentType"] == "application/json"
    told = json.loads(base64.b64decode(held["data"]))
    ring, drawn = told["borders"]
    assert (ring["trial"]["id"], ring["drawn_as"]) == (found[0]["id"], "ring")
    assert drawn["drawn_as"] == "points"
    (line,) = ring["lines"]
    assert line["cells"][0] == line["cells"][-1]
    points = np.array(line["points"])
    assert (atlas.limb[line["cells"]] == 4).all()
    assert (points[:, 0] > 0).all()  # the patient's left
    assert np.linalg.norm(np.diff(points, axis=0), axis=1).max() < 3
