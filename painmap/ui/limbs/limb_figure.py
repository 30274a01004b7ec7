"""The chosen pair of limbs, front and back, with what is painted and what was measured where."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from painmap.atlas.chart import Chart
from painmap.core.findings import Moment
from painmap.core.record.delta import STEPS, Steps
from painmap.core.record.readings import site_temperature, sites_of
from painmap.ui.chart.chart_painting import Place, paint_chart
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.miniature import zones_of
from painmap.ui.limbs.limb_items import PAIRS
from painmap.ui.limbs.limb_view import PAD_CM, LimbView, limb_view
from painmap.ui.limbs.site_labels import (
    DELTA_WIDTH,
    SLOT,
    VALUE_WIDTH,
    SiteLabel,
    hit,
    paint_delta,
    paint_dots,
    paint_value,
    rows_y,
    site_name,
)
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.wording import limb_name
from painmap.ui.session.session import Session

_TOP, _EDGE = 40, 8
_WASH = 0.82
"""How far the trunk between the arms steps back behind the numbers."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A view on the widget: where the chart lies, its labels, and the middle column's boxes."""

    key: str
    room: QRectF
    box: QRectF
    place: Place
    labels: tuple[SiteLabel, ...]
    middles: tuple[tuple[str, QRectF], ...]


