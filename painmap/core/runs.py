"""Sets of cells as runs of consecutive numbers, and their packed form."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray


def runs_of(cells: ArrayLike) -> Runs:
    """Return the runs of cells given in rising order, each once; ValueError otherwise."""
    cells = np.asarray(cells, dtype=np.int32)
    if cells.size == 0:
        return Runs(np.empty(0, np.int32), np.empty(0, np.int32))
    steps = np.diff(cells)
    if cells[0] < 0 or (steps <= 0).any():
        raise ValueError("cells must rise, each once, from 0 up")
    first = np.flatnonzero(np.concatenate(([True], steps > 1)))
    lengths = np.diff(np.append(first, cells.size))
    return Runs(cells[first], lengths.astype(np.int32))


def distinct(cells: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return cells rising, each once; for the few of a line much faster than NumPy's `unique`."""
    cells = np.sort(cells)
    return np.asarray(cells[np.concatenate(([True], np.diff(cells) != 0))[: cells.size]])


@dataclass(frozen=True, slots=True, eq=False)
class Runs:
    """Cells `starts[i] … starts[i] + lengths[i] - 1`, both int32, rising, never touching."""

    starts: NDArray[np.int32]
    lengths: NDArray[np.int32]
    _places: NDArray[np.intp] | None = field(default=None, init=False, repr=False)

    @property
    def count(self) -> int:
        """How many cells there are."""
        return int(self.lengths.sum()) if self._places is None else self._places.size

    @property
    def end(self) -> int:
        """One more than the last cell; 0 without any."""
        return int(self.starts[-1] + self.lengths[-1]) if self.starts.size else 0

    @property
    def nbytes(self) -> int:
        """Bytes of its arrays; the places are counted whether they were asked for or not."""
        return self.starts.nbytes + self.lengths.nbytes + self.count * np.intp().nbytes

    def cells(self) -> NDArray[np.int32]:
        """Return the cells themselves, int32, rising."""
        return self.places().astype(np.int32)

    def places(self) -> NDArray[np.intp]:
        """Return the cells as wide as an address, with which NumPy reads and writes twice as fast.

        Made once, not to be changed: who applies an edit and who counts it ask in turn.
        """
        if self._places is None:
            before = np.cumsum(self.lengths, dtype=np.intp) - self.lengths
            places = np.repeat(self.starts - before, self.lengths)
            places += np.arange(places.size)
            places.flags.writeable = False
            object.__setattr__(self, "_places", places)
            return places
        return self._places

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Runs):
            return NotImplemented
        return np.array_equal(self.starts, other.starts) and np.array_equal(
            self.lengths, other.lengths
        )

    __hash__ = None  # type: ignore[assignment]


def value_runs(values: NDArray[np.uint8]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """Return lengths and values of the stretches of equal values."""
    if values.size == 0:
        return np.empty(0, np.uint32), np.empty(0, np.uint8)
    ends = np.append(np.flatnonzero(values[1:] != values[:-1]) + 1, values.size)
    lengths = np.diff(ends, prepend=0).astype(np.uint32)
    return lengths, values[ends - 1]


def planes(numbers: NDArray[np.uint32]) -> bytes:
    """Lay out numbers by byte plane: small numbers leave three planes of zeros, which pack well."""
    return np.ascontiguousarray(numbers.astype("<u4").view(np.uint8).reshape(-1, 4).T).tobytes()


def from_planes(data: bytes) -> NDArray[np.uint32]:
    """Undo `planes`."""
    parts = np.frombuffer(data, np.uint8).reshape(4, -1)
    return np.ascontiguousarray(parts.T).view("<u4").reshape(-1).astype(np.uint32)
