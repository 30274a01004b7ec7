"""A visit's zones for its page: stimuli look alike, and so do qualities of pain.

On a whole body, where a word is wider than a limb, several are told apart by letters; a close-up
has the words of qualities.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.stimulus_letters import LETTERS, own_skin, stimulus_letters
from painmap.ui.chart.miniature import zones_of
from painmap.ui.chart.zone_looks import Zone, layer_look


def letters_of(exam: Exam) -> dict[LayerKey, str]:
    """The letter of each stimulus where there are several, and then of each of several pains."""
    letters = stimulus_letters(exam)
    pains = [key for key in painted_layers(exam) if key.kind == "pain"]
    if len(pains) > 1:
        first = len(letters)
        letters |= {key: LETTERS[first + at : first + at + 1] for at, key in enumerate(pains)}
    return letters


def told_zones(exam: Exam, *, close: bool = True) -> list[Zone]:
    """What is written at its patches: kinds, qualities of pain, the letters of several stimuli.

    With `close` qualities have their words, else their letters where there are several.
    """
    letters = letters_of(exam)
    kinds = {key.kind for key in exam.layers} - {BORDERED}
    if not close:
        kinds -= {key.kind for key in letters}
    return [
        *(zones_of(exam, tuple(sorted(kinds))) if kinds else ()),
        *lettered_zones(exam, pains=not close),
    ]


def lettered_zones(exam: Exam, *, pains: bool = True) -> list[Zone]:
    """Each of several stimuli and `pains` with its letter, where no other one is: they overlap."""
    return [
        Zone(_own(exam, key), replace(look, lines=lines))
        for key, letter in letters_of(exam).items()
        if pains or key.kind == BORDERED
        for look in (layer_look(key.kind, key.quality),)
        for lines in (tuple(replace(line, word=letter) for line in look.lines),)
    ]


def _own(exam: Exam, layer: LayerKey) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    """A layer where no other of its kind is painted; all of it where others cover it."""
    if layer.kind == BORDERED:
        return own_skin(exam, layer)
    values = np.array(exam.layer(layer))
    alone = values.copy()
    for other in letters_of(exam):
        if other != layer and other.kind == layer.kind:
            alone[exam.layer(other) > 0] = 0
    return alone if alone.any() else values
