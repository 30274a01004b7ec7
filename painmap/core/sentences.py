"""The sentences that head a comparison. Neutral words only: more or less, never better or worse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from painmap.core.change import Change
from painmap.core.comparing.noise import noise_words
from painmap.core.comparison import SHOWN_CM2, AreaChange, Comparison, Levels
from painmap.core.levels import BorderLevel
from painmap.core.qualities import full_name
from painmap.core.repeats import repeats_sentence
from painmap.core.text import Number, Text, cm2, joined, text, with_change

if TYPE_CHECKING:
    from painmap.atlas.scheme import Area
    from painmap.core.comparing.noise import Noise

_CLAUSES = 3
_LEFT = (2, 4)


def sentences(comparison: Comparison, noise: Noise | None = None) -> tuple[Text, ...]:
    """Return the sentences that head a comparison, those about the layer that the map shows.

    The first names each area, most changed first; where there are several, the second their sum.
    With its `noise`, the last says whether the change is more than that.
    """
    found = [_layer_sentence(comparison)]
    if len(_comparable(comparison)) > 1:
        found.append(_whole_sentence(text("All areas"), comparison, comparison.layer.total))
    found += _border_sentences(comparison)
    # Where drawings are held against what is published, repeats that nobody did say nothing.
    if noise is None or noise.basis != "published":
        found.append(repeats_sentence(comparison))
    if noise is not None and noise.verdict != "unknown":
        found.append(noise_words(noise))
    return tuple(found)


def area_clause(comparison: Comparison, row: AreaChange) -> Text:
    """Return an area with its figures as in the table: 'left leg 898 → 744 cm² (−154)'."""
    where, msgid = area_in_words(row.area), "{where} {then} → {now} cm² ({change})"
    figures = change_figures(row.change)
    if comparison.percent_leads:
        msgid = "{where} {then} → {now} % of skin ({change})"
        figures = shares_of(comparison, row.change)
    return text(msgid, where=where, then=figures[0], now=figures[1], change=figures[2])


def area_in_words(area: Area) -> Text:
    """Return an area as in a sentence: 'left leg', 'upper back'."""
    side = {"R": "right ", "L": "left "}.get(area.side, "")
    name = area.name.removeprefix(f"{area.side} ")
    return text(side + name[:1].lower() + name[1:])  # WPI keeps its letters


def change_figures(change: Change) -> tuple[Number, Number, Number]:
    """Return then, now and change in cm² as shown, with as many decimals in all three."""
    largest = max(change.then, change.now)
    return with_change(cm2(change.then, among=largest), cm2(change.now, among=largest))


def shares_of(comparison: Comparison, change: Change) -> tuple[Number, Number, Number]:
    """Return then, now and change in % of skin as shown, with as many decimals in all three."""
    then, now = comparison.percent(change.then), comparison.percent(change.now)
    return with_change(comparison.share(then), comparison.share(now))


def _layer_sentence(comparison: Comparison) -> Text:
    layer = comparison.layer
    name, total = full_name(layer.key), layer.total
    rows = _comparable(comparison)
    if not rows:
        if total.unknown:
            return text("{layer}: nothing that can be compared.", layer=name)
        return text("{layer}: nothing painted at either visit.", layer=name)
    named = [row for row in rows if row.change.class_of()][:_CLAUSES] or rows[:1]
    if len(rows) == 1:
        name = text("{layer}, {area}", layer=name, area=area_in_words(named[0].area))
        return _whole_sentence(name, comparison, named[0].change)
    clauses = joined([area_clause(comparison, row) for row in named])
    more = len(rows) - len(named)
    if not more:
        return text("{layer}: {areas}.", layer=name, areas=clauses)
    msgid = (
        "{layer}: {areas} and {n} more areas." if more > 1 else "{layer}: {areas} and 1 more area."
    )
    return text(msgid, layer=name, areas=clauses, n=more)


def _comparable(comparison: Comparison) -> list[AreaChange]:
    """Return the areas that the table gives figures for, most changed first, then the largest."""
    rows = [row for row in comparison.layer.rows if row.change.then or row.change.now]
    shown = [row for row in rows if max(row.change.then, row.change.now) >= SHOWN_CM2]
    return sorted(
        shown or rows,
        key=lambda row: (
            -(row.change.gained + row.change.lost),
            -max(row.change.then, row.change.now),
        ),
    )


def _whole_sentence(where: Text, comparison: Comparison, change: Change) -> Text:
    """Return the figures of an area, or of all, in the unit that leads and after growth in both."""
    figures = dict(zip(("then", "now", "change"), change_figures(change), strict=True))
    if not comparison.percent_leads:
        return text("{where}: {then} → {now} cm² ({change}).", where=where, **figures)
    shares = dict(
        zip(("share_then", "share_now", "share_change"), shares_of(comparison, change), strict=True)
    )
    if comparison.scale.method == "none":
        msgid = "{where}: {share_then} → {share_now} % of skin ({share_change})."
        return text(msgid, where=where, **shares)
    msgid = (
        "{where}: {share_then} → {share_now} % of skin ({share_change}); "
        "{then} → {now} cm² at the later size."
    )
    return text(msgid, where=where, **shares, **figures)


def _border_sentences(comparison: Comparison) -> list[Text]:
    """Return what there is to say of the borders, naming the side where several areas are told."""
    first = comparison.level_then, comparison.level_now, comparison.level_then_resized
    named = len(_comparable(comparison)) > 1
    told = []
    for levels in (first, *comparison.levels_elsewhere):
        sentence = _border_sentence(comparison, levels, named=named)
        told += [sentence] if sentence is not None else []
    return told


def _border_sentence(comparison: Comparison, levels: Levels, *, named: bool) -> Text | None:
    """Return the levels as measured at each visit; after growth, also then at the later size."""
    then, now, then_resized = levels
    if then is None and now is None:
        return None
    if now is None or then is None:
        one = then or now
        assert one is not None
        msgid = "Border then {level} {mark}." if then else "Border now {level} {mark}."
        return text(msgid, level=_level(one), mark=_mark(one, named=named))
    mark = _mark(now, named=named)
    resized = _resized(comparison, then, then_resized)
    if resized is not None:
        msgid = "Border {then} ({resized} at the later size) → {now} {mark}."
        values = {"then": _level(then), "resized": _level(resized), "now": _level(now)}
        return text(msgid, **values, mark=mark)
    if _above(then.cm) == _above(now.cm) != "at":
        msgid = "Border {then} → {now} cm {side} {mark}."
        sizes = {"then": Number(abs(then.cm), 1), "now": Number(abs(now.cm), 1)}
        return text(msgid, **sizes, side=text(_above(now.cm)), mark=mark)
    return text("Border {then} → {now} {mark}.", then=_level(then), now=_level(now), mark=mark)


def _resized(
    comparison: Comparison, then: BorderLevel, resized: BorderLevel | None
) -> BorderLevel | None:
    """Return the earlier level at the later size where that is another than was measured."""
    grown = comparison.growth is not None or comparison.earlier.body != comparison.later.body
    if resized is None or not grown:
        return None
    return None if Number(then.cm, 1).shown == Number(resized.cm, 1).shown else resized


def _mark(level: BorderLevel, *, named: bool) -> Text:
    """Return a landmark in words, `named` with its side."""
    mark = text(level.landmark_name)
    if not named:
        return mark
    return text("left {mark}" if level.limb in _LEFT else "right {mark}", mark=mark)


def _level(level: BorderLevel) -> Text:
    side = _above(level.cm)
    if side == "at":
        return text("at")
    return text("{cm} cm {side}", cm=Number(abs(level.cm), 1), side=text(side))


def _above(cm: float) -> str:
    shown = Number(cm, 1).shown
    return "above" if shown > 0 else "below" if shown < 0 else "at"
