"""Which numbering, which regions and which bodies a map was painted on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AtlasVersions:
    """The three versions that a visit keeps, so that it opens and counts the same for ever."""

    cells: int
    regions: int
    bodies: int
