"""Charts: another tile, another zoom, a closed line, a flood."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from time import perf_counter

import numpy as np

from painmap.bench.bench import Bench
from painmap.bench.row import Limits, Result, Row
from painmap.bench.samples import draft
from painmap.bench.stage import WAIT_S, rest, work
from painmap.bench.timing import seconds
from painmap.core.exam import paint_edit
from painmap.core.fill import cells_inside, patch_at
from painmap.core.layers import LayerKey

PAIN = LayerKey("pain")
L_LEG = 4


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("paint.lasso", Limits(median_s=60e-3), _lasso)
    yield Row("paint.flood", Limits(median_s=60e-3), _flood)
    yield Row("chart.switch", Limits(median_s=100e-3), _switch, screen=True)
    yield Row("chart.zoom.first", Limits(median_s=16e-3), _zoom_first, screen=True)
    yield Row("chart.zoom.sharp", Limits(median_s=250e-3), _zoom_sharp, screen=True)


def _lasso(bench: Bench, row: Row) -> Result:
    """A line around a whole leg on its own chart, closed and painted."""
    chart = bench.body.chart("l_leg_front")
    exam = draft(bench.atlas, bench.body.key)
    turn = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    middle = np.array([chart.info.width, chart.info.height]) / 2
    line = (middle + 1.05 * middle * np.stack([np.cos(turn), np.sin(turn)], axis=1)).astype("f4")

    def once() -> list[float]:
        return [seconds(lambda: paint_edit(exam, PAIN, cells_inside(chart, line), 5, "Lasso"))]

    return bench.timed(row, once, note=f"{len(cells_inside(chart, line)):,} cells")


def _flood(bench: Bench, row: Row) -> Result:
    """The connected skin of a whole leg, found by its neighbours."""
    leg = bench.atlas.limb == L_LEG
    values = leg.astype(np.uint8)
    cell = int(np.flatnonzero(leg)[0])
    size = len(patch_at(bench.atlas, values, cell))

    def once() -> list[float]:
        return [seconds(lambda: patch_at(bench.atlas, values, cell))]

    return bench.timed(row, once, note=f"{size:,} cells")


def _switch(bench: Bench, row: Row) -> Result:
    """From the press on a tile to its picture, seven layers on, charts prepared."""
    stage = bench.stage
    stage.show_layers(7)
    tiles = (("l_leg", "leg"), ("whole", ""))
    for tile in tiles:
        stage.show(*tile)

    def once() -> list[float]:
        took = []
        for tile in tiles:
            took.append(seconds(partial(stage.state.choose_tile, *tile), work))
            rest(0.2)
        return took

    return bench.timed(row, once)


def _zoom_first(bench: Bench, row: Row) -> Result:
    """From the wheel's event to the first frame at the new zoom, from the picture at hand."""
    stage, canvas = bench.stage, bench.stage.tab.canvas
    stage.show_layers(7)
    stage.show("whole")

    def once() -> list[float]:
        took = [
            seconds(lambda: canvas.zoom(1.25, canvas.rect().center().toPointF()), work)
            for _ in range(4)
        ]
        canvas.fit()
        rest(0.4)
        return took

    return bench.timed(row, once)


def _zoom_sharp(bench: Bench, row: Row) -> Result:
    """From the wheel's event to the sharp picture; each time at a zoom not seen before."""
    stage, canvas = bench.stage, bench.stage.tab.canvas
    stage.show_layers(7)
    stage.show("whole")
    factor = [1.5]

    def once() -> list[float]:
        factor[0] *= 1.037
        began = perf_counter()
        canvas.zoom(factor[0], canvas.rect().center().toPointF())
        while not canvas.is_sharp and perf_counter() - began < WAIT_S:
            work()
        took = perf_counter() - began
        canvas.fit()
        rest(0.4)
        return [took]

    return bench.timed(row, once)
