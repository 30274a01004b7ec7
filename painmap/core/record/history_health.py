"""Questions of the history about health: other complaints, illness, what was tested and done.

The first six complaints are those of the Symptom Severity Scale, with its grades and its times
(Wolfe et al. 2016), under the keys that the scale knows them by. Fever and rash do not belong to
AMPS (clinics' leaflets), so they are expected absent and pointed out when there.
"""

from __future__ import annotations

from typing import Final

from painmap.core.record.history_items import HistoryGroup, Question

SEVERITY: Final = ("none", "slight", "moderate", "severe")
_WEEK, _HALF_YEAR = "past week", "past 6 months"


def _graded(key: str, name: str, in_words: str) -> Question:
    return Question(
        key, name, in_words, "grade", SEVERITY, 0, bounds=(0.0, 3.0), hint=_WEEK,
        brief=in_words + " {value}",
    )  # fmt: skip


def _yes_no(
    key: str, name: str, in_words: str, hint: str = "", *, absent: bool = False
) -> Question:
    return Question(
        key, name, in_words, "yes_no", usual=False if absent else "", hint=hint,
        expected_absent=absent,
    )  # fmt: skip


COMPLAINTS: Final = HistoryGroup(
    "complaints",
    "Sleep, fatigue, mood",
    (
        _graded("fatigue", "Fatigue", "fatigue"),
        _graded("unrefreshed", "Waking unrefreshed", "waking unrefreshed"),
        _graded("cognitive", "Trouble thinking or remembering", "trouble thinking"),
        _yes_no("headache", "Headaches", "headaches", _HALF_YEAR),
        _yes_no("abdominal", "Pain or cramps in the lower abdomen", "abdominal pain", _HALF_YEAR),
        _yes_no("depression", "Depression", "depression", _HALF_YEAR),
        _yes_no("dizziness", "Dizziness", "dizziness"),
        Question("sleep", "Sleep", "sleep", "one", ("good", "fair", "poor"), "good",
                 brief="sleep {value}"),
        Question(
            "mood", "Mood", "mood", "several", ("good", "low", "anxious", "irritable"), "good",
            brief="mood {value}",
        ),
        Question("sleep_hours", "Hours of sleep", "hours of sleep", "number", unit="h",
                 bounds=(0.0, 24.0), decimals=1, rare=True, brief="{value} of sleep"),
    ),
)  # fmt: skip

ILLNESS: Final = HistoryGroup(
    "illness",
    "Fever, rash, illness, family",
    (
        _yes_no("fever", "Fever", "fever", absent=True),
        _yes_no("rash", "Rash", "rash", absent=True),
        Question(
            "illnesses", "Other illness", "other illness", "several",
            ("none", "arthritis", "lupus", "diabetes", "thyroid", "other"), "none", per_row=3,
            brief="other illness: {value}",
        ),
        Question(
            "family", "In the family", "in the family", "several",
            ("none", "chronic_pain", "amps", "crps", "fibromyalgia", "migraine", "arthritis",
             "lupus"), "none", per_row=4, brief="in the family: {value}",
        ),
        Question("illness_note", "Which illness, since when", "illness", "note", rare=True,
                 brief="{value}"),
        Question("family_note", "Note on the family", "family", "note", rare=True,
                 brief="{value}"),
    ),
)  # fmt: skip

CARE: Final = HistoryGroup(
    "care",
    "Treatment, medicines, tests",
    (
        Question(
            "care", "Treatment now", "treatment", "several",
            ("none", "physiotherapy", "occupational_therapy", "desensitisation", "exercise",
             "psychology", "school_plan"), "none", per_row=3, brief="treatment: {value}",
        ),
        Question("medicines", "Medicines", "medicines", "note", brief="medicines: {value}"),
        Question(
            "tests", "Earlier tests", "earlier tests", "several",
            ("none", "blood", "x_ray", "ultrasound", "mri", "bone_scan", "nerve_conduction"),
            "none", per_row=4, brief="tests: {value}",
        ),
        Question("test_results", "Results of the tests", "results", "note",
                 brief="results: {value}"),
    ),
)  # fmt: skip

VITALS: Final = HistoryGroup(
    "vitals",
    "Vital signs",
    (
        Question("pulse_bpm", "Pulse rate", "pulse rate", "number", unit="/min",
                 bounds=(20.0, 250.0), carries=False, brief="pulse {value}"),
        Question("systolic", "Blood pressure, upper", "blood pressure, upper", "number",
                 unit="mmHg", bounds=(40.0, 260.0), carries=False, brief="blood pressure {value}"),
        Question("diastolic", "Blood pressure, lower", "blood pressure, lower", "number",
                 unit="mmHg", bounds=(20.0, 180.0), carries=False, together=True,
                 brief="lower {value}"),
        Question("body_c", "Body temperature", "body temperature", "temperature", unit="°C",
                 bounds=(30.0, 43.0), decimals=1, carries=False, brief="{value}"),
        Question("breaths", "Breaths", "breaths", "number", unit="/min", bounds=(5.0, 80.0),
                 carries=False, rare=True, brief="breaths {value}"),
    ),
)  # fmt: skip
