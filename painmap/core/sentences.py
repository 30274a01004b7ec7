"""The sentences that head a comparison. Neutral words only: more or less, never better or worse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painmap.core.change import Change
from painmap.core.comparison import Comparison
from painmap.core.layers import LAYER_KINDS
from painmap.core.levels import BorderLevel
from painmap.core.text import Number, Text, cm2, percent, text, with_change

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area


def sentences(comparison: Comparison) -> tuple[Text, ...]:
    """Return the sentences that head a comparison, those about the layer that the map shows."""
    found = [_layer_sentence(comparison)]
    level = _border_sentence(comparison)
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
    """Return then, now and change in cm² as shown, with as many decimals in all three."""
    largest = max(change.then, change.now)
    return with_change(cm2(change.then, among=largest), cm2(change.now, among=largest))


def shares_of(comparison: Comparison, change: Change) -> tuple[Number, Number, Number]:
    """Return then, now and change in % of skin as shown, with as many decimals in all three."""
    then, now = comparison.percent(change.then), comparison.percent(change.now)
    largest = max(then, now)
    return with_change(percent(then, among=largest), percent(now, among=largest))


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


def _border_sentence(comparison: Comparison) -> Text | None:
    """Return the levels as measured at each visit; after growth, also then at the later size."""
    then, now = comparison.level_then, comparison.level_now
    if then is None and now is None:
        return None
    if now is None or then is None:
        one = then or now
        assert one is not None
        msgid = "Border then {level} {mark}." if then else "Border now {level} {mark}."
        return text(msgid, level=_level(one), mark=text(one.landmark_name))
    mark = text(now.landmark_name)
    if (then.limb, then.landmark) != (now.limb, now.landmark):
        msgid = "Border then {then} {then_mark}, now {now} {mark}."
        marks = {"then_mark": text(then.landmark_name), "mark": mark}
        return text(msgid, then=_level(then), now=_level(now), **marks)
    resized = _resized(comparison)
    if resized is not None:
        msgid = "Border {then} ({resized} at the later size) → {now} {mark}."
        values = {"then": _level(then), "resized": _level(resized), "now": _level(now)}
        return text(msgid, **values, mark=mark)
    if _above(then.cm) == _above(now.cm) != "at":
        msgid = "Border {then} → {now} cm {side} {mark}."
        sizes = {"then": Number(abs(then.cm), 1), "now": Number(abs(now.cm), 1)}
        return text(msgid, **sizes, side=text(_above(now.cm)), mark=mark)
    return text("Border {then} → {now} {mark}.", then=_level(then), now=_level(now), mark=mark)


def _resized(comparison: Comparison) -> BorderLevel | None:
    """Return the earlier level at the later size where that is another than was measured."""
    then, resized = comparison.level_then, comparison.level_then_resized
    grown = comparison.growth is not None or comparison.earlier.body != comparison.later.body
    if then is None or resized is None or not grown:
        return None
    return None if Number(then.cm, 1).shown == Number(resized.cm, 1).shown else resized


def _level(level: BorderLevel) -> Text:
    side = _above(level.cm)
    if side == "at":
        return text("at")
    return text("{cm} cm {side}", cm=Number(abs(level.cm), 1), side=text(side))


def _above(cm: float) -> str:
    shown = Number(cm, 1).shown
    return "above" if shown > 0 else "below" if shown < 0 else "at"
