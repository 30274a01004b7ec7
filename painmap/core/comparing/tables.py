"""The tables of a comparison's further numbers: overlap, distances, shifts; on screen and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from painmap.core.comparing.displacement import DEFINITION
from painmap.core.comparing.overlap import entered, left, overlap_of
from painmap.core.comparing.record_tables import delta_table, score_table
from painmap.core.comparing.shifts import intensities, value_shifts
from painmap.core.comparison import SHOWN_CM2
from painmap.core.qualities import full_name
from painmap.core.tables import EMPTY, Row, Table
from painmap.core.text import Number, Text, cm2, joined, text, with_change

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area
    from painmap.core.comparing.displacement import Displacement
    from painmap.core.comparing.distances import Distances
    from painmap.core.comparing.layer_distances import LayerDistances
    from painmap.core.comparing.visit_pair import Pair
    from painmap.core.comparison import Comparison, LayerChange

_SIDES: Final = (
    text("Trunk and head"),
    text("R arm"),
    text("L arm"),
    text("R leg"),
    text("L leg"),
)
_NO_HEIGHT: Final = text("No height was noted at the later visit: there are no cm.")


def overlap_table(comparison: Comparison) -> Table:
    """Return how far then and now cover the same skin, by layer: shares from 0 to 1."""
    rows = []
    for layer in comparison.layers:
        found = overlap_of(layer.total)
        shares = (
            (None,) * 4
            if found is None
            else (found.jaccard, found.dice, found.then_in_now, found.now_in_then)
        )
        rows.append(Row((full_name(layer.key), *map(_share, shares))))
    columns = ("Layer", "Jaccard", "Dice", "Then in now", "Now in then")
    note = text(
        "By area of skin that can be compared. Jaccard: shared of all; Dice: twice the shared of "
        "the sum; then in now: how much of the earlier zone the later one holds."
    )
    return Table(text("Overlap"), tuple(map(text, columns)), tuple(rows), (note,))


def entered_table(comparison: Comparison) -> Table:
    """Return the areas that each layer entered and left."""
    rows = [
        Row((full_name(layer.key), _areas(entered(layer.rows)), _areas(left(layer.rows))))
        for layer in comparison.layers
    ]
    title = text("Areas entered and left")
    return Table(title, tuple(map(text, ("Layer", "Entered", "Left"))), tuple(rows))


def distance_table(comparison: Comparison, distances: Distances) -> Table:
    """Return how the border of the layer shown moved, in cm: a column for each limb, then all.

    Negative is receded, positive advanced. Notes name the way and the definitions.
    """
    title = text("Border displacement, {layer}, cm", layer=full_name(comparison.key))
    found = distances.layers[comparison.key]
    if not distances.sized:
        return Table(title, (text("cm"),), (), (_NO_HEIGHT,))
    shown = [(_SIDES[limb], moved) for limb, moved in found.by_limb.items()]
    if len(shown) > 1 and found.whole is not None:
        shown.append((text("All"), found.whole))
    if distances.along_surface is not None:
        name = text("{limb}, along the skin", limb=_SIDES[distances.limb])
        shown.append((name, distances.along_surface))
    if not shown:
        return Table(title, (text("cm"),), (), (_no_border(comparison),))
    columns = [_figures(moved) for _, moved in shown]
    rows = tuple(
        Row((name, *cells)) for name, cells in zip(_NAMES, zip(*columns, strict=True), strict=True)
    )
    msgid = "Minus is receded, plus is advanced. Measured {way}."
    if distances.along_surface is not None:
        msgid = "Minus is receded, plus is advanced. Measured {way}; last column along the skin."
    notes = (text(msgid, way=shown[0][1].way), DEFINITION)
    return Table(title, (text("cm"), *(name for name, _ in shown)), rows, notes)


def all_distances_table(comparison: Comparison, distances: Distances) -> Table:
    """Return how the borders of every layer moved, straight, all limbs together."""
    title = text("Border displacement by layer, cm")
    columns = tuple(map(text, ("Layer", "Mean", "Median", "HD", "HD95", "ASSD")))
    if not distances.sized:
        return Table(title, columns, (), (_NO_HEIGHT,))
    rows = tuple(
        Row((full_name(layer.key), *_brief(distances.layers.get(layer.key))))
        for layer in comparison.layers
    )
    return Table(title, columns, rows, (DEFINITION,))


def shift_table(comparison: Comparison, pair: Pair) -> Table:
    """Return intensities then and now, and cm² of each quality of pain and value of a layer."""
    rows = []
    for each in intensities(comparison, pair):
        name = full_name(each.layer)
        for msgid, both in (
            ("{layer}: mean intensity", each.whole),
            ("{layer}: mean where rated at both visits", each.common),
            ("{layer}: highest intensity", each.highest),
        ):
            rows.append(_shift(text(msgid, layer=name), *both, decimals=1))
        if max(each.not_rated_cm2) >= SHOWN_CM2:
            rows.append(_area(comparison, text("{layer}: not rated", layer=name),
                              *each.not_rated_cm2))  # fmt: skip
    rows += [_quality(comparison, layer) for layer in comparison.layers if _is_quality(layer)]
    for one in value_shifts(comparison, pair):
        if max(one.then, one.now) >= SHOWN_CM2:
            value = text(one.value.name)
            name = text("{layer}: {value}", layer=full_name(one.layer), value=value)
            rows.append(_area(comparison, name, one.then, one.now))
    columns = tuple(map(text, ("Intensity and quality", "Then", "Now", "Change")))
    note = text("Means are by area of skin that can be compared; pain without a number is in none.")
    return Table(text("Intensity and quality"), columns, tuple(rows), (note,) if rows else ())


_NAMES: Final = (
    text("Mean"),
    text("Median"),
    text("95 % of the border from"),
    text("95 % of the border to"),
    text("Receded at most"),
    text("Advanced at most"),
    text("HD"),
    text("HD95"),
    text("ASSD"),
)


def _figures(moved: Displacement) -> tuple[Text, ...]:
    signed = (moved.mean, moved.median, *moved.middle95, moved.receded, moved.advanced)
    sizes = moved.hd, moved.hd95, moved.assd
    return (
        *(text("{value}", value=Number(value, 1, signed=True)) for value in signed),
        *(text("{value}", value=Number(value, 1)) for value in sizes),
    )


def _brief(found: LayerDistances | None) -> tuple[Text, ...]:
    if found is None or found.whole is None:
        return (EMPTY,) * 5
    cells = _figures(found.whole)
    return (*cells[:2], *cells[6:])


def _no_border(comparison: Comparison) -> Text:
    total = comparison.layer.total
    if total.then and total.now:
        return text("The zones of the two visits have no border on the same part of the body.")
    return text("Only one visit has a zone: there is no distance.")


def _share(value: float | None) -> Text:
    return EMPTY if value is None else text("{value}", value=Number(value, 2))


def _areas(areas: tuple[Area, ...]) -> Text:
    return joined([text(area.name) for area in areas]) if areas else EMPTY


def _is_quality(layer: LayerChange) -> bool:
    total = layer.total
    return bool(layer.key.kind == "pain" and layer.key.quality and total.then + total.now)


def _quality(comparison: Comparison, layer: LayerChange) -> Row:
    return _area(comparison, full_name(layer.key), layer.total.then, layer.total.now)


def _area(comparison: Comparison, name: Text, then: float, now: float) -> Row:
    if comparison.percent_leads:
        figures = (
            comparison.share(comparison.percent(then)),
            comparison.share(comparison.percent(now)),
        )
        name = text("{name}, % of skin", name=name)
    else:
        figures = cm2(then, among=now), cm2(now, among=then)
        name = text("{name}, cm²", name=name)
    return Row((name, *(text("{value}", value=each) for each in with_change(*figures))))


def _shift(name: Text, then: float | None, now: float | None, *, decimals: int) -> Row:
    one, other = (None if value is None else Number(value, decimals) for value in (then, now))
    if one is not None and other is not None:
        return Row((name, *(text("{value}", value=each) for each in with_change(one, other))))
    shown = (EMPTY if each is None else text("{value}", value=each) for each in (one, other))
    return Row((name, *shown, EMPTY))


__all__ = [
    "all_distances_table",
    "delta_table",
    "distance_table",
    "entered_table",
    "overlap_table",
    "score_table",
    "shift_table",
]
