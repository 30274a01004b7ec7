"""The trends of a course on paper: areas, borders, warmth, pain, over one axis of true dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from painmap.core.compared_layers import PREFERRED
from painmap.core.comparing.course import Course, Figure, breaks_of
from painmap.core.qualities import quality_name
from painmap.core.text import Text
from painmap.ui.paper.page import Sheet, points
from painmap.ui.paper.page_parts import tr
from painmap.ui.paper.page_trend import (
    DATES,
    events_height,
    paint_dates,
    paint_events,
    paint_lines,
    time_axis,
)
from painmap.ui.parts.core_words import shown

if TYPE_CHECKING:
    from painmap.ui.paper.report import History

_MOST, _LANES, _GAP, _ALL = 4, 5, 14.0, 5
_HIGHER = 4 / 3
"""The first chart is so much higher than the others."""
_PAIN = 10.0
_LEAST = 150.0
"""A chart that is lower shows nothing: fewer are shown, the table below has the figures of all."""


@dataclass(frozen=True, slots=True, eq=False)
class Chart:
    """Figures in one unit, with their names; `top` ends the axis of a scale that has an end."""

    title: str
    figures: tuple[tuple[Figure, str], ...]
    unit: str = ""
    top: float | None = None


def charts_of(course: Course, unit: str = "C", most: int = _ALL) -> list[Chart]:
    """Charts of what any visit knows; temperatures in the `unit` that was chosen."""
    charts = []
    sized = all_sized(course)
    sizes = _sizes(course, sized=sized)
    title = tr("Affected skin, cm²") if sized else tr("Affected skin, % of skin")
    if sizes:
        named = tuple((one, shown(one.name)) for one in sizes)
        charts.append(Chart(title, named, tr("cm²") if sized else tr("% of skin")))
    levels = [one for one in course.series("level") if _known(one) > 0][:_MOST]
    if levels:
        named = tuple((one, _level_name(one)) for one in levels)
        charts.append(Chart(tr("Border, cm above its landmark"), named))
    pain = course.series("pain")
    if pain:
        named = tuple((one, _short(shown(one.name))) for one in pain)
        charts.append(Chart(tr("Pain, 0 to 10"), named, top=_PAIN))
    plain = _deltas(course, unit)
    if plain:
        named = tuple((one, shown(one.name).split(":")[0].rstrip()) for one in plain[:_MOST])
        degrees = f"°{unit}"
        charts.append(Chart(tr("Temperature, right − left, {0}").format(degrees), named, degrees))
    areas = [one for one in course.series("areas") if _known(one) > 0]
    if areas:
        named = tuple((one, shown(one.name)) for one in areas)
        charts.append(Chart(tr("Affected areas"), named))
    return charts[:most]


def all_sized(course: Course) -> bool:
    """Whether sizes are in cm²: one visit without a height would have another unit."""
    return all(visit.sized for visit in course.visits)


def _deltas(course: Course, unit: str) -> list[Figure]:
    """Differences of temperature at rest, where there are any, in the unit."""
    found = [one for one in course.series("delta_t") if _known(one) > 0]
    found = [one for one in found if ":" not in one.key] or found
    if unit != "F":
        return found
    return [
        replace(one, values=tuple(None if v is None else 1.8 * v for v in one.values))
        for one in found
    ]


def _sizes(course: Course, *, sized: bool) -> list[Figure]:
    """The layers of allodynia, then of pain, the largest first."""
    found: list[Figure] = []
    for kind in PREFERRED:
        own = [one for one in course.series("cm2" if sized else "percent")
               if one.layer is not None and one.layer.kind == kind and _known(one)]  # fmt: skip
        found += sorted(own, key=lambda one: -max(v for v in one.values if v is not None))
    return found[:_MOST]


def _known(figure: Figure) -> int:
    return sum(value is not None for value in figure.values)


def _level_name(figure: Figure) -> str:
    """'L outer ankle', with the stimulus where a patient has several."""
    mark = dict(figure.name.args).get("mark")
    where = shown(mark) if isinstance(mark, Text) else shown(figure.name)
    stimulus = None if figure.layer is None else quality_name(figure.layer)
    return where if stimulus is None else f"{where} · {shown(stimulus)}"


def _short(name: str) -> str:
    return name.split(",", maxsplit=1)[0]


def paint_charts(
    sheet: Sheet, rect: QRectF, *, history: History, most: int = _ALL, unit: str = "C"
) -> None:
    """Paint the charts into a rectangle, the first a little higher than the others."""
    course = history.course
    charts = charts_of(course, unit, most)
    if not charts:
        nothing = tr("Nothing was recorded that could be shown over time.")
        sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 44), nothing, points(9))
        return
    moments: Sequence[datetime] = [visit.at for visit in course.visits]
    names = [name for chart in charts for _, name in chart.figures]
    axis, breaks = time_axis(moments, rect, names), breaks_of(history.events)
    room = rect.height() - DATES - 8 - events_height(sheet, history.events, axis, _LANES)
    while len(charts) > 1 and _each(room, len(charts)) < _LEAST:
        charts.pop()
    each, y = _each(room, len(charts)), rect.y()
    for place, chart in enumerate(charts):
        high = each * (_HIGHER if not place else 1.0)
        box = QRectF(rect.x(), y, rect.width(), high)
        paint_lines(sheet, box, chart.figures, axis, title=chart.title, breaks=breaks,
                    top=chart.top)  # fmt: skip
        y += high + _GAP
    paint_dates(sheet, y - _GAP, axis)
    paint_events(sheet, y - _GAP + DATES, history.events, axis, _LANES)


def _each(room: float, count: int) -> float:
    """The height of every chart but the first."""
    return (room - (count - 1) * _GAP) / (count + _HIGHER - 1)
