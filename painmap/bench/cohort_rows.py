"""Many patients' visits: how often skin is affected over 1,000 stored maps, and the export."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from painmap.bench.bench import Bench
from painmap.bench.bulk_clinic import bulk_clinic
from painmap.bench.growth_rows import in_words
from painmap.bench.memory import resident_bytes
from painmap.bench.row import NOT_INSTALLED, Limits, Result, Row
from painmap.bench.timing import alternate, seconds, summary
from painmap.core.cohort.tally import CellTally
from painmap.storage.codec import pack_layer, unpack_layer
from painmap.storage.many_layers import in_parts, unpack_many
from painmap.storage.store import open_store

MAPS, DISTINCT = 1_000, 50
MOST_BYTES = 32_000_000
VISITS_A_SECOND = 100_000 / 120
"""100,000 visits in 120 s, on two processors."""
PEER = "np.stack(…).sum(0)"


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("cohort.1000", Limits(ratio=1 / 9), _frequency)
    yield Row("cohort.export", Limits(median_s=1 / VISITS_A_SECOND), _export)


def _frequency(bench: Bench, row: Row) -> Result:
    """From stored bytes to how often each cell is affected; the peer's masks are unpacked before.

    What unpacking them costs is in ours alone.
    """
    count = min(MAPS, bench.sizes.growth)
    stored = _maps(bench, count)
    n = bench.atlas.n_cells
    masks = [_mask(n, payload) for payload in stored]
    mine, other = alternate(
        lambda: [seconds(lambda: frequency(n, stored))],
        lambda: [seconds(lambda: np.stack(masks).sum(0))],
        bench.sizes.rounds,
    )
    masks.clear()
    held = _peak(lambda: frequency(n, stored))
    sizes = sorted({max(count // 10, 1), max(count // 3, 1), count})
    times = [median(seconds(lambda s=s: frequency(n, stored[:s])) for _ in range(3)) for s in sizes]  # type: ignore[misc]
    note = (
        f"{count:,} maps; {held / 1e6:.1f} MB held, of {MOST_BYTES / 1e6:.0f}; "
        f"{in_words(sizes, times)} in maps: {times[0] * 1e3:.0f} to {times[-1] * 1e3:.0f} ms"
    )
    if held > MOST_BYTES:
        note = f"too much memory; {note}"
    return summary(row, mine, other, peer=PEER, note=note)


def frequency(n_cells: int, stored: Sequence[bytes]) -> NDArray[np.int32]:
    """Return on how many stored layers each cell is painted."""
    tally = CellTally(n_cells)
    for zones in in_parts(unpack_many, stored):
        tally.add_many(zones)
    return tally.counts()


def _export(bench: Bench, row: Row) -> Result:
    """A visit's share of an export of all of a clinic, by as many processes as processors."""
    if find_spec("pyarrow") is None:
        return Result(row.name, note=f"pyarrow {NOT_INSTALLED}")
    from painmap.cohort.pseudonyms import Pseudonyms, new_key
    from painmap.cohort.reading import processors
    from painmap.cohort.writing import write_cohort
    from painmap.storage.cohort import VisitFilter

    patients = max(2, round(bench.sizes.patients / 3))
    clinic = bulk_clinic(patients)
    gc.collect()
    before = resident_bytes()
    with TemporaryDirectory(prefix="painmap-bench-") as folder, closing(
        open_store(clinic.path)
    ) as store:  # fmt: skip
        began = perf_counter()
        written = write_cohort(
            store,
            bench.atlas,
            Path(folder) / "out",
            Pseudonyms(new_key()),
            VisitFilter(drafts=True),
        )
        took = perf_counter() - began
    visits = written.rows["visits"]
    note = (
        f"{visits:,} visits in {took:.1f} s, {visits / took:,.0f} a second of "
        f"{VISITS_A_SECOND:,.0f}, {processors()} processors; {written.bytes / 1e6:.0f} MB written; "
        f"this process grew by {max(0, resident_bytes() - before) / 1e6:.0f} MB"
    )
    return Result(row.name, took / visits, note=note)


def _maps(bench: Bench, count: int) -> list[bytes]:
    """Layers of four patches each, as they are stored; some fifty different ones in turn."""
    centres, n = bench.body.centres, bench.atlas.n_cells
    dice = np.random.default_rng(11)
    made = []
    for _ in range(min(DISTINCT, count)):
        values = np.zeros(n, np.uint8)
        for middle in dice.integers(0, n, 4):
            away = centres - centres[middle]
            values[np.einsum("ij,ij->i", away, away) < dice.uniform(2, 9) ** 2] = 5
        made.append(pack_layer(values))
    return [made[number % len(made)] for number in range(count)]


def _mask(n_cells: int, payload: bytes) -> NDArray[np.bool_]:
    values = unpack_layer(payload)
    mask = np.zeros(n_cells, np.bool_)
    mask[: values.size] = values > 0
    return mask


def _peak(task: object) -> int:
    """Return the most bytes that a task held at once, beyond what was held before."""
    assert callable(task)
    tracemalloc.start()
    try:
        task()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
