"""One pane of a comparison: a banner that says which visit it is, and the charts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.core.comparing.arrows import Arrow
from painmap.ui.chart.chart_captions import chart_title
from painmap.ui.chart.chart_layout import Margins
from painmap.ui.chart.chart_styles import comparison_style
from painmap.ui.chart.chart_view import ChartView
from painmap.ui.chart.chart_window import Window
from painmap.ui.compare.arrow_marks import paint_arrows
from painmap.ui.exam.header_lines import TwoLines
from painmap.ui.parts.fonts import width_of
from painmap.ui.parts.theme import SIZES
from painmap.ui.parts.widgets import column, label, row

_SIDE, _GAP = 12, 4
_BESIDE = 2 * _SIDE + _GAP + 2


def part_of_body(charts: Sequence[Any]) -> str:
    """What all charts show of the body, *LEFT leg*, or '' where they show several parts."""
    parts = {chart_title(chart).rpartition(" · ")[0] for chart in charts}
    return parts.pop() if len(parts) == 1 else ""


class PaneView(ChartView):
    """Charts to look at: drag or wheel moves all panes, a double click fits.

    `pointed(cell)` where the pointer is, or was tapped; -1 beside the figures.
    """

    pointed = Signal(int)

    def __init__(self) -> None:
        super().__init__(comparison_style)
        self.arrows: Sequence[Arrow] = ()
        self.margins_now = Margins(around=8, gap=10, title=32)
        self.short_names = True
        self._from: QPointF | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_arrows(self, arrows: Sequence[Arrow]) -> None:
        """Show where a border receded and advanced, () for nothing."""
        if tuple(arrows) != tuple(self.arrows):
            self.arrows = tuple(arrows)
            self.update()

    def paint_overlay(self, painter: QPainter) -> None:
        if self.arrows:
            paint_arrows(painter, self.places(), self.window_now, self.arrows, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position()
        self._point(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and event.buttons():
            self.pan(event.position() - self._from)
            self._from = event.position()
        self._point(event.position())

    def _point(self, point: QPointF) -> None:
        found = self.chart_at(point)
        cell = -1
        if found is not None:
            chart, place = found
            x, y = (point.x() - place.x) / place.scale, (point.y() - place.y) / place.scale
            cell = int(chart.pick(x, y))
        self.pointed.emit(cell)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._from = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.fit()


class ComparePane(QWidget):
    """A pane with its banner of 48 px."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "canvas")
        self.banner = TwoLines(upper_px=SIZES.row)
        self.banner.setMinimumWidth(40)
        self.banner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = self._lower = ""
        self.view = PaneView()
        self.part = label("", "strong")
        head = row(_SIDE, self.banner, _GAP, self.part, _SIDE, gap=0)
        head.setStretch(head.indexOf(self.banner), 1)
        head.setAlignment(self.part, Qt.AlignmentFlag.AlignTop)
        self.part.setContentsMargins(0, 6, 0, 0)
        whole = column(head, self.view, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_head(self, title: str, lower: str, *, day: str = "", verdict: str = "") -> None:
        """Say in the banner which visit this is; the day is never cut, nor is the `verdict`."""
        self._whole = f"{title} · {day}" if day else title
        whole = " · ".join(part for part in (verdict, lower) if part)
        self._lower = verdict or whole
        self.banner.show_lines(self._whole, whole, short=verdict, upper_short=day)
        self._fit()

    def _fit(self) -> None:
        """Name the part of the body only where the banner is told in full beside it.

        The figures say their side too, and so does the choice of charts.
        """
        lines = self.banner.upper_width(self._whole), width_of(self._lower, SIZES.caption)
        needed = max(lines) + self.part.sizeHint().width()
        self.part.setVisible(bool(self.part.text()) and needed + _BESIDE <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_charts(self, charts: Sequence[Any], window: Window | None) -> None:
        """Show charts of one part of the body, which the head names once: *LEFT leg*."""
        self.part.setText(part_of_body(charts))
        self._fit()
        self.view.show_charts(charts, window)
