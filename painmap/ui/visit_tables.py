"""What is said of one visit on paper: its legend, its areas and its layers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from painmap.core.counts import AreaCount, Counter
from painmap.core.exam import Exam
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.ui.area_chip import state_text
from painmap.ui.limb_page_table import not_assessed
from painmap.ui.page_parts import LegendEntry, tr
from painmap.ui.page_table import PageTable
from painmap.ui.paint_tools import layer_name
from painmap.ui.wording import EMPTY, core_text, number
from painmap.ui.zone_looks import layer_look

_MOST_CODES = 4


def legend_of(exam: Exam) -> list[LegendEntry]:
    """The layers that are painted with their marks, each kind or intensity of a layer with its own.

    Of many intensities only the lowest and the highest are listed.
    """
    entries = []
    for key in sorted(exam.layers, key=_layer_order):
        values, kind = exam.layers[key], LAYER_KINDS[key.kind]
        names = {value.code: value.name for value in kind.values}
        codes = [int(code) for code in np.flatnonzero(np.bincount(values, minlength=256)[1:]) + 1]
        shown = codes if len(codes) <= _MOST_CODES else [codes[0], codes[-1]]
        for code in shown:
            text = layer_name(key)
            if len(names) > 1:
                text = tr("{0}: {1}").format(text, core_text(names[code]))
            entries.append(LegendEntry(layer_look(key.kind), text, code))
    return entries


def _layer_order(key: LayerKey) -> tuple[int, str]:
    return list(LAYER_KINDS).index(key.kind), key.quality


def area_table(areas: Sequence[AreaCount], counter: Counter) -> PageTable:
    sized = counter.scale.method != "none"
    rows = []
    for row in areas:
        known = row.cm2 > 0 or row.state in ("free", "other")
        rows.append(
            (
                core_text(row.area.name),
                state_text(row),
                *([number(row.cm2, 1) if known else EMPTY] if sized else ()),
                number(row.percent_of_skin, 2) if known else EMPTY,
            )
        )
    names, figures = _figures(sized=sized)
    return PageTable(
        tr("Areas"),
        (tr("Area"), tr("State"), *names),
        rows,
        (0.4, 0.6, *figures),
        frozenset((2, 3)[: len(figures)]),
        dash=not_assessed(),
    )


def _figures(*, sized: bool) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Headings and shares of the columns of figures: without a height there are no cm²."""
    return ((tr("cm²"), tr("% of skin")), (0, 0)) if sized else ((tr("% of skin"),), (0,))


def layer_table(counter: Counter) -> PageTable:
    sized = counter.scale.method != "none"
    totals = sorted(
        (total for total in counter.totals() if total.cm2),
        key=lambda total: _layer_order(total.layer),
    )
    rows = [
        (
            layer_name(total.layer),
            *([number(total.cm2, 1)] if sized else ()),
            number(total.percent_of_skin, 2),
        )
        for total in totals
    ]
    if not rows:
        return PageTable(tr("Layers"), (), [(tr("Nothing is painted."),)])
    names, figures = _figures(sized=sized)
    columns = frozenset((1, 2)[: len(figures)])
    return PageTable(tr("Layers"), (tr("Layer"), *names), rows, (1, *figures), columns)
