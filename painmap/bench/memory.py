"""How fast this machine's memory is now: the limit that no program passes."""

from __future__ import annotations

from statistics import median

import numpy as np

from painmap.bench.timing import seconds

_BYTES = 64_000_000


def bandwidth(rounds: int = 9, size: int = _BYTES) -> float:
    """Return bytes a second that a copy moves, read and written, larger than any cache."""
    source = np.zeros(size, np.uint8)
    target = np.ones(size, np.uint8)
    took = median(seconds(lambda: np.copyto(target, source)) for _ in range(rounds))
    return 2 * size / took
