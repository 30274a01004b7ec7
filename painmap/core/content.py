"""The tables and the foot of a comparison, the same on screen and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.change import CLASS_NAMES, NONE, Change
from painmap.core.compare import AreaChange, Comparison, LayerChange
from painmap.core.counts import RULE_VERSION, affected
from painmap.core.findings import Json
from painmap.core.limb_changes import LimbChange
from painmap.core.sentences import change_figures, layer_name, shares_of
from painmap.core.text import Celsius, Number, Text, cm2, percent, text

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

EMPTY = text("\N{EM DASH}")
_SHOWN_CM2 = 0.05
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


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells, and which of `change.CLASS_NAMES` it stands for."""

    cells: tuple[Text, ...]
    class_code: int = NONE


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title; the first column is text, the others are figures or words."""

    title: Text
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]


def area_table(comparison: Comparison) -> Table:
    """Return then, now and change of every area with paint in the layer shown, and their sum."""
    layer = comparison.layer
    shown = [row for row in layer.rows if _is_shown(row.change)]
    rows = [_area_row(comparison, row) for row in shown]
    if len(rows) != 1:
        rows.append(_row(text("All areas"), comparison, layer.total))
    unit = "% of skin" if comparison.percent_leads else "cm²"
    title = text("{layer} by area, {unit}", layer=layer_name(layer.kind), unit=text(unit))
    columns = ("Area", "Then", "Now", "Change", "Class")
    return Table(title, tuple(map(text, columns)), tuple(rows))


def layer_table(comparison: Comparison) -> Table:
    """Return then, now and change of every layer painted at either visit, and of the count.

    Beside the comparable cm² stands in brackets what each visit recorded, where it differs.
    """
    rows = [_layer_row(comparison, layer) for layer in comparison.layers]
    then, now = affected(comparison.areas_then), affected(comparison.areas_now)
    rows.append(
        Row(
            (
                text("Affected areas of {n}", n=len(comparison.areas_now)),
                text("{n}", n=then),
                text("{n}", n=now),
                _figure(Number(now - then, 0, signed=True)),
            )
        )
    )
    unit = "% of skin" if comparison.percent_leads else "cm²"
    title = text("Layers, {unit}", unit=text(unit))
    return Table(title, tuple(map(text, ("Layer", "Then", "Now", "Change"))), tuple(rows))


def limb_table(comparison: Comparison) -> Table:
    """Return the findings on the limbs then and now; a dash is *not assessed*."""
    rows = [Row(_limb_cells(row)) for row in comparison.limbs]
    for side in comparison.sides:
        name = text("Temperature, {pair}: right − left", pair=text(side.pair))
        rows.append(Row((name, _difference(side.then), _difference(side.now))))
    return Table(
        text("Limbs then and now"), tuple(map(text, ("Finding", "Then", "Now"))), tuple(rows)
    )


def foot(comparison: Comparison, atlas: Atlas) -> tuple[Text, ...]:
    """Return the facts that a reader needs to repeat the numbers."""
    versions = comparison.later.versions
    facts = [
        text(
            "Areas: {scheme}, rule {rule}",
            scheme=text(atlas.schemes[comparison.scheme].name),
            rule=RULE_VERSION,
        ),
        text("Scale: {scale}", scale=text(comparison.scale.text)),
        text("Body: {body}", body=text(atlas.bodies[comparison.body].name)),
        text(
            "Atlas: cells {cells}, regions {regions}, bodies {bodies}",
            cells=versions.cells,
            regions=versions.regions,
            bodies=versions.bodies,
        ),
    ]
    drafts = [v for v in (comparison.earlier, comparison.later) if not v.is_signed]
    facts += [text("Draft: visit of {day}", day=visit.began_at) for visit in drafts]
    return tuple(facts)


def _is_shown(change: Change) -> bool:
    return max(change.then, change.now, change.unknown) >= _SHOWN_CM2


def _area_row(comparison: Comparison, row: AreaChange) -> Row:
    return _row(text(row.area.name), comparison, row.change)


def _row(name: Text, comparison: Comparison, change: Change) -> Row:
    """Return the cells of an area or of all; where nothing compares, dashes and no zeros."""
    code = change.class_of()
    words = text(CLASS_NAMES[code]) if code else EMPTY
    if not change.then and not change.now and change.unknown:
        return Row((name, EMPTY, EMPTY, EMPTY, words), code)
    return Row((name, *_figures(comparison, change), words), code)


def _layer_row(comparison: Comparison, layer: LayerChange) -> Row:
    then, now, difference = _figures(comparison, layer.total)
    recorded = (layer.recorded_then, layer.recorded_now)
    shown = []
    for figure, value, own in zip(
        (then, now), (layer.total.then, layer.total.now), recorded, strict=True
    ):
        if comparison.percent_leads:
            same = abs(comparison.percent(value) - own.percent_of_skin) < 0.005
            beside: Number = percent(own.percent_of_skin)
        else:
            same, beside = abs(value - own.cm2) < 0.5, cm2(own.cm2)
        shown.append(figure if same else text("{value} ({own})", value=figure, own=beside))
    return Row((layer_name(layer.kind), *shown, difference))


def _figures(comparison: Comparison, change: Change) -> tuple[Text, Text, Text]:
    if comparison.percent_leads:
        then, now, difference = shares_of(comparison, change)
    else:
        then, now, difference = change_figures(change)
    return _figure(then), _figure(now), _figure(difference)


def _figure(number: Number) -> Text:
    return text("{value}", value=number)


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
        return _joined([text(str(word)) for word in value]) if value else EMPTY
    if item == "note":
        return text("{note}", note=str(value))
    return text(str(value))


def _joined(words: Sequence[Text]) -> Text:
    if len(words) == 1:
        return words[0]
    return text("{first}, {rest}", first=words[0], rest=_joined(words[1:]))
