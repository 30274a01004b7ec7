"""Therapy progress: all visits of a patient on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from painmap.core.comparing.course import (
    Course,
    Figure,
    breaks_of,
    trend_of_figure,
    trend_words,
)
from painmap.core.exam import Exam
from painmap.core.layers import LayerKey
from painmap.core.qualities import full_name
from painmap.ui.chart.chart_window import Window
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.paper.common_charts import common_charts
from painmap.ui.paper.page import Sheet, points, wrap
from painmap.ui.paper.page_figures import HEADING, paint_pane, pane_height
from painmap.ui.paper.page_flow import Rest
from painmap.ui.paper.page_parts import (
    FOOT,
    LegendEntry,
    paint_foot,
    paint_head,
    paint_legend,
    tr,
)
from painmap.ui.paper.page_table import DENSE, PageTable, paint_table, table_height
from painmap.ui.paper.progress_charts import all_sized, charts_of, paint_charts
from painmap.ui.paper.report_facts import draft_facts, visit_facts, visit_scale
from painmap.ui.parts import fonts
from painmap.ui.parts.core_words import shown
from painmap.ui.parts.wording import EMPTY, day, number

if TYPE_CHECKING:
    from painmap.ui.paper.report import History

MOST = 12
"""Small figures on the page; of more visits the first, the last and some between are shown."""

_COLUMNS, _CELL, _WORDS, _GAP = 6, 280.0, 90.0, 14.0
_LARGE = 380.0
_ROWS = 5


@dataclass(frozen=True, slots=True, eq=False)
class ProgressPage:
    """All visits; `exam` is the last one, whose body and scale the figures have."""

    history: History
    exam: Exam
    layer: LayerKey
    atlas: Any
    clinic: str = ""
    unit: str = "C"


def paint_progress(
    sheet: Sheet, page: ProgressPage, number_: int, pages: int, _rest: Rest | None = None
) -> Rest:
    """Paint the page; it is always one."""
    course, patient = page.history.course, page.exam.patient
    y = paint_head(sheet, patient, tr("Therapy progress"), [], page.clinic, lines=[_span(course)])
    paint_foot(sheet, _facts(page), patient, page=number_, pages=pages)
    body = sheet.body
    bottom = body.bottom() - FOOT
    y = _paint_sentences(sheet, page, y)
    y = _paint_small_figures(sheet, page, y)
    most = 4 if len(course.visits) <= _COLUMNS else 3
    table = trend_table(page)
    high = table_height(table, body.width(), pitch=DENSE)
    room = QRectF(body.left(), y, body.width(), bottom - y - high - 40)
    sheet.mark(tr("Trends"), y, 1)
    if not sheet.dry:
        paint_charts(sheet, room, history=page.history, most=most, unit=page.unit)
    top = bottom - high - 14
    sheet.mark(table.title, top, 1)
    paint_table(sheet, table, QRectF(body.left(), top, body.width(), high + 4), pitch=DENSE)
    return Rest()


def _span(course: Course) -> str:
    first, last = course.visits[0], course.visits[-1]
    if len(course.visits) == 1:
        return tr("1 visit, {0}").format(day(first.at))
    span = tr("{0} visits, {1} to {2}")
    return span.format(len(course.visits), day(first.at), day(last.at))


def _facts(page: ProgressPage) -> list[str]:
    facts = [fact for fact in visit_facts(page.exam, page.atlas) if fact != tr("DRAFT, not signed")]
    facts.append(tr("each visit on its own scale; figures on the last visit's body"))
    return [*facts, *draft_facts(page.history.course)]


def _leading(page: ProgressPage) -> list[Figure]:
    """What the page says first in words: the area of the layer, and its border."""
    course = page.history.course
    sized = all_sized(course)
    kinds = ("cm2" if sized else "percent", "level")
    return [
        figure
        for kind in kinds
        for figure in course.series(kind)
        if figure.layer == page.layer and any(value is not None for value in figure.values)
    ][:2]


def _paint_sentences(sheet: Sheet, page: ProgressPage, y: float) -> float:
    """How large it was and is, and how fast it changed in the last stretch."""
    body, bold, font = sheet.body, points(11, fonts.SEMIBOLD), points(9)
    breaks = breaks_of(page.history.events)
    for place, figure in enumerate(_leading(page)):
        text = _sizes_text(figure)
        trend = trend_of_figure(figure, breaks)
        if not place:
            y += sheet.lines(QPointF(body.left(), y), wrap(text + ".", bold, body.width()), bold)
            text = ""
        said = "" if trend is None else shown(trend_words(figure, trend), page.unit)
        line = "; ".join(filter(None, [text, said])) + "."
        if line != ".":
            lines = wrap(line[:1].upper() + line[1:], font, body.width())
            y += sheet.lines(QPointF(body.left(), y), lines, font)
    return y + 14


def _sizes_text(figure: Figure) -> str:
    """'Allodynia · cotton wisp: 774 → 636 cm²'; with days that are not those of the span."""
    known = [(at, v) for at, v in zip(figure.at, figure.values, strict=True) if v is not None]
    name, unit = shown(figure.name), shown(figure.unit)
    first, last = ((day(at), number(v, figure.decimals)) for at, v in (known[0], known[-1]))
    if len(known) == 1:
        return tr("{0}: {1} {2} on {3}").format(name, first[1], unit, first[0])
    text = tr("{0}: {1} → {2} {3}").format(name, first[1], last[1], unit)
    if (known[0][0], known[-1][0]) == (figure.at[0], figure.at[-1]):
        return text
    return tr("{0} ({1} to {2})").format(text, first[0], last[0])


def chosen(count: int, most: int = MOST) -> list[int]:
    """Which of so many visits are shown: all, or the first, the last and some evenly between."""
    if count <= most:
        return list(range(count))
    return sorted({round(at * (count - 1) / (most - 1)) for at in range(most)})


def _paint_small_figures(sheet: Sheet, page: ProgressPage, y: float) -> float:
    """The layer at each visit on the chart that shows most of it, all at one scale."""
    course, body = page.history.course, sheet.body
    some = chosen(len(course.visits))
    columns = max(min(_COLUMNS, len(some)), 3)
    rows = -(-len(some) // columns)
    title = tr("{0} at each visit").format(shown(full_name(page.layer)))
    if len(some) < len(course.visits):
        title = tr("{0}, {1} of {2} visits").format(
            shown(full_name(page.layer)), len(some), len(course.visits)
        )
    sheet.mark(title, y, 1)
    sheet.text(QRectF(body.left(), y, body.width(), 44), title, points(9, fonts.SEMIBOLD))
    y += 48
    wide = (body.width() - (columns - 1) * _GAP) / columns
    charts, window = _charts(page)
    most = _LARGE if rows == 1 else _CELL
    high = pane_height(charts, window, wide, most + HEADING) - HEADING + _WORDS
    scale = 1.0
    for place, at in enumerate(some):
        x = body.left() + place % columns * (wide + _GAP)
        box = QRectF(x, y + place // columns * (high + _GAP), wide, high)
        scale = _paint_one(sheet, page, at, charts, window, box)
    y += rows * (high + _GAP)
    look = layer_look(page.layer.kind, page.layer.quality)
    legend = [LegendEntry(look, shown(full_name(page.layer)), _code(page))]
    paint_legend(
        sheet, y, legend, units_per_cm=scale, length_factor=visit_scale(page.exam, page.atlas),
        width=body.width(),
    )  # fmt: skip
    return y + 46 + 24


def _paint_one(
    sheet: Sheet,
    page: ProgressPage,
    at: int,
    charts: Sequence[Any],
    window: Window | None,
    box: QRectF,
) -> float:
    one, font = page.history.course.visits[at], points(8)
    values = _values(page, at)
    zones = [Zone(values, layer_look(page.layer.kind))] if values.any() else []
    scale = 1.0
    if not sheet.dry:
        figure = box.adjusted(0, 0, 0, -_WORDS)
        scale = paint_pane(sheet, figure, charts, zones, title="", told=(), window=window)
    sized = all_sized(page.history.course)
    size = one.cm2.get(page.layer) if sized else one.percent.get(page.layer)
    if size is None and one.says(page.layer):
        size = 0.0
    unit = tr("{0} cm²") if sized else tr("{0} % of skin")
    told = tr("not assessed") if size is None else unit.format(number(size, 0 if sized else 2))
    mark = "" if one.visit.is_signed else tr("DRAFT")
    lines = [day(one.at), " · ".join(filter(None, [told, mark]))]
    for place, text in enumerate(lines):
        row = QRectF(box.x(), box.bottom() - _WORDS + 10 + 38 * place, box.width(), 38)
        sheet.text(row, text, font, middle=True, quiet=place == 0)
    return scale


def _values(page: ProgressPage, at: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """The layer at a visit, uint8[N], unpacked."""
    packed = page.history.course.visits[at].maps.get(page.layer)
    if packed is None:
        return np.zeros(page.exam.n_cells, np.uint8)
    found = np.unpackbits(packed.affected, count=packed.n_cells)
    found[found > 0] = packed.values
    return found


def _code(page: ProgressPage) -> int:
    if page.layer.kind != "pain":
        return 0
    counts = np.zeros(256, np.int64)
    for at in range(len(page.history.course.visits)):
        counts += np.bincount(_values(page, at), minlength=256)
    return int(np.argmax(counts[1:])) + 1


def _charts(page: ProgressPage) -> tuple[list[Any], Window | None]:
    """Of a limb the view that shows most of what was ever affected; else front and back."""
    body = page.atlas.body(page.exam.visit.body)
    masks = [_values(page, at) > 0 for at in range(len(page.history.course.visits))]
    return common_charts(page.atlas, body, masks, 1)


def trend_table(page: ProgressPage) -> PageTable:
    """First, last and change a week of each figure; the interval, and the repeat variation."""
    breaks = breaks_of(page.history.events)
    rows = []
    for chart in charts_of(page.history.course, page.unit):
        figures = chart.figures
        for figure, name in figures[: 2 if len(figures) > 2 else None]:
            told = ", ".join(filter(None, [name, chart.unit]))
            rows.append(_row(figure, chart.title if len(figures) == 1 else told, breaks))
    columns = (
        tr("Figure"), tr("First"), tr("Last"), tr("Per week"), tr("95 % between"),
        tr("Repeat variation"), tr("Since"),
    )  # fmt: skip
    note = tr(
        "Per week: least squares over the visits since the last treatment or flare began with "
        "enough visits after it; the interval is Student's t. Of two dates there is none."
    )
    return PageTable(
        tr("Change over the last stretch"), columns, rows[: 2 * _ROWS],
        (1, 0, 0, 0, 0, 0, 0), frozenset((1, 2, 3)), note,
        tr("{0} not known").format(EMPTY),
    )  # fmt: skip


def _row(figure: Figure, name: str, breaks: Sequence[Any]) -> tuple[str, ...]:
    known = [value for value in figure.values if value is not None]
    trend, decimals = trend_of_figure(figure, breaks), figure.decimals
    first = number(known[0], decimals)
    last = number(known[-1], decimals) if len(known) > 1 else EMPTY
    band = EMPTY if not figure.band else "± " + number(figure.band, max(decimals, 1))
    if trend is None:
        return name, first, last, EMPTY, EMPTY, band, EMPTY
    slope = _signed(trend.per_week, decimals + 1)
    ends = EMPTY
    if trend.low is not None and trend.high is not None:
        ends = tr("{0} and {1}").format(
            _signed(trend.low, decimals + 1), _signed(trend.high, decimals + 1)
        )
    return name, first, last, slope, ends, band, day(trend.first)


def _signed(value: float, decimals: int) -> str:
    figures = number(round(value, decimals) or 0.0, decimals)
    return f"+{figures}" if round(value, decimals) > 0 else figures
