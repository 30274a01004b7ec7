"""The upright axis of a trend: round numbers around what is shown, 0 among them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

_STEPS = (1, 2, 2.5, 5, 10)
_MOST = 5


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high` in steps; `decimals` show a step exactly."""

    low: float
    high: float
    step: float
    decimals: int

    @property
    def ticks(self) -> list[float]:
        """The numbers written at it."""
        n = round((self.high - self.low) / self.step)
        return [self.low + at * self.step for at in range(n + 1)]

    def share(self, value: float) -> float:
        """Where a value lies, 0 at the lower end and 1 at the upper."""
        return (value - self.low) / (self.high - self.low)


def axis_for(values: Iterable[float], *, most: int = _MOST) -> Axis:
    """Return an axis that holds the values and 0, with at most so many steps."""
    known = [0.0, *values]
    low, high = min(known), max(known)
    if high == low:
        return Axis(0.0, 1.0, 1.0, 0)
    power = 10.0 ** math.floor(math.log10((high - low) / most))
    for step in (part * power for part in (*_STEPS, 20)):
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first <= most:
            break
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    if round(step, decimals) != round(step, decimals + 2):
        decimals += 1
    return Axis(first * step, last * step, step, decimals)
