"""Sizes and colours of a chart on screen and on paper, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from painmap.ui.parts import theme
from painmap.ui.parts.theme import Theme


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Lengths are in the painter's units: pixels on screen, tenths of a millimetre on paper."""

    ground: str
    text: str
    text_2: str
    pitch_far: float = theme.PATTERN_PITCH_PX[0]
    pitch_near: float = theme.PATTERN_PITCH_PX[1]
    near_px_per_cm: float = 5.0
    line: float = theme.PATTERN_LINE_PX
    line_inactive: float = theme.PATTERN_LINE_INACTIVE_PX
    outline_active: float = theme.LAYER_OUTLINE_ACTIVE_PX
    outline: float = theme.LAYER_OUTLINE_PX
    figure_outline: float = theme.FIGURE.outline_px
    inactive_fill: float = theme.INACTIVE_FILL
    unit: float = 1.0
    letter: float = 28.0
    title: float = 15.0
    word: float = 12.0
    region: str = "#9F978D"
    region_line: float = 1.0
    paper: bool = False
    grey: bool = False

    def pitch(self, units_per_cm: float) -> float:
        """Distance of pattern lines for a figure of that scale."""
        return self.pitch_near if units_per_cm >= self.near_px_per_cm else self.pitch_far

    def colour(self, name: str, share: float = 1.0) -> QColor:
        """A colour as this style shows it, `share` opaque."""
        colour = QColor(name)
        if share < 1.0:
            colour.setAlphaF(share)
        if self.grey:
            tone = round(0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue())
            colour = QColor(tone, tone, tone, colour.alpha())
        return colour


def screen_style(of: Theme) -> ChartStyle:
    """The style of the canvas in a theme."""
    return ChartStyle(of.canvas, of.text, of.text_2)


def miniature_style(of: Theme) -> ChartStyle:
    """For tiles and cards: no letters, fine lines, patterns close."""
    return replace(
        screen_style(of),
        pitch_far=3.0,
        pitch_near=3.0,
        line=0.8,
        line_inactive=0.8,
        outline_active=1.0,
        outline=0.8,
        figure_outline=0.8,
        inactive_fill=1.0,
    )


def comparison_style(of: Theme) -> ChartStyle:
    """Panes of a comparison: all layers at full strength."""
    return replace(screen_style(of), inactive_fill=1.0, line_inactive=theme.PATTERN_LINE_PX)


PAPER = ChartStyle(
    "#FFFFFF", "#000000", "#3C4349", pitch_far=10 * theme.PAPER_PITCH_MM,
    pitch_near=10 * theme.PAPER_PITCH_MM, line=10 * theme.PAPER_LINE_MM,
    line_inactive=10 * theme.PAPER_LINE_MM, outline_active=3.5, outline=3.5, figure_outline=2.0,
    inactive_fill=1.0, unit=2.0, letter=42.0, title=30.0,
    word=24.0, region_line=1.5, paper=True,
)  # fmt: skip
"""Paper in tenths of a millimetre."""

PAPER_GREY = replace(PAPER, grey=True)
