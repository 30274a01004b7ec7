"""What a visit says of the areas of its scheme: counted as on screen, from stretches of cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.atlas.scale import PatientScale, patient_scale
from painmap.core.area_states import AreaState, area_state, examined_mark
from painmap.core.cohort.area_table import AreaTable
from painmap.core.cohort.stretches import Stretches, painted_in, union
from painmap.core.cohort.visit_content import VisitContent
from painmap.core.compared_layers import BORDERED
from painmap.core.count_settings import CountSettings, settings_in
from painmap.core.findings import area_key
from painmap.core.layers import LAYER_KINDS, OWN_KINDS, LayerKey

if TYPE_CHECKING:
    from painmap.atlas.atlas import Atlas

KINDS: Final = tuple(kind for kind in LAYER_KINDS if kind not in OWN_KINDS)
"""The kinds of which every visit says something, if only that they were not found."""
UNKNOWN: Final = -1
"""Stands for null among int8 of 0 and 1."""


@dataclass(frozen=True, slots=True, eq=False)
class VisitAreas:
    """All areas of a visit's scheme, (areas,) each, the scheme's uncounted ones too.

    `examined` is 1, 0 for skin that was marked as not examined, or UNKNOWN; `cm2` the body's, of
    the layers that count, and `by_layer` of each that has paint.
    """

    scheme: str
    settings: CountSettings
    scale: PatientScale
    table: AreaTable
    states: tuple[AreaState, ...]
    examined: NDArray[np.int8]
    cm2: NDArray[np.float64]
    by_layer: Mapping[LayerKey, NDArray[np.float64]]


@dataclass(frozen=True, slots=True, eq=False)
class LayerAreas:
    """A layer in each area: the body's cm², and 1, 0 or UNKNOWN for whether it is affected."""

    name: str
    kind: str
    cm2: NDArray[np.float64]
    affected: NDArray[np.int8]
    told: bool


