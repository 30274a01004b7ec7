"""Maps over many visits: how often skin was affected, and how strong it was on average.

Visits are counted one after the other and kept packed, one bit a cell for what was affected and
one for what was examined, so that fifty of them take some megabytes. Skin that was not examined at
a visit is in no share of it: absence of paint is not absence of pain.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from painmap.core.compared_side import Side
from painmap.core.layers import NOT_RATED, LayerKey

Mask = NDArray[np.bool_]
Bits = NDArray[np.uint8]


def packed_side(side: Side, layer: LayerKey) -> PackedVisit:
    """Return what a visit says of a layer."""
    return packed(side.exam.layer(layer), side.known_for(layer))


def packed(values: NDArray[np.uint8], known: Mask) -> PackedVisit:
    """Pack a layer (uint8[N], 0 is unpainted) and where it was looked for, bool[N].

    Paint that says nothing, carried over and never confirmed, is where nothing is known.
    """
    on = (values > 0) & known
    rated = np.asarray(values[on])
    return PackedVisit(values.size, np.packbits(on), np.packbits(known), rated)


def frequency_map(visits: Sequence[PackedVisit]) -> FrequencyMap:
    """Count visits by cell; ValueError for none, or for visits of different numberings."""
    n = _n_cells(visits)
    # 255 visits fit a byte; more are rare, and two bytes cost little.
    kind = np.uint8 if len(visits) < 256 else np.uint16
    return FrequencyMap(
        len(visits),
        _times((visit.affected for visit in visits), n, kind),
        _times((visit.examined for visit in visits), n, kind),
    )


def intensity_map(visits: Sequence[PackedVisit]) -> NDArray[np.float32]:
    """Return the mean intensity of each cell over the visits that rated it, NaN where none did.

    Pain without a number is none of intensity 0: it is not in the mean. A visit at which the cell
    was examined and not affected counts as 0 once another has rated it.
    """
    n = _n_cells(visits)
    total, times = np.zeros(n, np.uint16), np.zeros(n, np.uint16)
    ever = np.zeros(n, np.bool_)
    for visit in visits:
        on = np.unpackbits(visit.affected, count=n).view(np.bool_)
        values = np.where(visit.values == NOT_RATED, 0, visit.values)
        total[on] += values
        seen = np.unpackbits(visit.examined, count=n).view(np.bool_)
        seen[on] = values > 0
        times += seen
        ever[on] |= values > 0
    found = np.full(n, np.nan, np.float32)
    found[ever] = total[ever] / times[ever]
    return found


def _times(
    bits: Iterable[Bits], n: int, kind: type[np.uint8 | np.uint16]
) -> NDArray[np.uint8 | np.uint16]:
    times = np.zeros(n, kind)
    for one in bits:
        times += np.unpackbits(one, count=n)
    return times


def _n_cells(visits: Sequence[PackedVisit]) -> int:
    sizes = {visit.n_cells for visit in visits}
    if len(sizes) != 1:
        raise ValueError("a map over visits needs visits, all of one numbering of the skin")
    return sizes.pop()


@dataclass(frozen=True, slots=True, eq=False)
class PackedVisit:
    """A layer of one visit: bits of N cells, and the values of the affected ones in their order."""

    n_cells: int
    affected: Bits
    examined: Bits
    values: NDArray[np.uint8]

    @property
    def nbytes(self) -> int:
        """What it takes of memory."""
        return self.affected.nbytes + self.examined.nbytes + self.values.nbytes


@dataclass(frozen=True, slots=True, eq=False)
class FrequencyMap:
    """At how many of some visits each cell was affected, and at how many it was examined, (N,)."""

    visits: int
    affected: NDArray[np.uint8 | np.uint16]
    examined: NDArray[np.uint8 | np.uint16]

    @property
    def share(self) -> NDArray[np.float32]:
        """Affected of examined, 0 to 1; NaN on skin that was never examined."""
        found = np.full(self.affected.size, np.nan, np.float32)
        seen = self.examined > 0
        found[seen] = self.affected[seen] / self.examined[seen].astype(np.float32)
        return found
