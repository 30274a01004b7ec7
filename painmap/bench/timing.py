"""Rounds of ours and a peer's in turns, and what they come to."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter

import numpy as np

from painmap.bench.row import Result, Row

Round = Callable[[], list[float]]
"""Does one round; the seconds that each operation of it took."""


def seconds(*steps: Callable[[], object]) -> float:
    """Return how long these calls take, one after another."""
    began = perf_counter()
    for step in steps:
        step()
    return perf_counter() - began


def alternate(
    ours: Round, theirs: Round | None, rounds: int, warm_up: int = 1
) -> tuple[list[list[float]], list[list[float]]]:
    """Run both in turns, after rounds that are thrown away; the samples of each round."""
    mine: list[list[float]] = []
    other: list[list[float]] = []
    for number in range(warm_up + rounds):
        with _no_collection():
            sample = ours()
        answer = theirs() if theirs is not None else []
        if number >= warm_up:
            mine.append(sample)
            other.append(answer)
    return mine, other if theirs is not None else []


def summary(
    row: Row,
    mine: list[list[float]],
    other: list[list[float]],
    *,
    peer: str = "",
    floor_s: float | None = None,
    note: str = "",
) -> Result:
    """Return the row: medians over all operations, the ratio as the median of the rounds'.

    A round's ratio compares the medians of its operations. `floor_s` is what touching the same
    bytes would take at the speed of memory.
    """
    all_mine = np.concatenate([np.asarray(part) for part in mine])
    middle = float(np.median(all_mine))
    ratio = other_middle = None
    if other:
        other_middle = float(np.median(np.concatenate([np.asarray(part) for part in other])))
        ratio = median(median(one) / median(two) for one, two in zip(mine, other, strict=True))
    return Result(
        row.name,
        middle,
        float(np.percentile(all_mine, 99)),
        peer,
        other_middle,
        ratio,
        middle / floor_s if floor_s else None,
        note,
    )


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python's collector out of a round, as timeit does; it runs between rounds."""
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
