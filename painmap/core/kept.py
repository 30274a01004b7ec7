"""An edit as undo keeps it: the newest as they are, older ones packed, a kilobyte each."""

from __future__ import annotations

from collections import deque
from typing import Final

from painmap.core.edits import Edit, LayerEdit, pack_parts, unpack_parts

UNPACKED_BYTES: Final = 500_000
"""How much the newest steps may take: the one that is likeliest taken back is there at once."""
UNPACKED_STEPS: Final = 20


class Kept:
    """Holds an edit, from `pack` on as a few bytes. Packing may happen in another thread."""

    def __init__(self, edit: Edit) -> None:
        self._edit: Edit | None = edit
        self._parts = b""
        self._text, self._made_at = edit.text, edit.made_at

    def pack(self) -> None:
        """Let go of the arrays; some tenths of a millisecond for a long stroke."""
        edit = self._edit
        if edit is not None:
            self._parts = pack_parts(edit.parts)
            self._edit = None

    @property
    def nbytes(self) -> int:
        """Bytes that the edit takes, packed or not; its few objects are not in it."""
        edit = self._edit
        if edit is None:
            return len(self._parts)
        return sum(part.nbytes for part in edit.parts if isinstance(part, LayerEdit))

    def edit(self) -> Edit:
        """Return the edit."""
        edit = self._edit
        if edit is None:
            edit = Edit(unpack_parts(self._parts), self._text, self._made_at)
        return edit


class Newest:
    """Packs edits when newer ones need the room; the newest of all stays whatever it takes."""

    def __init__(self, room: int = UNPACKED_BYTES) -> None:
        self._room = room
        self._unpacked: deque[tuple[Kept, int]] = deque()
        self._held = 0

    def add(self, kept: Kept) -> None:
        """Take in the newest edit, once it is on disk; always from one and the same thread."""
        size = kept.nbytes
        self._unpacked.append((kept, size))
        self._held += size
        while len(self._unpacked) > 1 and self._is_full:
            oldest, size = self._unpacked.popleft()
            self._held -= size
            oldest.pack()

    @property
    def _is_full(self) -> bool:
        return self._held > self._room or len(self._unpacked) > UNPACKED_STEPS
