"""What was typed and is not recorded: each waits at its place until it is settled.

Numbers that could not be taken, and what a sheet held half filled when it was closed.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from painmap.ui.parts.number_reading import Reading


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, what was said about it, the value stored then, and the field's name."""

    text: str
    reading: Reading
    before: float | None
    name: str = ""


class Drafts(QObject):
    """The drafts of one window's work; fields come and go, and show them again.

    They are never stored: nothing was recorded, and another window is not asked about them.
    `changed()` when a number comes to wait, or ceases to.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[Hashable, Draft] = {}
        self._halves: dict[Hashable, tuple[object, ...]] = {}

    def at(self, *key: Hashable) -> Place:
        """The place of one number: the visit's id, then where in it."""
        return Place(self, key)

    def of(self, key: Hashable) -> Draft | None:
        """What waits at a place."""
        return self._kept.get(key)

    def put(self, key: Hashable, draft: Draft | None) -> None:
        """Keep a draft at a place, or none there any more."""
        before = self._kept.get(key)
        if draft is None:
            self._kept.pop(key, None)
        else:
            self._kept[key] = draft
        if before != draft:
            self.changed.emit()

    def waiting(self, visit_id: str) -> list[tuple[Hashable, Draft]]:
        """The numbers of a visit that wait, each with where in it, in the order of typing."""
        found = []
        for key, draft in self._kept.items():
            whose, where = _parts(key)
            if whose == visit_id:
                found.append((where, draft))
        return found

    def forget(self, visit_id: str) -> None:
        """Let go what waits of a visit that can no longer be changed."""
        for key in [key for key in self._kept if _parts(key)[0] == visit_id]:
            del self._kept[key]
        self.changed.emit()

    def clear(self) -> None:
        """Let everything go."""
        self._kept.clear()
        self._halves.clear()
        self.changed.emit()

    @property
    def everywhere(self) -> list[tuple[Hashable, Draft]]:
        """Whatever waits, of all visits."""
        return [(_parts(key)[1], draft) for key, draft in self._kept.items()]

    def keep_half(self, key: Hashable, *content: object) -> None:
        """Keep what a sheet holds half filled, for when it is opened again; nothing: forget it."""
        if content:
            self._halves[key] = content
        else:
            self._halves.pop(key, None)

    def half(self, key: Hashable) -> tuple[object, ...]:
        """What a sheet held when it was closed half filled, () for nothing."""
        return self._halves.get(key, ())


@dataclass(frozen=True, slots=True)
class Place:
    """Where one number belongs, whichever field shows it at the moment."""

    drafts: Drafts
    key: Hashable

    def draft(self, value: float | None) -> Draft | None:
        """What waits here; where another value came to be stored since, it is let go."""
        found = self.waiting
        if found is not None and found.before != value:
            self.put(None)
            return None
        return found

    @property
    def waiting(self) -> Draft | None:
        """What waits here, whatever is stored."""
        return self.drafts.of(self.key)

    def part(self, n: int) -> Place:
        """The place of one of several numbers that belong here."""
        return Place(self.drafts, (self.key, n))

    def put(self, draft: Draft | None) -> None:
        """Keep a draft here, or none any more."""
        self.drafts.put(self.key, draft)


def _parts(key: Hashable) -> tuple[Hashable, Hashable]:
    """The visit and the place in it, of a whole place or of one of its parts."""
    while isinstance(key, tuple) and key and isinstance(key[0], tuple):
        key = key[0]
    if isinstance(key, tuple) and len(key) > 1:
        return key[0], key[1]
    return None, key
