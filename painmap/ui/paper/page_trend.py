"""Figures over true dates on paper: lines told apart by mark and stroke, what happened below.

The repeat variation of a visit stands at its point as a bar, the trend of the last stretch is a
thin line of its own. Colours may go: every line has a mark and its name at its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen, QPolygonF

from painmap.core.comparing.course import Figure, trend_of_figure
from painmap.core.record.therapy import TherapyEvent
from painmap.ui.paper.page import Sheet, points
from painmap.ui.paper.page_parts import tr
from painmap.ui.parts import fonts
from painmap.ui.parts.theme import LAYER_STYLES
from painmap.ui.parts.wording import day, number
from painmap.ui.patients.trend import nice_top
from painmap.ui.therapy.event_lanes import Placed, lanes

LEFT, RIGHT, _WIDEST = 90.0, 400.0, 600.0
_BEFORE_NAME = 54.0
DATES = 54.0
_CLEAR = 10.0
"""Between the number at the end of an axis and a date."""
_TITLE, _GRID, _LANE, _BAND = 56.0, "#C9CED3", 40.0, 32.0
_PX = 2.3
"""Units for each of the pixels that lanes of events are laid out in."""
_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine,
            Qt.PenStyle.DashDotLine)  # fmt: skip
_INKS = ("#1C2126", "#0F5FA8", "#9A5C1C", "#4F7B5B")


ToY = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """From the first visit to the last, between two edges of the page."""

    moments: tuple[datetime, ...]
    left: float
    right: float

    def x(self, moment: datetime) -> float:
        """Where a moment lies; a single date in the middle."""
        first, last = self.moments[0].timestamp(), self.moments[-1].timestamp()
        share = (moment.timestamp() - first) / (last - first) if last > first else 0.5
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    def x_of_day(self, on: date) -> float:
        """Where a day lies."""
        return self.x(datetime.combine(on, time(12)).astimezone())


def time_axis(moments: Sequence[datetime], rect: QRectF, names: Iterable[str] = ()) -> TimeAxis:
    """The axis of a chart in a rectangle: numbers stand at its left, `names` at its right."""
    metrics = QFontMetricsF(points(8))
    longest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
    right = min(max(RIGHT, longest + _BEFORE_NAME + 2), _WIDEST)
    return TimeAxis(tuple(sorted(moments)), rect.left() + LEFT, rect.right() - right)


def paint_lines(
    sheet: Sheet, rect: QRectF, figures: Sequence[tuple[Figure, str]], axis: TimeAxis,
    *, title: str, breaks: Sequence[datetime] = (), top: float | None = None,
) -> None:  # fmt: skip
    """A chart of figures with their names, all in one unit; `top` ends its axis where it is told.

    The dates are not in it: charts below each other have one row of them.
    """
    sheet.text(QRectF(rect.x(), rect.y(), rect.width(), 42), title, points(9, fonts.SEMIBOLD))
    plot = QRectF(axis.left, rect.y() + _TITLE + 8, axis.right - axis.left, 0)
    plot.setBottom(rect.bottom() - 8)
    low, high = _range([figure for figure, _ in figures])
    top = high if top is None else top

    def y_of(value: float) -> float:
        return plot.bottom() - (value - low) / (top - low) * plot.height()

    _paint_grid(sheet, plot, low, top, axis)
    taken: list[float] = []
    for place, (figure, name) in enumerate(figures):
        ink = LAYER_STYLES[figure.layer.kind].colour if figure.layer else _INKS[place % 4]
        trend = trend_of_figure(figure, breaks)
        painter = sheet.painter
        if trend is not None:
            painter.setPen(QPen(sheet.style.colour("#56606A"), 2.0))
            ends = [QPointF(axis.x(at), y_of(trend.at(at))) for at in (trend.first, trend.last)]
            painter.setClipRect(plot)
            painter.drawLine(*ends)
            painter.setClipping(False)
        _paint_figure(sheet, figure, place, ink, axis, y_of)
        _paint_name(sheet, figure, name, place, ink, axis, y_of, rect, taken)
    _paint_none(sheet, [figure for figure, _ in figures], axis, plot)


def _range(figures: Sequence[Figure]) -> tuple[float, float]:
    values = [v for figure in figures for v in figure.values if v is not None]
    bands = [b for figure in figures for b in figure.bands if b is not None]
    least, most = min(values, default=0.0), max(values, default=0.0)
    top = nice_top(most + max(bands, default=0.0)) if most > 0 else 0.0
    low = -nice_top(-least) if least < 0 else 0.0
    return (low, top) if top > low else (0.0, 1.0)


def _paint_grid(sheet: Sheet, plot: QRectF, low: float, top: float, axis: TimeAxis) -> None:
    painter, small = sheet.painter, points(8)
    marks: tuple[float, ...] = (low, 0.0, top) if low < 0 < top else (low, (low + top) / 2, top)
    if -low < 0.3 * top and low < 0:
        marks = (0.0, top)  # the two would stand on each other
    if top == 1.0:
        marks = (low, top)  # half an area there is not
    for value in marks:
        y = plot.bottom() - (value - low) / (top - low) * plot.height()
        painter.setPen(QPen(sheet.style.colour(_GRID), 1.5))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        digits = 0 if float(value).is_integer() else 1 if float(10 * value).is_integer() else 2
        box = QRectF(plot.left() - LEFT, y - 20, LEFT - 14, 40)
        sheet.text(box, number(value, digits), small, right=True, quiet=True)
    for moment in axis.moments:
        painter.setPen(QPen(sheet.style.colour(_GRID), 1.5))
        x = axis.x(moment)
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 8))


def paint_dates(sheet: Sheet, y: float, axis: TimeAxis) -> None:
    """The first and the last date, and others where room is left."""
    small = points(8)
    taken: list[tuple[float, float]] = []
    moments = axis.moments
    for at in dict.fromkeys((0, len(moments) - 1, *range(len(moments)))):
        text = day(moments[at])
        half = QFontMetricsF(small).horizontalAdvance(text) / 2 + 10
        x = axis.x(moments[at])
        if any(x - half < right and left < x + half for left, right in taken):
            continue
        taken.append((x - half, x + half))
        sheet.text(QRectF(x - half, y + _CLEAR, 2 * half, 36), text, small, middle=True, quiet=True)


def _paint_figure(
    sheet: Sheet, figure: Figure, place: int, ink: str, axis: TimeAxis, y_of: ToY
) -> None:
    painter, colour = sheet.painter, sheet.style.colour(ink)
    known = [(at, value) for at, value in zip(figure.at, figure.values, strict=True)]
    spots = [QPointF(axis.x(at), y_of(v)) for at, v in known if v is not None]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 4.0, _STROKES[place % 4]))
    painter.drawPolyline(QPolygonF(spots))
    for (at, value), band in zip(known, figure.bands or (None,) * len(known), strict=True):
        if value is not None and band:
            x, ends = axis.x(at), (y_of(value - band), y_of(value + band))
            painter.setPen(QPen(sheet.style.colour("#1C2126"), 2.0))
            painter.drawLine(QPointF(x, ends[0]), QPointF(x, ends[1]))
            for end in ends:
                painter.drawLine(QPointF(x - 9, end), QPointF(x + 9, end))
    for spot in spots:
        paint_mark(sheet, spot, place, ink)


def _paint_none(sheet: Sheet, figures: Sequence[Figure], axis: TimeAxis, plot: QRectF) -> None:
    """*none* where a visit found none of a figure: once a date, and beside the axis' number."""
    pairs = [pair for figure in figures for pair in zip(figure.at, figure.none, strict=True)]
    word, small = tr("none"), points(8)
    wide = QFontMetricsF(small).horizontalAdvance(word)
    for at in dict.fromkeys(at for at, none in pairs if none):
        x = max(axis.x(at) - wide / 2, plot.left())
        sheet.text(QRectF(x, plot.bottom() - 36, wide + 4, 34), word, small)


