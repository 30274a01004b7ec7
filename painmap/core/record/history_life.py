"""Questions of the history about everyday life: school or work, moving about, stress."""

from __future__ import annotations

from typing import Final

from painmap.core.record.history_items import HistoryGroup, Question
from painmap.core.record.history_pain import NRS


def _minutes(key: str, name: str, in_words: str, brief: str) -> Question:
    return Question(
        key, name, in_words, "number", unit="min", bounds=(0.0, 600.0), brief=brief, rare=True
    )


FUNCTION: Final = HistoryGroup(
    "function",
    "Everyday life",
    (
        Question(
            "school", "School or work", "school or work", "one",
            ("full", "part_time", "at_home", "not_at_all"), "full", brief="school {value}",
        ),
        Question(
            "walks", "Walking", "walking", "one", ("unaided", "with_aid", "not_walking"),
            "unaided", brief="walks {value}",
        ),
        Question("activities", "Activities", "activities", "note", brief="activities: {value}"),
        Question(
            "school_missed", "Days missed in a month", "days missed", "number", unit="days",
            bounds=(0.0, 31.0), rare=True, brief="{value} missed in a month",
        ),
        _minutes("sitting_min", "Can sit for", "can sit for", "sits {value}"),
        _minutes("standing_min", "Can stand for", "can stand for", "stands {value}"),
        _minutes("walking_min", "Can walk for", "can walk for", "walks for {value}"),
    ),
)  # fmt: skip

STRESS: Final = HistoryGroup(
    "stress",
    "Stress",
    (
        Question("stress", "Stress", "stress", "grade", bounds=NRS, brief="Stress {value}"),
        Question(
            "stress_about", "About", "about", "several",
            ("nothing", "school", "family", "friends", "sport", "illness", "loss", "moving"),
            "nothing", per_row=4, brief="about {value}",
        ),
        Question("stress_note", "Note on stress", "note", "note", rare=True, brief="{value}"),
    ),
)  # fmt: skip
