"""A visit's zones for its page: stimuli look alike, so several are told apart by their names."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from painmap.core.compared_layers import BORDERED, painted_layers
from painmap.core.exam import Exam
from painmap.core.qualities import full_name, quality_name
from painmap.ui.chart.miniature import zones_of
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.parts.core_words import shown


def told_zones(exam: Exam) -> list[Zone]:
    """What is written at its patches: kinds, qualities of pain, and one of several stimuli.

    The name of a stimulus stands where no other one is painted, as zones of stimuli lie over each
    other; it is on no figure where they cover the same skin.
    """
    stimuli = [key for key in painted_layers(exam) if key.kind == BORDERED]
    found = zones_of(exam, tuple({key.kind for key in exam.layers} - {BORDERED}))
    for key in stimuli if len(stimuli) > 1 else ():
        values = exam.layers[key].copy()
        for other in stimuli:
            if other != key:
                values[exam.layers[other] > 0] = 0
        look = layer_look(key.kind)
        word = shown(quality_name(key) or full_name(key))
        lines = tuple(replace(line, word=word) for line in look.lines)
        found.append(Zone(np.asarray(values), replace(look, lines=lines)))
    return found
