"""The chosen pair of limbs, front and back, with what is painted and what was measured where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
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
from painmap.ui.chart.chart_captions import side_letter
from painmap.ui.chart.chart_painting import paint_chart
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.miniature import zones_of
from painmap.ui.limbs.figure_fades import fade_cuts, wash_trunk
from painmap.ui.limbs.figure_layout import ShownView, lay_out, rooms_of
from painmap.ui.limbs.limb_items import PAIRS
from painmap.ui.limbs.limb_view import PAD_CM, LimbView, limb_view
from painmap.ui.limbs.site_labels import (
    SiteLabel,
    hit,
    paint_delta,
    paint_dots,
    paint_value,
    site_name,
)
from painmap.ui.parts import theme
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.wording import limb_name
from painmap.ui.session.session import Session


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
        self._shown: list[ShownView] = []
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

    def _laid_out(self) -> list[ShownView]:
        if not self._shown and self._session.has_exam:
            rooms = rooms_of(self._pair, float(self.width()), float(self.height()))
            for key, room in zip(("front", "back"), rooms, strict=True):
                view = self._view(self._session.body.chart(key))
                self._shown.append(lay_out(self._pair, key, view, room))
        return self._shown

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

    def _paint_view(self, painter: QPainter, shown: ShownView) -> None:
        chart = self._session.body.chart(shown.key)
        painter.save()
        painter.setClipRect(shown.box)
        style = screen_style(theme.current())
        paint_chart(painter, chart, zones_of(self._session.exam), style, shown.place,
                    captions=False, step=2, raster_ratio=self.devicePixelRatioF())  # fmt: skip
        painter.restore()
        padded = PAD_CM * shown.place.units_per_cm(chart)
        fade_cuts(painter, shown.box, padded, both=self._pair == "arms")
        self._paint_letters(painter, shown)

    def _paint_labels(
        self, painter: QPainter, shown: ShownView, values: dict[tuple[str, str], float]
    ) -> None:
        if self._pair == "arms" and shown.middles:
            wash_trunk(painter, shown)
        paint_dots(painter, shown.labels, values)
        unit = self._preferences.now.temperature_unit
        for label in shown.labels:
            paint_value(painter, label, values.get((label.limb, label.site)), unit)
        right, left = PAIRS[self._pair]
        for site, box in shown.middles:
            one, other = values.get((right, site)), values.get((left, site))
            kelvin = None if one is None or other is None else one - other
            paint_delta(painter, box, site_name(right, site), kelvin, unit, self._steps)

    def _values(self) -> dict[tuple[str, str], float]:
        findings = self._session.exam.findings
        return {
            (limb, site): mean
            for limb in PAIRS[self._pair]
            for site in sites_of(limb)
            if (mean := site_temperature(findings, limb, site, self._moment)) is not None
        }

    def _paint_letters(self, painter: QPainter, shown: ShownView) -> None:
        now = theme.current()
        sides = ("R", "L") if shown.key == "front" else ("L", "R")
        letters = [side_letter(side) for side in sides]
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
