"""The sentences that head a comparison. Neutral words only: more or less, never better or worse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painmap.core.change import Change
from painmap.core.compare import Comparison
from painmap.core.layers import LAYER_KINDS
from painmap.core.levels import BorderLevel
from painmap.core.text import Number, Text, cm2, percent, text

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area


def sentences(comparison: Comparison) -> tuple[Text, ...]:
    """Return the sentences that head a comparison, those about the layer that the map shows."""
    found = [_layer_sentence(comparison)]
    level = _border_sentence(comparison.level_then, comparison.level_now)
    if level is not None:
        found.append(level)
    found.append(text("No repeat tests: variation unknown."))
    return tuple(found)


def layer_name(kind: str) -> Text:
    """Return the name of a kind of layer."""
    return text(LAYER_KINDS[kind].name)


def area_in_words(area: Area) -> Text:
    """Return an area as in a sentence: 'left leg', 'upper back'."""
    side = {"R": "right ", "L": "left "}.get(area.side, "")
    return text(side + area.name.removeprefix(f"{area.side} ").lower())


def change_figures(change: Change) -> tuple[Number, Number, Number]:
    """Return then, now and change in cm², with as many decimals in all three."""
    largest = max(change.then, change.now)
    return (
        cm2(change.then, among=largest),
        cm2(change.now, among=largest),
        cm2(change.difference, signed=True, among=largest),
    )


def shares_of(comparison: Comparison, change: Change) -> tuple[Number, Number, Number]:
    """Return then, now and change in % of skin, with as many decimals in all three."""
    then, now = comparison.percent(change.then), comparison.percent(change.now)
    largest = max(then, now)
    difference = comparison.percent(change.difference)
    return (
        percent(then, among=largest),
        percent(now, among=largest),
        percent(difference, signed=True, among=largest),
    )


def _layer_sentence(comparison: Comparison) -> Text:
    layer = comparison.layer
    name, total = layer_name(layer.kind), layer.total
    if not total.then and not total.now:
        if total.unknown:
            return text("{layer}: nothing that can be compared.", layer=name)
        return text("{layer}: nothing painted at either visit.", layer=name)
    where = [row.area for row in layer.rows if row.change.then or row.change.now]
    main = [row.area for row in layer.rows if row.change.class_of()] or where
    if len(main) == 1:
        name = text("{layer}, {area}", layer=name, area=area_in_words(main[0]))
    figures = dict(zip(("then", "now", "change"), change_figures(total), strict=True))
    if not comparison.percent_leads:
        return text("{where}: {then} → {now} cm² ({change}).", where=name, **figures)
    shares = dict(
        zip(("share_then", "share_now", "share_change"), shares_of(comparison, total), strict=True)
    )
    if comparison.scale.method == "none":
        msgid = "{where}: {share_then} → {share_now} % of skin ({share_change})."
        return text(msgid, where=name, **shares)
    msgid = (
        "{where}: {share_then} → {share_now} % of skin ({share_change}); "
        "{then} → {now} cm² at the later size."
    )
    return text(msgid, where=name, **shares, **figures)


def _border_sentence(then: BorderLevel | None, now: BorderLevel | None) -> Text | None:
    one = then or now
    if one is None:
        return None
    mark = text(one.landmark_name)
    if then is None or now is None or (then.limb, then.landmark) != (now.limb, now.landmark):
        msgid = (
            "Border then {cm} cm {side} {mark}." if then else "Border now {cm} cm {side} {mark}."
        )
        return text(msgid, cm=Number(abs(one.cm), 1), side=text(_above(one.cm)), mark=mark)
    if _above(then.cm) == _above(now.cm):
        msgid = "Border {then} → {now} cm {side} {mark}."
        values = {"then": Number(abs(then.cm), 1), "now": Number(abs(now.cm), 1)}
        return text(msgid, **values, side=text(_above(now.cm)), mark=mark)
    msgid = "Border {then} cm {then_side} → {now} cm {now_side} {mark}."
    return text(
        msgid,
        then=Number(abs(then.cm), 1),
        then_side=text(_above(then.cm)),
        now=Number(abs(now.cm), 1),
        now_side=text(_above(now.cm)),
        mark=mark,
    )


def _above(cm: float) -> str:
    return "above" if cm >= 0 else "below"
