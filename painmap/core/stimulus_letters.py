"""Letters for stimuli: their layers look alike, so several are told apart by a letter each."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey

LETTERS: Final = "ABCDEFGHIJKMNOPQSTUVWXYZ"
"""Without L and R, which are sides."""


def stimulus_letters(exam: Exam) -> dict[LayerKey, str]:
    """Return the letter of each stimulus that is painted, in the order of lists.

    Empty while fewer than two are painted; one after the last letter has ''.
    """
    keys = [key for key in painted_layers(exam) if key.kind == BORDERED]
    if len(keys) < 2:
        return {}
    return {key: LETTERS[at : at + 1] for at, key in enumerate(keys)}


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
