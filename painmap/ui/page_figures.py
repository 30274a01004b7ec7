"""Charts in a box on paper: a limb is cut to the part that matters, to be as large as can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from painmap.ui import fonts
from painmap.ui.chart_captions import paint_captions
from painmap.ui.chart_layout import Margins, arrange
from painmap.ui.chart_painting import Place, paint_chart, paint_words
from painmap.ui.chart_window import Window, fade
from painmap.ui.page import Sheet, points
from painmap.ui.zone_looks import Zone

_BESIDE_CM = 0.6
_TITLE = 52.0
PAPER_MARGINS = Margins(around=4.0, gap=14.0, title=_TITLE)


@dataclass(frozen=True, slots=True)
class Cut:
    """The rectangle of a chart's raster that is shown, with what `arrange` wants to know."""

    left: float
    top: float
    width: float
    height: float
    px_per_cm: float


def cut_of(chart: Any, window: Window | None) -> Cut:
    """All of a whole figure; of a limb the window's rows, and the columns with skin in them."""
    info = chart.info
    if not info.sub:
        return Cut(0.0, 0.0, info.width, info.height, info.px_per_cm)
    top, bottom = (window.top, window.bottom) if window else (0.0, float(info.height))
    columns = np.flatnonzero(chart.silhouette[int(top) : int(np.ceil(bottom))].any(axis=0))
    margin = _BESIDE_CM * info.px_per_cm
    left, right = (
        (columns[0] - margin, columns[-1] + 1 + margin) if columns.size else (0.0, info.width)
    )
    return Cut(float(left), top, float(right - left), bottom - top, info.px_per_cm)


def paint_pane(
    sheet: Sheet,
    rect: QRectF,
    charts: Sequence[Any],
    zones: Sequence[Zone],
    *,
    title: str,
    second: str = "",
    captions: bool = True,
    window: Window | None = None,
    plain: bool = False,
) -> float:
    """Charts with a heading in a box; units for each of the body's cm, for the scale bar."""
    sheet.text(
        QRectF(rect.x(), rect.y(), rect.width(), 44), title, points(10, fonts.SEMIBOLD), middle=True
    )
    area = rect.adjusted(0, 46.0 if title else 0.0, 0, 0)
    if second:
        sheet.text(
            QRectF(rect.x(), rect.y() + 42, rect.width(), 36),
            second,
            points(8),
            quiet=True,
            middle=True,
        )
        area = rect.adjusted(0, 78, 0, 0)
    cuts = [cut_of(chart, window) for chart in charts]
    titled = captions and any(chart.info.sub for chart in charts)
    places = arrange(cuts, QSizeF(area.size()), PAPER_MARGINS, titles=titled)
    scale = 1.0
    for chart, cut, place in zip(charts, cuts, places, strict=True):
        box = QRectF(
            place.x + area.x(),
            place.y + area.y(),
            cut.width * place.scale,
            cut.height * place.scale,
        )
        moved = Place(
            box.x() - cut.left * place.scale, box.y() - cut.top * place.scale, place.scale
        )
        _paint_cut(sheet, chart, zones, moved, box if chart.info.sub else None, window, plain=plain)
        if chart.info.sub and captions:
            _paint_title(sheet, chart, box)
        elif chart.info.labels:
            small = replace(sheet.style, letter=sheet.style.letter if captions else 24.0)
            paint_captions(sheet.painter, chart, small, moved.rect(chart), place.scale)
        scale = moved.units_per_cm(chart)
    return scale


def _paint_cut(
    sheet: Sheet,
    chart: Any,
    zones: Sequence[Zone],
    place: Place,
    box: QRectF | None,
    window: Window | None,
    *,
    plain: bool,
) -> None:
    sheet.painter.save()
    if box is not None:
        # A little inside the fade, or its edge would show as a hairline.
        trim = 3.0 if window else 0.0
        sheet.painter.setClipRect(box.adjusted(0, trim, 0, 0))
    paint_chart(sheet.painter, chart, zones, sheet.style, place, captions=False, plain=plain)
    if not plain:
        for zone in zones:
            paint_words(sheet.painter, chart, zone, sheet.style, place)
    fade(sheet.painter, chart, window, place, sheet.style)
    sheet.painter.restore()


def _paint_title(sheet: Sheet, chart: Any, box: QRectF) -> None:
    """The view's name and a large R or L above what is shown of a limb."""
    name = chart.info.title.split(" · ")[-1]
    font, letter = points(9), points(12, fonts.SEMIBOLD)
    width = QFontMetricsF(font).horizontalAdvance(name)
    side = QFontMetricsF(letter).horizontalAdvance(chart.info.side)
    x = box.center().x() - (width + side + 12) / 2
    painter, base = sheet.painter, box.y() - 12
    painter.setPen(sheet.style.colour(sheet.style.text))
    painter.setFont(letter)
    painter.drawText(QPointF(x, base), chart.info.side)
    painter.setFont(font)
    painter.drawText(QPointF(x + side + 12, base), name)
