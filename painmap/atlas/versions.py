"""Which numbering, which regions and which bodies a map was painted on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

KNOWN_CELLS: Final = frozenset({1})
"""The numberings that this release ships; a map on any other cannot be read."""


@dataclass(frozen=True, slots=True)
class AtlasVersions:
    """The three versions that a visit keeps, so that it opens and counts the same for ever."""

    cells: int
    regions: int
    bodies: int
