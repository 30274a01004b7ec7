"""What is pointed out about a record: one sentence, and the findings that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from painmap.core.findings import FindingKey, Json
from painmap.core.text import Text

Findings: TypeAlias = Mapping[FindingKey, Json]
SWOLLEN_CM: Final = 1.0
"""Circumferences that differ by more are pointed out beside *no swelling*; [M], a setting."""
WARMER_C: Final = 1.0
"""So many °C measured against what was felt are pointed out; [M], a setting."""


@dataclass(frozen=True, slots=True)
class RemarkLimits:
    """From which differences on the sides are remarked on: of circumferences, of temperatures."""

    swollen_cm: float = SWOLLEN_CM
    warmer_c: float = WARMER_C


@dataclass(frozen=True, slots=True)
class Remark:
    """`contradiction`: answers that do not fit together; `unexpected`: one that does not belong."""

    said: Text
    keys: tuple[FindingKey, ...]
    sort: Literal["contradiction", "unexpected"] = "contradiction"
