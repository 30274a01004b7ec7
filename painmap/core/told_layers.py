"""What a visit says of a layer of which it has nothing: not there, or never looked for.

Where somebody looked and found nothing, a zone is *no longer* there. That cannot be said

- of a stimulus that was not used at the visit, though another one was, or one that nobody noted;
- of a stimulus whose trials the child stopped;
- of a layer that was carried from an earlier visit and that nobody confirmed;
- of a quality of pain on skin whose pain was drawn without a quality, nor the other way round.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from painmap.core.carried import carried_layers
from painmap.core.compared_layers import BORDERED
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.trial_edits import is_counted
from painmap.core.trials import trials_of


def stimuli_used(exam: Exam) -> frozenset[str]:
    """Return the stimuli that a visit tells of ('' for one that nobody noted), by their keys."""
    return _painted(exam, BORDERED) | _of_trials(exam, complete=True)


def only_stopped(exam: Exam, layer: LayerKey) -> bool:
    """Tell whether a stimulus was tried at a visit, and the child stopped every trial."""
    return (
        layer.kind == BORDERED
        and layer.quality not in stimuli_used(exam)
        and layer.quality in _of_trials(exam, complete=False)
    )


def tells_of(exam: Exam, layer: LayerKey) -> bool:
    """Tell whether skin without a layer is skin where it was not found, as far as examined."""
    if layer in carried_layers(exam):
        return False
    if layer.kind != BORDERED:
        return True
    used = stimuli_used(exam)
    return layer.quality in used or not (used or only_stopped(exam, layer))


def unclear_cells(exam: Exam, layer: LayerKey) -> NDArray[np.bool_]:
    """Return the skin on which a visit leaves open whether the layer is there, bool[N]."""
    if not tells_of(exam, layer):
        return np.ones(exam.n_cells, np.bool_)
    found = np.zeros(exam.n_cells, np.bool_)
    for values in _otherwise(exam, layer):
        found |= values > 0
    own = exam.layers.get(layer)
    return found if own is None else np.asarray(found & (own == 0))


def is_clear(exam: Exam, layer: LayerKey) -> bool:
    """Tell whether a visit leaves open nowhere whether a layer is there: no `unclear_cells`."""
    return tells_of(exam, layer) and not any(True for _ in _otherwise(exam, layer))


def _otherwise(exam: Exam, layer: LayerKey) -> Iterator[NDArray[np.uint8]]:
    """Yield what is painted of the kind without a quality, of a layer with one, or the reverse."""
    if layer.kind == BORDERED:
        return
    for key, values in exam.layers.items():
        if key.kind == layer.kind and bool(key.quality) != bool(layer.quality):
            yield values


def _painted(exam: Exam, kind: str) -> frozenset[str]:
    return frozenset(
        key.quality
        for key, values in exam.layers.items()
        if key.kind == kind and values.max(initial=0)
    )


def _of_trials(exam: Exam, *, complete: bool) -> frozenset[str]:
    """Return the stimuli of a visit's complete trials, or of its stopped ones."""
    return frozenset(
        trial.stimulus_key
        for trial in trials_of(exam.findings)
        if (is_counted(exam, trial) if complete else trial.stopped)
    )
