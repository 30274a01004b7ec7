"""What is pointed out about a record: one sentence, and the findings that it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from painmap.core.findings import FindingKey, Json
from painmap.core.text import Text

Findings: TypeAlias = Mapping[FindingKey, Json]


@dataclass(frozen=True, slots=True)
class Remark:
    """`contradiction`: answers that do not fit together; `unexpected`: one that does not belong."""

    said: Text
    keys: tuple[FindingKey, ...]
    sort: Literal["contradiction", "unexpected"] = "contradiction"
