"""A sheet of paper in tenths of a millimetre: margins, and text that elides or wraps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from painmap.ui.chart.chart_styles import PAPER, ChartStyle
from painmap.ui.parts import fonts

Paper = Literal["A4", "Letter"]
SIZES: dict[str, tuple[float, float]] = {"A4": (2100.0, 2970.0), "Letter": (2159.0, 2794.0)}
MARGIN = 140.0
POINT = 254 / 72
"""A typographic point in tenths of a millimetre."""


def usual_paper() -> Paper:
    """Letter where inches are the rule, else A4."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if QLocale().measurementSystem() == imperial else "A4"


def points(size: float, weight: QFont.Weight = fonts.REGULAR) -> QFont:
    """A font of so many points, to be used with a painter in tenths of a millimetre."""
    font = fonts.font(round(size * POINT), weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # or "affected" is not found by who searches for it
    return font


@dataclass(frozen=True, slots=True)
class Mark:
    """A heading that a reader of the file can go to: how far down the page, 0 to 1."""

    title: str
    down: float
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page that is being painted; a `dry` one is only measured and needs no figures.

    With a `zoom` all type is so much larger: the painter is scaled by it, and the page has fewer
    units. A `size` makes a sheet of another size, as for a picture. `marks` are what was painted
    that a reader may want to go to.
    """

    painter: QPainter
    paper: Paper
    style: ChartStyle = PAPER
    dry: bool = False
    zoom: float = 1.0
    size: tuple[float, float] | None = None
    marks: list[Mark] = field(default_factory=list)

    @property
    def body(self) -> QRectF:
        """The rectangle inside the margins."""
        width, height = self.size or SIZES[self.paper]
        whole = QRectF(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN)
        zoom = self.zoom
        return QRectF(
            whole.x() / zoom, whole.y() / zoom, whole.width() / zoom, whole.height() / zoom
        )

    def mark(self, title: str, y: float = 0.0, level: int = 0) -> None:
        """Let a reader go to what begins at that height."""
        _, height = self.size or SIZES[self.paper]
        self.marks.append(Mark(title, min(y * self.zoom / height, 1.0), level))

    def text(
        self,
        rect: QRectF,
        text: str,
        font: QFont,
        *,
        right: bool = False,
        quiet: bool = False,
        middle: bool = False,
        elide: bool = True,
    ) -> None:
        """One line; a long one is elided in the middle, so both of its ends stay readable."""
        self.painter.setFont(font)
        self.painter.setPen(self.style.colour(self.style.text_2 if quiet else self.style.text))
        shown = fonts.elide_middle(text, font, rect.width()) if elide else text
        room = rect.width() - QFontMetricsF(font).horizontalAdvance(shown)
        x = rect.x() + (room / 2 if middle else room if right else 0.0)
        self.painter.drawText(QPointF(x, baseline(rect, font)), shown)

    def wrapped(self, rect: QRectF, text: str, font: QFont, *, quiet: bool = False) -> float:
        """Lines as far as the rectangle reaches, the last one elided; the height used."""
        lines = wrap(text, font, rect.width(), rect.height())
        return self.lines(rect.topLeft(), lines, font, quiet=quiet)

    def lines(
        self,
        at: QPointF,
        lines: Sequence[str],
        font: QFont,
        *,
        quiet: bool = False,
        leading: float = 1.0,
    ) -> float:
        """Lines that are broken already; the height used."""
        self.painter.setPen(self.style.colour(self.style.text_2 if quiet else self.style.text))
        self.painter.setFont(font)
        high = line_height(font)
        step = high * leading
        for place, line in enumerate(lines):
            box = QRectF(at.x(), at.y() + place * step, self.body.right() - at.x(), high)
            self.painter.drawText(QPointF(box.x(), baseline(box, font)), line)
        return len(lines) * step

    def rule(self, y: float, *, width: float = 1.5) -> None:
        """A line across the page."""
        self.painter.setPen(QPen(self.style.colour("#9AA1A8"), width))
        self.painter.drawLine(QPointF(self.body.left(), y), QPointF(self.body.right(), y))


def line_height(font: QFont) -> float:
    return 1.32 * font.pixelSize()


def baseline(box: QRectF, font: QFont) -> float:
    """Where a line stands that is in the middle of a box.

    By the font's own metrics: a sign from another font, as a minus may be, would lift its line.
    """
    metrics = QFontMetricsF(font)
    return box.center().y() + (metrics.ascent() - metrics.descent()) / 2


def fitted(parts: Sequence[str], give: int, font: QFont, width: float) -> str:
    """Parts joined by dots; where they are too long, only the part `give` is elided."""
    joined = " · ".join(part for part in parts if part)
    metrics = QFontMetricsF(font)
    over = metrics.horizontalAdvance(joined) - width
    if over <= 0 or not parts[give]:
        return joined
    room = metrics.horizontalAdvance(parts[give]) - over
    short = [*parts[:give], fonts.elide_middle(parts[give], font, room), *parts[give + 1 :]]
    return " · ".join(part for part in short if part)


def wrap(text: str, font: QFont, width: float, height: float = 1e9) -> list[str]:
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
            lines.append(paragraph[start : start + length].rstrip())
        layout.endLayout()
    return lines[:room] if len(lines) <= room else _cut(lines[:room], font, width)


def _cut(lines: list[str], font: QFont, width: float) -> list[str]:
    metrics = QFontMetricsF(font)
    last = metrics.elidedText(lines[-1] + " …", Qt.TextElideMode.ElideRight, width)
    return [*lines[:-1], last if last.endswith("…") else f"{last}…"]
