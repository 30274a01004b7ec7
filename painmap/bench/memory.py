"""How fast this machine's memory is now, the limit that no program passes; and how much is used."""

from __future__ import annotations

from pathlib import Path
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


def resident_bytes() -> int:
    """Return what this program holds in memory; 0 on systems that do not tell in a file."""
    try:
        text = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    line = next((line for line in text.splitlines() if line.startswith("VmRSS:")), "")
    return 1024 * int(line.split()[1]) if line else 0
