"""Where a pair of limbs lies on a whole-body chart, and where its measuring sites are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from painmap.core.record.readings import sites_of
from painmap.core.record.site_places import site_cell
from painmap.ui.limbs.limb_items import PAIRS

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.atlas.body import Body
    from painmap.atlas.chart import Chart

CODES = {"r_arm": 1, "l_arm": 2, "r_leg": 3, "l_leg": 4}
PAD_CM = 3.0
_SIDE_PAD_CM = 1.0
_BELOW_CM = 1.2
"""A site that no view shows, the sole, is marked so far below the foot."""


@dataclass(frozen=True, slots=True)
class LimbView:
    """A pair on a chart: its box and the sites to mark on it by limb and site, chart pixels."""

    box: QRectF
    sites: dict[tuple[str, str], QPointF]


@lru_cache(maxsize=8)
def _cells(atlas: Atlas, body: Body, pair: str) -> dict[tuple[str, str], int]:
    right, left = PAIRS[pair]
    found = {}
    for site in sites_of(right):
        cell = site_cell(atlas, body, right, site)
        found[right, site], found[left, site] = cell, int(atlas.mirror[cell])
    return found


def prepare_views(atlas: Atlas, body: Body) -> None:
    """Derive in a thread what the first figure of a body needs."""
    for key in ("front", "back"):
        _ = body.chart(key).index_of
    for pair in PAIRS:
        _cells(atlas, body, pair)


def limb_view(atlas: Atlas, body: Body, chart: Chart, pair: str) -> LimbView:
    """Find a pair on the front or the back; a site is marked on the view that shows its skin."""
    of_cell = atlas.limb[chart.cells]
    on = np.isin(of_cell, [CODES[limb] for limb in PAIRS[pair]])
    xy = chart.xy[on]
    unit = chart.info.px_per_cm
    pad = np.array([_SIDE_PAD_CM, PAD_CM]) * unit
    low, high = xy.min(axis=0) - pad, xy.max(axis=0) + pad
    sites = {}
    for (limb, site), cell in _cells(atlas, body, pair).items():
        place = int(chart.index_of[cell])
        if place >= 0:
            x, y = chart.xy[place]
            sites[limb, site] = QPointF(float(x), float(y))
        elif site == "sole" and chart.info.key == "front":
            foot = chart.xy[of_cell == CODES[limb]]
            lowest = foot[foot[:, 1].argmax()]
            sites[limb, site] = QPointF(float(lowest[0]), float(lowest[1]) + _BELOW_CM * unit)
    width, height = (float(part) for part in high - low)
    return LimbView(QRectF(float(low[0]), float(low[1]), width, height), sites)
