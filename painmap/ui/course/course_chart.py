"""Figures over the true dates of all visits, with repeat variation, trend and events below."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from painmap.core.comparing.course import Figure
from painmap.core.comparing.trend import Trend
from painmap.core.record.therapy import TherapyEvent
from painmap.ui.course.chart_axis import Axis, axis_for
from painmap.ui.course.course_lines import LineLook, looks_of, paint_band, paint_line
from painmap.ui.course.dates_axis import dates_with_room, places
from painmap.ui.course.spoken_course import SpokenPoints
from painmap.ui.parts import theme
from painmap.ui.parts.announce import announce
from painmap.ui.parts.fonts import font, width_of
from painmap.ui.parts.spoken_parts import read_aloud
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import day, number, today
from painmap.ui.therapy.event_bands import bands_height, paint_bands, words_width
from painmap.ui.therapy.event_lanes import LANE, Placed, lanes, shown_span

_LEFT, _RIGHT, _TOP, _DATES = 48.0, 16.0, 12.0, 26.0
_LEAST_PLOT, _MOST_LANES = 130.0, 8
_LOWEST, _HIGHEST = 200, 560
"""A slope that is as high as a window looks steeper than it is."""


class CourseChart(QWidget):
    """`pointed(n)`: the visit that is pointed at, by mouse, finger or arrow keys; -1 for none."""

    pointed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._figures: tuple[Figure, ...] = ()
        self._looks: list[LineLook] = []
        self._leading = 0
        self._trend: Trend | None = None
        self._events: tuple[TherapyEvent, ...] = ()
        self._at = -1
        self.setMinimumHeight(_LOWEST)
        self.setMaximumHeight(_HIGHEST)
        self.setMinimumWidth(240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Course over all visits"))
        self.tell: Callable[[int], str] = lambda at: day(self.moments[at])
        """The values of a visit in words, for screen readers."""
        self._reader = read_aloud(self, SpokenPoints(self))

    def show_figures(
        self, figures: Sequence[Figure], leading: int, trend: Trend | None, words: str
    ) -> None:
        """Show lines, of which one is told of with its trend; `words` are read aloud."""
        self._figures, self._looks = tuple(figures), looks_of(figures)
        self._leading, self._trend = leading, trend
        self.setAccessibleDescription(words)
        self._reader.changed()
        self._point(-1)
        self.update()

    def show_events(self, events: Sequence[TherapyEvent]) -> None:
        """Show other events below."""
        self._events = tuple(events)
        self.setMinimumHeight(_LOWEST + round(LANE) * min(len(self._events), _MOST_LANES))
        self.update()

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When the visits began."""
        return self._figures[0].at if self._figures else ()

    def sizeHint(self) -> QSize:
        return QSize(480, 300)

    # Geometry

    def _span(self) -> tuple[datetime, datetime]:
        """From the first visit to the last, or to what happened since."""
        first, last = self.moments[0], self.moments[-1]
        days = [when.astimezone().date() for when in self.moments]
        end = shown_span(days, self._events, today())
        if end is not None and end > days[-1]:
            last = max(last, datetime.combine(end, time(12)).astimezone())
        return first, last

    def places(self) -> list[float]:
        """Where the visits are, px from the left."""
        inner = _LEFT + 8, self.width() - _RIGHT
        _first, last = self._span()
        return places(self.moments, *inner, until=last if last > self.moments[-1] else None)

    def _x_of(self, when: datetime) -> float:
        """Where a moment lies; between two visits in proportion, as these may stand side by side"""
        at, stamps = self.places(), [one.timestamp() for one in self.moments]
        stamp, end = when.timestamp(), self._span()[1].timestamp()
        if end > stamps[-1]:
            at, stamps = [*at, self.width() - _RIGHT], [*stamps, end]
        if stamp <= stamps[0] or len(stamps) == 1:
            return at[0]
        n = min(bisect_left(stamps, stamp), len(stamps) - 1)
        gap = stamps[n] - stamps[n - 1]
        share = min(1.0, (stamp - stamps[n - 1]) / gap) if gap else 1.0
        return at[n - 1] + share * (at[n] - at[n - 1])

    def _place_events(self, room: float) -> tuple[list[Placed], int]:
        """Where the events stand; a low chart leaves them fewer lanes."""
        first, last = self._span()
        span = first.astimezone().date(), last.astimezone().date()
        most = int(min(_MOST_LANES, max(1.0, (room - _LEAST_PLOT) // LANE)))

        def x_of(when: date) -> float:
            return self._x_of(datetime.combine(when, time(12)).astimezone())

        def within(most: int) -> tuple[list[Placed], int]:
            return lanes(
                self._events, span, x_of=x_of, width_of=words_width,
                edges=(_LEFT, self.width() - _RIGHT), words_end=self.width() - 4.0, most=most,
            )  # fmt: skip

        found = within(most)
        return within(max(most - 1, 1)) if found[1] else found

    def axis(self) -> Axis:
        """The upright axis, which holds all values and their repeat variation."""
        held = []
        for figure in self._figures:
            for at, value in enumerate(figure.values):
                if value is not None:
                    half = self._half(figure, at) if figure is self._leader else 0.0
                    held += [value - half, value + half] if value > half else [value, value + half]
        return axis_for(held)

    @property
    def _leader(self) -> Figure | None:
        return self._figures[self._leading] if self._figures else None

    @staticmethod
    def _half(figure: Figure, at: int) -> float:
        """Half of the repeat variation: the visit's own, else the patient's widest."""
        own = figure.bands[at] if at < len(figure.bands) else None
        return own if own is not None else figure.band or 0.0

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not any(value is not None for one in self._figures for value in one.values):
                painter.setPen(QColor(theme.current().text_2))
                painter.setFont(font(SIZES.body))
                painter.drawText(
                    self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No visit has this.")
                )
                return
            whole = self.height() - _TOP - _DATES
            placed, left_over = self._place_events(whole)
            bands = bands_height(placed, left_over)
            plot = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, whole - bands)
            axis, at = self.axis(), self.places()
            self._paint_axes(painter, plot, axis, at)
            paint_bands(painter, placed, left_over, top=plot.bottom() + _DATES, left=_LEFT)
            self._paint_lines(painter, plot, axis, at)
            if self._at >= 0:
                painter.setPen(QPen(QColor(theme.current().accent), 1))
                painter.drawLine(QPointF(at[self._at], plot.top()),
                                 QPointF(at[self._at], plot.bottom()))  # fmt: skip

    def _paint_axes(self, painter: QPainter, plot: QRectF, axis: Axis, at: Sequence[float]) -> None:
        now = theme.current()
        painter.setFont(font(SIZES.caption))
        for tick in axis.ticks:
            y = plot.bottom() - axis.share(tick) * plot.height()
            painter.setPen(QPen(QColor(now.text_2 if abs(tick) < 1e-9 else now.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right() + 8, y))
            painter.setPen(QColor(now.text_2))
            box = QRectF(0, y - 9, plot.left() - 8, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             number(tick, axis.decimals))  # fmt: skip
        painter.setPen(QPen(QColor(now.text_2), 1))
        for x in at:
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
        texts = [day(moment) for moment in self.moments]

        def width(text: str) -> float:
            return width_of(text, SIZES.caption)

        for n, left in dates_with_room(at, texts, width, 2.0, self.width() - 2.0):
            box = QRectF(left, plot.bottom() + 5, width(texts[n]) + 2, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, texts[n])

    def _paint_lines(
        self, painter: QPainter, plot: QRectF, axis: Axis, at: Sequence[float]
    ) -> None:
        def y_of(value: float) -> float:
            return plot.bottom() - axis.share(value) * plot.height()

        leader = self._leader
        if leader is not None and leader.band:
            pairs = [
                (QPointF(at[n], y_of(max(value - self._half(leader, n), axis.low))),
                 QPointF(at[n], y_of(value + self._half(leader, n))))
                for n, value in enumerate(leader.values) if value is not None
            ]  # fmt: skip
            paint_band(painter, pairs, self._looks[self._leading])
        order = sorted(range(len(self._figures)), key=lambda n: n == self._leading)
        for n in order:
            figure = self._figures[n]
            points = [
                None if value is None else QPointF(at[place], y_of(value))
                for place, value in enumerate(figure.values)
            ]
            paint_line(painter, points, self._looks[n], leading=n == self._leading,
                       unlike=figure.unlike)  # fmt: skip
            self._paint_none(painter, figure, at, plot.bottom())
        self._paint_trend(painter, plot, axis)

    def _paint_none(
        self, painter: QPainter, figure: Figure, at: Sequence[float], bottom: float
    ) -> None:
        """A cross below where a visit has none of it: none is no 0."""
        painter.setPen(QPen(QColor(theme.current().text_2), 1.5))
        for n in (n for n, none in enumerate(figure.none) if none):
            x, y = at[n], bottom - 7
            painter.drawLine(QPointF(x - 3.5, y - 3.5), QPointF(x + 3.5, y + 3.5))
            painter.drawLine(QPointF(x - 3.5, y + 3.5), QPointF(x + 3.5, y - 3.5))

    def _paint_trend(self, painter: QPainter, plot: QRectF, axis: Axis) -> None:
        trend = self._trend
        if trend is None:
            return
        painter.save()
        painter.setClipRect(plot.adjusted(0, -4, 8, 0))
        painter.setPen(QPen(QColor(theme.current().text), 1.5, Qt.PenStyle.DashLine))
        ends = [
            QPointF(self._x_of(when),
                    plot.bottom() - axis.share(trend.at(when)) * plot.height())
            for when in (trend.first, trend.last)
        ]  # fmt: skip
        painter.drawLine(*ends)
        painter.restore()

    # Pointing

    def _point(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.update()
            self.pointed.emit(at)

    def _nearest(self, x: float) -> int:
        at = self.places() if self._figures else []
        return min(range(len(at)), key=lambda n: abs(at[n] - x), default=-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._nearest(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(self._nearest(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self.moments:
            super().keyPressEvent(event)
            return
        start = self._at if self._at >= 0 else (len(self.moments) if step < 0 else -1)
        self._point(min(max(start + step, 0), len(self.moments) - 1))
        announce(self, self.tell(self._at))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._figures:
            QToolTip.showText(event.globalPos(), self._event_at(event.pos().y(), event.pos().x()))
            return True
        return super().event(event)

    def _event_at(self, y: float, x: float) -> str:
        """The whole title and the days of the event under a point, '' where there is none."""
        whole = self.height() - _TOP - _DATES
        placed, left_over = self._place_events(whole)
        lane = (y - (self.height() - bands_height(placed, left_over))) // LANE
        for one in placed:
            begin, end = min(one.left, one.words_at), max(one.right, one.words_at + one.room)
            if one.lane == lane and begin <= x <= end:
                days = [day(one.event.starts)]
                if one.event.ends != one.event.starts:
                    days.append(day(one.event.ends) if one.event.ends else "")
                return f"{one.event.title}\n{' – '.join(days)}"
        return ""
