"""The colours of a zone that is painted pixel by pixel, in tables: one for each share of a pixel.

The share of painted skin, blurred as for outlines, tells how far a pixel lies from the edge that
the outline will be: along a straight edge the one follows from the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from painmap.ui.chart.chart_styles import ChartStyle
from painmap.ui.chart.zone_looks import Lines, Look

STEPS = 1024
"""Shares are told apart in so many steps."""

_BLUR_PX = 1.3
"""How wide the blur of a share is, one standard deviation in chart pixels."""

_FAR = 1e3


@dataclass(frozen=True, slots=True, eq=False)
class FillInk:
    """Premultiplied colours of a fill for each share, and the codes of the next fill inside it."""

    codes: tuple[int, ...]
    hole: tuple[int, ...]
    ink: NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class LineInk:
    """Premultiplied colours of an outline for each share; the pattern lies below it."""

    codes: tuple[int, ...]
    line: Lines
    ink: NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class EdgeInk:
    """What lies below and over a figure's outline at each share, its parts as wide as addresses.

    `cover` (n, 1) and `left` (n, 1), what the line leaves of it; `fill` and `line` (n, 4) are blue,
    green, red and alpha, those of the fill times 256.
    """

    cover: NDArray[np.intp]
    fill: NDArray[np.intp]
    line: NDArray[np.uint8]
    left: NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Inks:
    """What shows some codes of a look. `cover` is how much of a pixel lies inside, as alpha.

    `both` are one fill and one outline over it in one, None where there is more to show.
    `edge` is what figures' outlines between the two need, None where there is no fill.
    """

    fills: tuple[FillInk, ...]
    lines: tuple[LineInk, ...]
    cover: NDArray[np.uint32]
    both: NDArray[np.uint32] | None
    edge: EdgeInk | None

    @property
    def told(self) -> set[tuple[int, ...]]:
        """All sets of codes whose shares are asked for."""
        of_fills = [codes for fill in self.fills for codes in (fill.codes, fill.hole) if codes]
        return {*of_fills, *(line.codes for line in self.lines)}


@lru_cache(maxsize=256)
def inks_of(
    look: Look,
    active: bool,
    there: tuple[int, ...],
    style: ChartStyle,
    scale: float,
    ratio: float,
) -> Inks:
    """The inks of a look for the codes that are there; the same choice as `zone_shapes_of`."""
    shares = np.arange(STEPS + 1) / STEPS
    normal = NormalDist(0.0, _BLUR_PX * scale)
    away = np.array([-_FAR, *map(normal.inv_cdf, shares[1:-1].tolist()), _FAR])
    cover = np.clip(away + 0.5, 0.0, 1.0)
    width = style.outline_active if active else style.outline
    if look.outline_px:
        width = style.outline_active * look.outline_px / 2
    drawn = np.clip(width * ratio / 2 + 0.5 - np.abs(away), 0.0, 1.0)
    opacity = look.opacity * (1.0 if active else style.inactive_fill)

    def present(codes: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(code for code in codes if code in there)

    shown = [fill for fill in look.fills if fill.own in there or len(look.fills) == 1]
    shown = [fill for fill in shown if present(fill.codes)]
    inner = [*(present(fill.codes) for fill in shown), ()][1:]
    inks = [_ink(style.colour(fill.colour, opacity), cover) for fill in shown]
    fills = tuple(
        FillInk(present(fill.codes), hole, _packed(ink))
        for fill, hole, ink in zip(shown, inner, inks, strict=True)
    )
    drawn_lines = [line for line in look.lines if present(line.codes)]
    outlines = [_ink(style.colour(look.outline or line.colour), drawn) for line in drawn_lines]
    lines = tuple(
        LineInk(present(line.codes), line, _packed(ink))
        for line, ink in zip(drawn_lines, outlines, strict=True)
    )
    both = None
    if len(fills) <= 1 and len(lines) == 1 and lines[0].line.pattern == "solid":
        below = inks[0] if inks else np.zeros_like(outlines[0])
        both = _packed(outlines[0] + below * (1.0 - outlines[0][:, 3:] / 255.0))
    black = _packed(_ink(QColor(Qt.GlobalColor.black), cover))
    edge = None
    if both is not None and fills:
        line = parts_of(lines[0].ink)
        edge = EdgeInk(
            parts_of(black)[:, 3:].astype(np.intp),
            parts_of(fills[0].ink).astype(np.intp) << 8,
            line,
            255 - line[:, 3:].astype(np.intp),
        )
    return Inks(fills, lines, black, both, edge)


def parts_of(colours: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Blue, green, red and alpha of premultiplied colours, (n, 4)."""
    return colours.view(np.uint8).reshape(-1, 4)


def _ink(colour: QColor, share: NDArray[np.float64]) -> NDArray[np.float64]:
    """Premultiplied blue, green, red, alpha of a colour, 0 to 255, of which a share is there."""
    alpha = colour.alphaF()
    full = [part * alpha for part in (colour.blue(), colour.green(), colour.red(), 255.0)]
    return np.outer(share, full)


def _packed(ink: NDArray[np.float64]) -> NDArray[np.uint32]:
    blue, green, red, alpha = np.rint(ink).astype(np.uint32).T
    return np.asarray(blue | green << 8 | red << 16 | alpha << 24, np.uint32)
