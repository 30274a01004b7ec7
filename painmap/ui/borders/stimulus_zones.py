"""The zones of the stimuli of the open exam as they are shown, kept until a trial changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from painmap.core.layers import LayerKey
from painmap.core.trial_edits import counted_trials, zones_of
from painmap.core.trials import Trial
from painmap.ui.borders.live_zone import Codes, LiveZone, shown_codes

if TYPE_CHECKING:
    from painmap.ui.session.session import Session


class StimulusZones:
    """Worked out when first asked for."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._codes: dict[str, Codes] = {}

    def forget(self) -> None:
        """A trial is different now."""
        self._codes.clear()

    def codes(self, layer: LayerKey, trials: Iterable[Trial]) -> Codes:
        """What is shown of a stimulus among the recorded trials, uint8[n_cells]."""
        made = self._codes.get(layer.quality)
        if made is None:
            exam = self._session.exam
            mine = counted_trials(exam, trials, layer.quality)
            if mine:
                made = shown_codes(zones_of(exam, mine), exam.n_cells, exam.parts)
            else:
                made = np.array(exam.layer(layer))
            self._codes[layer.quality] = made
        return made

    def begin(self, layer: LayerKey, trials: Iterable[Trial], others: Sequence[Trial]) -> LiveZone:
        """The zone of a stimulus, to follow a border beside those of `others`."""
        exam = self._session.exam
        codes = self.codes(layer, trials)
        return LiveZone(exam.layer(layer), codes, zones_of(exam, others), exam.parts)
