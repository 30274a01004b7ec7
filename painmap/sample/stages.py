"""How each visit of the sample patient stands, before anything is painted or asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from painmap.core.layers import NOT_RATED
from painmap.core.visit import Reporter, VisitKind

BODY: Final = "preteen"


@dataclass(frozen=True, slots=True)
class Stage:
    """One visit: when it was, how far the allodynia reaches, what the left leg looks like."""

    place: int  # among the visits, from 0
    days_ago: int
    kind: VisitKind
    reporter: Reporter
    level_cm: float  # border of the allodynia above the outer ankle
    trials_cm: tuple[float, ...]  # how much above or below that each trial found it
    trial_pain: tuple[float, float]  # at rest and evoked
    cool_cm: float  # how far above the outer ankle the skin is cool, below it where negative
    dusky_cm: float | None  # the same of its colour, None where that is normal
    height_cm: float
    weight_kg: float
    foot_c: float
    pain: int
    touch: str
    colour: tuple[str, ...]
    swelling: str
    sweating: str
    not_examined: dict[str, str]
    note: str


STAGES: Final = (
    Stage(0, 70, "first exam", "parent", 17.2, (0.4, -0.9, 0.1), (5, 8), 12.0, 3.0, 152.0, 42.5,
          27.9, NOT_RATED, "cold", ("purple", "mottled"), "moderate", "more", {},
          "Sprained ankle eleven weeks ago; touch of the sock hurts."),
    Stage(1, 49, "follow-up", "patient", 15.3, (0.5, -0.4, 0.0), (4, 7), 9.0, -2.0, 152.0, 42.8,
          28.8, 5, "cold", ("purple",), "mild", "more", {},
          "Desensitisation twice a day for two weeks."),
    Stage(2, 28, "follow-up", "patient", 13.0, (0.2, -0.4), (2, 5), 2.5, -6.0, 152.5, 43.1,
          29.9, 3, "cool", ("purple",), "mild", "normal",
          {"head": "no time", "neck": "no time"}, "Walks without crutches."),
    Stage(3, 0, "follow-up", "patient", 11.2, (0.3, -0.3, 0.1), (1, 3), -12.0, None, 153.0, 43.5,
          31.0, 1, "cool", ("normal",), "none", "normal", {},
          "Back at school sports, half the time."),
)  # fmt: skip
