"""What hangs on the state of a zone alone, not on where its chart lies: made once for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from painmap.ui.chart.patch_words import WordPatch, word_patches
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_paths import Shapes, zone_shapes_of
from painmap.ui.chart.zone_shapes import whole

_Codes = tuple[int, ...]


class KeptShapes:
    """Outlines of zones and their patches for words, by the token that names a state of each.

    The charts are kept too: as long as they are their ids are theirs.
    """

    def __init__(self) -> None:
        self._shapes: dict[tuple[int, object], tuple[Any, Shapes]] = {}
        self._patches: dict[tuple[int, object, _Codes], tuple[Any, Sequence[WordPatch]]] = {}

    def keep(self, tokens: set[object]) -> None:
        """Drop those of zones that are as they were no longer."""
        self._shapes = {key: made for key, made in self._shapes.items() if key[1] in tokens}
        self._patches = {key: made for key, made in self._patches.items() if key[1] in tokens}

    def shapes_of(self, chart: Any, zone: Zone) -> Shapes | None:
        """Outlines on the whole chart; None for a zone without a token, which may change."""
        if zone.token is None:
            return None
        key = (id(chart), zone.token)
        if key not in self._shapes:
            self._shapes[key] = (chart, zone_shapes_of(chart, zone, whole(chart)))
        return self._shapes[key][1]

    def patches_of(self, chart: Any, zone: Zone, codes: _Codes) -> Sequence[WordPatch]:
        """Patches that are big enough for a word."""
        if zone.token is None:
            return word_patches(chart, zone.values, codes)
        key = (id(chart), zone.token, codes)
        if key not in self._patches:
            self._patches[key] = (chart, word_patches(chart, zone.values, codes))
        return self._patches[key][1]
