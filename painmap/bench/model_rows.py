"""Painting without a screen: what an event, an undo and the history cost in the model."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from time import perf_counter

import numpy as np

from painmap.atlas.scale import patient_scale
from painmap.bench.bench import Bench, Job, stroke_path
from painmap.bench.peers.installing import NAPARI
from painmap.bench.peers.talking import PeerFault
from painmap.bench.row import NOT_INSTALLED, Limits, Result, Row
from painmap.bench.samples import draft
from painmap.bench.timing import seconds
from painmap.core.counts import Counter, CountSettings, exam_counter
from painmap.core.edits import Edit, LayerEdit
from painmap.core.exam import Exam
from painmap.core.kept import Kept, Newest
from painmap.core.layers import LayerKey
from painmap.core.stroke import Stroke

PAIN = LayerKey("pain")
EVENTS_A_FRAME = 6
"""A pen of 200 Hz and a count that is told every 33 ms."""
HISTORY_EVENTS, HISTORY_RADIUS = 40, 20


def rows() -> Iterator[Row]:
    """The rows of this module."""
    for radius, ratio in ((10, 0.5), (20, 0.5), (60, 1.0)):
        yield Row(f"paint.model.r{radius}", Limits(ratio=ratio), _Model(radius))
    yield Row("paint.viewer", Limits(ratio=1 / 40), _Model(20, viewer=True))
    yield Row("paint.undo", Limits(ratio=1 / 4), _undo)
    yield Row("paint.history", Limits(ratio=1 / 40), _history)


class _Model:
    """Find the cells by the 3-D rule, write, count, keep what undo needs: seconds of each event."""

    def __init__(self, radius: int, *, viewer: bool = False) -> None:
        self._radius, self._viewer = radius, viewer

    def __call__(self, bench: Bench, row: Row) -> Result:
        path = stroke_path(bench.chart, bench.sizes.events)
        job = _job(bench, "viewer" if self._viewer else "paint", self._radius, path=path)
        note = "every 6th event counts, as the Map does once a frame"
        if self._viewer:
            job.values["shown"] = True
            note = (
                "ours as paint.model.r20; napari until its event loop has drawn (software OpenGL)"
            )
        scale = patient_scale(bench.body, 178.0, 70.0)
        counter = Counter(bench.atlas, bench.body, scale, CountSettings())
        cells = len(bench.chart.cells) / max(int(bench.chart.silhouette.sum()), 1)
        return bench.timed(
            row,
            lambda: _stroke_events(bench, counter, self._radius, path),
            job,
            # New skin of an event: place (12 bytes), number, value, layer, area, cm².
            touched=cells * 2 * self._radius * _step(path) * 26,
            note=note,
        )


def _step(path: list[list[float]]) -> float:
    steps = [math.dist(one, two) for one, two in pairwise(path)]
    return sum(steps) / max(len(steps), 1)


def _job(bench: Bench, name: str, radius: int, **values: object) -> Job:
    info = bench.chart.info
    size = {"width": info.width, "height": info.height, "radius": radius}
    return Job(NAPARI, name, {**size, **values})


def _stroke(bench: Bench, values: np.ndarray, radius: int) -> Stroke:
    return Stroke(
        bench.body,
        bench.chart,
        PAIN,
        values,
        value=5,
        radius_cm=radius / bench.chart.info.px_per_cm,
    )


def _stroke_events(
    bench: Bench, counter: Counter, radius: int, path: list[list[float]]
) -> list[float]:
    """One stroke on a blank layer, which the counter forgets afterwards."""
    values = np.zeros(bench.atlas.n_cells, np.uint8).copy()  # as a tool's working copy
    stroke = _stroke(bench, values, radius)
    took = []
    for number, (x, y) in enumerate(path, start=1):
        began = perf_counter()
        cells = stroke.extend(x, y)
        if cells.size:
            counter.update(PAIN, cells, values.take(cells))
        if number % EVENTS_A_FRAME == 0:
            counter.areas({}, settled=False)
        took.append(perf_counter() - began)
    counter.update(PAIN, np.flatnonzero(values).astype(np.int32), 0)
    counter.totals()
    return took


def _painted(bench: Bench, path: list[list[float]], radius: int) -> tuple[Exam, Edit]:
    """A blank exam and the edit of a stroke on it, not applied."""
    stroke = _stroke(bench, np.zeros(bench.atlas.n_cells, np.uint8), radius)
    for x, y in path:
        stroke.extend(x, y)
    part = stroke.edit()
    if part is None:
        raise RuntimeError("the bench's stroke lies beside the figure")
    return draft(bench.atlas, bench.body.key), Edit((part,), "Paint")


def _undo(bench: Bench, row: Row) -> Result:
    """Take a stroke back: the layer and the count; what came before it stays."""
    path = stroke_path(bench.chart, bench.sizes.events)
    exam, edit = _painted(bench, path, 20)
    counter = exam_counter(exam, bench.atlas, bench.body)
    kept = Kept(edit)
    Newest().add(kept)

    def once() -> list[float]:
        exam.apply(edit)
        counter.update_edit(edit)
        counter.totals()

        def undo() -> None:
            back = kept.edit().inverse()
            exam.apply(back)
            counter.update_edit(back)
            counter.totals()

        return [seconds(undo)]

    cells = sum(part.cells.count for part in edit.parts if isinstance(part, LayerEdit))
    return bench.timed(row, once, _job(bench, "undo", 20, path=path), touched=cells * 26)


def _history(bench: Bench, row: Row) -> Result:
    """Memory, not time: what undo keeps of many strokes."""
    paths = [
        stroke_path(
            bench.chart, min(HISTORY_EVENTS, bench.sizes.events), at=n / bench.sizes.strokes
        )
        for n in range(bench.sizes.strokes)
    ]
    newest, steps = Newest(), []
    for path in paths:
        steps.append(Kept(_painted(bench, path, HISTORY_RADIUS)[1]))
        newest.add(steps[-1])
    ours = sum(step.nbytes for step in steps)
    note = f"memory of {len(paths)} strokes: {ours / 1e6:.2f} MB"
    peer = bench.peers.find(NAPARI)
    if peer is None:
        return Result(row.name, peer=NAPARI.title, note=f"{note}; {NOT_INSTALLED}")
    try:
        theirs = peer.ask("history", **_job(bench, "history", HISTORY_RADIUS, paths=paths).values)[
            0
        ]
    except PeerFault as refused:
        return Result(row.name, peer=NAPARI.title, note=f"{note}; the peer failed: {refused}")
    note = f"{note} against {theirs / 1e6:.1f} MB"
    return Result(row.name, peer=NAPARI.title, ratio=ours / theirs, note=note)
