"""What all rows share: sizes, the skin that is painted on, memory's speed, the peers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from painmap.atlas.atlas import Atlas
from painmap.atlas.body import Body
from painmap.atlas.chart import Chart
from painmap.bench.memory import bandwidth
from painmap.bench.peers.installing import PeerProgram
from painmap.bench.peers.talking import PeerFault, Peers
from painmap.bench.row import NOT_INSTALLED, Result, Row
from painmap.bench.timing import Round, alternate, summary

if TYPE_CHECKING:
    from painmap.bench.stage import Stage

BODY = "adult_male"


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is done: rounds in turns, those before them that are thrown away, events of a
    stroke, strokes of a history and of growth, patients of a clinic; processes and the
    workstations in each that paint at once, the strokes of each, and seconds from one to the next.
    """

    rounds: int = 9
    warm_up: int = 1
    events: int = 200
    strokes: int = 500
    growth: int = 1000
    memory: int = 64_000_000
    patients: int = 100_000
    processes: int = 5
    stations: int = 4
    station_strokes: int = 40
    station_pause_s: float = 0.5


TINY = Sizes(
    rounds=1, warm_up=0, events=4, strokes=3, growth=6, memory=100_000, patients=60,
    processes=1, stations=2, station_strokes=3, station_pause_s=0.0,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Job:
    """A peer's share of a row: which program does what."""

    program: PeerProgram
    name: str
    values: dict[str, Any]


class Bench:
    """One run."""

    def __init__(self, atlas: Atlas, peers: Peers, sizes: Sizes, display: str = "") -> None:
        self.atlas, self.peers, self.sizes, self.display = atlas, peers, sizes, display
        self._stage: Stage | None = None

    @property
    def body(self) -> Body:
        return self.atlas.body(BODY)

    @cached_property
    def chart(self) -> Chart:
        """The largest chart of the body."""
        infos = self.body.charts
        return self.body.chart(max(infos, key=lambda key: infos[key].width * infos[key].height))

    @cached_property
    def bytes_per_s(self) -> float:
        return bandwidth(self.sizes.rounds, self.sizes.memory)

    @property
    def stage(self) -> Stage:
        """The Map with an exam on a screen, set up by the first row that asks for it."""
        if self._stage is None:
            from painmap.bench.stage import Stage

            self._stage = Stage(self.atlas, BODY)
        return self._stage

    def close(self) -> None:
        if self._stage is not None:
            self._stage.close()
            self._stage = None

    def timed(
        self, row: Row, ours: Round, job: Job | None = None, *, touched: float = 0, note: str = ""
    ) -> Result:
        """Measure ours, in turns with the peer's share where it is installed."""
        peer = self.peers.find(job.program) if job is not None else None
        theirs: Round | None = None
        if peer is not None and job is not None:
            asked = job

            def theirs() -> list[float]:
                return peer.ask(asked.name, **asked.values)

        title = job.program.title if job is not None else ""
        fault = "" if peer is not None or job is None else NOT_INSTALLED
        turns = (self.sizes.rounds, self.sizes.warm_up)
        try:
            mine, other = alternate(ours, theirs, *turns)
        except PeerFault as refused:
            fault = f"the peer failed: {refused}"
            mine, other = alternate(ours, None, *turns)
        notes = "; ".join(part for part in (note, fault) if part)
        floor = touched / self.bytes_per_s if touched else None
        return summary(row, mine, other, peer=title, floor_s=floor, note=notes)


def stroke_path(chart: Chart, events: int, *, at: float = 0.0) -> list[list[float]]:
    """A winding stroke from the chest down a leg in chart px, [x, y] each.

    `at` from 0 to 1 moves it, so that strokes of a series differ.
    """
    width, height = chart.info.width, chart.info.height
    middle = width * (0.5 + 0.08 * math.sin(17 * at))
    parts = [n / max(events - 1, 1) for n in range(events)]
    return [
        [
            middle + 0.075 * width * math.sin(6 * part + 9 * at),
            height * (0.23 + 0.1 * at + 0.52 * part * min(1.0, events / 200)),
        ]
        for part in parts
    ]
