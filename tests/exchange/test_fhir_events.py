"""What happened between visits: the resource that fits, how it stands, and nothing invented."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from painmap.atlas.atlas import Atlas
from painmap.core.record.therapy import EVENT_KINDS, TherapyEvent
from painmap.exchange.fhir_events import event_resource
from painmap.exchange.fhir_parts import tidy
from painmap.exchange.fhir_people import patient_resource, practitioner_resource
from tests.exchange.visits import BEGAN, CODES, PATIENT

TODAY = date(2026, 8, 3)
WEEK = timedelta(days=7)


def resource(atlas: Atlas, kind: str, starts: date, ends: date | None, **more: Any) -> Any:
    event = TherapyEvent(
        "e" * 32, PATIENT.id, kind, starts, ends, "What it was", **({"made_at": BEGAN} | more)
    )
    patient, author = patient_resource(PATIENT), practitioner_resource("Dr Test")
    made = tidy(event_resource(event, atlas, CODES, patient, author, TODAY))
    get_fhir_model_class(made["resourceType"]).model_validate(made)
    return made


@pytest.mark.parametrize(
    ("kind", "starts", "ends", "sort", "state"),
    [
        ("treatment", TODAY - WEEK, None, "Procedure", "in-progress"),
        ("treatment", TODAY - WEEK, TODAY, "Procedure", "in-progress"),
        ("desensitisation", TODAY - 2 * WEEK, TODAY - WEEK, "Procedure", "completed"),
        ("treatment", TODAY + WEEK, None, "ServiceRequest", "active"),
        ("goal", TODAY - WEEK, TODAY + WEEK, "Goal", "active"),
        ("goal", TODAY + WEEK, None, "Goal", "planned"),
        ("goal", TODAY - 2 * WEEK, TODAY - WEEK, "Goal", "completed"),
        ("flare", TODAY - WEEK, None, "Observation", "final"),
    ],
)
def test_each_event_is_what_it_is_and_stands_as_it_stands(
    atlas: Atlas, kind: str, starts: date, ends: date | None, sort: str, state: str
) -> None:
    made = resource(atlas, kind, starts, ends)
    assert made["resourceType"] == sort
    assert made.get("status", made.get("lifecycleStatus")) == state
    assert "achievementStatus" not in made  # nobody recorded whether it was reached


@pytest.mark.parametrize("kind", EVENT_KINDS)
def test_every_kind_goes_out_with_its_place_and_words(atlas: Atlas, kind: str) -> None:
    made = resource(atlas, kind, TODAY, TODAY, where="limb10:low_back", note="As told.")
    text = str(made)
    assert "low back" in text
    assert "What it was" in text
    assert "As told." in text


def test_how_often_is_said_and_of_what_is_planned_counted(atlas: Atlas) -> None:
    often = {"times_per_week": 2.5, "minutes": 10.0, "tolerated": "with_difficulty"}
    done = resource(atlas, "desensitisation", TODAY - WEEK, None, **often)
    said = "2.5 times a week, 10 min each time, tolerated: with difficulty."
    assert done["note"] == [{"text": said}]
    planned = resource(atlas, "treatment", TODAY + WEEK, None, **often)
    repeat = planned["occurrenceTiming"]["repeat"]
    assert (repeat["frequency"], repeat["period"], repeat["periodUnit"]) == (5, 2, "wk")
    assert (repeat["duration"], repeat["durationUnit"]) == (10.0, "min")
