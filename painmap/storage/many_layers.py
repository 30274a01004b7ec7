"""Many stored layers unpacked at once, in two threads: zlib lets the other one go on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from painmap.core.cohort.many_zones import ManyZones, many_painted
from painmap.storage.codec import MOST_CELLS, DamagedBytesError, unpack_body

AT_ONCE: Final = 50
"""So many layers are laid out in one piece, some hundred thousand stretches: a processor's own
memory holds them, and calls of NumPy are few."""
_THREADS: Final = 2

One = TypeVar("One")
Many = TypeVar("Many")


def unpack_many(payloads: Sequence[bytes]) -> ManyZones:
    """Return what is painted of some layers; DamagedBytesError when any cannot be read."""
    try:
        return many_painted([unpack_body(payload) for payload in payloads], MOST_CELLS)
    except ValueError as error:
        raise DamagedBytesError from error


def in_parts(work: Callable[[Sequence[One]], Many], layers: Sequence[One]) -> Iterator[Many]:
    """Yield what `work` makes of AT_ONCE layers after another, in their order."""
    parts = [layers[at : at + AT_ONCE] for at in range(0, len(layers), AT_ONCE)]
    if len(parts) < _THREADS:
        yield from map(work, parts)
        return
    with ThreadPoolExecutor(_THREADS, "painmap-layers") as pool:
        yield from pool.map(work, parts)
