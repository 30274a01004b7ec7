"""Compares two visits as a script would, with MedPy or with surface-distance, on label images.

Run by the Python of a peer's own environment. Nothing of Painmap is imported here but the loop
that answers.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent))

from answering import answer

Image = NDArray[np.bool_]


def medpy(*, file: str) -> list[float]:
    """Seconds of: decode, Dice, Jaccard, HD, HD95, ASSD, and areas with a mask for each region."""
    from medpy.metric import binary

    began = perf_counter()
    regions, pairs = _images(file)
    for then, now in pairs:
        binary.dc(now, then)
        binary.jc(now, then)
        if then.any() and now.any():
            binary.hd(now, then)
            binary.hd95(now, then)
            binary.assd(now, then)
        for number in range(1, int(regions.max()) + 1):
            here = regions == number
            for part in (now & ~then, then & ~now, then & now):
                np.count_nonzero(part & here)
    return [perf_counter() - began]


def surface_distance(*, file: str) -> list[float]:
    """The same with surface-distance, and SciPy's sums of labels for the areas."""
    import surface_distance as metrics
    from scipy import ndimage

    began = perf_counter()
    regions, pairs = _images(file)
    numbers = np.arange(1, int(regions.max()) + 1)
    for then, now in pairs:
        dice = metrics.compute_dice_coefficient(then, now)
        dice / (2 - dice)
        if then.any() and now.any():
            found = metrics.compute_surface_distances(then, now, (1.0, 1.0))
            metrics.compute_robust_hausdorff(found, 100)
            metrics.compute_robust_hausdorff(found, 95)
            metrics.compute_average_surface_distance(found)
        for part in (now & ~then, then & ~now, then & now):
            ndimage.sum_labels(part, regions, numbers)
    return [perf_counter() - began]


def _images(file: str) -> tuple[NDArray[np.uint8], Iterator[tuple[Image, Image]]]:
    with np.load(file, allow_pickle=False) as stored:
        regions = stored["regions"]
        maps = {name: stored[name] for name in ("then", "now")}
    shape = regions.shape
    sides = [
        [np.unpackbits(bits, count=regions.size).reshape(shape).view(np.bool_) for bits in one]
        for one in maps.values()
    ]
    return regions, zip(*sides, strict=True)


if __name__ == "__main__":
    answer({"medpy": medpy, "surface_distance": surface_distance})
