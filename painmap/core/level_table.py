"""The level of a border as rows of a comparison's table: what the tape said, then and now."""

from __future__ import annotations

from painmap.core.comparison import Comparison, Levels
from painmap.core.levels import BorderLevel
from painmap.core.tables import Row
from painmap.core.text import Number, Text, text, with_change

_NONE = text("none")
_LEFT = (2, 4)
_BORDERED = "allodynia"


def level_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return a row for each limb with a border: cm above its landmark then, now, and the change.

    Only allodynia has borders, and only a patient of known height has cm: () otherwise. *none* is
    a visit without a border around that limb. After growth a second row has the earlier border at
    the later size, because the first then compares two lengths of the limb.
    """
    if comparison.kind != _BORDERED or comparison.scale.method == "none":
        return ()
    first = comparison.level_then, comparison.level_now, comparison.level_then_resized
    found = [pair for pair in (first, *comparison.levels_elsewhere) if pair[0] or pair[1]]
    rows = [row for levels in found for row in _rows(comparison, levels, named=len(found) > 1)]
    if rows or not comparison.layer.recorded_then.cm2 + comparison.layer.recorded_now.cm2:
        return tuple(rows)
    return (Row((text("Border around a limb"), _NONE, _NONE, text(""))),)


def _rows(comparison: Comparison, levels: Levels, *, named: bool) -> list[Row]:
    then, now, resized = levels
    if then is None or now is None or (then.limb, then.landmark) != (now.limb, now.landmark):
        return [
            Row((_name(level, named=named), *cells, text("")))
            for level, cells in ((then, (_cm(then), _NONE)), (now, (_NONE, _cm(now))))
            if level is not None
        ]
    rows = [_row(_name(now, named=named), then, now)]
    if comparison.percent_leads and resized is not None:
        rows.append(_row(text("the same at the later size"), resized, now))
    return rows


def _row(name: Text, then: BorderLevel, now: BorderLevel) -> Row:
    figures = with_change(Number(then.cm, 1), Number(now.cm, 1))
    return Row((name, *(text("{value}", value=figure) for figure in figures)))


def _name(level: BorderLevel, *, named: bool) -> Text:
    mark = text(level.landmark_name)
    if named:
        mark = text("L {mark}" if level.limb in _LEFT else "R {mark}", mark=mark)
    return text("Border above {mark}, cm", mark=mark)


def _cm(level: BorderLevel | None) -> Text:
    return _NONE if level is None else text("{value}", value=Number(level.cm, 1))
