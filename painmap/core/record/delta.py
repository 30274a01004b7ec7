"""Differences of temperature between the sides and along a limb: signed numbers, no verdict.

There is no agreed threshold: more than 1 °C is the wording of the Budapest signs (Harden 2010);
0.6 °C (Bruehl 1996) and about 2.2 °C (Wasner) are quoted from memory. They are steps of a colour
scale here, a clinic's to change, and decide nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from painmap.core.exam import Exam
from painmap.core.findings import MOMENTS, FindingKey, Json, Moment
from painmap.core.limb_changes import PAIRS
from painmap.core.record.limb_items import SITES, sort_of
from painmap.core.record.readings import site_temperature, sites_of
from painmap.core.text import Celsius, Text, text

Findings = Mapping[FindingKey, Json]
Steps = tuple[float, float, float]

STEPS: Final[Steps] = (0.6, 1.0, 2.2)
"""Where the scale of colours changes, in °C: beyond each, either way, is one class more."""

_RANKS: Final = {
    "upper_arm": 0, "forearm": 1, "wrist": 2, "palm": 3, "dorsum": 3, "little_finger_base": 4,
    "index_tip": 5, "thigh": 0, "knee": 1, "shin": 2, "ankle": 3, "sole": 4, "great_toe": 5,
}  # fmt: skip
"""How far out a site lies; the top of the foot counts with the sole."""


@dataclass(frozen=True, slots=True)
class SiteDelta:
    """One site of a pair of limbs: means in °C and right minus left."""

    pair: str
    site: str
    right: float
    left: float
    moment: Moment = "rest"

    @property
    def kelvin(self) -> float:
        """Right minus left, signed."""
        return self.right - self.left

    @property
    def shown(self) -> Text:
        """The difference as it is shown, with its sign."""
        return text("{value}", value=Celsius(self.kelvin, difference=True))


@dataclass(frozen=True, slots=True)
class Gradient:
    """The innermost measured site of a limb minus the outermost, in °C, signed."""

    limb: str
    inner: str
    outer: str
    kelvin: float

    @property
    def shown(self) -> Text:
        """As in 'thigh minus great toe +4.2 °C'."""
        names = SITES[sort_of(self.limb)]
        return text(
            "{inner} minus {outer} {value}",
            inner=text(names[self.inner]), outer=text(names[self.outer]),
            value=Celsius(self.kelvin, difference=True),
        )  # fmt: skip


def site_deltas(findings: Findings, moment: Moment = "rest") -> tuple[SiteDelta, ...]:
    """Return right minus left at every site that was measured on both sides."""
    found = []
    for pair, right, left in PAIRS:
        for site in sites_of(right):
            one = site_temperature(findings, right, site, moment)
            other = site_temperature(findings, left, site, moment)
            if one is not None and other is not None:
                found.append(SiteDelta(pair, site, one, other, moment))
    return tuple(found)


def gradient(findings: Findings, limb: str, moment: Moment = "rest") -> Gradient | None:
    """Return the difference along a limb; None without two sites one further out than the other."""
    measured = {
        site: mean
        for site in sites_of(limb)
        if (mean := site_temperature(findings, limb, site, moment)) is not None
    }
    if not measured:
        return None
    inner = min(measured, key=lambda site: _rank(limb, site))
    outer = max(measured, key=lambda site: _rank(limb, site))
    if _rank(limb, inner) == _rank(limb, outer):
        return None
    return Gradient(limb, inner, outer, measured[inner] - measured[outer])


def delta_class(kelvin: float, steps: Steps = STEPS) -> int:
    """Return the class of a difference on the scale of seven colours, −3 coolest to 3 warmest.

    The difference counts as it is shown, to a tenth, so that label and colour agree.
    """
    shown = round(kelvin, 1)
    size = sum(abs(shown) > step for step in steps)
    return size if shown > 0 else -size


def steps_of(threshold: float) -> Steps:
    """Return the steps of the scale for a clinic's threshold, which is the middle one."""
    return tuple(threshold * step / STEPS[1] for step in STEPS)  # type: ignore[return-value]


def beyond(kelvin: float, threshold: float | None) -> bool:
    """Tell whether a difference as it is shown lies beyond a clinic's threshold, if it has one."""
    return threshold is not None and abs(round(kelvin, 1)) > threshold


def largest_delta(findings: Findings, pair: str, moment: Moment = "rest") -> SiteDelta | None:
    """Return the site of a pair with the greatest difference; None where none was measured."""
    rows = [row for row in site_deltas(findings, moment) if row.pair == pair]
    return max(rows, key=lambda row: abs(row.kelvin), default=None)


def limb_delta_t(exam: Exam) -> dict[str, dict[str, float]]:
    """Return right minus left in °C by pair and site, as plain data.

    Pairs at rest are always there, empty where nothing was measured; those of another moment are
    named 'legs:hanging' and there only where measured.
    """
    found: dict[str, dict[str, float]] = {pair: {} for pair, _right, _left in PAIRS}
    for moment in MOMENTS:
        for row in site_deltas(exam.findings, moment):
            name = row.pair if moment == "rest" else f"{row.pair}:{moment}"
            found.setdefault(name, {})[row.site] = round(row.kelvin, 2)
    return found


def _rank(limb: str, site: str) -> int:
    return 4 if site == "dorsum" and sort_of(limb) == "leg" else _RANKS[site]