def paint_mark(sheet: Sheet, at: QPointF, place: int, ink: str) -> None:
    """A disc, a ring, a square or a hollow square."""
    painter, colour = sheet.painter, sheet.style.colour(ink)
    painter.setPen(QPen(colour, 3.0))
    painter.setBrush(colour if place % 2 == 0 else sheet.style.colour("#FFFFFF"))
    if place % 4 < 2:
        painter.drawEllipse(at, 9, 9)
    else:
        painter.drawRect(QRectF(at.x() - 8, at.y() - 8, 16, 16))


def _paint_name(
    sheet: Sheet, figure: Figure, name: str, place: int, ink: str, axis: TimeAxis, y_of: ToY,
    rect: QRectF, taken: list[float],
) -> None:  # fmt: skip
    """The name at the end of the line, with its mark; never over another one."""
    last = next((v for v in reversed(figure.values) if v is not None), None)
    if last is None:
        return
    y = y_of(last)
    while any(abs(y - other) < 36 for other in taken):
        y = max(other for other in taken if abs(y - other) < 36) - 36.5
    taken.append(y)
    at = QPointF(axis.right + 34, y)
    paint_mark(sheet, at, place, ink)
    box = QRectF(at.x() + 20, y - 20, rect.right() - at.x() - 20, 40)
    sheet.text(box, name, points(8))


