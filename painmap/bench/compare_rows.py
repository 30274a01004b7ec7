"""Two stored visits with eight layers compared, against scripts on label images of one chart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from painmap.bench.bench import Bench, Job
from painmap.bench.growth_rows import in_words
from painmap.bench.peers.installing import MEDPY, SURFACE_DISTANCE
from painmap.bench.row import Limits, Result, Row
from painmap.bench.timing import seconds
from painmap.core.area_runs import area_runs
from painmap.core.change import Change, changes_by_area, classify, total_change
from painmap.core.comparing.layer_distances import LayerDistances, distances_between
from painmap.core.comparing.overlap import Overlap, overlap_of
from painmap.core.skin import skin_of
from painmap.storage.codec import pack_layer, unpack_layer

LAYERS = 8
FINER = 2
"""A pixel of the whole-body charts is as wide as two cells: the peers' images are as fine as these.
"""
SCHEME = "choir74"
_PEERS = {
    "compare.full": (MEDPY, "medpy"),
    "compare.full.sd": (SURFACE_DISTANCE, "surface_distance"),
}


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("compare.full", Limits(ratio=1 / 40), _full)
    yield Row("compare.full.sd", Limits(ratio=1 / 8), _full)
    yield Row("compare.numbers", Limits(), _numbers)
    yield Row("growth.painted", Limits(), _painted)


@dataclass(frozen=True, slots=True, eq=False)
class _Visits:
    """Two visits: the stored bytes of their layers."""

    then: tuple[bytes, ...]
    now: tuple[bytes, ...]


def _full(bench: Bench, row: Row) -> Result:
    """Decode, Dice, Jaccard, HD, HD95, ASSD, gained, lost and stable in each area."""
    visits = _visits(bench)
    skin_of(bench.atlas).warm()
    program, job = _PEERS[row.name]
    note = (
        f"ours on all {bench.atlas.n_cells:,} cells of the skin in {SCHEME}, one thread; "
        f"theirs on the largest chart alone, its raster made {FINER} times finer, as fine as cells"
    )
    with TemporaryDirectory(prefix="painmap-bench-") as folder:
        file = _label_images(bench, visits, Path(folder))
        return bench.timed(
            row,
            lambda: [seconds(lambda: compared(bench, visits, distances=True))],
            Job(program, job, {"file": str(file)}),
            note=note,
        )


def _numbers(bench: Bench, row: Row) -> Result:
    """The same without distances: what is shown first."""
    visits = _visits(bench)
    return bench.timed(
        row,
        lambda: [seconds(lambda: compared(bench, visits, distances=False))],
        touched=2 * LAYERS * bench.atlas.n_cells,
        note="as compare.full, without distances",
    )


def _painted(bench: Bench, row: Row) -> Result:
    """The whole of it with ever more skin painted."""
    skin_of(bench.atlas).warm()
    cells, times = [], []
    for reach in (0.5, 1.0, 2.0, 4.0):
        visits = _visits(bench, reach)
        zones = [_zone(bench.atlas.n_cells, payload) for payload in visits.then]
        cells.append(sum(int(zone.sum()) for zone in zones) / LAYERS)
        job = partial(compared, bench, visits, distances=True)
        rounds = [seconds(job) for _ in range(bench.sizes.rounds)]
        times.append(median(rounds))
    ends = [f"{took * 1e3:.0f} ms at {n:,.0f}" for n, took in zip(cells, times, strict=True)]
    note = f"{in_words(cells, times)} in cells painted of a layer: {ends[0]}, {ends[-1]}"
    return Result(row.name, times[1], max(times), note=note)


def compared(
    bench: Bench, visits: _Visits, *, distances: bool
) -> list[tuple[Overlap | None, tuple[Change, ...], LayerDistances | None]]:
    """Return all figures of each layer, from the stored bytes on; all skin was examined."""
    atlas, body = bench.atlas, bench.body
    areas, known = area_runs(atlas, body, SCHEME), np.ones(atlas.n_cells, np.bool_)
    found = []
    for stored in zip(visits.then, visits.now, strict=True):
        then, now = (_zone(atlas.n_cells, payload) for payload in stored)
        classes = classify(then, now, known, known)
        changes = changes_by_area(classes, now, areas)
        moved = None
        if distances:
            moved = distances_between(
                skin_of(atlas), body, (then, now), comparable=known, cm_per_cm=1.0
            )
            if moved.whole is not None:
                _ = moved.whole.hd, moved.whole.hd95, moved.whole.assd
        found.append((overlap_of(total_change(changes)), changes, moved))
    return found


def _zone(n_cells: int, payload: bytes) -> NDArray[np.bool_]:
    values = unpack_layer(payload)
    zone = np.zeros(n_cells, np.bool_)
    zone[: values.size] = values > 0
    return zone


def _visits(bench: Bench, reach: float = 1.0) -> _Visits:
    """Patches of each layer in the first chart's skin, grown by 1.5 cm or shrunk by as much.

    They are `reach` times as wide as those that the rows are measured with.
    """
    centres, cells = bench.body.centres, bench.chart.cells
    sides: tuple[list[bytes], list[bytes]] = ([], [])
    for number in range(LAYERS):
        rng = np.random.default_rng(number)
        middles = centres[cells[rng.integers(0, cells.size, 6)]]
        radius = (4.0 + number) * reach
        for side, far in zip(sides, (radius, radius + (-1.5, 1.5)[number % 2]), strict=True):
            zone = np.zeros(len(centres), np.bool_)
            for middle in middles:
                away = centres - middle
                zone |= np.einsum("ij,ij->i", away, away) < far**2
            side.append(pack_layer(zone.astype(np.uint8)))
    return _Visits(tuple(sides[0]), tuple(sides[1]))


def _label_images(bench: Bench, visits: _Visits, folder: Path) -> Path:
    """Write what the peers read: a picture of the areas, and of each layer a bit for each pixel."""
    chart, n_cells = bench.chart, bench.atlas.n_cells
    cell = chart.pixel_cell.repeat(FINER, axis=0).repeat(FINER, axis=1)
    on = cell >= 0
    regions = np.where(on, bench.atlas.area_of_cell(SCHEME)[cell] + 1, 0)
    pictures = {
        name: np.stack([np.packbits(on & _zone(n_cells, payload)[cell]) for payload in payloads])
        for name, payloads in (("then", visits.then), ("now", visits.now))
    }
    file = folder / "visits.npz"
    np.savez_compressed(
        file, regions=regions.astype(np.uint8), then=pictures["then"], now=pictures["now"]
    )
    return file
