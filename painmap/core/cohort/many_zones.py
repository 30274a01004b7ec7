"""The painted skin of many layers in one piece: what is done to it is done for all of them at once.

A layer of some thousand stretches is too little for NumPy: most of the time would be its calls.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from painmap.core.cohort.stretches import Ints, Stretches


@dataclass(frozen=True, slots=True, eq=False)
class ManyZones:
    """Zones one behind another: number k has the stretches `bounds[k] … bounds[k + 1] - 1`."""

    starts: Ints
    ends: Ints
    values: NDArray[np.uint8]
    bounds: Ints

    def __len__(self) -> int:
        return self.bounds.size - 1

    def __iter__(self) -> Iterator[Stretches]:
        """Yield each zone; its arrays look into those of all."""
        for first, last in pairwise(self.bounds.tolist()):
            yield Stretches(self.starts[first:last], self.ends[first:last], self.values[first:last])


def many_painted(bodies: Sequence[bytes], most_cells: int) -> ManyZones:
    """Return the painted parts of layers that are stored as stretches of equal values.

    A body holds the lengths, as `runs.planes` lays them out, and then the values. ValueError where
    a layer has more cells than may be.
    """
    sizes = [len(body) // 5 for body in bodies]
    bounds = np.concatenate(([0], np.cumsum(sizes, dtype=np.int64)))
    lengths = _lengths(bodies, sizes)
    values = np.frombuffer(b"".join([b[4 * n :] for b, n in zip(bodies, sizes, strict=True)]), "u1")
    # Summed up over all of them; what lies before a layer is taken off again.
    ends = np.cumsum(lengths)
    passed = np.zeros(bounds.size, np.int64)
    begun = bounds > 0
    passed[begun] = ends[bounds[begun] - 1]
    if (np.diff(passed) > most_cells).any():
        raise ValueError("a layer has more cells than may be")
    on = np.flatnonzero(values != 0)
    bounds = np.searchsorted(on, bounds)
    ends = ends.take(on)
    ends -= np.repeat(passed[:-1], np.diff(bounds))
    return ManyZones(ends - lengths.take(on), ends, values.take(on), bounds)


def _lengths(bodies: Sequence[bytes], sizes: Sequence[int]) -> Ints:
    """Return the lengths of all layers, put together plane by plane, the highest first."""
    found, last = np.zeros(sum(sizes), np.uint32), 3
    for at in (3, 2, 1, 0):
        parts = [body[at * n : (at + 1) * n] for body, n in zip(bodies, sizes, strict=True)]
        plane = np.frombuffer(b"".join(parts), np.uint8)
        if plane.any():
            found <<= 8 * (last - at)
            found |= plane
            last = at
    found <<= 8 * last
    return found.astype(np.int64)
