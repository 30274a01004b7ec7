"""One small chart: cm² over the true dates of the visits, each line named at its end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.core.record.therapy import TherapyEvent
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import MEDIUM, font
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.wording import day, number, today
from painmap.ui.therapy.event_bands import bands_height, paint_bands, words_width
from painmap.ui.therapy.event_lanes import LANE, Placed, lanes, shown_span

_LEAST_HEIGHT, _LANES = 120, 4
_LEAST_PLOT = 50.0
"""Of a chart's height, px, that events leave to its lines."""


@dataclass(frozen=True, slots=True)
class Series:
    """A named line; `values` are cm², one for each moment, None where nothing is known."""

    name: str
    colour: str
    values: tuple[float | None, ...]
    dashed: bool = False


def nice_top(largest: float) -> float:
    """The top of an axis: 1, 2, 2.5 or 5 times a power of ten, at least the largest value."""
    if largest <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(largest))
    return next(step * power for step in (1, 2, 2.5, 5, 10) if step * power >= largest)


def shares_of_time(moments: Sequence[datetime]) -> list[float]:
    """Where each moment lies between the first (0) and the last (1)."""
    seconds = [moment.timestamp() for moment in moments]
    span = seconds[-1] - seconds[0] if seconds else 0.0
    return [(second - seconds[0]) / span if span else 0.5 for second in seconds]


class TrendChart(QWidget):
    """Shows series over moments; says so where there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self._moments: tuple[datetime, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._events: tuple[TherapyEvent, ...] = ()
        self._described = ""
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Painted skin over time"))

    def show_series(self, moments: Sequence[datetime], series: Sequence[Series]) -> None:
        """Show other lines; moments oldest first."""
        self._moments, self._series = tuple(moments), tuple(series)
        described = [
            f"{line.name}: " + ", ".join(number(v, 0) for v in line.values if v is not None)
            for line in series
        ]
        self._described = "; ".join(described)
        self._describe()

    def show_events(self, events: Sequence[TherapyEvent]) -> None:
        """Show other events below the dates; those outside what the lines cover are left out."""
        self._events = tuple(events)
        self.setMinimumHeight(_LEAST_HEIGHT + round(LANE) * min(len(self._events), _LANES))
        self._describe()

    def _describe(self) -> None:
        titles = [event.title for event in self._events]
        self.setAccessibleDescription(
            "; ".join(part for part in (self._described, *titles) if part)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            now = theme.current()
            if not self._moments:
                painter.setPen(QColor(now.text_2))
                painter.setFont(font(SIZES.body))
                text = self.tr("The first visit begins the line.")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
                return
            top = nice_top(max((v for line in self._series for v in line.values if v), default=0.0))
            names = QFontMetricsF(font(SIZES.caption, MEDIUM))
            right = max((names.horizontalAdvance(line.name) for line in self._series), default=0.0)
            plot = QRectF(52, 10, self.width() - 52 - max(right + 28, 42), self.height() - 10 - 26)
            placed, left_over = self._place_events(plot)
            plot.setHeight(plot.height() - bands_height(placed, left_over))
            self._paint_axes(painter, plot, top)
            paint_bands(painter, placed, left_over, top=plot.bottom() + 28, left=plot.left())
            self._paint_lines(painter, plot, top)

    def _span(self) -> tuple[datetime, datetime]:
        """From the first visit to the last, or to what happened since."""
        first, last = self._moments[0], self._moments[-1]
        days = [when.astimezone().date() for when in self._moments]
        end = shown_span(days, self._events, today())
        if end is not None and end > days[-1]:
            last = max(last, datetime.combine(end, time(12)).astimezone())
        return first, last

    def _shares(self) -> list[float]:
        return shares_of_time([*self._moments, self._span()[1]])[:-1]

    def _place_events(self, plot: QRectF) -> tuple[list[Placed], int]:
        """Where the events stand; a low chart leaves them fewer lanes."""
        first, last = self._span()
        seconds = last.timestamp() - first.timestamp()

        def x_of(when: date) -> float:
            at = datetime.combine(when, time(12)).astimezone().timestamp()
            share = (at - first.timestamp()) / seconds if seconds else 0.5
            return plot.left() + min(max(share, 0.0), 1.0) * plot.width()

        span = first.astimezone().date(), last.astimezone().date()
        most = int(max(plot.height() - _LEAST_PLOT, LANE) // LANE)

        def within(most: int) -> tuple[list[Placed], int]:
            return lanes(
                self._events, span, x_of=x_of, width_of=words_width,
                edges=(plot.left(), plot.right()), words_end=self.width() - 4.0, most=most,
            )  # fmt: skip

        found = within(most)
        # What has no lane is counted in a line of its own.
        return within(max(most - 1, 1)) if found[1] else found

    def _paint_axes(self, painter: QPainter, plot: QRectF, top: float) -> None:
        now = theme.current()
        painter.setFont(font(SIZES.caption))
        for share in (0.0, 0.5, 1.0):
            y = plot.bottom() - share * plot.height()
            painter.setPen(QPen(QColor(now.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(now.text_2))
            digits = 0 if (share * top).is_integer() else 1
            box = QRectF(0, y - 9, plot.left() - 8, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             number(share * top, digits))  # fmt: skip
        self._paint_dates(painter, plot)

    def _paint_dates(self, painter: QPainter, plot: QRectF) -> None:
        """A tick for each visit; the first and the last date first, others where room is left."""
        now = theme.current()
        places = [plot.left() + share * plot.width() for share in self._shares()]
        taken: list[tuple[float, float]] = []
        for at in dict.fromkeys((0, len(places) - 1, *range(len(places)))):
            x, text = places[at], day(self._moments[at])
            painter.setPen(QPen(QColor(now.line), 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            half = QFontMetricsF(font(SIZES.caption)).horizontalAdvance(text) / 2 + 6
            if any(x - half < right and left < x + half for left, right in taken):
                continue
            taken.append((x - half, x + half))
            painter.setPen(QColor(now.text_2))
            left = max(0.0, min(x - half, self.width() - 2 * half))
            box = QRectF(left, plot.bottom() + 6, 2 * half, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_lines(self, painter: QPainter, plot: QRectF, top: float) -> None:
        shares = self._shares()
        label_rows: list[float] = []
        for line in self._series:
            points = [
                QPointF(plot.left() + s * plot.width(), plot.bottom() - v / top * plot.height())
                for s, v in zip(shares, line.values, strict=True)
                if v is not None
            ]
            if not points:
                continue
            colour = readable(line.colour)
            style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(points)
            painter.setPen(QPen(QColor(theme.current().panel), 2))
            painter.setBrush(colour)
            for point in points:
                painter.drawEllipse(point, 5, 5)
            y = points[-1].y()
            while any(abs(y - used) < 16 for used in label_rows):
                y -= 4
            label_rows.append(y)
            painter.setPen(colour)
            painter.setFont(font(SIZES.caption, MEDIUM))
            box = QRectF(points[-1].x() + 12, y - 9, self.width(), 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line.name)


def readable(colour: str) -> QColor:
    """A layer's colour, lightened where the ground is dark."""
    result = QColor(colour)
    if theme.current().dark:
        hue, saturation = max(result.hslHueF(), 0.0), result.hslSaturationF()
        result = QColor.fromHslF(hue, saturation * 0.8, max(result.lightnessF(), 0.72))
    return result
