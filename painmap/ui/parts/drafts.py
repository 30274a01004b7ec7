"""Numbers that were typed and could not be taken: each stays at its place until it is settled."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from painmap.ui.parts.number_reading import Reading


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, what was said about it, and the value that was stored then."""

    text: str
    reading: Reading
    before: float | None


class Drafts:
    """The drafts of one window's work; fields come and go, and show them again.

    They are never stored: nothing was recorded, and another window is not asked about them.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, Draft] = {}

    def at(self, *key: Hashable) -> Place:
        """The place of one number, as by visit, limb, item and moment."""
        return Place(self, key)

    def of(self, key: Hashable) -> Draft | None:
        """What waits at a place."""
        return self._kept.get(key)

    def put(self, key: Hashable, draft: Draft | None) -> None:
        """Keep a draft at a place, or none there any more."""
        if draft is None:
            self._kept.pop(key, None)
        else:
            self._kept[key] = draft


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
