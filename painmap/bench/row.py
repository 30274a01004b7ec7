"""A row of the bench: what is measured, against which limit, and what came out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from painmap.bench.bench import Bench

NOT_INSTALLED = "not installed"


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that a row may cost: seconds, or a ratio to its peer. None is no limit."""

    median_s: float | None = None
    p99_s: float | None = None
    ratio: float | None = None

    def missed(self, row: Result) -> list[str]:
        """Return in words which limits a result does not keep."""
        pairs = (
            ("median", row.median_s, self.median_s, 1e3, " ms"),
            ("p99", row.p99_s, self.p99_s, 1e3, " ms"),
            ("ratio", row.ratio, self.ratio, 1.0, ""),
        )
        return [
            f"{name} above {limit * factor:.3g}{unit}"
            for name, value, limit, factor, unit in pairs
            if value is not None and limit is not None and value > limit
        ]


@dataclass(frozen=True, slots=True)
class Result:
    """What a row came to. `ratio` is ours over the peer's, `limit_ratio` over memory's speed."""

    name: str
    median_s: float | None = None
    p99_s: float | None = None
    peer: str = ""
    peer_median_s: float | None = None
    ratio: float | None = None
    limit_ratio: float | None = None
    note: str = ""

    def as_json(self) -> dict[str, str | float | None]:
        """Return the row for a file; times in seconds."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be run: its limits, and how it is measured."""

    name: str
    limits: Limits
    measure: Callable[[Bench, Row], Result]
    screen: bool = False
