"""Charts in a box on paper: a limb is cut to the part that matters, to be as large as can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath

from painmap.ui.chart.chart_captions import paint_captions
from painmap.ui.chart.chart_painting import Place, paint_chart
from painmap.ui.chart.chart_window import FADE_CM, Window, fade
from painmap.ui.chart.zone_looks import Zone
from painmap.ui.paper.page import Sheet, points
from painmap.ui.paper.page_cuts import Cut, cuts_of
from painmap.ui.paper.page_nesting import Outline, nested, outline_of
from painmap.ui.paper.page_view_names import is_named, paint_view_name, view_name_width
from painmap.ui.paper.page_words import paint_told
from painmap.ui.parts import fonts

HEADING = 78.0
"""What the two lines over a pane take."""

_BELOW, _EDGE = 6.0, 4.0
_LETTER = 90.0
"""Chart pixels that a letter beside a shoulder may have: a larger one would touch it."""
_TITLE, _TWO_LINES = 52.0, 92.0


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
    told: Sequence[Zone] | None = None,
) -> float:
    """Charts with a heading in a box; units for each of the body's cm, for the scale bar.

    `plain` figures are small: an outline and zones. The kinds of the zones `told`, all where it is
    None, stand at their patches.
    """
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
        area = rect.adjusted(0, HEADING, 0, 0)
    layout = _laid_out(charts, window, area.size(), titled=captions)
    taken: list[QRectF] = []
    for chart, cut, outline, corner in zip(
        charts, layout.cuts, layout.outlines, layout.corners, strict=True
    ):
        size = QSizeF(cut.width, cut.height) * (layout.scale / cut.px_per_cm)
        box = QRectF(area.topLeft() + QPointF(*corner), size)
        per_px = layout.scale / cut.px_per_cm
        moved = Place(box.x() - cut.left * per_px, box.y() - cut.top * per_px, per_px)
        inside = _Inside(box, outline, layout.scale) if chart.info.sub else None
        named = () if plain else zones if told is None else told
        _paint_cut(sheet, chart, zones, named, moved, inside, window, taken, plain=plain)
        if is_named(chart) and captions:
            at = QPointF(box.x() + outline.middle * layout.scale, box.y() - 12)
            paint_view_name(sheet, chart, at, above=layout.letters_above)
        elif chart.info.labels:
            letter = min(sheet.style.letter, _LETTER * moved.scale) if captions else 24.0
            small = replace(sheet.style, letter=letter)
            paint_captions(sheet.painter, chart, small, moved.rect(chart), moved.scale)
    return layout.scale


def pane_height(charts: Sequence[Any], window: Window | None, width: float, height: float) -> float:
    """How much of a height a pane with a heading needs, when its width sets the scale."""
    layout = _laid_out(charts, window, QSizeF(width, height - HEADING), titled=True)
    used = max(
        corner[1] + outline.height * layout.scale
        for corner, outline in zip(layout.corners, layout.outlines, strict=True)
    )
    return min(height, HEADING + used + _BELOW)


def pane_scale(charts: Sequence[Any], window: Window | None, width: float, height: float) -> float:
    """Units for each of the body's cm in such a pane."""
    return _laid_out(charts, window, QSizeF(width, height - HEADING), titled=True).scale


@dataclass(frozen=True, slots=True)
class _Layout:
    """What is shown of each chart, and where; whether letters stand above the views' names."""

    cuts: list[Cut]
    outlines: list[Outline]
    corners: list[tuple[float, float]]
    scale: float
    letters_above: bool


@dataclass(frozen=True, slots=True)
class _Inside:
    """The rectangle of a limb's view, which those of its neighbours may overlap."""

    box: QRectF
    outline: Outline
    scale: float

    def ends(self) -> QPainterPath:
        """The rectangles of the skin at both ends, where it fades, and of no other view's."""
        path, near = QPainterPath(), round(10 * FADE_CM) + 1
        outline = self.outline
        for rows, y in ((slice(near), self.box.y()), (slice(-near, None), self.box.bottom())):
            left, right = outline.left[rows].min(), outline.right[rows].max()
            if np.isfinite(left):
                high = FADE_CM * self.scale
                path.addRect(
                    QRectF(
                        self.box.x() + left * self.scale - _EDGE,
                        y - (0 if y == self.box.y() else high) - _EDGE,
                        (right - left) * self.scale + 2 * _EDGE,
                        high + 2 * _EDGE,
                    )
                )
        return path


def _laid_out(
    charts: Sequence[Any], window: Window | None, size: QSizeF, *, titled: bool
) -> _Layout:
    """Views at the largest scale; narrow ones get their letter above their name."""
    cuts = cuts_of(charts, window)
    outlines = [outline_of(chart, cut) for chart, cut in zip(charts, cuts, strict=True)]
    titled = titled and any(is_named(chart) for chart in charts)
    if not titled:
        scale, corners = nested(outlines, [0.0] * len(charts), size, 0.0)
        return _Layout(cuts, outlines, corners, scale, letters_above=False)
    found = []
    for above, title in ((False, _TITLE), (True, _TWO_LINES)):
        names = [view_name_width(chart, above=above) for chart in charts]
        scale, corners = nested(outlines, names, size, title)
        found.append(_Layout(cuts, outlines, corners, scale, letters_above=above))
    one, two = found
    return one if one.scale > 0.97 * two.scale else two


def _paint_cut(
    sheet: Sheet,
    chart: Any,
    zones: Sequence[Zone],
    told: Sequence[Zone],
    place: Place,
    inside: _Inside | None,
    window: Window | None,
    taken: list[QRectF],
    *,
    plain: bool,
) -> None:
    sheet.painter.save()
    if inside is not None:
        # A little inside the fade, or its edge would show as a hairline.
        trim = 3.0 if window else 0.0
        sheet.painter.setClipRect(inside.box.adjusted(0, trim, 0, 0))
    paint_chart(sheet.painter, chart, zones, sheet.style, place, captions=False, plain=plain)
    box = None if inside is None else inside.box
    paint_told(sheet.painter, sheet.style, chart, told, place, box, taken)
    if inside is not None:
        sheet.painter.setClipPath(inside.ends(), Qt.ClipOperation.IntersectClip)
    fade(sheet.painter, chart, window, place, sheet.style)
    sheet.painter.restore()
