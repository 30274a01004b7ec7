"""By what a visit's areas are counted: it belongs to the visit and stays with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json

RULE_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class CountSettings:
    """How areas are counted: by which scheme, which kinds of layers, and from what size on."""

    scheme: str = "limb10"
    layers: tuple[str, ...] = ("pain", "allodynia")
    min_cm2: float = 1.0
    min_share: float = 0.05
    rule: int = RULE_VERSION

    @property
    def name(self) -> str:
        """The layers in words: 'pain or allodynia'."""
        return " or ".join(self.layers)


COUNTED_BY: Final = FindingKey("visit", "counted_by")
COUNT_LAYERS: Final = (("pain", "allodynia"), ("pain",), ("allodynia",))
"""What a clinic can choose that areas are counted by; the first where nobody chose."""
AS_THE_CLINIC: Final = "Count as the clinic does"


def settings_of(exam: Exam) -> CountSettings:
    """Return what an exam's areas are counted by; it belongs to the visit and stays with it."""
    return settings_in(exam.findings, exam.visit.scheme)


def settings_in(findings: Mapping[FindingKey, Json], scheme: str) -> CountSettings:
    """Return the same of what is recorded at a visit, and the visit's scheme."""
    value = findings.get(COUNTED_BY)
    if not isinstance(value, dict):
        # Visits from before the choice were counted by this; never the clinic's present choice.
        return CountSettings(scheme, rule=1)
    rule = value.get("rule")
    return CountSettings(
        scheme, as_count_layers(value.get("layers")), rule=rule if isinstance(rule, int) else 1
    )


def as_count_layers(value: Json) -> tuple[str, ...]:
    """Read a stored choice of layers; the first of `COUNT_LAYERS` for anything else."""
    chosen = tuple(map(str, value)) if isinstance(value, list) else ()
    return chosen if chosen in COUNT_LAYERS else COUNT_LAYERS[0]


def count_by(exam: Exam, layers: tuple[str, ...], title: str = "Count by layers") -> Edit | None:
    """Return the edit that makes a visit count by these layers, None when it does already."""
    if layers == settings_of(exam).layers:
        return None
    value: Json = {"layers": list(layers), "rule": RULE_VERSION}
    return findings_edit(exam, {COUNTED_BY: value}, title)
