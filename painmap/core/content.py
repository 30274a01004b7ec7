"""The tables of a comparison, the same on screen and on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from painmap.core.affected_areas import was_assessed
from painmap.core.change import CLASS_NAMES, UNKNOWN, Change
from painmap.core.comparison import (
    SHOWN_CM2,
    AreaChange,
    Comparison,
    LayerChange,
    Recorded,
)
from painmap.core.comparison_foot import counted_by_text, foot
from painmap.core.level_table import level_rows, repeat_rows
from painmap.core.limb_content import finding_text, limb_table
from painmap.core.qualities import full_name
from painmap.core.sentences import change_figures, shares_of
from painmap.core.tables import EMPTY, Row, Table
from painmap.core.text import Number, Text, cm2, joined, text

if TYPE_CHECKING:
    from painmap.core.comparing.noise import Noise

VERDICT_ROW: Final = 1
"""Where the table of layers says whether a change is more than its noise."""


def area_table(comparison: Comparison) -> Table:
    """Return then, now and change of every area with paint in the layer shown, and their sum."""
    layer = comparison.layer
    shown = [row for row in layer.rows if _is_shown(row.change)]
    rows = [_area_row(comparison, row) for row in shown]
    if len(rows) != 1:
        rows.append(_row(text("All areas"), comparison, layer.total))
    unit = "% of skin" if comparison.percent_leads else "cm²"
    title = text("{layer} by area, {unit}", layer=full_name(layer.key), unit=text(unit))
    columns = ("Area", "Then", "Now", "Change", "Class")
    not_comparable = [text(row.area.name) for row in shown if _is_unknown(row.change)]
    notes: tuple[Text, ...] = ()
    if not_comparable:
        notes = (text("Not comparable, in no total: {areas}.", areas=joined(not_comparable)),)
    return Table(title, tuple(map(text, columns)), tuple(rows), notes)


def layer_table(comparison: Comparison, noise: Noise | None = None) -> Table:
    """Return then, now and change of every layer painted at either visit, and of the count.

    Beside the comparable cm² stands in brackets what each visit recorded, where it differs. Below
    the layer shown stands whether its change is more than its `noise`.
    """
    rows = [_layer_row(comparison, layer) for layer in comparison.layers]
    if noise is not None:
        rows.insert(VERDICT_ROW, Row((noise.label, text(""), text(""), text(""))))
    rows.append(_affected_row(comparison))
    unit = "% of skin" if comparison.percent_leads else "cm²"
    title = text("Layers, {unit}", unit=text(unit))
    columns = tuple(map(text, ("Layer", "Then", "Now", "Change")))
    notes = (*_unknown_notes(comparison), *_bracket_notes(comparison))
    return Table(title, columns, tuple(rows), notes)


def layers_with_levels(comparison: Comparison, noise: Noise | None = None) -> Table:
    """Return the table of layers, and below the layer shown the level and noise of its border."""
    table = layer_table(comparison, noise)
    top = 1 if noise is None else 2
    levels = *level_rows(comparison), *repeat_rows(comparison)
    return replace(table, rows=(*table.rows[:top], *levels, *table.rows[top:]))


def _unknown_notes(comparison: Comparison) -> tuple[Text, ...]:
    """Return which layers have paint, but none that can be compared."""
    names = [full_name(layer.key) for layer in comparison.layers if _is_unknown(layer.total)]
    return (text("Not comparable: {layers}.", layers=joined(names)),) if names else ()


def _affected_row(comparison: Comparison) -> Row:
    """Return the count of areas known at both visits, in brackets what each visit counted."""
    found = comparison.affected
    name = text("Affected areas of {n}", n=len(comparison.areas_now))
    own = [
        text("{n}", n=count) if was_assessed(areas) else EMPTY
        for count, areas in (
            (found.recorded_then, comparison.areas_then),
            (found.recorded_now, comparison.areas_now),
        )
    ]
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


def _is_shown(change: Change) -> bool:
    return max(change.then, change.now, change.unknown) >= SHOWN_CM2


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
        return _figure(comparison.share(recorded.percent_of_skin))
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
    name = full_name(layer.key)
    if _is_unknown(layer.total):
        own = layer.recorded_then, layer.recorded_now
        return Row((name, *(_recorded(comparison, one) for one in own), EMPTY))
    then, now, difference = _numbers(comparison, layer.total)
    shown = [
        _figure(figure) if own is None else text("{value} ({own})", value=figure, own=own)
        for figure, own in zip((then, now), _beside(comparison, layer), strict=True)
    ]
    return Row((name, *shown, _figure(difference)))


def _beside(comparison: Comparison, layer: LayerChange) -> tuple[Number | None, Number | None]:
    """Return what each visit recorded, where it is another figure than the one compared."""
    then, now, _ = _numbers(comparison, layer.total)
    own = _own(comparison, layer.recorded_then), _own(comparison, layer.recorded_now)
    if not comparison.percent_leads and comparison.scale_then.method == "none":
        own = None, own[1]
    one, other = (
        None
        if value is None or round(value, figure.decimals) == figure.shown
        else Number(value, min(figure.decimals, _size(comparison, value).decimals))
        for value, figure in zip(own, (then, now), strict=True)
    )
    return one, other


def _size(comparison: Comparison, value: float) -> Number:
    """Return an area in the unit that leads, with the decimals that are its own."""
    return comparison.share(value) if comparison.percent_leads else cm2(value)


def _own(comparison: Comparison, recorded: Recorded) -> float | None:
    return recorded.percent_of_skin if comparison.percent_leads else recorded.cm2


def _bracket_notes(comparison: Comparison) -> tuple[Text, ...]:
    """Return what the brackets of the table of layers mean, () where it has none."""
    found = comparison.affected
    with_unknown = found.has_change and bool(found.unknown)
    resized = False
    for layer in comparison.layers:
        if _is_unknown(layer.total):
            continue
        unknown = layer.total.unknown_then, layer.total.unknown_now
        for own, aside in zip(_beside(comparison, layer), unknown, strict=True):
            with_unknown |= own is not None and aside >= SHOWN_CM2
            resized |= own is not None and aside < SHOWN_CM2
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


__all__ = [
    "EMPTY",
    "Row",
    "Table",
    "area_table",
    "counted_by_text",
    "finding_text",
    "foot",
    "layer_table",
    "layers_with_levels",
    "limb_table",
]
