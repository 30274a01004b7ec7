"""The level of a border as rows of a comparison's table: what the tape said, then and now."""

from __future__ import annotations

from painmap.core.compared_layers import BORDERED
from painmap.core.comparison import Comparison, Levels
from painmap.core.levels import BorderLevel
from painmap.core.repeats import repeat_figures, shift_words
from painmap.core.tables import EMPTY, Row
from painmap.core.text import Number, Text, text, with_change

_NONE = text("none")
_LEFT = (2, 4)


def level_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return a row for each limb with a border: cm above its landmark then, now, and the change.

    Only allodynia has borders, and only a patient of known height has cm: () otherwise. *none* is
    a visit without a border around that limb, a dash one that does not say. After growth a
    second row has the earlier border at the later size, because the first then compares two lengths
    of the limb.
    """
    if comparison.key.kind != BORDERED or comparison.scale.method == "none":
        return ()
    first = comparison.level_then, comparison.level_now, comparison.level_then_resized
    found = [pair for pair in (first, *comparison.levels_elsewhere) if pair[0] or pair[1]]
    rows = [row for levels in found for row in _rows(comparison, levels, named=len(found) > 1)]
    if rows or not comparison.layer.recorded_then.cm2 + comparison.layer.recorded_now.cm2:
        return tuple(rows)
    return (Row((text("Border around a limb"), *_nothing(comparison, 0), text(""))),)


def repeat_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return by how much repeat tests differed then and now, () where nothing was repeated."""
    area, shift = zip(*repeat_figures(comparison), strict=True)
    unit = "% of skin" if comparison.percent_leads else "cm²"
    named = (
        (text("Repeat tests differ by, {unit}", unit=text(unit)), area),
        (shift_words(comparison), shift),
    )
    return tuple(
        Row((name, *(EMPTY if one is None else _figure(one) for one in figures), text("")))
        for name, figures in named
        if any(one is not None for one in figures)
    )


def _nothing(comparison: Comparison, limb: int) -> tuple[Text, Text]:
    """Return what stands for no border: *none*, or a dash at a visit that does not say.

    It does not say where it did not examine what the other visit painted on the limb, 0 for any.
    """
    aside = comparison.not_comparable_on
    total = comparison.layer.total
    says = limb not in aside if limb else total.then + total.now > 0
    then, now = (_NONE if told and says else EMPTY for told in comparison.layer.told)
    return then, now


def _rows(comparison: Comparison, levels: Levels, *, named: bool) -> list[Row]:
    then, now, resized = levels
    if then is None or now is None or (then.limb, then.landmark) != (now.limb, now.landmark):
        found = []
        for at, level in enumerate((then, now)):
            if level is not None:
                cells = [*_nothing(comparison, level.limb)]
                cells[at] = _cm(level)
                found.append(Row((_name(level, named=named), *cells, text(""))))
        return found
    rows = [_row(_name(now, named=named), then, now)]
    if comparison.percent_leads and resized is not None:
        rows.append(_row(text("the same at the later size"), resized, now))
    return rows


def _row(name: Text, then: BorderLevel, now: BorderLevel) -> Row:
    figures = with_change(Number(then.cm, 1), Number(now.cm, 1))
    return Row((name, *map(_figure, figures)))


def _figure(figure: Number) -> Text:
    return text("{value}", value=figure)


def _name(level: BorderLevel, *, named: bool) -> Text:
    mark = text(level.landmark_name)
    if named:
        mark = text("L {mark}" if level.limb in _LEFT else "R {mark}", mark=mark)
    return text("Border above {mark}, cm", mark=mark)


def _cm(level: BorderLevel | None) -> Text:
    return _NONE if level is None else text("{value}", value=Number(level.cm, 1))
