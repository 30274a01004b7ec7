"""Questions of the history about the pain itself: how much, how long, since what, from which touch.

They are the questions of the clinics' own leaflets on AMPS; the words are a clinic's vocabulary.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from painmap.core.qualities import PAIN_QUALITIES
from painmap.core.record.history_items import HistoryGroup, Question

NRS: Final = (0.0, 10.0)
_THE_COLD: Final = MappingProxyType({"cold": "the cold"})
"""What hurts or helps is a thing, not how skin feels: other languages have two words."""

PAIN: Final = HistoryGroup(
    "pain",
    "Pain",
    (
        Question(
            "pain_now", "Pain now", "pain now", "grade", bounds=NRS, brief="Pain now {value}",
            carries=False,
        ),
        Question(
            "pain_usual", "Usual pain", "usual pain", "grade", bounds=NRS,
            brief="usual {value}", together=True,
        ),
        Question(
            "pain_worst", "Worst pain", "worst pain", "grade", bounds=NRS,
            brief="worst {value}", together=True,
        ),
        Question("duration", "For how long", "for how long", "duration", brief="{value}"),
        Question(
            "course", "Course", "course", "one", ("constant", "episodes"), brief="{value}"
        ),
        Question(
            "qualities", "Feels", "feels", "several", tuple(PAIN_QUALITIES), per_row=4,
            brief="{value}", named=PAIN_QUALITIES,
        ),
        Question(
            "worse", "Worse with", "worse with", "several",
            ("touch", "movement", "walking", "standing", "sitting", "exercise", "cold", "warmth",
             "stress", "night"), per_row=4, brief="worse with {value}", named=_THE_COLD,
        ),
        Question(
            "better", "Better with", "better with", "several",
            ("nothing", "rest", "movement", "warmth", "cold", "distraction", "massage",
             "medicines"), "nothing", per_row=4, brief="better with {value}", named=_THE_COLD,
        ),
        Question(
            "episodes", "Episodes, how often and how long", "episodes", "note", rare=True,
            brief="episodes: {value}",
        ),
        Question("pain_note", "Note on the pain", "note", "note", rare=True, brief="{value}"),
    ),
)  # fmt: skip

BEGINNING: Final = HistoryGroup(
    "beginning",
    "Beginning",
    (
        Question(
            "trigger", "Trigger", "trigger", "several",
            ("none_known", "injury", "surgery", "cast", "illness", "stress", "overuse"),
            "none_known", per_row=4, brief="trigger {value}",
        ),
        Question("began_where", "Where it began", "where it began", "note",
                 brief="began: {value}"),
        Question("spread", "How it spread", "how it spread", "note", brief="spread: {value}"),
        Question(
            "trigger_note", "What happened", "what happened", "note", rare=True, brief="{value}"
        ),
    ),
)  # fmt: skip

TOUCH: Final = HistoryGroup(
    "touch",
    "What hurts by touch",
    (
        Question(
            "touch_hurts", "Touch that hurts", "touch that hurts", "several",
            ("nothing", "light_touch", "clothes", "sheets", "shoes", "water", "wind", "hug",
             "brushing_hair", "cold", "warmth"), "nothing", per_row=4,
            brief="{value}", named=_THE_COLD,
        ),
        Question("touch_note", "Other touch that hurts", "other touch", "note", rare=True,
                 brief="{value}"),
    ),
)  # fmt: skip
