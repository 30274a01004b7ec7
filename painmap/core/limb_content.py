"""The findings on the limbs then and now, as a table."""

from __future__ import annotations

from statistics import fmean

from painmap.core.comparison import Comparison
from painmap.core.findings import Json
from painmap.core.limb_changes import LimbChange
from painmap.core.record.limb_items import item_of
from painmap.core.record.limb_values import number_of, value_text
from painmap.core.record.limb_words import limb_text
from painmap.core.tables import EMPTY, Row, Table
from painmap.core.text import Celsius, Text, joined, text

_QUICK = {"temperature_c": "Temperature", "touch": "Temperature by touch"}


def limb_table(comparison: Comparison, *, changes: bool = False) -> Table:
    """Return the findings on the limbs then and now; a dash is *not assessed*.

    With `changes` a fourth column says by how much a temperature, or the difference between the
    sides, changed; it is empty for words.
    """
    rows = [(_limb_cells(row), _change(row)) for row in comparison.limbs]
    for side in comparison.sides:
        name = text("Temperature, {pair}: right − left", pair=text(side.pair))
        cells = name, _difference(side.then), _difference(side.now)
        rows.append((cells, difference_between(side.then, side.now)))
    columns = ("Finding", "Then", "Now", "Change") if changes else ("Finding", "Then", "Now")
    return Table(
        text("Limbs then and now"),
        tuple(map(text, columns)),
        tuple(Row((*cells, change) if changes else cells) for cells, change in rows),
    )


def difference_between(then: float | None, now: float | None) -> Text:
    """Return the change of two temperatures as shown, in °C or as K; empty without both."""
    if then is None or now is None:
        return text("")
    return _difference(round(now, 1) - round(then, 1))


def degrees_of(row: LimbChange) -> tuple[float | None, float | None]:
    """Return a temperature then and now in °C, of several readings their mean."""
    if row.item != "temperature_c" and not row.item.startswith("temperature:"):
        return None, None
    return _degrees(row.then), _degrees(row.now)


def _change(row: LimbChange) -> Text:
    return difference_between(*degrees_of(row))


def _degrees(value: Json) -> float | None:
    """Return a temperature, of several readings their mean."""
    if isinstance(value, list):
        readings = [number for number in map(number_of, value) if number is not None]
        return fmean(readings) if readings else None
    return number_of(value)


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
