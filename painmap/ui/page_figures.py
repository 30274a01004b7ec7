"""Charts in a box on paper: a limb is cut to the part that matters, to be as large as can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from painmap.ui import fonts
from painmap.ui.chart_captions import paint_captions
from painmap.ui.chart_layout import Margins, arrange
from painmap.ui.chart_painting import Place, paint_chart, paint_words
from painmap.ui.chart_window import Window, fade
from painmap.ui.page import Sheet, points
from painmap.ui.page_cuts import Cut, cuts_of
from painmap.ui.zone_looks import Zone

_AROUND, _HEADING = 4.0, 78.0
_TITLE, _TWO_LINES, _LETTER_GAP = 52.0, 92.0, 12.0


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
        area = rect.adjusted(0, _HEADING, 0, 0)
    layout = _laid_out(charts, window, area.size(), titled=captions)
    scale = 1.0
    for chart, cut, place in zip(charts, layout.cuts, layout.places, strict=True):
        box = layout.box(cut, place).translated(area.topLeft())
        moved = Place(
            box.x() - cut.left * place.scale, box.y() - cut.top * place.scale, place.scale
        )
        inside = box if chart.info.sub else None
        _paint_cut(sheet, chart, zones, moved, inside, window, plain=plain)
        if chart.info.sub and captions:
            _paint_title(sheet, chart, box, above=layout.letters_above)
        elif chart.info.labels:
            small = replace(sheet.style, letter=sheet.style.letter if captions else 24.0)
            paint_captions(sheet.painter, chart, small, moved.rect(chart), place.scale)
        scale = moved.units_per_cm(chart)
    return scale


def pane_height(charts: Sequence[Any], window: Window | None, width: float, height: float) -> float:
    """How much of a height a pane with a heading needs, when its width sets the scale."""
    layout = _laid_out(charts, window, QSizeF(width, height - _HEADING), titled=True)
    boxes = [layout.box(*pair) for pair in zip(layout.cuts, layout.places, strict=True)]
    used = max(box.bottom() for box in boxes) - min(box.top() for box in boxes)
    return min(height, _HEADING + layout.title + used + 2 * _AROUND)


@dataclass(frozen=True, slots=True)
class _Layout:
    """What is shown of each chart, and where; whether letters stand above the views' names."""

    cuts: list[Cut]
    places: list[Place]
    title: float
    letters_above: bool

    @staticmethod
    def box(cut: Cut, place: Place) -> QRectF:
        return QRectF(place.x, place.y, cut.width * place.scale, cut.height * place.scale)


def _laid_out(
    charts: Sequence[Any], window: Window | None, size: QSizeF, *, titled: bool
) -> _Layout:
    """Views side by side at the largest scale; narrow ones get their letter above their name."""
    cuts = cuts_of(charts, window)
    titled = titled and any(chart.info.sub for chart in charts)
    for title in (_TITLE, _TWO_LINES) if titled else (0.0,):
        margins = Margins(around=_AROUND, gap=14.0, title=title)
        places = arrange(cuts, size, margins, titles=titled)
        roomy = all(
            _title_width(chart) <= cut.width * place.scale + margins.gap
            for chart, cut, place in zip(charts, cuts, places, strict=True)
        )
        if roomy:
            break
    return _Layout(cuts, places, title, titled and not roomy)


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


def _paint_title(sheet: Sheet, chart: Any, box: QRectF, *, above: bool) -> None:
    """The view's name and a large R or L above what is shown of a limb."""
    name, side = _view(chart), chart.info.side
    font, letter = points(8 if above else 9), points(12, fonts.SEMIBOLD)
    wide, narrow = _advance(font, name), _advance(letter, side)
    left = box.center().x() - (wide + narrow + _LETTER_GAP) / 2
    base = box.y() - 12
    at, beside = QPointF(left, base), QPointF(left + narrow + _LETTER_GAP, base)
    if above:
        at = QPointF(box.center().x() - narrow / 2, base - 36)
        beside = QPointF(box.center().x() - wide / 2, base)
    painter = sheet.painter
    painter.setPen(sheet.style.colour(sheet.style.text))
    painter.setFont(letter)
    painter.drawText(at, side)
    painter.setFont(font)
    painter.drawText(beside, name)


def _view(chart: Any) -> str:
    """'outer side': what the title says of the view; the side stands beside it as a letter."""
    return str(chart.info.title.split(" · ")[-1])


def _title_width(chart: Any) -> float:
    letter = _advance(points(12, fonts.SEMIBOLD), chart.info.side)
    return _advance(points(9), _view(chart)) + _LETTER_GAP + letter


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
