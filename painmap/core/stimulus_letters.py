"""Letters for stimuli: their layers look alike, so several are told apart by a letter each."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.trials import trials_of

LETTERS: Final = "ABCDEFGHIJKMNOPQSTUVWXYZ"
"""Without L and R, which are sides."""


def stimulus_letters(exam: Exam) -> dict[LayerKey, str]:
    """Return the letter of each stimulus that is painted, in the order of first trials.

    So a further stimulus changes no letter. What is painted without a trial comes first, in the
    order of lists. Empty while fewer than two are painted; one after the last letter has ''.
    """
    keys = [key for key in painted_layers(exam) if key.kind == BORDERED]
    if len(keys) < 2:
        return {}
    tested = _tested(exam)
    keys.sort(key=lambda key: tested.index(key) if key in tested else -1)
    return {key: LETTERS[at : at + 1] for at, key in enumerate(keys)}


def _tested(exam: Exam) -> list[LayerKey]:
    """The stimuli in the order of their first complete trials."""
    try:
        trials = trials_of(exam.findings, exam.n_cells)
    except ValueError:  # of a later release
        return []
    return list(dict.fromkeys(trial.stimulus_layer for trial in trials if trial.is_complete))


def own_skin(exam: Exam, layer: LayerKey) -> NDArray[np.uint8]:
    """Return a layer where no other stimulus is painted; all of it where others cover it.

    Returns: uint8[N], a new array.
    """
    values = np.array(exam.layer(layer))
    alone = values.copy()
    for other in stimulus_letters(exam):
        if other != layer:
            alone[exam.layer(other) > 0] = 0
    return alone if alone.any() else values
