"""A sheet of paper in tenths of a millimetre: margins, text that elides or wraps, tables, foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from painmap.ui import fonts
from painmap.ui.chart_styles import PAPER, ChartStyle

Paper = Literal["A4", "Letter"]
SIZES: dict[str, tuple[float, float]] = {"A4": (2100.0, 2970.0), "Letter": (2159.0, 2794.0)}
MARGIN = 140.0
POINT = 254 / 72
"""A typographic point in tenths of a millimetre."""

_CELL_LINES = 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def points(size: float, weight: QFont.Weight = fonts.REGULAR) -> QFont:
    """A font of so many points, to be used with a painter in tenths of a millimetre."""
    font = fonts.font(round(size * POINT), weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page that is being painted."""

    painter: QPainter
    paper: Paper
    style: ChartStyle = PAPER

    @property
    def body(self) -> QRectF:
        """The rectangle inside the margins."""
        width, height = SIZES[self.paper]
        return QRectF(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN)

    def text(self, rect: QRectF, text: str, font: QFont, *, right: bool = False,
             quiet: bool = False, middle: bool = False) -> None:
        """One line; a long one is elided in the middle, so both of its ends stay readable."""
        self.painter.setFont(font)
        self.painter.setPen(self.style.colour(self.style.text_2 if quiet else self.style.text))
        shown = fonts.elide_middle(text, font, rect.width())
        align = Qt.AlignmentFlag.AlignCenter if middle else _RIGHT if right else _LEFT
        self.painter.drawText(rect, align, shown)

    def wrapped(self, rect: QRectF, text: str, font: QFont, *, quiet: bool = False) -> float:
        """Lines as far as the rectangle reaches, the last one elided; the height used."""
        self.painter.setPen(self.style.colour(self.style.text_2 if quiet else self.style.text))
        lines = wrap(text, font, rect.width(), rect.height())
        step = line_height(font)
        self.painter.setFont(font)
        for place, line in enumerate(lines):
            self.painter.drawText(QRectF(rect.x(), rect.y() + place * step, rect.width(), step),
                                  _LEFT, line)
        return len(lines) * step

    def rule(self, y: float, *, width: float = 1.5) -> None:
        """A line across the page."""
        self.painter.setPen(QPen(self.style.colour("#9AA1A8"), width))
        self.painter.drawLine(QPointF(self.body.left(), y), QPointF(self.body.right(), y))


def line_height(font: QFont) -> float:
    return 1.32 * font.pixelSize()


def wrap(text: str, font: QFont, width: float, height: float) -> list[str]:
    """Break a text into lines that fit a box; what does not fit ends in an ellipsis."""
    room = max(1, int(height / line_height(font) + 0.01))
    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        layout = QTextLayout(paragraph, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            if len(lines) == room:
                layout.endLayout()
                return _cut(lines, font, width)
            lines.append(paragraph[start:start + length].rstrip())
        layout.endLayout()
    return lines[:room] if len(lines) <= room else _cut(lines[:room], font, width)


def _cut(lines: list[str], font: QFont, width: float) -> list[str]:
    metrics = QFontMetricsF(font)
    last = metrics.elidedText(lines[-1] + " …", Qt.TextElideMode.ElideRight, width)
    return [*lines[:-1], last if last.endswith("…") else f"{last}…"]


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table ready for paper: widths are shares of the whole; `figures` columns are right."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    shares: Sequence[float]
    figures: frozenset[int] = frozenset()


def paint_table(sheet: Sheet, table: PageTable, rect: QRectF, *, start: int = 0) -> tuple[float, int]:
    """Paint rows from `start` as far as they fit; where it ends, and the next row to paint."""
    font, bold, small = points(9), points(9, fonts.SEMIBOLD), points(8)
    edges = [rect.x()]
    for share in table.shares:
        edges.append(edges[-1] + share * rect.width())
    step = line_height(font) * 1.12
    y = rect.y()
    sheet.text(QRectF(rect.x(), y, rect.width(), step), table.title, bold)
    y += step

    def cells(texts: Sequence[str], used: QFont, *, quiet: bool = False) -> None:
        for place, text in enumerate(texts):
            width = edges[place + 1] - edges[place] - 14
            if place in table.figures or not height > step:
                box = QRectF(edges[place], y, width, step)
                sheet.text(box, text, used, right=place in table.figures, quiet=quiet)
            else:
                sheet.wrapped(QRectF(edges[place], y, width, height), text, used, quiet=quiet)

    height = step
    cells(table.columns, small, quiet=True)
    y += step
    sheet.painter.setPen(QPen(sheet.style.colour("#9AA1A8"), 1.5))
    sheet.painter.drawLine(QPointF(rect.x(), y), QPointF(rect.right(), y))
    place = start
    while place < len(table.rows):
        lines = max(len(wrap(text, font, edges[at + 1] - edges[at] - 14, _CELL_LINES
                             * line_height(font)))
                    for at, text in enumerate(table.rows[place]) if at not in table.figures)
        height = step + (lines - 1) * line_height(font)
        if y + height > rect.bottom() + 1:
            break
        cells(table.rows[place], font)
        y += height
        place += 1
    return y, place
