"""How cost grows with strokes, brush sizes, layers and chart sizes: said in words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import partial
from statistics import median

import numpy as np

from painmap.bench.bench import Bench, stroke_path
from painmap.bench.row import Limits, Result, Row
from painmap.bench.stage import work
from painmap.bench.timing import seconds

FLAT, LINEAR = 0.25, 1.15


def rows() -> Iterator[Row]:
    """The rows of this module."""
    yield Row("growth.strokes", Limits(), _strokes, screen=True)
    yield Row("growth.brush", Limits(), _brush, screen=True)
    yield Row("growth.outline", Limits(), _outline, screen=True)
    yield Row("growth.layers", Limits(), _layers, screen=True)
    yield Row("growth.charts", Limits(), _charts, screen=True)


def in_words(sizes: Sequence[float], times: Sequence[float]) -> str:
    """Return how times grow with sizes: by the slope of the line through their logarithms."""
    if len(sizes) < 2 or min(times) <= 0:
        return "flat"
    slope = float(np.polyfit(np.log(sizes), np.log(times), 1)[0])
    if slope < FLAT:
        return "flat"
    return f"linear or less (power {slope:.1f})" if slope < LINEAR else f"worse (power {slope:.1f})"


def _told(row: Row, what: str, sizes: Sequence[float], times: Sequence[float]) -> Result:
    ends = (
        f"{times[0] * 1e3:.2f} ms at {sizes[0]:,.3g}, {times[-1] * 1e3:.2f} ms at {sizes[-1]:,.3g}"
    )
    note = f"{in_words(sizes, times)} in {what}: {ends}"
    return Result(row.name, float(np.median(times)), max(times), note=note)


def _strokes(bench: Bench, row: Row) -> Result:
    """A thousand short strokes, each kept for undo and stored: the event and the pen-up."""
    stage, count = bench.stage, bench.sizes.growth
    stage.show_layers(7)
    stage.show(bench.chart.info.tile)
    stage.size(bench.chart.info.key, 10)
    events: list[float] = []
    lifts: list[float] = []
    for number in range(count):
        path = stroke_path(bench.chart, 4, at=(number * 0.618) % 1)
        points = stage.points(bench.chart.info.key, path)
        stage.press(points[0])
        work()
        events.append(median(seconds(partial(stage.move, p), work) for p in points[1:]))
        lifts.append(seconds(partial(stage.lift, points[-1]), work))
    stage.session.flush()
    part = max(count // 10, 1)
    parts = [slice(at, at + part) for at in range(0, count - part + 1, part)]
    sizes = [at.stop for at in parts]
    told = _told(row, "strokes", sizes, [median(events[at]) for at in parts])
    ends = [median(lifts[at]) for at in parts]
    lifted = f"pen-up {in_words(sizes, ends)}: {ends[0] * 1e3:.2f} to {ends[-1] * 1e3:.2f} ms"
    stage.session.undo_stack.clear()
    return Result(row.name, told.median_s, told.p99_s, note=f"{told.note}; {lifted}")


def _brush(bench: Bench, row: Row) -> Result:
    stage, key = bench.stage, bench.chart.info.key
    stage.show_layers(7)
    stage.show(bench.chart.info.tile)
    sizes, times = (5, 10, 20, 40, 60), []
    points = stage.points(key, stroke_path(bench.chart, bench.sizes.events))
    for radius in sizes:
        stage.size(key, radius)
        times.append(median(stage.stroke(points)))
    return _told(row, "px of radius", sizes, times)


def _outline(bench: Bench, row: Row) -> Result:
    """All that is drawn when the pen rests, by how long the stroke was."""
    stage, key = bench.stage, bench.chart.info.key
    stage.show_layers(7)
    stage.show(bench.chart.info.tile)
    stage.size(key, 20)
    points = stage.points(key, stroke_path(bench.chart, bench.sizes.events))
    sizes = sorted({max(len(points) // part, 2) for part in (10, 4, 2, 1)})
    stage.outlines(points)  # what is made once for all strokes
    times = [median(sum(stage.outlines(points[:size])) for _ in range(3)) for size in sizes]
    return _told(row, "events of the stroke", sizes, times)


def _layers(bench: Bench, row: Row) -> Result:
    stage, key = bench.stage, bench.chart.info.key
    stage.show(bench.chart.info.tile)
    stage.size(key, 20)
    sizes, times = (1, 2, 4, 7), []
    points = stage.points(key, stroke_path(bench.chart, bench.sizes.events))
    for count in sizes:
        stage.show_layers(count)
        times.append(median(stage.stroke(points)))
    return _told(row, "layers", sizes, times)


def _charts(bench: Bench, row: Row) -> Result:
    """The same brush in px on charts with fewer and more cells."""
    stage, body = bench.stage, bench.body
    stage.show_layers(7)
    keys = sorted(
        ("l_foot_dorsum", "head_front", "l_leg_front", bench.chart.info.key),
        key=lambda key: len(body.chart(key).cells),
    )
    sizes, times = [], []
    for key in keys:
        chart = body.chart(key)
        stage.show(chart.info.tile, chart.info.sub)
        stage.size(key, 20)
        width, height, events = chart.info.width, chart.info.height, bench.sizes.events
        path = [
            [width * (0.5 + 0.1 * math.sin(n / 9)), height * (0.35 + 0.3 * n / events)]
            for n in range(events)
        ]
        sizes.append(len(chart.cells))
        times.append(median(stage.stroke(stage.points(key, path))))
    return _told(row, "cells of the chart", sizes, times)