def events_height(sheet: Sheet, events: Sequence[TherapyEvent], axis: TimeAxis, most: int) -> float:
    """How much room the lanes of events take."""
    placed, left_over = _placed(sheet, events, axis, most)
    return _LANE * (max((one.lane + 1 for one in placed), default=0) + bool(left_over))


def paint_events(
    sheet: Sheet, y: float, events: Sequence[TherapyEvent], axis: TimeAxis, most: int
) -> None:
    """Bands for spans, ticks for days, each with its words; how many found no room."""
    placed, left_over = _placed(sheet, events, axis, most)
    painter, small = sheet.painter, points(8)
    for one in placed:
        left, right = one.left * _PX, one.right * _PX
        top = y + one.lane * _LANE + (_LANE - _BAND) / 2
        painter.setPen(QPen(sheet.style.colour("#56606A"), 2.0))
        painter.setBrush(sheet.style.colour("#E4E8EB"))
        if one.is_day:
            painter.drawRect(QRectF(left - 2, top, 4, _BAND))
        else:
            painter.drawRect(QRectF(left, top, right - left, _BAND))
        box = QRectF(one.words_at * _PX, top, one.room * _PX + 4, _BAND)
        sheet.text(box, one.event.title, small)
    if left_over:
        lane = max((one.lane for one in placed), default=-1) + 1
        box = QRectF(axis.left, y + lane * _LANE, 400, _LANE)
        sheet.text(box, tr("and {0} more").format(left_over), small, quiet=True)


def _placed(
    sheet: Sheet, events: Sequence[TherapyEvent], axis: TimeAxis, most: int
) -> tuple[list[Placed], int]:
    """The events in lanes, and how many found none; the line that would say so may hold them."""
    placed, left_over = _in_lanes(sheet, events, axis, most)
    if left_over:
        more = _in_lanes(sheet, events, axis, most + 1)
        if not more[1]:
            return more
    return placed, left_over


def _in_lanes(
    sheet: Sheet, events: Sequence[TherapyEvent], axis: TimeAxis, most: int
) -> tuple[list[Placed], int]:
    span = tuple(at.astimezone().date() for at in (axis.moments[0], axis.moments[-1]))
    metrics = QFontMetricsF(points(8))
    return lanes(
        events, (span[0], span[1]), x_of=lambda on: axis.x_of_day(on) / _PX,
        width_of=lambda words: metrics.horizontalAdvance(words) / _PX + 2,
        edges=(axis.left / _PX, axis.right / _PX), words_end=sheet.body.right() / _PX, most=most,
    )  # fmt: skip
