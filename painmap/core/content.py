"""The tables and the foot of a comparison, the same on screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from painmap.core.change import CLASS_NAMES, NONE, UNKNOWN, Change
from painmap.core.compare import AreaChange, Comparison, LayerChange, Recorded
from painmap.core.findings import Json
from painmap.core.limb_changes import LimbChange
from painmap.core.sentences import change_figures, layer_name, shares_of
from painmap.core.text import Celsius, Number, Text, cm2, joined, percent, text

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
    """A table with a title; the first column is text, the others are figures or words.

    `notes` stand below the last row, on screen and on paper.
    """

    title: Text
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]
    notes: tuple[Text, ...] = ()


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
    not_comparable = [text(row.area.name) for row in shown if _is_unknown(row.change)]
    notes: tuple[Text, ...] = ()
    if not_comparable:
        notes = (text("Not comparable, in no total: {areas}.", areas=joined(not_comparable)),)
    return Table(title, tuple(map(text, columns)), tuple(rows), notes)


def layer_table(comparison: Comparison) -> Table:
    """Return then, now and change of every layer painted at either visit, and of the count.

    Beside the comparable cm² stands in brackets what each visit recorded, where it differs.
    """
    rows = [_layer_row(comparison, layer) for layer in comparison.layers]
    rows.append(_affected_row(comparison))
    unit = "% of skin" if comparison.percent_leads else "cm²"
    title = text("Layers, {unit}", unit=text(unit))
    columns = tuple(map(text, ("Layer", "Then", "Now", "Change")))
    return Table(title, columns, tuple(rows), _bracket_notes(comparison))


def _affected_row(comparison: Comparison) -> Row:
    """Return the count of areas known at both visits, in brackets what each visit counted."""
    found = comparison.affected
    name = text("Affected areas of {n}", n=len(comparison.areas_now))
    own = text("{n}", n=found.recorded_then), text("{n}", n=found.recorded_now)
    if not found.has_change:
        return Row((name, *own, EMPTY))
    shown = [
        text("{n}", n=count) if count == recorded else text("{n} ({own})", n=count, own=recorded)
        for count, recorded in (
            (found.then, found.recorded_then),
            (found.now, found.recorded_now),
        )
    ]
    return Row((name, *shown, _figure(Number(found.now - found.then, 0, signed=True))))


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
            rule=comparison.counted_by[1].rule,
        ),
        counted_by_text(comparison),
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


def counted_by_text(comparison: Comparison) -> Text:
    """Return by which layers areas count, at each visit where they differ."""
    then, now = comparison.counted_by
    if then.layers == now.layers:
        return text("counted: {layers}", layers=text(now.name))
    msgid = "counted: {then}, later {now}"
    return text(msgid, then=text(then.name), now=text(now.name))


def _is_shown(change: Change) -> bool:
    return max(change.then, change.now, change.unknown) >= _SHOWN_CM2


def _area_row(comparison: Comparison, row: AreaChange) -> Row:
    name, change = text(row.area.name), row.change
    if not _is_unknown(change):
        return _row(name, comparison, change)
    code = change.class_of()
    own = _recorded(comparison, row.recorded_then), _recorded(comparison, row.recorded_now)
    return Row((name, *own, EMPTY, text(CLASS_NAMES[UNKNOWN])), code)


def _recorded(comparison: Comparison, recorded: Recorded) -> Text:
    """Return what a visit recorded in an area that cannot be compared; a dash: not assessed."""
    if not recorded.cm2:
        return EMPTY
    if comparison.percent_leads:
        return _figure(percent(recorded.percent_of_skin))
    return _figure(cm2(recorded.cm2))


def _row(name: Text, comparison: Comparison, change: Change) -> Row:
    code = change.class_of()
    words = text(CLASS_NAMES[code]) if code else EMPTY
    if _is_unknown(change):
        return Row((name, EMPTY, EMPTY, EMPTY, words), code)
    return Row((name, *_figures(comparison, change), words), code)


def _is_unknown(change: Change) -> bool:
    """Tell whether there is paint, but none that can be compared."""
    return not change.then and not change.now and change.unknown > 0


def _layer_row(comparison: Comparison, layer: LayerChange) -> Row:
    then, now, difference = _numbers(comparison, layer.total)
    shown = [
        _figure(figure) if own is None else text("{value} ({own})", value=figure, own=own)
        for figure, own in zip((then, now), _beside(comparison, layer), strict=True)
    ]
    return Row((layer_name(layer.kind), *shown, _figure(difference)))


def _beside(comparison: Comparison, layer: LayerChange) -> tuple[Number | None, Number | None]:
    """Return what each visit recorded, where it is another figure than the one compared."""
    then, now, _ = _numbers(comparison, layer.total)
    own = _own(comparison, layer.recorded_then), _own(comparison, layer.recorded_now)
    if not comparison.percent_leads and comparison.scale_then.method == "none":
        own = None, own[1]
    one, other = (
        None
        if value is None or round(value, figure.decimals) == figure.shown
        else Number(value, figure.decimals)
        for value, figure in zip(own, (then, now), strict=True)
    )
    return one, other


def _own(comparison: Comparison, recorded: Recorded) -> float | None:
    return recorded.percent_of_skin if comparison.percent_leads else recorded.cm2


def _bracket_notes(comparison: Comparison) -> tuple[Text, ...]:
    """Return what the brackets of the table of layers mean, () where it has none."""
    found = comparison.affected
    with_unknown = found.has_change and bool(found.unknown)
    resized = False
    for layer in comparison.layers:
        unknown = layer.total.unknown_then, layer.total.unknown_now
        for own, aside in zip(_beside(comparison, layer), unknown, strict=True):
            with_unknown |= own is not None and aside >= _SHOWN_CM2
            resized |= own is not None and aside < _SHOWN_CM2
    if resized and with_unknown:
        msgid = (
            "In brackets: as recorded then, on that visit's own body, height and weight, "
            "with what is not comparable."
        )
    elif resized:
        msgid = "In brackets: as recorded then, on that visit's own body, height and weight."
    else:
        msgid = "In brackets: as recorded, with what is not comparable."
    return (text(msgid),) if resized or with_unknown else ()


def _figures(comparison: Comparison, change: Change) -> tuple[Text, Text, Text]:
    then, now, difference = _numbers(comparison, change)
    return _figure(then), _figure(now), _figure(difference)


def _numbers(comparison: Comparison, change: Change) -> tuple[Number, Number, Number]:
    """Return then, now and change in the unit that leads."""
    return shares_of(comparison, change) if comparison.percent_leads else change_figures(change)


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
        return joined([text(str(word)) for word in value]) if value else EMPTY
    if item == "note":
        return text("{note}", note=str(value))
    return text(str(value))
