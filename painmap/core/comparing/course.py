"""All visits of a patient as figures over true dates, their trends, and the maps over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from painmap.core.compared_layers import layer_order
from painmap.core.comparing.course_visit import INSTRUMENT, CourseVisit, course_visit
from painmap.core.comparing.frequency import (
    FrequencyMap,
    PackedVisit,
    frequency_map,
    intensity_map,
)
from painmap.core.comparing.record_tables import PAIN_LEVELS, SCORES, score_title
from painmap.core.comparing.trend import Point, Trend, last_stretch, trend_of
from painmap.core.layers import LayerKey
from painmap.core.levels import LIMB_AREAS
from painmap.core.qualities import full_name
from painmap.core.record.limb_items import SITES
from painmap.core.rules.instruments import INSTRUMENTS, OWN
from painmap.core.text import Arg, Number, Text, text

if TYPE_CHECKING:
    from painmap.core.record.therapy import TherapyEvent

KINDS: Final = ("cm2", "percent", "level", "areas", "delta_t", "pain", "scores")
BREAKING: Final = frozenset({"treatment", "desensitisation", "flare"})
"""Kinds of events that begin another stretch of the course."""
_LEFT: Final = (2, 4)
_DATES: Final = 3
"""A stretch of fewer has no uncertainty, and then says little."""
_DECIMALS: Final = {each.key: each.decimals for each in INSTRUMENTS}
_UNITS: Final = {each.key: each.unit for each in INSTRUMENTS}
_TITLES: Final = {each.key: each.title for each in INSTRUMENTS}


def course_of(visits: Iterable[CourseVisit]) -> Course:
    """Return visits as a course, by date and, at one moment, by number."""
    ordered = sorted(visits, key=lambda one: (one.at, one.visit.number))
    return Course(tuple(ordered))


def breaks_of(events: Iterable[TherapyEvent]) -> tuple[datetime, ...]:
    """Return when treatments and flares began: a trend is told since the last of them."""
    days = sorted({event.starts for event in events if event.kind in BREAKING})
    return tuple(datetime.combine(day, time()).astimezone() for day in days)


def trend_of_figure(figure: Figure, breaks: Sequence[datetime] = ()) -> Trend | None:
    """Return the trend of a figure's last stretch; None with fewer than two dates.

    Where values are not alike, by another rule or setting, the stretch begins at the last change.
    """
    first = max(figure.unlike, default=0)
    known = zip(figure.at[first:], figure.values[first:], strict=True)
    points = [Point(at, value) for at, value in known if value is not None]
    return trend_of(last_stretch(points, breaks, dates=_DATES))


def trend_words(figure: Figure, trend: Trend) -> Text:
    """Return a trend as '−28 cm² per week since 3 Aug 2026, 95 % between −40 and −16'."""
    decimals = figure.decimals + 1
    slope = Number(trend.per_week, decimals, signed=True)
    words: dict[str, Arg] = {"slope": slope, "unit": figure.unit, "day": trend.first}
    if trend.low is None or trend.high is None:
        msgid = "{slope} {unit} per week since {day}; of two visits, no uncertainty"
        if trend.points > 2:
            msgid = "{slope} {unit} per week since {day}; of two dates, no uncertainty"
        return text(msgid, **words)
    low, high = (Number(end, decimals, signed=True) for end in (trend.low, trend.high))
    msgid = "{slope} {unit} per week since {day}, 95 % between {low} and {high}"
    if trend.is_flat:
        msgid += "; no change would explain it as well"
    return text(msgid, **words, low=low, high=high)


def _half(values: Sequence[float | None]) -> float | None:
    found = [value for value in values if value is not None]
    return max(found) / 2 if found else None


def _sizes(course: Course, *, sized: bool) -> list[Figure]:
    if sized and not any(visit.sized for visit in course.visits):
        return []
    unit, decimals = (text("cm²"), 0) if sized else (text("% of skin"), 2)
    found = []
    for layer in course.layers:
        values = [visit.size(layer, sized=sized) for visit in course.visits]
        bands = [_spread(visit, layer, sized=sized) for visit in course.visits]
        figure = course.figure(str(layer), full_name(layer), unit, values, decimals)
        found.append(replace(figure, band=_half(bands), bands=_halves(bands), layer=layer))
    return found


def _halves(bands: Sequence[float | None]) -> tuple[float | None, ...]:
    return tuple(None if band is None else band / 2 for band in bands)


def _spread(visit: CourseVisit, layer: LayerKey, *, sized: bool) -> float | None:
    """Return by how much repeat tests of a visit differ in area, None without any."""
    repeats = visit.repeats.get(layer)
    if repeats is None or (sized and not visit.sized):
        return None
    share = repeats.percent_of_skin
    return share * visit.cm2_of_skin / 100.0 if sized else share


def _levels(course: Course) -> list[Figure]:
    """Return a figure for each border of each limb, all its visits from the same landmark."""
    keys = dict.fromkeys(key for visit in course.visits for key in visit.edges)
    found = []
    for layer, limb in sorted(keys, key=lambda key: (layer_order(key[0]), key[1])):
        rows = [visit.edges.get((layer, limb)) for visit in course.visits]
        mark = max(row.mark for row in rows if row is not None)
        levels = [None if row is None else row.levels[mark] for row in rows]
        name = next(level.landmark_name for level in levels if level is not None)
        side = "L {mark}" if limb in _LEFT else "R {mark}"
        title = text(
            "{layer}: border above {mark}",
            layer=full_name(layer),
            mark=text(side, mark=text(name)),
        )
        values = [None if level is None else level.cm for level in levels]
        shifts = [
            visit.repeats[layer].shift_cm if layer in visit.repeats else None
            for visit in course.visits
        ]
        none = tuple(
            level is None and visit.sized and visit.says(layer) and limb in visit.limbs
            for level, visit in zip(levels, course.visits, strict=True)
        )
        figure = course.figure(f"{layer}@{LIMB_AREAS[limb]}", title, text("cm"), values, 1)
        found.append(
            replace(figure, none=none, band=_half(shifts), bands=_halves(shifts), layer=layer)
        )
    return found


def _areas(course: Course) -> list[Figure]:
    values = [float(len(one.areas)) if one.drawn else None for one in course.visits]
    name = text("Affected areas")
    made_by = [str(visit.counted_by) for visit in course.visits]
    figure = course.figure("areas", name, text("areas"), values, 0)
    return [replace(figure, unlike=_changes(values, made_by))]


def _deltas(course: Course) -> list[Figure]:
    keys = dict.fromkeys(key for visit in course.visits for key in visit.delta_t)
    found = []
    for key in sorted(keys, key=lambda key: ":" in key):
        pair, _, site = key.partition(":")
        names = SITES["arm" if pair == "arms" else "leg"]
        where = names[site or "dorsum"]
        name = text(
            "{pair}, {site}: right − left",
            pair=text(pair.capitalize()),
            site=text(where[:1].lower() + where[1:]),
        )
        values = [visit.delta_t.get(key) for visit in course.visits]
        found.append(course.figure(key, name, text("°C"), values, 1))
    return found


def _pain(course: Course) -> list[Figure]:
    rows = ((key, name, [one.pain.get(key) for one in course.visits]) for key, name in PAIN_LEVELS)
    return [
        course.figure(key, name, text("points"), values, 0)
        for key, name, values in rows
        if any(value is not None for value in values)
    ]


def _scores(course: Course) -> list[Figure]:
    keys = dict.fromkeys(key for visit in course.visits for key in visit.scores)
    order = [*SCORES]
    found = []
    for key in sorted(keys, key=lambda key: (_place(order, key), key)):
        values = [visit.scores.get(key) for visit in course.visits]
        made_by = [visit.made_by.get(key, "") for visit in course.visits]
        own = key.removeprefix(INSTRUMENT)
        name = score_title(key)
        if own != key:
            name = _TITLES.get(own, text("{name}", name=own.removeprefix(OWN)))
        unit = text(_UNITS.get(own) or "points")
        figure = course.figure(key, name, unit, values, _DECIMALS.get(own, 0))
        found.append(replace(figure, unlike=_changes(values, made_by)))
    return found


def _place(order: list[str], key: str) -> int:
    rule = key.partition(":")[0]
    return order.index(rule) if rule in order else len(order)


def _changes(values: Sequence[float | None], made_by: Sequence[str]) -> tuple[int, ...]:
    """Return at which values the rule or its settings are others than at the value before."""
    known = [at for at, value in enumerate(values) if value is not None]
    return tuple(at for last, at in pairwise(known) if made_by[last] != made_by[at])


_SERIES: Final[dict[str, Callable[[Course], list[Figure]]]] = {
    "cm2": lambda course: _sizes(course, sized=True),
    "percent": lambda course: _sizes(course, sized=False),
    "level": _levels,
    "areas": _areas,
    "delta_t": _deltas,
    "pain": _pain,
    "scores": _scores,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of each visit, None where it is not known; where `none`, there is none: no border.

    `bands` are half the width of each visit's repeat variation, None without repeat tests, and
    `band` the widest. `unlike` are the places at which a rule or its settings changed: what stands
    before is not comparable with what follows.
    """

    key: str
    name: Text
    unit: Text
    at: tuple[datetime, ...]
    values: tuple[float | None, ...]
    decimals: int
    none: tuple[bool, ...]
    band: float | None = None
    bands: tuple[float | None, ...] = ()
    unlike: tuple[int, ...] = ()
    layer: LayerKey | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """All visits of a patient, by date."""

    visits: tuple[CourseVisit, ...]

    @property
    def layers(self) -> tuple[LayerKey, ...]:
        """The layers painted at any visit, in the order of lists."""
        found = {key for visit in self.visits for key in visit.cm2}
        return tuple(sorted(found, key=layer_order))

    def series(self, kind: str) -> tuple[Figure, ...]:
        """Return the figures of one of `KINDS`; () where no visit has any. KeyError for others."""
        return tuple(_SERIES[kind](self))

    def figure(
        self,
        key: str,
        name: Text,
        unit: Text,
        values: Sequence[float | None],
        decimals: int,
    ) -> Figure:
        """Return values of the visits as a figure."""
        return Figure(
            key=key,
            name=name,
            unit=unit,
            at=tuple(visit.at for visit in self.visits),
            values=tuple(values),
            decimals=decimals,
            none=(False,) * len(self.visits),
        )

    def frequency(self, layer: LayerKey) -> FrequencyMap:
        """Return at how many of the visits that say something of a layer each cell had it."""
        return frequency_map(self._packed(layer))

    def intensity(self, layer: LayerKey) -> NDArray[np.float32]:
        """Return the mean intensity of each cell, NaN where it was never rated."""
        return intensity_map(self._packed(layer))

    def _packed(self, layer: LayerKey) -> list[PackedVisit]:
        return [visit.maps.get(layer, visit.examined) for visit in self.visits if visit.says(layer)]


__all__ = [
    "BREAKING",
    "KINDS",
    "Course",
    "CourseVisit",
    "Figure",
    "breaks_of",
    "course_of",
    "course_visit",
    "trend_of_figure",
    "trend_words",
]
