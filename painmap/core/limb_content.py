"""The findings on the limbs then and now, as a table."""

from __future__ import annotations

from painmap.core.comparison import Comparison
from painmap.core.findings import Json
from painmap.core.limb_changes import LimbChange
from painmap.core.tables import EMPTY, Row, Table
from painmap.core.text import Celsius, Text, joined, text

_LIMBS = {
    "r_arm": "right arm",
    "l_arm": "left arm",
    "r_leg": "right leg",
    "l_leg": "left leg",
}
_ITEMS = {
    "touch": "Temperature by touch",
    "temperature_c": "Temperature",
    "colour": "Colour",
    "swelling": "Swelling",
    "sweating": "Sweating",
    "note": "Note",
}


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
    name: Text = text(_ITEMS[row.item])
    if row.basis == "reported":
        name = text("{item} (reported)", item=name)
    where = text("{item}, {limb}", item=name, limb=text(_LIMBS[row.limb]))
    return (where, finding_text(row.item, row.then), finding_text(row.item, row.now))


def finding_text(item: str, value: Json) -> Text:
    """Return a finding in words; a dash for None, *not assessed*."""
    if value is None:
        return EMPTY
    if item == "temperature_c" and isinstance(value, (int, float)):
        return text("{value}", value=Celsius(float(value)))
    if isinstance(value, list):
        return joined([text(str(word)) for word in value]) if value else EMPTY
    if item == "note":
        return text("{note}", note=str(value))
    return text(str(value))
