"""What is said of one visit on paper: its legend, its areas and its layers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from painmap.core.compared_layers import layer_order
from painmap.core.counts import AreaCount, Counter
from painmap.core.exam import Exam
from painmap.core.layers import LAYER_KINDS, LayerKey
from painmap.core.text import cm2
from painmap.core.trial_summary import TrialLines
from painmap.ui.chart.zone_looks import layer_look
from painmap.ui.map.area_chip import state_text
from painmap.ui.map.paint_tools import layer_name
from painmap.ui.paper.limb_page_table import not_assessed
from painmap.ui.paper.page_parts import LegendEntry, tr
from painmap.ui.paper.page_table import PageTable
from painmap.ui.paper.visit_zones import letters_of
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, core_text, number

_MOST_CODES = 4


def legend_of(exam: Exam, letters: Mapping[LayerKey, str] | None = None) -> list[LegendEntry]:
    """The layers that are painted with their marks, each kind or intensity of a layer with its own.

    Of many intensities only the lowest and the highest are listed. Stimuli have the same mark:
    of several each has its letter in it, as on the figures; where not told, as on paper.
    """
    entries = []
    letters = letters_of(exam) if letters is None else letters
    for key in sorted(exam.layers, key=layer_order):
        values, kind = exam.layers[key], LAYER_KINDS[key.kind]
        names = {value.code: value.name for value in kind.values}
        codes = [int(code) for code in np.flatnonzero(np.bincount(values, minlength=256)[1:]) + 1]
        shown = codes if len(codes) <= _MOST_CODES else [codes[0], codes[-1]]
        for code in shown:
            text = layer_name(key)
            if len(names) > 1:
                text = tr("{0}: {1}").format(text, core_text(names[code]))
            look = layer_look(key.kind, key.quality)
            entries.append(LegendEntry(look, text, code, letters.get(key, "")))
    return entries


def area_table(areas: Sequence[AreaCount], counter: Counter) -> PageTable:
    sized = counter.scale.method != "none"
    rows = []
    for row in areas:
        known = row.cm2 > 0 or row.state == "free"
        # What does not count has its own size beside its name: 0.0 would be nobody's.
        other = row.state == "other" and not row.cm2
        without = "" if other else EMPTY
        rows.append(
            (
                core_text(row.area.name),
                _other_text(row, sized=sized) if other else state_text(row),
                *([number(row.cm2, 1) if known else without] if sized else ()),
                number(row.percent_of_skin, 2) if known else without,
            )
        )
    names, figures = _figures(sized=sized)
    counted = core_text(counter.settings.name)
    note = tr("cm² and % of skin: {0}.") if sized else tr("% of skin: {0}.")
    return PageTable(
        tr("Areas"),
        (tr("Area"), tr("State"), *names),
        rows,
        (0, 1, *figures),
        frozenset((2, 3)[: len(figures)]),
        note.format(counted),
        dash=not_assessed(),
    )


def _other_text(row: AreaCount, *, sized: bool) -> str:
    """An area's state with the size of each layer that does not count."""
    if not sized:
        return state_text(row)
    sizes = dict(row.by_layer)
    parts = [
        tr("{0} {1} cm²").format(layer_name(key), cm2(sizes[key]).render(number))
        for key in row.other_layers
    ]
    return f"{state_text(row, layers=False)}: {', '.join(parts)}"


def _figures(*, sized: bool) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Headings and shares of the columns of figures: without a height there are no cm²."""
    return ((tr("cm²"), tr("% of skin")), (0, 0)) if sized else ((tr("% of skin"),), (0,))


def layer_table(counter: Counter, trials: TrialLines) -> PageTable:
    """Every layer for itself; below a stimulus what its trials say."""
    sized = counter.scale.method != "none"
    totals = sorted(
        (total for total in counter.totals() if total.cm2),
        key=lambda total: layer_order(total.layer),
    )
    rows: list[tuple[str, ...]] = []
    for total in totals:
        size = [number(total.cm2, 1)] if sized else []
        rows.append((layer_name(total.layer), *size, number(total.percent_of_skin, 2)))
        rows += [(tr("– {0}").format(shown(line)),) for line in trials.get(total.layer, ())]
    painted = {total.layer for total in totals}
    for layer in sorted(set(trials) - painted, key=layer_order):
        rows += [(f"{layer_name(layer)}: {shown(line)}",) for line in trials[layer]]
    if not rows:
        return PageTable(tr("Layers"), (), [(tr("Nothing is painted."),)])
    names, figures = _figures(sized=sized)
    columns = frozenset((1, 2)[: len(figures)])
    return PageTable(tr("Layers"), (tr("Layer"), *names), rows, (1, *figures), columns)
