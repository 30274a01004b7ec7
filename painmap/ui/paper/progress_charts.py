"""The trends of a course on paper: areas, borders, warmth, pain, over one axis of true dates."""

from __future__ import annotations

from collections.abc import Sequence
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
_HIGH, _LOW = 400.0, 300.0

Chart = tuple[str, tuple[tuple[Figure, str], ...]]


def charts_of(course: Course, most: int = _ALL) -> list[Chart]:
    """Charts with their titles: each of figures in one unit, of what any visit knows."""
    charts = []
    sized = all(visit.sized for visit in course.visits)
    sizes = _sizes(course, sized=sized)
    unit = tr("Affected skin, cm²") if sized else tr("Affected skin, % of skin")
    if sizes:
        charts.append((unit, tuple((one, shown(one.name)) for one in sizes)))
    levels = [one for one in course.series("level") if _known(one) > 0][:_MOST]
    if levels:
        names = tuple((one, _level_name(one)) for one in levels)
        charts.append((tr("Border, cm above its landmark"), names))
    pain = course.series("pain")
    if pain:
        title = tr("Pain, 0 to 10")
        charts.append((title, tuple((one, _short(shown(one.name))) for one in pain)))
    deltas = [one for one in course.series("delta_t") if _known(one) > 0]
    plain = [one for one in deltas if ":" not in one.key] or deltas
    if plain:
        title = tr("Temperature, right − left, °C")
        names = tuple((one, shown(one.name).split(":")[0]) for one in plain[:_MOST])
        charts.append((title, names))
    areas = [one for one in course.series("areas") if _known(one) > 0]
    if areas:
        charts.append((tr("Affected areas"), tuple((one, shown(one.name)) for one in areas)))
    return charts[:most]


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


def charts_height(history: History, most: int) -> float:
    """How much room charts, dates and events take."""
    charts = charts_of(history.course, most)
    if not charts:
        return 60.0
    return _HIGH + (len(charts) - 1) * (_LOW + _GAP) + DATES + _LANES * 40.0 + 20


def paint_charts(sheet: Sheet, rect: QRectF, *, history: History, most: int) -> None:
    """Paint the charts into a rectangle, the first a little higher than the others."""
    course = history.course
    charts = charts_of(course, most)
    if not charts:
        nothing = tr("Nothing was recorded that could be shown over time.")
        sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 44), nothing, points(9))
        return
    moments: Sequence[datetime] = [visit.at for visit in course.visits]
    axis, breaks = time_axis(moments, rect), breaks_of(history.events)
    below = DATES + 8 + events_height(sheet, history.events, axis, _LANES)
    each = (rect.height() - below - (len(charts) - 1) * _GAP) / (len(charts) + _HIGH / _LOW - 1)
    y = rect.y()
    for place, (title, figures) in enumerate(charts):
        high = each * (_HIGH / _LOW if not place else 1.0)
        box = QRectF(rect.x(), y, rect.width(), high)
        paint_lines(sheet, box, figures, axis, title=title, breaks=breaks, dates=False)
        y += high + _GAP
    paint_dates(sheet, y - _GAP, axis)
    paint_events(sheet, y - _GAP + DATES, history.events, axis, _LANES)
