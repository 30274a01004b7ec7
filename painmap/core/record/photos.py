"""Photos of limbs: what is kept of one, and the finding that says which one is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from painmap.core.stamps import new_id

if TYPE_CHECKING:
    from painmap.core.findings import Json

PHOTO_ITEM: Final = "photo"
LONGEST_PX: Final = 1600
"""The longest side of what is kept: enough for a limb, small enough for a clinic file."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as it is stored; `data` is the whole of an image file of `format`."""

    visit_id: str
    made_at: datetime
    format: str
    width: int
    height: int
    data: bytes
    id: str = ""

    @classmethod
    def new(cls, visit_id: str, made_at: datetime, size: tuple[int, int], data: bytes) -> Picture:
        """Return a JPEG of `size` (width, height in px) with an id of its own."""
        return cls(visit_id, made_at, "jpeg", *size, data, new_id())

    @property
    def finding(self) -> Json:
        """What is recorded at the limb."""
        return {"id": self.id, "width": self.width, "height": self.height}


def photo_id(value: Json) -> str:
    """Return the id of the picture that a finding names; '' for what names none."""
    if not isinstance(value, dict):
        return ""
    found, sides = value.get("id"), (value.get("width"), value.get("height"))
    sized = all(isinstance(side, int) and side > 0 for side in sides)
    return found if isinstance(found, str) and sized else ""
