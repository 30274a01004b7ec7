"""Where a comparison has something to show: which limb, which of its charts, and what is elsewhere.

Figures are those of the table's rows, so a place that is named here says what the table says.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from painmap.core.change import CLASS_NAMES, GAINED, LOST, UNKNOWN
from painmap.core.comparison import AreaChange, Comparison
from painmap.core.sentences import area_clause, area_in_words
from painmap.core.text import Text, text
from painmap.ui.chart.chart_layout import subs

WHOLE = ("whole", "")
_TILE_OF_LIMB = ("", "r_arm", "l_arm", "r_leg", "l_leg")
_PARTS = {
    ("r_arm", "arm"): "right arm",
    ("l_arm", "arm"): "left arm",
    ("r_leg", "leg"): "right leg",
    ("l_leg", "leg"): "left leg",
    ("r_arm", "hand"): "right hand",
    ("l_arm", "hand"): "left hand",
    ("r_leg", "foot"): "right foot",
    ("l_leg", "foot"): "left foot",
}
_CLOSE_UPS = ("hand", "foot")
_HEAD = frozenset({"cranium", "occiput", "ear", "face", "jaw"})
_ENOUGH = 0.9
"""Charts that show this much of what the best show are as good."""
_UNSEEN_CM2 = 1.0


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something affected that the charts do not show, in words, and the charts that do.

    `closer`: they show a part of the limb that is on the screen already, larger.
    """

    text: Text
    place: tuple[str, str]
    closer: bool = False


def opening_place(comparison: Comparison, atlas: Any) -> tuple[str, str]:
    """The tile and its switch where the layer changed most, else where most of it is."""
    tiles = _tiles(comparison, atlas)
    changed: dict[str, float] = {}
    held: dict[str, float] = {}
    for row, tile in tiles.items():
        change = comparison.layer.rows[row].change
        changed[tile] = changed.get(tile, 0.0) + change.gained + change.lost
        held[tile] = held.get(tile, 0.0) + max(change.then, change.now) + change.unknown
    sums = changed if any(changed.values()) else held
    if not any(sums.values()):
        return WHOLE
    return best_charts(comparison, atlas, max(sums, key=lambda tile: sums[tile]))


def best_charts(
    comparison: Comparison, atlas: Any, tile: str, part: NDArray[np.bool_] | None = None
) -> tuple[str, str]:
    """The tile with the switch under which most of the change is seen, then most of the layer.

    Of the limb, or of the `part` of it given. Of two that are as good the closer: a palm is seen in
    full on the arm, and larger on the hand.
    """
    body = atlas.body(comparison.body)
    names = subs(body.charts, tile)
    if not names:
        return tile, ""
    within = atlas.limb == _TILE_OF_LIMB.index(tile) if part is None else part
    held = (comparison.classes > 0) & within
    classes = comparison.classes
    changed = ((classes == GAINED) | (classes == LOST)) & within
    shown = {name: seen(body, tile, name) for name in names}
    for cells in (changed, held):
        cm2 = {name: float(body.area_cm2[cells & shown[name]].sum()) for name in names}
        names = [name for name in names if cm2[name] >= _ENOUGH * max(cm2.values())]
    return tile, names[-1]


def elsewhere(comparison: Comparison, atlas: Any, place: tuple[str, str]) -> list[Elsewhere]:
    """What is affected but not on these charts, the most changed first."""
    tile, sub = place
    found = _other_part(comparison, atlas, tile, sub)
    tiles = _tiles(comparison, atlas)
    hidden = _hidden_areas(comparison, atlas, seen(atlas.body(comparison.body), tile, sub))
    of_cell = atlas.area_of_cell(comparison.scheme)
    rows = [(row, comparison.layer.rows[row]) for row, of in tiles.items() if of != tile]
    for row, area in sorted(rows, key=lambda pair: _order(pair[1])):
        if area.change.class_of() and hidden[area.area.index]:
            part = of_cell == area.area.index
            place = best_charts(comparison, atlas, tiles[row], part)
            found.append(Elsewhere(_words(comparison, area), place))
    return found


