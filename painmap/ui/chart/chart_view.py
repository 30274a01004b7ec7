"""A window on charts that zooms and pans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.ui.chart.asked_areas import AskedAreas
from painmap.ui.chart.chart_fit import fitted, on_whole_pixels
from painmap.ui.chart.chart_layout import Margins, View
from painmap.ui.chart.chart_painting import in_order
from painmap.ui.chart.chart_scene import Scene, areas_of, rest_of
from painmap.ui.chart.chart_sheets import Sheets
from painmap.ui.chart.chart_styles import ChartStyle, screen_style
from painmap.ui.chart.chart_window import Window, rows_with_skin, seen_box
from painmap.ui.chart.picture_shop import shop
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.chart.zone_paths import Place
from painmap.ui.chart.zone_shapes import SMOOTH
from painmap.ui.parts import theme
from painmap.ui.parts.theme import Theme

_PARTS = 6
"""In more rectangles than that a change is shown at once."""

REST_MS, STRIP_MS = 120, 8
"""How long a pen rests before outlines are drawn, and between two strips of them."""


class ChartView(QWidget):
    """Charts at one scale with their zones. `view_changed(View)` when the user zooms or pans."""

    view_changed = Signal(object)

    def __init__(self, style_of: Callable[[Theme], ChartStyle] = screen_style) -> None:
        super().__init__()
        self._style_of = style_of
        self.style_now = style_of(theme.current())
        self.charts: list[Any] = []
        self.zones: list[Zone] = []
        self.titles = True
        self.short_names = False
        self.window_now: Window | None = None
        self.margins_now = Margins()
        self.regions: dict[str, QPainterPath] = {}
        self.view = View()
        self._fit: list[Place] = []
        self._placed: list[tuple[Any, Place]] = []
        self._placed_for: tuple[object, ...] = (None, None, None)
        self._heads_beside = self._heads_short = False
        self._scene_of: tuple[object, ...] = ()
        self._sheets = Sheets()
        self._images = self._sheets.of(())
        self._stale = True
        self._changed: list[NDArray[np.int32]] = []
        self._areas: list[QRect] = []
        self._asked = AskedAreas()
        self._moving = self._pictures_first = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(30)
        self._settle.timeout.connect(self._come_to_rest)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._refine)
        shop().ready.connect(self.refresh)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # What is shown

    def show_charts(self, charts: Sequence[Any], window: Window | None = None) -> None:
        """Show other charts, or the same rows of each, at fit."""
        self.charts, self.window_now = list(charts), window or rows_with_skin(charts)
        self._images = self._sheets.of(self.charts)
        self._changed, self._areas = [], []
        self.view = View()
        self._arrange()

    def show_zones(self, zones: Sequence[Zone]) -> None:
        """Show other zones or other states of them; the active one is painted live."""
        before, self.zones = self.zones, in_order(zones)
        self._images.kept.keep({zone.token for zone in self.zones})
        cells = self._new_in_live(before)
        if cells is None:
            self.refresh()
        else:
            self.repaint_cells(cells)

    def _new_in_live(self, before: Sequence[Zone]) -> NDArray[np.int32] | None:
        """The cells to show anew where all but the active zone is as before, else None.

        So the end of a stroke, which is shown already, paints nothing.
        """
        zone = self.active_zone
        if self._stale or zone is None or any(line.word for line in zone.look.lines):
            return None
        if rest_of(before) != rest_of(self.zones):
            return None
        return self._images.differing(
            self._scene(), self.size(), self.devicePixelRatioF(), zone.values
        )

    def keep_free(self, *, left: float, around: float) -> None:
        """Free space at the left, for a control, and around the charts."""
        margins = replace(self.margins_now, left=left, around=around)
        if margins != self.margins_now:
            self.margins_now = margins
            self._arrange()

    def show_pictures_first(self) -> None:
        """Paint the figures alone the next time, and right after it what is painted on them."""
        self._pictures_first = True

    def set_view(self, view: View) -> None:
        """Follow a linked view."""
        if view != self.view:
            self.view = view
            self._move()

    def refresh(self, *, anew: bool = False) -> None:
        """Bring the images up to date at the next paint; `anew`: also what has not changed."""
        if anew:
            self._sheets.forget()
        self._stale = True
        self.update()

    @property
    def active_zone(self) -> Zone | None:
        """The zone that is drawn live: the active one when exactly one is."""
        active = [zone for zone in self.zones if zone.active]
        return active[0] if len(active) == 1 else None

    @property
    def is_sharp(self) -> bool:
        """Whether what is shown is the final picture, not one that stands in for it."""
        waits = self._stale or self._moving or self._areas or self._images.rough
        return not (waits or shop().busy)

    @property
    def rough_tiles(self) -> int:
        """How much is shown by pixels that stand for outlines, in tiles of the widget."""
        return len(self._images.rough)

    def places(self) -> list[tuple[Any, Place]]:
        """Each chart with the place where it is seen now; made once for each view."""
        view, fit, window = self._placed_for
        if view is self.view and fit is self._fit and window is self.window_now:
            return self._placed
        lying = on_whole_pixels(self._fit, self.window_now)
        self._placed_for = (self.view, self._fit, self.window_now)
        self._placed = [
            (chart, self.view.of(place)) for chart, place in zip(self.charts, lying, strict=True)
        ]
        return self._placed

    def chart_at(self, point: QPointF) -> tuple[Any, Place] | None:
        """The chart under a point of the widget."""
        for chart, place in self.places():
            if seen_box(chart, self.window_now, place).contains(point):
                return chart, place
        return None

    def repaint_cells(self, cells: NDArray[np.int32]) -> None:
        """Show changed cells of the active zone, in every chart that sees them."""
        if self._stale:
            return
        self._changed.append(cells)
        scene, window = self._scene(), self.rect()
        by_pixels = self._images.by_pixels(scene, self.devicePixelRatioF())
        smooth = 0 if by_pixels else SMOOTH
        for area in areas_of(scene.placed, cells, self.style_now, smooth=smooth):
            shown = area & window
            if not shown.isEmpty():
                self._note_area(shown)
                self.ask_for(shown)

    def ask_for(self, area: QRect) -> None:
        """Have a rectangle of the widget painted with those that wait."""
        if not area.isEmpty():
            for part in self._asked.add(area):
                self.update(part)

    def _note_area(self, area: QRect) -> None:
        """Keep a rectangle to be painted anew, one with what lies over it."""
        for at, other in enumerate(self._areas):
            if other.intersects(area):
                self._areas[at] = other.united(area)
                return
        self._areas.append(area)

    def _show_changed(self) -> None:
        """Paint what has changed since the last frame, all events of it at once."""
        zone, changed, areas = self.active_zone, self._changed, self._areas
        if not changed:
            return
        self._changed, self._areas = [], []
        if self._stale or zone is None:
            return
        scene = self._scene()
        by_pixels = self._images.by_pixels(scene, self.devicePixelRatioF())
        for area in areas:
            if by_pixels:
                self._images.repaint_rough(scene, area)
            else:
                self._images.repaint_live(scene, area)
        self._images.note(np.concatenate(changed), zone.values)
        if by_pixels and areas:
            self._rest.start(REST_MS)

    def _refine(self) -> None:
        """The pen rests: draw the outlines that pixels stand for, a strip at a time."""
        if self._stale or self._moving:
            return  # the next picture goes on
        self.update(self._images.refine(self._scene()))
        if self._images.rough:
            self._rest.start(STRIP_MS)

    # Images

    def _arrange(self) -> None:
        self._fit, self._heads_beside, self._heads_short = fitted(
            self.charts,
            self.window_now,
            self.size(),
            self.margins_now,
            self.style_now,
            titles=self.titles,
            short_names=self.short_names,
        )
        self.refresh()

    def _scene(self) -> Scene:
        """What is to be seen now; the same as before until any of it is another."""
        shown = (
            self.places(),
            self.zones,
            self.style_now,
            self.window_now,
            self.regions,
            self.titles,
            self.short_names or self._heads_short,
            self._heads_beside,
            self.rect(),
            self.margins_now.left,
            self._moving,
        )
        if shown != self._scene_of:
            self._scene_of = shown
            placed, zones, style, window, regions, titles, short, beside, seen, left, moving = shown
            self._scene_made = Scene(
                placed,
                zones,
                self.active_zone,
                style,
                window,
                regions,
                titles=titles,
                short=short,
                heads_beside=beside,
                seen=QRectF(seen),
                left=left,
                magnified=self.view.zoom > 1.0,
                moving=moving,
            )
        return self._scene_made

    def paintEvent(self, event: QPaintEvent) -> None:
        self._asked.clear()
        with QPainter(self) as painter:
            if not (self._moving and self._images.stand_in(painter, self._scene())):
                self._show_changed()
                if self._stale and self._pictures_first:
                    self._paint_pictures(painter)
                    return
                if self._stale:
                    self._images.rebuild(self._scene(), self.size(), self.devicePixelRatioF())
                    self._stale = False
                    if self._images.rough and not self._moving:
                        self._rest.start(REST_MS)
                # What changes on several charts at once is little of the box around it.
                region: Any = event.region()  # its stubs do not say that it can be gone through
                parts = list(region) if region.rectCount() <= _PARTS else []
                for area in parts or [event.rect()]:
                    painter.setClipRect(area)  # many times quicker than inside the whole region
                    self._images.compose(painter, area)
                painter.setClipping(False)
            self.paint_overlay(painter)

    def _paint_pictures(self, painter: QPainter) -> None:
        """Charts that are shown for the first time take a while to be ready for zones."""
        self._pictures_first = False
        self._images.paint_pictures(painter, self._scene(), self.devicePixelRatioF())
        QTimer.singleShot(0, self.update)

    def paint_overlay(self, painter: QPainter) -> None:
        """For subclasses: cursor, borders being drawn, dates."""

    # Moving the view

    def zoom(self, factor: float, at: QPointF) -> None:
        """Magnify around a point of the widget."""
        self._user_view(self.view.zoomed(factor, at))

    def pan(self, by: QPointF) -> None:
        """Move the charts; at fit they stay where they are."""
        if self.view.zoom > 1.0:
            self._user_view(self.view.moved(by))

    def fit(self) -> None:
        """Show the whole sheet again."""
        self._user_view(View())

    def _user_view(self, view: View) -> None:
        view = view.kept_inside(QSizeF(self.size()))
        if view != self.view:
            self.set_view(view)
            self.view_changed.emit(view)

    def _move(self) -> None:
        self._moving = True
        self._settle.start()
        self.refresh()

    def _come_to_rest(self) -> None:
        self._moving = False
        self.refresh()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.view = View()
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.style_now = self._style_of(theme.current())
            self.refresh()
