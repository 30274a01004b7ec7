"""Which charts show a layer at several visits: each visit's own skin has to be on them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.ui.chart.affected_charts import affected_tile, tile_charts
from painmap.ui.chart.chart_window import Window, common_window

Mask = NDArray[np.bool_]
_HALF = 0.5


def common_charts(
    atlas: Any, body: Any, masks: Sequence[Mask], most: int
) -> tuple[list[Any], Window | None]:
    """The `most` views of a limb that show most of what was ever affected, in the atlas's order.

    Front and back where at some visit most of it was elsewhere: an empty limb would say that
    nothing was found.
    """
    ever = np.logical_or.reduce(masks)
    tile, sub = affected_tile(atlas, body, ever)
    if tile != "whole":
        charts = tile_charts(body, tile, sub)
        shown = np.zeros(ever.size, bool)
        for chart in charts:
            shown[chart.cells] = True
        if all(_cm2(body, mask & shown) >= _HALF * _cm2(body, mask) for mask in masks):
            seen = [_cm2(body, ever & _mask(chart, ever.size)) for chart in charts]
            best = sorted(np.argsort(seen)[::-1][:most].tolist())
            return [charts[at] for at in best], common_window(charts, ever)
    return [body.chart("front"), body.chart("back")], None


def _mask(chart: Any, n_cells: int) -> Mask:
    mask = np.zeros(n_cells, bool)
    mask[chart.cells] = True
    return mask


def _cm2(body: Any, cells: Mask) -> float:
    return float(body.area_cm2[cells].sum())
