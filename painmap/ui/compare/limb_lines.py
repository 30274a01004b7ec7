"""Findings on the limbs then and now, under the name of each limb; a dash is *not assessed*."""

from __future__ import annotations

from painmap.core.comparison import Comparison
from painmap.core.content import limb_table
from painmap.core.text import Text
from painmap.ui.compare.figure_table import FigureTable
from painmap.ui.compare.table_layout import Line
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import limb_name


def limb_figures(comparison: Comparison, unit: str) -> FigureTable:
    """The core's table of limbs, whose rows need not say again on which limb they are."""
    table = limb_table(comparison, changes=True)
    lines, limb = [], ""
    for at, found in enumerate(table.rows):
        name, *values = (shown(cell, unit) for cell in found.cells)
        if at < len(comparison.limbs):
            change = comparison.limbs[at]
            if change.limb != limb:
                limb = change.limb
                lines.append(Line((limb_name(limb),), head=True))
            name = shown(next(arg for _, arg in found.cells[0].args if isinstance(arg, Text)), unit)
        lines.append(Line((name, *values)))
    heads = [shown(head, unit) for head in table.columns]
    return FigureTable(shown(table.title, unit), ("", *heads[1:]), lines)
