"""The findings on the limbs then and now, as a table."""

from __future__ import annotations

from painmap.core.comparison import Comparison
from painmap.core.findings import Json
from painmap.core.limb_changes import LimbChange
from painmap.core.record.limb_items import item_of
from painmap.core.record.limb_values import value_text
from painmap.core.record.limb_words import limb_text
from painmap.core.tables import EMPTY, Row, Table
from painmap.core.text import Celsius, Text, joined, text

_QUICK = {"temperature_c": "Temperature", "touch": "Temperature by touch"}


def limb_table(comparison: Comparison) -> Table:
    """Return the findings on the limbs then and now; a dash is *not assessed*."""
    rows = [Row(_limb_cells(row)) for row in comparison.limbs]
    for side in comparison.sides:
        name = text("Temperature, {pair}: right − left", pair=text(side.pair))
        rows.append(Row((name, _difference(side.then), _difference(side.now))))
    return Table(
        text("Limbs then and now"), tuple(map(text, ("Finding", "Then", "Now"))), tuple(rows)
    )


def _difference(kelvin: float | None) -> Text:
    return EMPTY if kelvin is None else text("{value}", value=Celsius(kelvin, difference=True))


def _limb_cells(row: LimbChange) -> tuple[Text, ...]:
    item = item_of(row.limb, row.item)
    name = text(_QUICK.get(row.item, row.item if item is None else item.name))
    if row.item.startswith("temperature:") and item is not None:
        name = text("Temperature, {site}", site=text(item.name[:1].lower() + item.name[1:]))
    if row.basis == "reported":
        name = text("{item} (reported)", item=name)
    where = text("{item}, {limb}", item=name, limb=limb_text(row.limb, row.moment))
    return (
        where,
        finding_text(row.item, row.then, row.limb),
        finding_text(row.item, row.now, row.limb),
    )


def finding_text(item: str, value: Json, limb: str = "l_leg") -> Text:
    """Return a finding of a limb in words; a dash for None, *not assessed*."""
    if value is None:
        return EMPTY
    row = item_of(limb, item)
    shown = None if row is None else value_text(row, value)
    if shown is not None:
        return shown
    if item == "temperature_c" and isinstance(value, (int, float)):
        return text("{value}", value=Celsius(float(value)))
    if isinstance(value, list):
        return joined([text(str(word)) for word in value]) if value else EMPTY
    if item == "note":
        return text("{note}", note=str(value))
    return text(str(value))
