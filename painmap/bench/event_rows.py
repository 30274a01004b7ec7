"""Painting on the screen: from the pen's event to the pixels, with all that hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from statistics import median

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from painmap.bench.bench import Bench, Job, stroke_path
from painmap.bench.peers.installing import NAPARI
from painmap.bench.row import Limits, Result, Row
from painmap.bench.stage import Stage, rest, work
from painmap.bench.timing import seconds

FRAME_BYTES = 4 * 4
"""Of each pixel that is shown anew: three images read, the window written."""


def rows() -> Iterator[Row]:
    """The rows of this module."""
    for radius, median_s in ((10, 1e-3), (20, 1e-3), (60, 1.5e-3)):
        limits = Limits(median_s=median_s, p99_s=4e-3)
        yield Row(f"paint.event.r{radius}", limits, _Event(radius), screen=True)
    yield Row("paint.event.leg8cm", Limits(median_s=1.5e-3, p99_s=4e-3), _leg, screen=True)
    yield Row("paint.outline", Limits(), _outline, screen=True)
    yield Row("paint.shown", Limits(), _shown, screen=True)
    yield Row("paint.penup", Limits(median_s=2e-3), _pen_up, screen=True)


class _Event:
    """A brush event with seven layers on, counts kept, on the sheet with the largest chart."""

    def __init__(self, radius: int) -> None:
        self._radius = radius

    def __call__(self, bench: Bench, row: Row) -> Result:
        points = _prepared(bench, self._radius)
        pixels = (2 * self._radius * _scale(bench)) ** 2
        return bench.timed(
            row,
            lambda: bench.stage.stroke(points),
            touched=pixels * FRAME_BYTES,
            note=_where(),
        )


def _prepared(bench: Bench, radius: int) -> list[QPointF]:
    stage, key = bench.stage, bench.chart.info.key
    stage.show_layers(7)
    stage.show(bench.chart.info.tile)
    stage.size(key, radius)
    return stage.points(key, stroke_path(bench.chart, bench.sizes.events))


def _scale(bench: Bench) -> float:
    return next(
        place.scale
        for chart, place in bench.stage.tab.canvas.places()
        if chart.info.key == bench.chart.info.key
    )


def _where() -> str:
    return QGuiApplication.platformName()


def _leg(bench: Bench, row: Row) -> Result:
    """Four views of a leg and the largest brush: the most that one event repaints."""
    stage = bench.stage
    stage.show_layers(7)
    stage.show("l_leg", "leg")
    stage.size_cm(4.0)
    chart = bench.body.chart("l_leg_front")
    width, height, events = chart.info.width, chart.info.height, bench.sizes.events
    path = [[width * 0.5, height * (0.15 + 0.65 * n / events)] for n in range(events)]
    points = stage.points("l_leg_front", path)
    return bench.timed(row, lambda: stage.stroke(points), note=_where())


def _outline(bench: Bench, row: Row) -> Result:
    """The outlines that take the place of a stroke's pixels: what each of their strips holds up.

    Miniatures and counts that fall due meanwhile are in it, as they are for the user.
    """
    points, totals = _prepared(bench, 20), []

    def once() -> list[float]:
        took = bench.stage.outlines(points)
        totals.append(sum(took))
        return took

    result = bench.timed(row, once, note=_where())
    whole = f"{median(totals) * 1e3:.3g} ms for a stroke of {len(points)} events, in strips"
    return replace(result, note=f"{result.note}; {whole}")


def _shown(bench: Bench, row: Row) -> Result:
    """Until the picture is there, ours and napari's window on the same Xvfb."""
    points = _prepared(bench, 20)
    path = stroke_path(bench.chart, bench.sizes.events)
    info = bench.chart.info
    values = {"width": info.width, "height": info.height, "radius": 20, "path": path}
    job = Job(NAPARI, "viewer", {**values, "shown": True})
    note = f"{_where()}; napari draws with software OpenGL there"
    return bench.timed(row, lambda: bench.stage.stroke(points), job, note=note)


def _pen_up(bench: Bench, row: Row) -> Result:
    """What lifting the pen keeps the event loop from doing, its repaint included."""
    points = _prepared(bench, 20)
    stage = bench.stage

    def once() -> list[float]:
        return [_lift(stage, points)]

    return bench.timed(row, once, note=_where())


def _lift(stage: Stage, points: list[QPointF]) -> float:
    stage.press(points[0])
    for point in points[1:]:
        stage.move(point)
    for _ in range(3):  # all that the moves have left to do
        work()
    took = seconds(partial(stage.lift, points[-1]), work)
    stage.session.undo_stack.undo()
    rest(0.3)
    return took
