"""Allodynography by monofilament, and the Rainbow Pain Scale, as data that a clinic can change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from painmap.core.findings import Json
from painmap.core.qualities import MONOFILAMENT
from painmap.core.text import Text, text
from painmap.core.trials import GRAMS_RANGE, Trial

ALLODYNOGRAPHY_SETTING: Final = "allodynography"
RAINBOW_SETTING: Final = "rainbow_scale"


@dataclass(frozen=True, slots=True)
class AllodynographyRule:
    """Skin is inside where a monofilament of `grams` gives pain of at least `pain` of 10.

    With pain at rest it is `above_rest` more than that instead.
    """

    grams: float = 15.0
    pain: float = 3.0
    above_rest: float = 1.0

    def threshold(self, pain_rest: float | None) -> float:
        """Return the pain that counts, at most 10."""
        return min(pain_rest + self.above_rest, 10.0) if pain_rest else self.pain

    def is_met(self, trial: Trial) -> bool | None:
        """Tell whether a trial's evoked pain counts; None for another stimulus and without it."""
        if trial.stimulus != MONOFILAMENT or trial.grams != self.grams:
            return None
        if trial.pain_evoked is None:
            return None
        return trial.pain_evoked >= self.threshold(trial.pain_rest)


@dataclass(frozen=True, slots=True)
class RainbowStep:
    """A colour of the Rainbow Pain Scale: the lightest monofilament that hurts names it."""

    key: str
    name: str
    grams: float


RAINBOW: Final = (
    RainbowStep("red", "red", 0.03),
    RainbowStep("orange", "orange", 0.2),
    RainbowStep("yellow", "yellow", 0.7),
    RainbowStep("green", "green", 1.5),
    RainbowStep("blue", "blue", 3.6),
    RainbowStep("indigo", "indigo", 8.7),
    RainbowStep("violet", "violet", 15.0),
)
"""From worst to mildest. Not checked against the scale's own publication: see RAINBOW_NOTE."""
RAINBOW_NOTE: Final[Text] = text(
    "These forces are not verified against the published scale. Change them to match your set of "
    "monofilaments."
)


def rainbow_step(grams: float, table: tuple[RainbowStep, ...] = RAINBOW) -> RainbowStep | None:
    """Return the colour of the lightest monofilament that hurts; None beyond the heaviest."""
    ordered = sorted(table, key=lambda step: step.grams)
    return next((step for step in ordered if grams <= step.grams * (1 + 1e-9)), None)


def rule_to_json(rule: AllodynographyRule) -> Json:
    """Return what a clinic's file keeps of the rule."""
    return {"grams": rule.grams, "pain": rule.pain, "above_rest": rule.above_rest}


def as_rule(value: Json) -> AllodynographyRule:
    """Read a stored rule; the usual one for anything that is none."""
    if not isinstance(value, dict):
        return AllodynographyRule()
    numbers = [_number(value.get(name)) for name in ("grams", "pain", "above_rest")]
    grams, pain, above = numbers
    if grams is None or pain is None or above is None:
        return AllodynographyRule()
    is_fine = GRAMS_RANGE[0] <= grams <= GRAMS_RANGE[1] and 0 <= pain <= 10 and 0 <= above <= 10
    return AllodynographyRule(grams, pain, above) if is_fine else AllodynographyRule()


def rainbow_to_json(table: tuple[RainbowStep, ...]) -> Json:
    """Return what a clinic's file keeps of the table."""
    return [{"key": step.key, "name": step.name, "grams": step.grams} for step in table]


def as_rainbow(value: Json) -> tuple[RainbowStep, ...]:
    """Read a stored table, lightest first; the one that comes along for anything that is none."""
    steps = []
    for row in value if isinstance(value, list) else ():
        grams = _number(row.get("grams")) if isinstance(row, dict) else None
        if not isinstance(row, dict) or grams is None:
            return RAINBOW
        if not GRAMS_RANGE[0] <= grams <= GRAMS_RANGE[1] or not row.get("key"):
            return RAINBOW
        steps.append(RainbowStep(str(row["key"]), str(row.get("name") or row["key"]), grams))
    return tuple(sorted(steps, key=lambda step: step.grams)) or RAINBOW


def _number(value: Json) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)
