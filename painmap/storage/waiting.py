"""What a fault of the disk has held back of a visit, until it can be written."""

from __future__ import annotations

from dataclasses import dataclass

from painmap.core.edits import Edit
from painmap.core.visit import Visit


@dataclass(frozen=True, slots=True)
class HeadChange:
    """The head of a visit as it was where it was changed, and as it shall be."""

    before: Visit
    after: Visit


@dataclass(frozen=True, slots=True)
class Waiting:
    """Edits in the order in which they were made, and the change of the visit's head."""

    edits: tuple[Edit, ...] = ()
    head: HeadChange | None = None

    def and_then(self, edits: tuple[Edit, ...], head: HeadChange | None) -> Waiting:
        """Return this with what comes after it."""
        if head is not None and self.head is not None:
            head = HeadChange(self.head.before, head.after)
        return Waiting(self.edits + edits, head or self.head)

    @property
    def changes(self) -> int:
        """How many changes are not on disk."""
        return len(self.edits) + (self.head is not None)