def place_of_area(comparison: Comparison, atlas: Any, key: str) -> tuple[str, str]:
    """The charts that show best what the layer has in an area of the scheme, by its key."""
    for at, tile in _tiles(comparison, atlas).items():
        area = comparison.layer.rows[at].area
        if area.key == key:
            part = atlas.area_of_cell(comparison.scheme) == area.index
            return best_charts(comparison, atlas, tile, part)
    return WHOLE


def _hidden_areas(
    comparison: Comparison, atlas: Any, shown: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Of which areas of the scheme less than half of the layer is among the cells shown."""
    cells = np.flatnonzero(comparison.classes > 0)
    areas = atlas.area_of_cell(comparison.scheme)[cells]
    cm2 = atlas.body(comparison.body).area_cm2[cells]
    n = len(atlas.schemes[comparison.scheme].areas)
    seen_cm2 = np.bincount(areas, cm2 * shown[cells], n)
    hidden: NDArray[np.bool_] = seen_cm2 < 0.5 * np.bincount(areas, cm2, n)
    return hidden


@lru_cache(maxsize=48)
def seen(body: Any, tile: str, sub: str) -> NDArray[np.bool_]:
    """The cells that a tile's charts show, bool[N]."""
    cells = np.zeros(body.area_cm2.size, np.bool_)
    for key, info in body.charts.items():
        if info.tile == tile and info.sub == sub:
            cells[body.chart(key).cells] = True
    cells.flags.writeable = False  # it is kept, and given to many
    return cells


def _other_part(comparison: Comparison, atlas: Any, tile: str, sub: str) -> list[Elsewhere]:
    """The limb's other charts, where they show what these leave out: a sole, a thigh."""
    if not sub:
        return []
    body = atlas.body(comparison.body)
    unseen = (comparison.classes > 0) & ~seen(body, tile, sub)
    found = []
    for name in subs(body.charts, tile):
        cm2 = float(body.area_cm2[unseen & seen(body, tile, name)].sum()) * comparison.scale.factor
        if name != sub and cm2 >= _UNSEEN_CM2:
            closer = name in _CLOSE_UPS
            found.append(Elsewhere(text(_PARTS[tile, name]), (tile, name), closer))
    return found


def _words(comparison: Comparison, row: AreaChange) -> Text:
    if row.change.class_of() == UNKNOWN:
        msgid = "{area} ({state})"
        return text(msgid, area=area_in_words(row.area), state=text(CLASS_NAMES[UNKNOWN]))
    return area_clause(comparison, row)


def _order(row: AreaChange) -> tuple[float, float]:
    change = row.change
    return -(change.gained + change.lost), -max(change.then, change.now, change.unknown)


def _tiles(comparison: Comparison, atlas: Any) -> dict[int, str]:
    """The tile on which each area with the layer is seen, by the area's place among the rows."""
    rows, limbs = comparison.layer.rows, _limb_of_areas(atlas, comparison.scheme)
    parts = {atom.index: atom.part for atom in atlas.atoms}
    found = {}
    for at, row in enumerate(rows):
        if not (row.change.then or row.change.now or row.change.unknown):
            continue
        limb = limbs[row.area.index]
        head = _HEAD.issuperset(parts[i] for i in row.area.atoms)
        found[at] = _TILE_OF_LIMB[limb] if limb else "head" if head else "whole"
    return found


@lru_cache(maxsize=16)
def _limb_of_areas(atlas: Any, scheme: str) -> tuple[int, ...]:
    """The limb, 1 to 4, that most of each area of a scheme is on; 0 for the trunk and the head."""
    n = len(atlas.schemes[scheme].areas)
    number = np.bincount(atlas.area_of_cell(scheme) * np.int64(5) + atlas.limb, minlength=5 * n)
    return tuple(number.reshape(-1, 5).argmax(axis=1).tolist())