class AreaTables:
    """The tables of all schemes and bodies that were asked for."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self._known: dict[tuple[str, str], AreaTable] = {}

    def of(self, body: str, scheme: str) -> AreaTable:
        """Return the table of a scheme on a body; KeyError for one that the atlas has not."""
        key = body, scheme
        if key not in self._known:
            self._known[key] = AreaTable(self.atlas, self.atlas.body(body), scheme)
        return self._known[key]


def visit_areas(content: VisitContent, tables: AreaTables) -> VisitAreas:
    """Return the states of the areas, as `counts.counted_areas` and `examined` have them."""
    visit, findings = content.visit, content.findings
    table = tables.of(visit.body, visit.scheme)
    settings = settings_in(findings, visit.scheme)
    body = table.body
    scale = patient_scale(body, visit.height_cm, visit.weight_kg)
    shown = content.shown
    sums = {key: table.sums(table.cut(zone)) for key, zone in shown.items()}
    counting = [key for key in shown if key.kind in settings.layers]
    rest = [key for key in shown if key.kind not in settings.layers]
    counts, cm2 = _enough(table, counting, shown, sums, settings, scale.factor)
    other, _ = _enough(table, rest, shown, sums, settings, scale.factor)
    traces = np.zeros(table.n, np.bool_)
    for key, held in sums.items():
        if LAYER_KINDS[key.kind].counts_default:
            traces |= held > 0
    examined, states = np.full(table.n, UNKNOWN, np.int8), list[AreaState]()
    for area in table.scheme.areas:
        at = area.index
        states.append(
            area_state(
                findings,
                visit.scheme,
                area.key,
                _TRACE if traces[at] else (),
                counts=bool(counts[at]),
                other=bool(other[at]),
            )
        )
        mark, _ = examined_mark(findings, visit.scheme, area.key)
        by_hand = findings.get(area_key(visit.scheme, area.key, "counted"))
        has_finding = (by_hand if isinstance(by_hand, bool) else counts[at]) or other[at]
        if mark == "not_examined":
            examined[at] = 0
        elif mark == "free" or has_finding:
            examined[at] = 1
    return VisitAreas(visit.scheme, settings, scale, table, tuple(states), examined, cm2, sums)


def layer_areas(content: VisitContent, areas: VisitAreas) -> list[LayerAreas]:
    """Return every kind as a whole, then its layers where it has qualities.

    'pain' is the skin on which pain of any quality is painted; 'pain:burning' one quality;
    'pain:' what was painted without a quality, where there are others beside it.
    """
    by_kind: dict[str, list[LayerKey]] = {kind: [] for kind in KINDS}
    for key in content.shown:
        by_kind.setdefault(key.kind, []).append(key)
    examined, nowhere = areas.examined == 1, _none(areas.table.n)
    found = []
    for kind, keys in by_kind.items():
        told = content.tells_of(kind)
        seen = examined if told else nowhere
        found.append(_layer(kind, keys, content, areas, seen, told=told))
        if keys in ([], [LayerKey(kind)]):
            continue
        for key in keys:
            row = _layer(f"{kind}:{key.quality}", [key], content, areas, seen, told=told)
            # Pain drawn without a quality leaves open where it burns, and the reverse.
            others = [one for one in keys if bool(one.quality) != bool(key.quality)]
            for one in others if kind != BORDERED else ():
                row.affected[(areas.by_layer[one] > 0) & (row.affected == 0)] = UNKNOWN
            found.append(row)
    return found


def known_skin(content: VisitContent, areas: VisitAreas) -> tuple[NDArray[np.bool_], Stretches]:
    """Return which areas were examined, all of them, and more skin that was: `examined_cells`.

    Where marks were made in another scheme than the visit's, all of it is in the second.
    """
    shown = list(content.shown.values())
    painted = union(shown)
    whole = areas.examined == 1
    others = _other_marks(content)
    if not others:
        return whole, painted
    known = whole[areas.table.area_of_cell]
    for state, value in (("free", True), ("not_examined", False)):
        for scheme, key, found in (*others, *_own_marks(content)):
            if found == state and scheme in areas.table.atlas.schemes:
                _mark(known, areas.table.atlas, scheme, key, value)
    known[painted.cells()] = True
    return np.zeros_like(whole), painted_in(known.view(np.uint8))


def _mark(known: NDArray[np.bool_], atlas: Atlas, scheme: str, key: str, value: bool) -> None:
    for area in atlas.schemes[scheme].areas:
        if area.key == key:
            known[atlas.area_of_cell(scheme) == area.index] = value


def _other_marks(content: VisitContent) -> list[tuple[str, str, str]]:
    return [mark for mark in _marks(content) if mark[0] != content.visit.scheme]


def _own_marks(content: VisitContent) -> list[tuple[str, str, str]]:
    return [mark for mark in _marks(content) if mark[0] == content.visit.scheme]


def _marks(content: VisitContent) -> list[tuple[str, str, str]]:
    """Return scheme, area and state of every mark."""
    found = []
    for key, value in content.findings.items():
        if key.item == "examined" and key.subject.startswith("area:") and isinstance(value, dict):
            _, scheme, area = key.subject.split(":", 2)
            found.append((scheme, area, str(value.get("state", ""))))
    return found


def _enough(
    table: AreaTable,
    keys: list[LayerKey],
    zones: Mapping[LayerKey, Stretches],
    sums: Mapping[LayerKey, NDArray[np.float64]],
    settings: CountSettings,
    factor: float,
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Return in which areas there is enough of some layers together, and their cm²."""
    if not keys:
        return _none(table.n), np.zeros(table.n)
    if len(keys) == 1:
        zone, cm2 = zones[keys[0]], sums[keys[0]]
    else:
        zone = union([zones[key] for key in keys])
        cm2 = table.sums(table.cut(zone))
    return table.by_rule(zone, cm2, settings, factor), cm2


def _layer(
    name: str,
    keys: list[LayerKey],
    content: VisitContent,
    areas: VisitAreas,
    examined: NDArray[np.bool_],
    *,
    told: bool,
) -> LayerAreas:
    enough, cm2 = _enough(
        areas.table, keys, content.shown, areas.by_layer, areas.settings, areas.scale.factor
    )
    return LayerAreas(name, name.partition(":")[0], cm2, _truth(enough, examined), told)


def _truth(enough: NDArray[np.bool_], examined: NDArray[np.bool_]) -> NDArray[np.int8]:
    found = np.where(examined, np.int8(0), np.int8(UNKNOWN))
    found[enough] = 1
    return found


@cache
def _none(n: int) -> NDArray[np.bool_]:
    return np.zeros(n, np.bool_)


_TRACE: Final = ((LayerKey("pain"), 1.0),)
