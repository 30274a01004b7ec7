"""What is written on a chart: the letters R and L, a close-up's title, the scale bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.parts import fonts

_CLOSE_UPS = ("r_arm", "l_arm", "r_leg", "l_leg", "head", "trunk")
SMALL_LETTER = 20.0


def tr(text: str) -> str:
    return QCoreApplication.translate("Chart", text)


def side_letter(letter: str) -> str:
    """The R or L of a side as the language has it: D and G in French, D and I in Spanish."""
    return QCoreApplication.translate("Charts", letter) if letter else ""


def chart_title(chart: Any) -> str:
    """'LEFT leg · outer side' in the user's language."""
    return QCoreApplication.translate("Charts", chart.info.title)


def paint_captions(
    painter: QPainter,
    chart: Any,
    style: ChartStyle,
    rect: QRectF,
    scale: float,
    title: str = "",
    *,
    seen: QRectF | None = None,
) -> None:
    """R and L where the atlas puts them, and the title above the figure when there is one.

    Letters that would lie outside what is `seen` of a magnified figure wait at its edge.
    """
    letters = fonts.font(style.letter, fonts.SEMIBOLD)
    metrics = QFontMetricsF(letters, painter.device())
    for text, centre in letter_places(chart, rect, scale, style.letter, seen):
        width = metrics.horizontalAdvance(text)
        base = centre.y() + metrics.capHeight() / 2
        at = QPointF(centre.x() - width / 2, base)
        _write(painter, text, at, letters, style, style.text, rim=seen is not None)
    if title:
        paint_title(painter, title, style, rect)


def letter_places(
    chart: Any, rect: QRectF, scale: float, size: float, seen: QRectF | None
) -> list[tuple[str, QPointF]]:
    """The letters with their middles; of two that wait in one corner the nearer one.

    Both are beyond that corner, so what is seen is on the side of the nearer letter.
    """
    found: list[tuple[float, str, QPointF]] = []
    for letter, x, y in chart.info.labels:
        text = side_letter(letter)
        own = QPointF(rect.x() + x * scale, rect.y() + y * scale)
        at = own if seen is None else _inside(own, seen & rect, size)
        found.append(((at - own).manhattanLength(), text, at))
    kept: list[tuple[str, QPointF]] = []
    for _, text, at in sorted(found, key=lambda one: one[0]):
        if seen is None or all((at - other).manhattanLength() >= size for _, other in kept):
            kept.append((text, at))
    return kept


def _inside(point: QPointF, box: QRectF, margin: float) -> QPointF:
    if box.width() < 4 * margin or box.height() < 4 * margin:
        return point
    return QPointF(
        min(max(point.x(), box.left() + margin), box.right() - margin),
        min(max(point.y(), box.top() + margin), box.bottom() - margin),
    )


def letter_of(chart: Any) -> str:
    """The R or L before a close-up's title; whole figures have theirs beside the shoulders."""
    info = chart.info
    if len(info.labels) != 1 or info.tile not in _CLOSE_UPS:
        return ""
    return side_letter(str(info.labels[0][0]))


def title_width(title: str, letter: str, style: ChartStyle, letter_px: float) -> float:
    """How wide a title is, after its letter where it has one."""
    words = QFontMetricsF(fonts.font(style.title, fonts.MEDIUM)).horizontalAdvance(title)
    return _letter_width(letter, style, letter_px) + words


def _letter_width(letter: str, style: ChartStyle, letter_px: float) -> float:
    if not letter:
        return 0.0
    large = QFontMetricsF(fonts.font(letter_px, fonts.SEMIBOLD))
    return large.horizontalAdvance(letter) + 8 * style.unit


def short_title(chart: Any) -> str:
    """'outer side': what a title says of the view alone."""
    return chart_title(chart).rpartition(" · ")[2]


def figure_names(
    charts: Sequence[Any],
    boxes: Sequence[QRectF],
    style: ChartStyle,
    width: float,
    *,
    short: bool = False,
) -> list[str]:
    """What stands above each figure: all titles in full or, where one lacks room, all short.

    `short` where a heading says the part of the body already: 'outer side' is what is left.
    """
    titles = [chart_title(chart) for chart in charts]
    fits = all_fit(charts, titles, boxes, style, width, SMALL_LETTER)
    return titles if fits and not short else [short_title(chart) for chart in charts]


def all_fit(
    charts: Sequence[Any],
    titles: Sequence[str],
    boxes: Sequence[QRectF],
    style: ChartStyle,
    width: float,
    letter_px: float,
) -> bool:
    """Whether titles with letters of a size stand beside each other above their figures."""
    wide = [
        title_width(title, letter_of(chart), style, letter_px)
        for chart, title in zip(charts, titles, strict=True)
    ]
    return all(
        wide[at] <= 2 * min(box.center().x(), width - box.center().x()) - 8
        and all(
            (wide[at] + wide[other]) / 2 + 8 <= abs(boxes[other].center().x() - box.center().x())
            for other in _beside(boxes, at)
        )
        for at, box in enumerate(boxes)
    )


def _beside(boxes: Sequence[QRectF], at: int) -> list[int]:
    """Which figures stand in one row with one."""
    box = boxes[at]
    return [
        other
        for other, found in enumerate(boxes)
        if other != at and abs(found.center().y() - box.center().y()) < found.height() / 2
    ]


def paint_title(
    painter: QPainter,
    title: str,
    style: ChartStyle,
    rect: QRectF,
    *,
    letter: str = "",
    letter_px: float = SMALL_LETTER,
    rim: bool = False,
) -> None:
    """A close-up's title in the middle above a rectangle, after a large R or L where it has one.

    With a `rim` of the ground's colour it is readable on a figure too.
    """
    font, large = fonts.font(style.title, fonts.MEDIUM), fonts.font(letter_px, fonts.SEMIBOLD)
    before = _letter_width(letter, style, letter_px)
    x = rect.center().x() - title_width(title, letter, style, letter_px) / 2
    base = rect.top() - 0.55 * style.title
    if letter:
        _write(painter, letter, QPointF(x, base), large, style, style.text, rim=rim)
    _write(painter, title, QPointF(x + before, base), font, style, style.text_2, rim=rim)


def _write(
    painter: QPainter, text: str, at: QPointF, font: QFont, style: ChartStyle, colour: str,
    *, rim: bool,
) -> None:  # fmt: skip
    if rim:
        path = QPainterPath()
        path.addText(at, font, text)
        around = QPen(style.colour(style.ground), 4.0 * style.unit)
        around.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, around)
    painter.setFont(font)
    painter.setPen(style.colour(colour))
    painter.drawText(at, text)


def paint_scale_bar(
    painter: QPainter, style: ChartStyle, *, at: QPointF, units_per_cm: float, cm: float = 5.0
) -> None:
    """A bar of `cm` patient's centimetres with its length; `at` is its left end."""
    length, tick = cm * units_per_cm, 4.0 * style.unit
    painter.setPen(QPen(style.colour(style.text_2), 1.2 * style.unit))
    painter.drawLine(at, at + QPointF(length, 0))
    painter.drawLine(at - QPointF(0, tick / 2), at + QPointF(0, tick / 2))
    painter.drawLine(at + QPointF(length, -tick / 2), at + QPointF(length, tick / 2))
    painter.setFont(fonts.font(style.word))
    box = QRectF(
        at.x() + length + 4 * style.unit, at.y() - style.word, 80 * style.unit, 2 * style.word
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("{0} cm").format(f"{cm:g}"))
