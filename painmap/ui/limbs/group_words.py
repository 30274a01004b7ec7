"""What a folded group says: for each side what differs from normal, the rest counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from painmap.core.findings import FindingKey, Json, Moment, limb_key, visit_key
from painmap.core.record.delta import site_deltas
from painmap.core.record.items import Group, Item
from painmap.core.record.limb_values import value_text
from painmap.core.record.visit_items import BEIGHTON
from painmap.core.text import Celsius, text
from painmap.ui.limbs.limb_items import item_in_words
from painmap.ui.parts.core_words import shown

Findings = Mapping[FindingKey, Json]

TOLD = 2
"""So many findings of a side are told; more are counted."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LimbGroups", text)


@dataclass(slots=True)
class _Side:
    told: list[str] = field(default_factory=list)
    around: int = 0
    normal: int = 0
    reported: int = 0

    def words(self) -> str:
        parts = self.told[:TOLD]
        if len(self.told) > TOLD:
            parts.append(_tr("{0} more").format(len(self.told) - TOLD))
        if self.around:
            many = _tr("{0} circumferences") if self.around > 1 else _tr("{0} circumference")
            parts.append(many.format(self.around))
        if self.normal:
            parts.append(_tr("{0} normal").format(self.normal))
        if self.reported:
            parts.append(_tr("{0} reported").format(self.reported))
        return ", ".join(parts)


def group_words(
    findings: Findings, pair: tuple[str, str], group: Group, moment: Moment, unit: str
) -> str:
    """'R: hair less, 3 normal · L: 4 normal', '' where nothing of the group is recorded."""
    if group.key == "temperatures":
        return _site_words(findings, pair, group, moment, unit)
    letters = (_tr("R"), _tr("L"))
    parts = []
    for letter, limb in zip(letters, pair, strict=True):
        said = _side(findings, limb, group.items, moment, unit).words()
        if said:
            parts.append(f"{letter}: {said}")
    return " · ".join(parts)


def _side(findings: Findings, limb: str, items: Iterable[Item], moment: Moment, unit: str) -> _Side:
    side = _Side()
    for item in items:
        value = findings.get(limb_key(limb, item.key, "seen", moment))
        said = value_text(item, value)
        if said is not None and item.normal is not None and value == item.normal:
            side.normal += 1
        elif said is not None and item.sort == "measure":
            side.around += 1  # where it was measured takes a line of its own
        elif said is not None:
            name = "" if item.sort == "photo" else f"{item_in_words(item)} "
            side.told.append(name + shown(said, unit))
        side.reported += limb_key(limb, item.key, "reported", moment) in findings
    return side


def _site_words(
    findings: Findings, pair: tuple[str, str], group: Group, moment: Moment, unit: str
) -> str:
    counts = [
        sum(limb_key(limb, item.key, "seen", moment) in findings for item in group.items)
        for limb in pair
    ]
    if not any(counts):
        return ""
    named = {1: _tr("{0} site")}
    told = (named.get(n, _tr("{0} sites")).format(n) for n in counts)
    parts = [_tr("R: {0} · L: {1}").format(*told)]
    name = "arms" if pair[0] == "r_arm" else "legs"
    rows = [row for row in site_deltas(findings, moment) if row.pair == name]
    if rows:
        largest = max(rows, key=lambda row: abs(row.kelvin))
        item = next(item for item in group.items if item.key == f"temperature:{largest.site}")
        value = shown(text("{value}", value=Celsius(largest.kelvin, difference=True)), unit)
        words = _tr("largest Δ {0}, {1}")
        parts.append(words.format(value, item_in_words(item).partition(", ")[2]))
    return " · ".join(parts)


def visit_words(findings: Findings, group: Group, unit: str) -> str:
    """What is recorded in a group of the whole visit, '' for nothing."""
    if group.items == BEIGHTON:
        told = [findings.get(visit_key(item.key)) for item in group.items]
        asked = sum(isinstance(value, bool) for value in told)
        yes = sum(value is True for value in told)
        return _tr("{0} yes of {1} asked").format(yes, asked) if asked else ""
    said = [
        f"{item_in_words(item)} {shown(words, unit)}"
        for item in group.items
        if (words := value_text(item, findings.get(visit_key(item.key)))) is not None
    ]
    return " · ".join(said)
