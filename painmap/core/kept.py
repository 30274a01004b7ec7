"""An edit as undo keeps it: packed, about a kilobyte for a long stroke."""

from __future__ import annotations

from painmap.core.edits import Edit, pack_parts, unpack_parts


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
        """Bytes that the packed edit takes; 0 before it is packed."""
        return len(self._parts)

    def edit(self) -> Edit:
        """Return the edit."""
        edit = self._edit
        if edit is None:
            edit = Edit(unpack_parts(self._parts), self._text, self._made_at)
        return edit
