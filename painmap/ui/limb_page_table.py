"""Findings on the limbs then and now for paper: by limb, what was unremarkable in one row."""

from __future__ import annotations

from itertools import groupby

from painmap.core.compare import Comparison
from painmap.core.content import finding_text
from painmap.core.findings import Json
from painmap.core.limb_changes import LimbChange
from painmap.core.text import Celsius, text
from painmap.ui.core_words import shown
from painmap.ui.page import PageTable
from painmap.ui.page_parts import tr
from painmap.ui.wording import EMPTY, limb_name

_UNREMARKABLE = ("normal", "none")


def limb_page_table(comparison: Comparison, unit: str) -> PageTable:
    """A row for each finding; those that were normal or none at both visits share a row."""
    rows: list[tuple[str, ...]] = []
    for limb, changes in groupby(comparison.limbs, key=lambda change: change.limb):
        found = list(changes)
        plain = [change for change in found if _is_plain(change.then) and _is_plain(change.now)]
        name = limb_name(limb)
        for change in found:
            if change not in plain or len(plain) < 3:
                rows.append((name, _item(change), *(shown(finding_text(change.item, value), unit)
                                                    for value in (change.then, change.now))))
                name = ""
        if len(plain) >= 3:
            items = ", ".join(_item(change) for change in plain)
            both = tr("normal or none")
            rows.append((name, items, both, both))
    for side in comparison.sides:
        pair = {"arms": tr("Arms"), "legs": tr("Legs")}[side.pair]
        rows.append((pair, tr("temperature, R − L"), *(_difference(value, unit)
                                                       for value in (side.then, side.now))))
    return PageTable(tr("Limbs then and now"), (tr("Limb"), tr("Finding"), tr("Then"), tr("Now")),
                     rows, (0.18, 0.38, 0.23, 0.21))


def _is_plain(value: Json) -> bool:
    return value in _UNREMARKABLE or value == ["normal"]


def _item(change: LimbChange) -> str:
    name = {
        "touch": tr("touch"), "temperature_c": tr("temperature"), "colour": tr("colour"),
        "swelling": tr("swelling"), "sweating": tr("sweating"), "note": tr("note"),
    }[change.item]  # fmt: skip
    return tr("{0} (reported)").format(name) if change.basis == "reported" else name


def _difference(kelvin: float | None, unit: str) -> str:
    if kelvin is None:
        return EMPTY
    return shown(text("{value}", value=Celsius(kelvin, difference=True)), unit)
