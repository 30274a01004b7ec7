"""A fault of a clinic file: of which sort, what it means for the record, and where it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from painmap.core.text import Text

What = Literal["seal", "structure", "orphan", "visit", "patient", "photo", "audit", "keys"]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not as it was written; `subject_id` is the visit or photo, if one."""

    what: What
    words: Text
    subject_id: str = ""
