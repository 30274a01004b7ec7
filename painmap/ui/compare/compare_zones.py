"""What each pane of a comparison shows on its charts: a visit's own paint, or both at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from painmap.core.comparing.visit_pair import Pair
from painmap.core.layers import LayerKey
from painmap.ui.chart.zone_looks import Look, Zone, faded, ghost_look, layer_look

EARLIER, LATER = 0, 1
_CLEAR = "#00FFFFFF"
_FAINTEST = 0.02


def visit_zones(pair: Pair, layer: LayerKey, place: int) -> list[Zone]:
    """The layer as the earlier (0) or later (1) visit painted it, or the trial that stands for it.

    [] where it is not painted.
    """
    trial, exam = pair.trials_for(layer)[place], pair.exams[place]
    values = exam.layers.get(layer)
    if trial is not None:
        values = pair.sides[place].painted(layer).astype(np.uint8)
    if values is None or not values.any():
        return []
    token = (pair, place, str(layer))
    return [Zone(values, layer_look(layer.kind), token=token)]


def onion_zones(pair: Pair, layer: LayerKey, later: float) -> list[Zone]:
    """Both visits over each other, `later` from 0 (only earlier) to 1; at a half both in full.

    The earlier one has the broken outline that stands for an earlier visit everywhere.
    """
    shares = min(1.0, 2.0 * (1.0 - later)), min(1.0, 2.0 * later)
    found = []
    for place in (EARLIER, LATER):
        share = shares[place]
        for zone in visit_zones(pair, layer, place) if share > _FAINTEST else []:
            if place == LATER:
                found.append(replace(zone, look=faded(zone.look, share)))
                continue
            inside = replace(faded(zone.look, share), outline=_CLEAR)
            found.append(replace(zone, look=inside))
            broken = faded(_broken(zone.look), share)
            found.append(replace(zone, look=broken, token=(zone.token, "outline")))
    return found


def _broken(look: Look) -> Look:
    codes = tuple(sorted({code for line in look.lines for code in line.codes}))
    return ghost_look(codes)
