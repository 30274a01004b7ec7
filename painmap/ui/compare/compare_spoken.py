"""The charts of a comparison in words, for screen readers: what is on each part of the skin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from painmap.core.change import CLASS_NAMES, NONE
from painmap.core.comparison import Comparison
from painmap.core.skin_places import painted_by_atom
from painmap.ui.compare.compare_words import layer_words, tr
from painmap.ui.compare.compare_zones import EARLIER, LATER, visit_zones
from painmap.ui.map.skin_parts import SkinParts
from painmap.ui.parts.spoken_parts import PartsReader, read_aloud
from painmap.ui.parts.wording import core_text, number

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas
    from painmap.ui.compare.compare_stage import CompareStage
    from painmap.ui.compare.compare_state import CompareState

_ATOMS, _CLASSES = 256, len(CLASS_NAMES)
_LEAST_CM2 = 0.05


def speak(stage: CompareStage) -> list[PartsReader]:
    """Let assistive technology read the charts of every pane, part by part."""
    told = _Told(stage)

    def later_or_both(atom: int) -> str:
        """Over each other, `back` shows both visits."""
        return told.both(atom) if stage.both.charts.way == "onion" else told.of(LATER, atom)

    ways = (
        (stage.earlier.view, lambda atom: told.of(EARLIER, atom)),
        (stage.later.view, lambda atom: told.of(LATER, atom)),
        (stage.change.view, told.change),
        (stage.both.charts.front, lambda atom: told.of(EARLIER, atom)),
        (stage.both.charts.back, later_or_both),
    )
    parts = [SkinParts(view, told.atlas, tell, lambda: told.layer) for view, tell in ways]
    return [read_aloud(one.view, one) for one in parts]


class _Told:
    """Sums of a comparison by parts of the skin, made once for each that is shown."""

    def __init__(self, stage: CompareStage) -> None:
        self._stage = stage
        self._summed: Comparison | None = None
        self._classes: NDArray[np.float64] = np.zeros((_ATOMS, _CLASSES))
        self._painted: list[NDArray[np.float64]] = []

    @property
    def _state(self) -> CompareState | None:
        return self._stage.state

    def atlas(self) -> Atlas | None:
        """That of what is compared."""
        return self._state.atlas if self._state is not None else None

    @property
    def layer(self) -> str:
        """Which layer is compared."""
        return "" if self._state is None else layer_words(self._state.layer, self._state.pair)

    def change(self, atom: int) -> str:
        """'newly affected 3 cm², still affected 60 cm²'."""
        self._sum()
        row = self._classes[atom]
        told = [
            f"{core_text(CLASS_NAMES[code])} {self._size(row[code])}"
            for code in range(NONE + 1, _CLASSES)
            if row[code] >= _LEAST_CM2
        ]
        return ", ".join(told) or tr("nothing painted at either visit")

    def of(self, place: int, atom: int) -> str:
        """'Allodynia · cotton wisp 85 cm²' of the earlier (0) or the later (1) visit."""
        self._sum()
        cm2 = float(self._painted[place][atom])
        return f"{self.layer} {self._size(cm2)}" if cm2 >= _LEAST_CM2 else tr("nothing painted")

    def both(self, atom: int) -> str:
        """What each of the two visits has there."""
        earlier, later = self.of(EARLIER, atom), self.of(LATER, atom)
        return tr("earlier: {0}; later: {1}").format(earlier, later)

    def _sum(self) -> None:
        state = self._state
        if state is None or state.comparison is self._summed:
            return
        comparison, atlas = state.comparison, state.atlas
        self._summed = comparison
        skin = atlas.body(comparison.body).area_cm2
        codes = atlas.atom.astype(np.intp) * _CLASSES + comparison.classes
        sums = np.bincount(codes, skin, _ATOMS * _CLASSES).astype(np.float64)
        self._classes = sums.reshape(_ATOMS, _CLASSES)
        self._painted = []
        for place in (EARLIER, LATER):
            zones = visit_zones(state.pair, state.layer, place)
            values = zones[0].values if zones else np.zeros(atlas.n_cells, np.uint8)
            self._painted.append(painted_by_atom(skin, atlas.atom, values)[0])

    def _size(self, cm2: float) -> str:
        """An area of the body in the patient's cm² at the later visit, or in % of the skin."""
        state = self._state
        assert state is not None
        scale = state.comparison.scale
        if scale.method == "none":
            skin = float(state.atlas.body(state.comparison.body).area_cm2.sum())
            return tr("{0} % of skin").format(number(100 * cm2 / skin, 1))
        return f"{number(cm2 * scale.factor, 1)} cm²"
