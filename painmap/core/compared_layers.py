"""Which layers two exams have to compare: each quality and each stimulus is one of its own."""

from __future__ import annotations

from typing import Final

import numpy as np

from painmap.core.exam import Exam
from painmap.core.layers import LAYER_KINDS, LayerKey

BORDERED: Final = "allodynia"
"""The kind whose layers have a border and are told apart by what touched the skin."""

PREFERRED: Final = (BORDERED, "pain")
"""The kinds on which a comparison opens, first to last; then the others in their order."""

_KINDS: Final = tuple(LAYER_KINDS)


def layer_order(layer: LayerKey) -> tuple[int, str]:
    """Return where a layer stands in lists: by kind, then by quality, without one first."""
    return _KINDS.index(layer.kind), layer.quality


def painted_layers(*exams: Exam) -> tuple[LayerKey, ...]:
    """Return the layers that any of the exams has painted, in the order of lists."""
    # NumPy finds the largest of bytes ten times as fast as whether there is any.
    found = {key for exam in exams for key, values in exam.layers.items() if values.max(initial=0)}
    return tuple(sorted(found, key=layer_order))


def leading_layer(earlier: Exam, later: Exam) -> LayerKey:
    """Return the layer that a comparison shows first: of a preferred kind, painted at both visits.

    Of several the largest; where no layer of the kind is painted at both, the largest of all.
    """
    painted = [painted_layers(exam) for exam in (earlier, later)]
    either = painted_layers(earlier, later)
    for kind in (*PREFERRED, *_KINDS):
        own = [key for key in either if key.kind == kind]
        common = [key for key in own if all(key in keys for keys in painted)]
        if own:
            return max(common or own, key=lambda key: _cells(earlier, key) + _cells(later, key))
    return LayerKey(BORDERED)


def _cells(exam: Exam, key: LayerKey) -> int:
    values = exam.layers.get(key)
    return 0 if values is None else int(np.count_nonzero(values))
