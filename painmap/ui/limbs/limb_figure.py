"""The chosen pair of limbs, front and back, with what is painted and where was measured."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from painmap.atlas.chart import Chart
from painmap.core.findings import limb_key
from painmap.ui.chart.chart_painting import Place, paint_chart
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.miniature import zones_of
from painmap.ui.limbs.limb_items import PAIRS
from painmap.ui.parts import theme
from painmap.ui.parts.delta_label import delta_ground
from painmap.ui.parts.fonts import SEMIBOLD, font
from painmap.ui.parts.number_reading import temperature_text
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.wording import signed_number
from painmap.ui.session.session import Session

CODES = {"r_arm": 1, "l_arm": 2, "r_leg": 3, "l_leg": 4}
SITE_POS = 2.45  # between wrist or ankle (2) and the tip of finger or toe (3)
_PAD_CM = 4.0
_TOP, _BOTTOM = 40, 28
_BELOW = {"legs": 22, "arms": 38}  # from a measuring site to its number, px


@dataclass(frozen=True, slots=True)
class LimbView:
    """Where a pair of limbs lies on a chart: a box and the measuring sites, chart pixels."""

    box: QRectF
    sites: dict[str, QPointF]


def limb_view(chart: Chart, limb: np.ndarray, limb_pos: np.ndarray, pair: str) -> LimbView:  # type: ignore[type-arg]
    """Find a pair on a whole-body chart from the atlas's limb numbers."""
    of_cell = limb[chart.cells]
    on = np.isin(of_cell, [CODES[key] for key in PAIRS[pair]])
    xy = chart.xy[on]
    pad = _PAD_CM * chart.info.px_per_cm
    low, high = xy.min(axis=0) - pad, xy.max(axis=0) + pad
    sites = {}
    near = np.abs(limb_pos[chart.cells] - SITE_POS) < 0.06
    for key in PAIRS[pair]:
        there = chart.xy[near & (of_cell == CODES[key])]
        if len(there):
            x, y = there.mean(axis=0)
            sites[key] = QPointF(float(x), float(y))
    width, height = (float(part) for part in high - low)
    return LimbView(QRectF(float(low[0]), float(low[1]), width, height), sites)


class LimbFigure(QWidget):
    """Front and back of a pair; R and L on the viewer's side where they are."""

    def __init__(self, session: Session, preferences: PreferenceFile) -> None:
        super().__init__()
        self._session, self._preferences = session, preferences
        self._pair = "legs"
        self._views: dict[tuple[str, str], LimbView] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(300)

    def show_pair(self, pair: str) -> None:
        """Show 'arms' or 'legs'."""
        self._pair = pair
        words = self.tr("Arms, front and back") if pair == "arms" else self.tr(
            "Legs, front and back"
        )  # fmt: skip
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            now = theme.current()
            painter.setPen(QPen(QColor(now.line), 1))
            painter.setBrush(QColor(now.canvas))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            across = self._pair == "legs" or self.width() > 560
            wide = self.width() / 2 if across else self.width()
            high = self.height() if across else self.height() / 2
            for place, key in enumerate(("front", "back")):
                room = QRectF(wide * place, 0, wide, high) if across else QRectF(
                    0, high * place, wide, high
                )  # fmt: skip
                self._paint_view(painter, key, room)

    def _paint_view(self, painter: QPainter, key: str, room: QRectF) -> None:
        chart = self._session.body.chart(key)
        view = self._view(chart)
        inner = room.adjusted(6, _TOP, -6, -_BOTTOM)
        scale = min(inner.width() / view.box.width(), inner.height() / view.box.height())
        left = inner.center().x() - scale * view.box.center().x()
        top = inner.center().y() - scale * view.box.center().y()
        place = Place(left, top, scale)
        shown = QRectF(left + scale * view.box.x(), top + scale * view.box.y(),
                       scale * view.box.width(), scale * view.box.height())  # fmt: skip
        painter.save()
        painter.setClipRect(shown)
        style = screen_style(theme.current())
        paint_chart(painter, chart, zones_of(self._session.exam), style, place, captions=False,
                    step=2, raster_ratio=self.devicePixelRatioF())  # fmt: skip
        painter.restore()
        self._fade_cuts(painter, shown, _PAD_CM * place.units_per_cm(chart))
        self._paint_letters(painter, key, room)
        site_view = "front" if self._pair == "legs" else "back"
        if key == site_view:
            sites = {limb: QPointF(left, top) + at * scale for limb, at in view.sites.items()}
            for limb, at in sites.items():
                self._paint_site(painter, limb, at)
            self._paint_difference(painter, sites)

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

    def _paint_letters(self, painter: QPainter, key: str, room: QRectF) -> None:
        now = theme.current()
        letters = ("R", "L") if key == "front" else ("L", "R")
        painter.setFont(font(24, SEMIBOLD))
        painter.setPen(QColor(now.text))
        box = room.adjusted(14, 6, -14, 0)
        box.setHeight(32)
        for letter, side in zip(
            letters, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True
        ):
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, letter)
        painter.setFont(font(12))
        painter.setPen(QColor(now.text_2))
        text = self.tr("front") if key == "front" else self.tr("back")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_difference(self, painter: QPainter, sites: dict[str, QPointF]) -> None:
        """Right minus left between the two numbers, on the ground that says how large it is."""
        right, left = (self._temperature(limb) for limb in PAIRS[self._pair])
        if right is None or left is None or len(sites) < 2:
            return
        factor = 1.8 if self._preferences.now.temperature_unit == "F" else 1.0
        one, other = sites.values()
        y = max(one.y(), other.y()) + _BELOW[self._pair]
        box = QRectF((one.x() + other.x()) / 2 - 33, y - 1, 66, 24)
        ground = QColor(delta_ground(right - left))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font(14, SEMIBOLD))
        painter.setPen(QColor(theme.ink_on(ground.name())))
        text = f"Δ {signed_number((right - left) * factor)}"
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _temperature(self, limb: str) -> float | None:
        value = self._session.exam.findings.get(limb_key(limb, "temperature_c", "seen"))
        return float(value) if isinstance(value, (int, float)) else None

    def _paint_site(self, painter: QPainter, limb: str, at: QPointF) -> None:
        now = theme.current()
        value = self._temperature(limb)
        painter.setPen(QPen(QColor(now.canvas), 2))
        painter.setBrush(QColor(now.accent if value is not None else now.text_2))
        painter.drawEllipse(at, 6, 6)
        if value is None:
            return
        text = temperature_text(value, self._preferences.now.temperature_unit)
        painter.setFont(font(14, SEMIBOLD))
        painter.setPen(QColor(now.text))
        box = QRectF(at.x() - 40, at.y() + _BELOW[self._pair], 80, 22)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _view(self, chart: Chart) -> LimbView:
        key = (chart.info.key, self._pair + self._session.body.key)
        if key not in self._views:
            atlas = self._session.atlas
            self._views[key] = limb_view(chart, atlas.limb, atlas.limb_pos, self._pair)
        return self._views[key]
