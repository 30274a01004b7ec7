"""An edit as undo keeps it: packed, about a kilobyte for a long stroke."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from painmap.core.edits import Edit, pack_parts, unpack_parts


def keep(edit: Edit) -> Kept:
    """Pack an edit; some tenths of a millisecond for a long stroke."""
    return Kept(pack_parts(edit.parts), edit.text, edit.made_at)


@dataclass(frozen=True, slots=True)
class Kept:
    """A packed edit."""

    parts: bytes
    text: str
    made_at: datetime

    @property
    def nbytes(self) -> int:
        """Bytes that it takes."""
        return len(self.parts)

    def edit(self) -> Edit:
        """Return the edit itself."""
        return Edit(unpack_parts(self.parts), self.text, self.made_at)
