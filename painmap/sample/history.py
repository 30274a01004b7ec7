"""The sample patient's history: asked at the first visit, then carried, confirmed and changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json, history_key
from painmap.core.record.history import carry_history, confirm_edit, waiting
from painmap.sample.stages import Stage

_FIRST: Final[dict[str, Json]] = {
    "pain_now": 5, "pain_usual": 6, "pain_worst": 9,
    "duration": {"n": 11, "unit": "weeks"},
    "course": "constant",
    "qualities": ["burning", "stabbing", "pins_and_needles"],
    "worse": ["touch", "movement", "walking", "standing", "cold"],
    "better": ["rest", "distraction"],
    "trigger": ["injury"],
    "began_where": "Outer side of the left ankle",
    "spread": "Over the foot and up the lower leg within three weeks",
    "trigger_note": "Turned the left ankle at handball; splint for two weeks.",
    "touch_hurts": ["light_touch", "clothes", "sheets", "shoes", "water"],
    "fatigue": 2, "unrefreshed": 2, "cognitive": 1,
    "headache": True, "abdominal": False, "depression": False, "dizziness": False,
    "sleep": "poor", "mood": ["low", "anxious"], "sleep_hours": 6.0,
    "school": "part_time", "walks": "with_aid",
    "activities": "No handball, no bicycle; meets friends at home",
    "school_missed": 9, "sitting_min": 60, "standing_min": 5, "walking_min": 5,
    "stress": 6, "stress_about": ["school", "sport"],
    "care": ["none"],
    "medicines": "Ibuprofen 400 mg when needed, helps little",
    "tests": ["blood", "x_ray", "mri"],
    "test_results": "No fracture; ligament overstretched; blood count and CRP normal",
    "fever": False, "rash": False, "illnesses": ["none"], "family": ["migraine"],
    "pulse_bpm": 88, "systolic": 112, "diastolic": 68, "body_c": 36.7, "breaths": 18,
}  # fmt: skip
_CHANGES: Final[tuple[Mapping[str, Json], ...]] = (
    {
        "pain_now": 4, "pain_usual": 5, "pain_worst": 8, "duration": {"n": 14, "unit": "weeks"},
        "touch_hurts": ["light_touch", "clothes", "sheets", "shoes"],
        "sleep": "fair", "sleep_hours": 7.0, "mood": ["anxious"],
        "school_missed": 6, "standing_min": 10, "walking_min": 10, "stress": 5,
        "care": ["physiotherapy", "desensitisation"], "medicines": "None",
        "pulse_bpm": 84, "systolic": 110, "diastolic": 66, "body_c": 36.6, "breaths": 18,
    },
    {
        "pain_now": 2, "pain_usual": 3, "pain_worst": 6, "duration": {"n": 17, "unit": "weeks"},
        "worse": ["touch", "exercise", "cold"], "better": ["movement", "distraction", "warmth"],
        "touch_hurts": ["clothes", "shoes"], "fatigue": 1, "unrefreshed": 1, "cognitive": 0,
        "sleep": "good", "sleep_hours": 8.5, "mood": ["good"],
        "school": "full", "walks": "unaided", "activities": "Swims once a week; rides a bicycle",
        "school_missed": 2, "sitting_min": 120, "standing_min": 30, "walking_min": 40, "stress": 3,
        "care": ["physiotherapy", "desensitisation", "exercise"],
        "pulse_bpm": 78, "systolic": 108, "diastolic": 66, "body_c": 36.5, "breaths": 16,
    },
    {
        "pain_now": 1, "pain_usual": 1, "pain_worst": 3, "duration": {"n": 21, "unit": "weeks"},
        "course": "episodes", "episodes": "About twice a week, for an hour after sport",
        "qualities": ["pins_and_needles"], "worse": ["exercise", "cold"], "touch_hurts": ["shoes"],
        "unrefreshed": 0, "activities": "School sports, half the time; swims twice a week",
        "school_missed": 0, "standing_min": 90, "walking_min": 120,
        "stress": 2, "stress_about": ["school"],
        "pulse_bpm": 74, "systolic": 108, "diastolic": 64, "body_c": 36.6, "breaths": 16,
    },
)  # fmt: skip
"""What is another answer at each follow-up; the rest is asked and confirmed."""


def history_edits(exam: Exam, last: Exam | None, stage: Stage) -> Iterator[Edit | None]:
    """Yield the edits of the history, each to be applied before the next."""
    if last is None:
        yield _answers(exam, _FIRST)
        return
    yield carry_history(last)
    yield _answers(exam, _CHANGES[stage.place - 1])
    yield confirm_edit(exam, waiting(exam.findings))


def _answers(exam: Exam, answers: Mapping[str, Json]) -> Edit | None:
    values: dict[FindingKey, Json] = {
        history_key(item): {"value": value} for item, value in answers.items()
    }
    return findings_edit(exam, values, "History")
