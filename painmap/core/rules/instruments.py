"""Totals of other instruments, typed in as they come and shown over time.

Painmap neither asks their questions nor computes them: many are under copyright. Ranges are those
of the published totals where they are known for sure; others are what a hand can reasonably enter.
A total outside its range is told, nothing is corrected.

- Functional Disability Inventory: 15 items of 0 to 4, Walker and Greene 1991 (from memory).
- PedsQL 4.0: items of 0 to 4 reversed to 0 to 100, a scale is their mean, higher is better:
  Varni's scoring instructions, pedsql.org/score.html.
- Pain and Symptom Assessment Tool: places 0 to 18 and symptoms 0 to 12, the total is their sum:
  doi 10.1002/acr.25077.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from painmap.core.exam import Exam
from painmap.core.findings import FindingKey, Json
from painmap.core.text import Number, Text, text

SUBJECT: Final = "score:instrument"
OWN: Final = "own:"
"""What the key of a clinic's own instrument begins with."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A number that can be typed in: its name, unit and range; `verified` ranges are published."""

    key: str
    name: str
    unit: str = ""
    low: float = 0.0
    high: float | None = None
    decimals: int = 0
    verified: bool = False

    @property
    def title(self) -> Text:
        """The name with its unit or range: 'Grip, right (kg)', 'PedsQL (0 to 100)'."""
        name = text(self.name)
        if self.unit:
            return text("{name} ({unit})", name=name, unit=self.unit)
        if self.high is None:
            return name
        low, high = (Number(end, 0) for end in (self.low, self.high))
        return text("{name} ({low} to {high})", name=name, low=low, high=high)

    def problem(self, value: float) -> Text | None:
        """Return a sentence about a number that cannot be this total, None for one that can."""
        low = Number(self.low, self.decimals)
        if self.high is None:
            if value >= self.low:
                return None
            return text("{name} is at least {low}.", name=text(self.name), low=low)
        if self.low <= value <= self.high:
            return None
        high = Number(self.high, self.decimals)
        return text(
            "{name} lies between {low} and {high}.", name=text(self.name), low=low, high=high
        )


INSTRUMENTS: Final = (
    Instrument("fdi", "Functional Disability Inventory, child", "", 0, 60),
    Instrument("fdi_parent", "Functional Disability Inventory, parent", "", 0, 60),
    Instrument("pedsql", "PedsQL, child", "", 0, 100, 1, verified=True),
    Instrument("pedsql_parent", "PedsQL, parent", "", 0, 100, 1, verified=True),
    Instrument("psat", "Pain and Symptom Assessment Tool", "", 0, 30, verified=True),
    Instrument("stance_r", "Single-leg stance, right", "s", 0, 600, 1),
    Instrument("stance_l", "Single-leg stance, left", "s", 0, 600, 1),
    Instrument("grip_r", "Grip, right", "kg", 0, 120, 1),
    Instrument("grip_l", "Grip, left", "kg", 0, 120, 1),
    Instrument("walk_6min", "Six-minute walk", "m", 0, 1200),
    Instrument("laterality_hands", "Laterality accuracy, hands", "%", 0, 100, verified=True),
    Instrument("laterality_feet", "Laterality accuracy, feet", "%", 0, 100, verified=True),
)
"""What can be typed in at first; a clinic adds its own with keys that begin with `OWN`."""


def instrument_key(key: str) -> FindingKey:
    """Return the finding that holds a total."""
    return FindingKey(SUBJECT, key)


def own_instrument(name: str, unit: str = "", high: float | None = None) -> Instrument:
    """Return a clinic's own instrument. Raises ValueError without a name."""
    if not name.strip():
        raise ValueError("an instrument without a name")
    return Instrument(OWN + name.strip(), name.strip(), unit, 0.0, high, 1)


def total_of(findings: Mapping[FindingKey, Json], key: str) -> float | None:
    """Return the total that was typed in, None for *not assessed*."""
    value = findings.get(instrument_key(key))
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value)


def totals(exam: Exam) -> dict[str, float]:
    """Return the totals of an exam by the key of their instrument."""
    keys = (key.item for key in exam.findings if key.subject == SUBJECT)
    found = {key: total_of(exam.findings, key) for key in sorted(keys)}
    return {key: value for key, value in found.items() if value is not None}


def trend(exams: Iterable[Exam], key: str) -> tuple[tuple[date, float], ...]:
    """Return an instrument's totals with their days, the earliest first."""
    rows = ((exam.visit.began_at, total_of(exam.findings, key)) for exam in exams)
    known = sorted((at, value) for at, value in rows if value is not None)
    return tuple((at.astimezone().date(), value) for at, value in known)


def instruments(exam: Exam, own: Iterable[Instrument] = ()) -> tuple[Instrument, ...]:
    """Return the instruments on offer; also those that the exam has a total of, though retired."""
    offered = {each.key: each for each in (*INSTRUMENTS, *own)}
    for key in totals(exam):
        offered.setdefault(key, Instrument(key, key.removeprefix(OWN), decimals=1))
    return tuple(offered.values())
