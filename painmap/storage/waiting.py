"""What a fault of the disk has held back of a visit, until it can be written."""

from __future__ import annotations

from dataclasses import dataclass

from painmap.core.edits import Edit
from painmap.core.visit import Visit


@dataclass(frozen=True, slots=True)
class Waiting:
    """Edits in the order in which they were made, and the visit's newest head."""

    edits: tuple[Edit, ...] = ()
    head: Visit | None = None

    def and_then(self, edits: tuple[Edit, ...], head: Visit | None) -> Waiting:
        """Return this with what comes after it."""
        return Waiting(self.edits + edits, head or self.head)

    @property
    def changes(self) -> int:
        """How many changes are not on disk."""
        return len(self.edits) + (self.head is not None)
