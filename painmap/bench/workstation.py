"""Some workstations in one process: each paints its own visit, and one that two of them share.

Run as `python -m painmap.bench.workstation JOB`, a job as JSON; what was acknowledged comes back as
JSON on the output, with how long each commit took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from painmap.core.exam import Exam, paint_edit
from painmap.core.layers import LayerKey
from painmap.storage.faults import InUseError
from painmap.storage.server import open_server
from painmap.storage.store import Store

N_CELLS: Final = 850_000
CELLS: Final = 250
PAIN: Final = LayerKey("pain")
LEVEL: Final = 4
_ROOT: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Job:
    """What one process does: the number of its first station, and of each its two visits.

    Every fifth stroke goes to the second one, which another station paints too. `pause_s` from
    stroke to stroke.
    """

    url: str
    first: int
    visits: tuple[tuple[str, str], ...]
    strokes: int
    pause_s: float


@dataclass(frozen=True, slots=True)
class Painted:
    """What was acknowledged: visit and first cell of each stroke; seconds of each commit."""

    cells: tuple[tuple[str, int], ...]
    own_s: tuple[float, ...]
    shared_s: tuple[float, ...]


def jobs(
    url: str, visits: Sequence[str], processes: int, each: int, strokes: int, pause_s: float
) -> list[Job]:
    """Share out visits: one for each station, and behind those one for every two of them."""
    own, pairs = visits[: processes * each], visits[processes * each :]
    stations = [(mine, pairs[number // 2]) for number, mine in enumerate(own)]
    return [
        Job(url, first, tuple(stations[first : first + each]), strokes, pause_s)
        for first in range(0, len(stations), each)
    ]


def at_once(wanted: Sequence[Job]) -> list[Painted]:
    """Do all jobs, each in a process of its own; CalledProcessError where one fails."""
    command = [sys.executable, "-m", "painmap.bench.workstation"]
    running = [
        subprocess.Popen(
            [*command, json.dumps(asdict(job))], stdout=subprocess.PIPE, cwd=_ROOT, text=True
        )
        for job in wanted
    ]
    said = [one.communicate()[0] for one in running]
    for one in running:
        if one.returncode:
            raise subprocess.CalledProcessError(one.returncode, command)
    return [
        Painted(tuple((v, c) for v, c in each["cells"]), tuple(each["own_s"]),
                tuple(each["shared_s"]))
        for text in said
        for each in json.loads(text)
    ]  # fmt: skip


def lost(store: Store, painted: Sequence[Painted]) -> int:
    """Return how many of the acknowledged strokes are not in the clinic as they were painted."""
    visits = {visit_id for one in painted for visit_id, _start in one.cells}
    maps = {visit_id: store.load_exam(visit_id, N_CELLS).layer(PAIN) for visit_id in visits}
    return sum(
        not (maps[visit_id][start : start + CELLS] == LEVEL).all()
        for one in painted
        for visit_id, start in one.cells
    )


def work(job: Job) -> list[Painted]:
    """Paint at all stations of a job at once."""
    found: list[Painted] = []
    with TemporaryDirectory() as folder:
        stations = [
            threading.Thread(target=lambda n=number: found.append(_paint(job, Path(folder), n)))  # type: ignore[misc]
            for number in range(len(job.visits))
        ]
        for station in stations:
            station.start()
        for station in stations:
            station.join()
    if len(found) < len(stations):
        raise RuntimeError("a workstation has stopped")
    return found


def _paint(job: Job, folder: Path, number: int) -> Painted:
    mine, shared = job.visits[number]
    store = open_server(job.url, folder / str(number))
    exams = {visit_id: store.open_exam(visit_id, N_CELLS) for visit_id in (mine, shared)}
    times: dict[str, list[float]] = {mine: [], shared: []}
    cells, began = [], time.perf_counter()
    for stroke in range(job.strokes):
        visit_id = shared if stroke % 5 == 0 else mine
        start = (stroke * 20 + job.first + number) * 280  # of a station alone, whoever paints
        times[visit_id].append(_stroke(store, exams[visit_id], start))
        cells.append((visit_id, start))
        for merge in store.take_merges():
            exams[merge.visit_id] = store.open_exam(merge.visit_id, N_CELLS)
        time.sleep(max(0.0, began + (stroke + 1) * job.pause_s - time.perf_counter()))
    store.close()
    return Painted(tuple(cells), tuple(times[mine]), tuple(times[shared]))


def _stroke(store: Store, exam: Exam, start: int) -> float:
    edit = paint_edit(exam, PAIN, range(start, start + CELLS), LEVEL, "Paint")
    if edit is None:
        raise RuntimeError("the skin is painted already")
    exam.apply(edit)
    at = time.perf_counter()
    with suppress(InUseError):
        store.append_edit(exam.visit.id, edit)
    while store.unsaved():  # as the window does
        with suppress(InUseError):
            store.retry(exam.visit.id)
    return time.perf_counter() - at


def main(text: str) -> None:
    """Do the job of the command line."""
    told = json.loads(text)
    job = Job(**(told | {"visits": tuple((mine, shared) for mine, shared in told["visits"])}))
    print(json.dumps([asdict(one) for one in work(job)]))


if __name__ == "__main__":
    main(sys.argv[1])
