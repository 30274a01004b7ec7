"""Findings on the limbs then and now, under the name of each limb; a dash is *not assessed*."""

from __future__ import annotations

from collections.abc import Callable

from painmap.core.comparison import Comparison
from painmap.core.content import limb_table
from painmap.core.limb_changes import LimbChange
from painmap.core.text import Text
from painmap.ui.compare.compare_words import tr
from painmap.ui.compare.figure_table import FigureTable
from painmap.ui.compare.table_layout import Line
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import limb_name


def changed_limbs(comparison: Comparison, unit: str) -> FigureTable:
    """What was assessed at both visits and is not the same, and the sides against each other.

    Notes say how much is the same, and what only one visit assessed.
    """
    found = comparison.limbs
    same = sum(both and then == now for _, both, then, now in _both(comparison, unit))
    once = sum(one.then is None or one.now is None for one in found)
    notes = []
    if same:
        words = tr("1 finding is the same") if same == 1 else tr("{0} findings are the same")
        notes.append(words.format(same))
    if once:
        words = tr("1 was assessed once only") if once == 1 else tr("{0} were assessed once only")
        notes.append(words.format(once))
    told = "; ".join(notes)
    return _figures(
        comparison,
        unit,
        tr("Limbs: what changed"),
        lambda both, then, now: both and then != now,
        [tr("{0}: see all findings below.").format(told)] if told else [],
    )


def limb_figures(comparison: Comparison, unit: str) -> FigureTable:
    """The core's table of limbs, whose rows need not say again on which limb they are."""
    title = shown(limb_table(comparison).title, unit)
    return _figures(comparison, unit, title, lambda _both, _then, _now: True, [])


def _both(comparison: Comparison, unit: str) -> list[tuple[LimbChange, bool, str, str]]:
    """Each finding: whether both visits assessed it, and what is shown of it then and now.

    Readings that are shown as the same figure are the same.
    """
    rows = limb_table(comparison, changes=True).rows
    return [
        (one, one.then is not None and one.now is not None,
         shown(row.cells[1], unit), shown(row.cells[2], unit))
        for one, row in zip(comparison.limbs, rows, strict=False)
    ]  # fmt: skip


def _figures(
    comparison: Comparison,
    unit: str,
    title: str,
    wanted: Callable[[bool, str, str], bool],
    notes: list[str],
) -> FigureTable:
    table = limb_table(comparison, changes=True)
    told, lines, limb = _both(comparison, unit), [], ""
    for at, found in enumerate(table.rows):
        name, *values = (shown(cell, unit) for cell in found.cells)
        if at < len(comparison.limbs):
            change, both, then, now = told[at]
            if not wanted(both, then, now):
                continue
            if change.limb != limb:
                limb = change.limb
                lines.append(Line((limb_name(limb),), head=True))
            name = shown(next(arg for _, arg in found.cells[0].args if isinstance(arg, Text)), unit)
        lines.append(Line((name, *values)))
    heads = [shown(head, unit) for head in table.columns]
    return FigureTable(title, ("", *heads[1:]), lines, notes)
