"""The state of an area: what is painted there and what somebody said of it, as one word.

Paint speaks before marks: skin on which something is painted was looked at. So an area with a
finding beyond a trace is never *not assessed* and never *free*, whichever layer the finding is in
(ADR 9). Each area has one state, the first of these that holds:

- affected: it counts, by the rule or by hand;
- other: a finding in a layer that does not count, as large as the rule asks of one that does;
- touched: a trace of pain or allodynia, or more that was taken out of the count by hand;
- free or not_examined: as it was marked;
- none: not assessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from painmap.core.edits import Edit
from painmap.core.exam import Exam, findings_edit
from painmap.core.findings import FindingKey, Json, area_key
from painmap.core.layers import LAYER_KINDS, LayerKey

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area

AreaState = Literal["not_examined", "free", "affected", "other", "touched", "none"]
NOT_EXAMINED_REASONS: Final = ("cast", "dressing", "refused", "too painful", "no time")
STATE_WORDS: Final[Mapping[AreaState, str]] = {
    "affected": "affected",
    "other": "other finding, not counted",
    "touched": "touched, not counted",
    "free": "examined, free",
    "not_examined": "not examined",
    "none": "not assessed",
}


@dataclass(frozen=True, slots=True)
class AreaCount:
    """One area: the patient's cm² and % of the whole skin painted by the counting layers.

    `by_layer` holds the cm² of every painted layer, counting or not; 'none' is *not assessed*,
    'other' has a finding in `other_layers`, which do not count.
    """

    area: Area
    cm2: float
    percent_of_skin: float
    by_layer: tuple[tuple[LayerKey, float], ...]
    state: AreaState
    by_hand: bool = False
    reason: str = ""
    other_layers: tuple[LayerKey, ...] = ()

    @property
    def counts(self) -> bool:
        """Tell whether the area is affected, by the rule or by hand."""
        return self.state == "affected"

    @property
    def has_finding(self) -> bool:
        """Tell whether more than a trace is recorded here, so that the area was examined."""
        return self.state in ("affected", "other")


def area_state(
    findings: Mapping[FindingKey, Json],
    scheme: str,
    area: str,
    by_layer: Iterable[tuple[LayerKey, float]],
    *,
    counts: bool,
    other: bool,
) -> AreaState:
    """Return the state of an area.

    `counts` and `other` are what the rule says of the layers that count and of those that do not.
    """
    mark, _ = examined_mark(findings, scheme, area)
    by_hand = findings.get(area_key(scheme, area, "counted"))
    if by_hand is True or (counts and by_hand is not False):
        return "affected"
    if other:
        return "other"
    if any(LAYER_KINDS[key.kind].counts_default for key, _ in by_layer):
        return "touched"
    if mark == "free":
        return "free"
    return "not_examined" if mark == "not_examined" else "none"


def affected(areas: Iterable[AreaCount]) -> int:
    """Return how many areas count."""
    return sum(area.counts for area in areas)


def mark_rest_free(exam: Exam, areas: Iterable[AreaCount], scheme: str) -> Edit | None:
    """Return one edit that marks as *examined, free* every area that nobody assessed yet."""
    free: Json = {"state": "free"}
    rest = {
        area_key(scheme, row.area.key, "examined"): free for row in areas if row.state == "none"
    }
    return findings_edit(exam, rest, "Mark the rest examined, free")


def examined_mark(findings: Mapping[FindingKey, Json], scheme: str, area: str) -> tuple[str, str]:
    """Return the state that somebody gave an area ('free', 'not_examined' or '') and the reason."""
    value = findings.get(area_key(scheme, area, "examined"))
    if not isinstance(value, dict):
        return "", ""
    return str(value.get("state", "")), str(value.get("reason") or "")
