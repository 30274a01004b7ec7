"""Which of some charts show any of some cells: one look-up for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


class SeenIn:
    """Charts of one body, up to 32. What is not yet known of a chart counts as seen in it."""

    def __init__(self, body: Any, keys: Sequence[str]) -> None:
        self.body = body
        self._bit = {key: 1 << at for at, key in enumerate(keys)}
        self._unknown = sum(self._bit.values())
        self._bits = np.zeros(body.atlas.n_cells, np.uint32)

    def learn(self, key: str) -> None:
        """Take in what a chart shows, once it is ready; some milliseconds for the largest."""
        bit = self._bit.get(key, 0)
        if bit & self._unknown:
            self._bits[self.body.chart(key).cells] |= np.uint32(bit)
            self._unknown &= ~bit

    def charts(self, cells: NDArray[np.int32]) -> set[str]:
        """The charts in which any of the cells is seen."""
        if cells.size == 0:
            return set()
        seen = self._unknown | int(np.bitwise_or.reduce(self._bits.take(cells)))
        return {key for key, bit in self._bit.items() if seen & bit}