class LimbFigure(QWidget):
    """R and L on the viewer's side where they are. `tapped(limb, site)` on a measuring site."""

    tapped = Signal(str, str)

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self._pair = "legs"
        self._moment: Moment = "rest"
        self._steps = STEPS
        self._views: dict[tuple[str, str], LimbView] = {}
        self._shown: list[_Shown] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(300)
        self.setMouseTracking(True)

    def show_pair(self, pair: str, moment: Moment = "rest", steps: Steps = STEPS) -> None:
        """Show 'arms' or 'legs' with the temperatures of a moment."""
        self._pair, self._moment, self._steps = pair, moment, steps
        words = self.tr("Arms, front and back") if pair == "arms" else self.tr(
            "Legs, front and back"
        )  # fmt: skip
        self.setAccessibleName(words)
        self._shown = []
        self.update()

    @property
    def labels(self) -> tuple[SiteLabel, ...]:
        """The sites that can be tapped, where they lie now."""
        return tuple(label for shown in self._laid_out() for label in shown.labels)

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shown = []

    def _laid_out(self) -> list[_Shown]:
        if not self._shown and self._session.has_exam:
            width, height = float(self.width()), float(self.height())
            if self._pair == "legs":
                # The labels stand beside the front alone: no view shows a site at the back.
                beside = 2 * VALUE_WIDTH + DELTA_WIDTH
                each = (width - beside) / 2
                rooms = (QRectF(0, 0, width - each, height), QRectF(width - each, 0, each, height))
            else:
                split = max(7 * SLOT + _TOP + _EDGE, height * 0.55)
                rooms = QRectF(0, 0, width, split), QRectF(0, split, width, height - split)
            self._shown = [
                self._lay_out(key, room) for key, room in zip(("front", "back"), rooms, strict=True)
            ]
        return self._shown

    def _lay_out(self, key: str, room: QRectF) -> _Shown:
        chart = self._session.body.chart(key)
        view = self._view(chart)
        beside = self._pair == "legs" and key == "front"
        inner = room.adjusted(_EDGE, _TOP, -_EDGE, -_EDGE)
        if beside:
            inner.adjust(VALUE_WIDTH, 0, -VALUE_WIDTH - DELTA_WIDTH, 0)
        scale = min(inner.width() / view.box.width(), inner.height() / view.box.height())
        left = inner.center().x() - scale * view.box.center().x()
        top = inner.top() - scale * view.box.top()
        if self._pair == "legs":
            # Feet have the most sites: their labels reach below the legs, which stand higher.
            top = inner.center().y() - scale * (view.box.center().y() + view.box.height() * 0.26)
            top = max(top, inner.top() - scale * view.box.top())
        box = QRectF(left + scale * view.box.x(), top + scale * view.box.y(),
                     scale * view.box.width(), scale * view.box.height())  # fmt: skip
        place = Place(left, top, scale)
        dots = {at: QPointF(left, top) + dot * scale for at, dot in view.sites.items()}
        labels, middles = self._slots(dots, room, box, beside=beside, mirrored=key == "back")
        return _Shown(key, room, box, place, labels, middles)

    def _slots(
        self, dots: dict[tuple[str, str], QPointF], room: QRectF, box: QRectF,
        *, beside: bool, mirrored: bool,
    ) -> tuple[tuple[SiteLabel, ...], tuple[tuple[str, QRectF], ...]]:  # fmt: skip
        right, left = PAIRS[self._pair]
        sites = [site for site in sites_of(right) if (right, site) in dots]
        middle = sum(dot.y() for dot in dots.values()) / max(len(dots), 1)
        tops = rows_y(len(sites), middle, room.top() + _TOP, room.bottom() - _EDGE)
        centre = box.center().x()
        if beside:
            xs = {right: box.left() - VALUE_WIDTH, left: box.right()}
            delta = box.right() + VALUE_WIDTH
        else:
            delta = centre - DELTA_WIDTH / 2
            xs = {right: delta - VALUE_WIDTH, left: delta + DELTA_WIDTH}
            if mirrored:
                xs = {right: xs[left], left: xs[right]}
        labels = [
            SiteLabel(limb, site, dots[limb, site], QRectF(xs[limb], top, VALUE_WIDTH, SLOT))
            for site, top in zip(sites, tops, strict=True)
            for limb in (right, left)
        ]
        middles = [
            (site, QRectF(delta, top, DELTA_WIDTH, SLOT))
            for site, top in zip(sites, tops, strict=True)
        ]
        return tuple(labels), tuple(middles)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            now = theme.current()
            painter.setPen(QPen(QColor(now.line), 1))
            painter.setBrush(QColor(now.canvas))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            values = self._values()
            for shown in self._laid_out():
                self._paint_view(painter, shown)
                self._paint_labels(painter, shown, values)

    def _paint_view(self, painter: QPainter, shown: _Shown) -> None:
        chart = self._session.body.chart(shown.key)
        painter.save()
        painter.setClipRect(shown.box)
        style = screen_style(theme.current())
        paint_chart(painter, chart, zones_of(self._session.exam), style, shown.place,
                    captions=False, step=2, raster_ratio=self.devicePixelRatioF())  # fmt: skip
        painter.restore()
        self._fade_cuts(painter, shown.box, PAD_CM * shown.place.units_per_cm(chart))
        self._paint_letters(painter, shown)

    def _paint_labels(
        self, painter: QPainter, shown: _Shown, values: dict[tuple[str, str], float]
    ) -> None:
        if self._pair == "arms" and shown.middles:
            self._wash_trunk(painter, shown)
        paint_dots(painter, shown.labels, values)
        unit = self._preferences.now.temperature_unit
        for label in shown.labels:
            paint_value(painter, label, values.get((label.limb, label.site)), unit)
        right, left = PAIRS[self._pair]
        for site, box in shown.middles:
            one, other = values.get((right, site)), values.get((left, site))
            kelvin = None if one is None or other is None else one - other
            paint_delta(painter, box, site_name(right, site), kelvin, unit, self._steps)

    def _wash_trunk(self, painter: QPainter, shown: _Shown) -> None:
        """Let the trunk between the arms step back behind the numbers."""
        wash = QColor(theme.current().canvas)
        wash.setAlphaF(_WASH)
        clear = QColor(wash)
        clear.setAlphaF(0)
        half = VALUE_WIDTH + DELTA_WIDTH / 2
        centre = shown.middles[0][1].center().x()
        whole = QRectF(centre - half, shown.box.top(), 2 * half, shown.box.height())
        sideways = QLinearGradient(whole.left(), 0, whole.right(), 0)
        for at, colour in ((0, clear), (0.22, wash), (0.78, wash), (1, clear)):
            sideways.setColorAt(at, colour)
        painter.fillRect(whole, QBrush(sideways))

    def _values(self) -> dict[tuple[str, str], float]:
        findings = self._session.exam.findings
        return {
            (limb, site): mean
            for limb in PAIRS[self._pair]
            for site in sites_of(limb)
            if (mean := site_temperature(findings, limb, site, self._moment)) is not None
        }

    def _fade_cuts(self, painter: QPainter, shown: QRectF, height: float) -> None:
        """Let the trunk fade out instead of ending in a cut."""
        canvas = QColor(theme.current().canvas)
        clear = QColor(canvas)
        clear.setAlpha(0)
        ends = (shown.top(),) if self._pair == "legs" else (shown.top(), shown.bottom())
        for edge in ends:
            inward = edge + height if edge == shown.top() else edge - height
            fade = QLinearGradient(0, edge, 0, inward)
            fade.setColorAt(0, canvas)
            fade.setColorAt(1, clear)
            box = QRectF(shown.left(), min(edge, inward) - 1, shown.width(), height + 2)
            painter.fillRect(box, QBrush(fade))

    def _paint_letters(self, painter: QPainter, shown: _Shown) -> None:
        now = theme.current()
        letters = ("R", "L") if shown.key == "front" else ("L", "R")
        painter.setFont(font(24, SEMIBOLD))
        painter.setPen(QColor(now.text))
        box = QRectF(shown.box.left(), shown.room.top() + 6, shown.box.width(), 32)
        for letter, side in zip(
            letters, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True
        ):
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, letter)
        painter.setFont(font(12))
        painter.setPen(QColor(now.text_2))
        text = self.tr("front") if shown.key == "front" else self.tr("back")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = hit(self.labels, event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.tapped.emit(found.limb, found.site)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = hit(self.labels, event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = hit(self.labels, QPointF(event.pos()))
            words = ""
            if found is not None:
                words = f"{limb_name(found.limb)}, {site_name(found.limb, found.site)}"
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _view(self, chart: Chart) -> LimbView:
        key = (chart.info.key, self._pair + self._session.body.key)
        if key not in self._views:
            session = self._session
            self._views[key] = limb_view(session.atlas, session.body, chart, self._pair)
        return self._views[key]
