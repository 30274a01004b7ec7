"""How each layer and each class of a comparison looks on a chart, made from the theme's tokens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from painmap.core.layers import LAYER_KINDS, NOT_RATED, TENDER_POINT
from painmap.core.qualities import PAIN_QUALITIES
from painmap.ui.parts import theme
from painmap.ui.parts.theme import LayerStyle, Pattern

COMPARISON_CODES = {"gained": 1, "lost": 2, "stable": 3, "unknown": 4}
"""Codes of `core.compare` by the names of the theme."""

BAND_OPACITY = 0.3
_SOLID = 0.85
"""Landmarks of the figure stay visible through the classes of a comparison."""

_POINT_OPACITY, _CARRIED = 0.6, 0.5
_WORDED = ("colour", "sweating")


@dataclass(frozen=True, slots=True)
class Fill:
    """A flat colour under the codes of a zone. Later fills of a look lie inside earlier ones."""

    codes: tuple[int, ...]
    own: int
    colour: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Outline and pattern around some codes, and the word that is written at the patch."""

    codes: tuple[int, ...]
    colour: str
    pattern: Pattern
    word: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """Everything needed to draw a zone. `outline` replaces the colour of the outline alone."""

    fills: tuple[Fill, ...]
    opacity: float
    lines: tuple[Lines, ...]
    outline: str = ""
    outline_px: float = 0.0

    @property
    def solid(self) -> bool:
        """Solid layers lie below hatched ones."""
        return all(line.pattern == "solid" for line in self.lines)


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """What to draw: values of every cell (uint8[N]) and a look. `token` names this state of it."""

    values: NDArray[np.uint8]
    look: Look
    active: bool = True
    token: object = None


@cache
def layer_look(kind: str, quality: str = "") -> Look:
    """The look of a kind of layer. A quality of pain has its word written at the patch."""
    if kind == "pain":
        return _pain_look(PAIN_QUALITIES.get(quality, quality))
    if kind == "tender":
        return _tender_look()
    codes = [value.code for value in LAYER_KINDS[kind].values]
    if kind == "temperature":
        styles = [theme.layer_style(kind, code) for code in codes]
        return Look(
            (),
            0.0,
            tuple(
                Lines((code,), style.colour, style.pattern)
                for code, style in zip(codes, styles, strict=True)
            ),
        )
    style = theme.layer_style(kind)
    fills = (Fill(tuple(codes), codes[0], style.colour),) if style.fill_opacity else ()
    if kind in _WORDED:
        lines = tuple(
            Lines((value.code,), style.colour, style.pattern, value.name)
            for value in LAYER_KINDS[kind].values
        )
    else:
        lines = (Lines(tuple(codes), style.colour, style.pattern),)
    return Look(fills, style.fill_opacity, lines)


@cache
def banded_look() -> Look:
    """The zone of a stimulus with the band between its trials' borders (codes of `live_zone`)."""
    style = theme.layer_style("allodynia")
    inner = theme.mixed(style.colour, theme.FIGURE.base, 1 - style.fill_opacity / BAND_OPACITY)
    fills = (
        Fill((1, 2, 3), 2, style.colour),
        Fill((1, 3), 3, style.colour),
        Fill((1,), 1, inner),
    )
    return Look(fills, BAND_OPACITY, (Lines((1, 3), style.colour, style.pattern),))


@cache
def comparison_look(name: str) -> Look:
    """The look of a class of a comparison: 'gained', 'lost', 'stable' or 'unknown'."""
    style = theme.COMPARISON_STYLES[name]
    code = COMPARISON_CODES[name]
    fills = (Fill((code,), code, style.colour),) if style.fill_opacity else ()
    return Look(
        fills,
        min(style.fill_opacity, _SOLID),
        (Lines((code,), style.colour, style.pattern),),
        theme.COMPARISON_OUTLINE,
        1.5,
    )


@cache
def ghost_look(codes: tuple[int, ...] = tuple(range(1, 12))) -> Look:
    """The dashed outline of the last visit."""
    style = theme.LAYER_STYLES["ghost"]
    return Look((), 0.0, (Lines(codes, style.colour, style.pattern),), outline_px=2.0)


def comparison_zones(classes: NDArray[np.uint8], token: object = None) -> tuple[Zone, ...]:
    """The four classes as zones, solid ones first."""
    return tuple(
        Zone(classes, comparison_look(name), token=(token, name) if token else None)
        for name in ("stable", "gained", "lost", "unknown")
    )


def faded(look: Look, share: float) -> Look:
    """A look of which only a share is opaque: outline, pattern and fill alike."""
    if share >= 1.0:
        return look
    alpha = f"#{round(255 * share):02X}"
    lines = tuple(replace(line, colour=alpha + line.colour[1:]) for line in look.lines)
    return replace(look, opacity=look.opacity * share, lines=lines)


def carried_look(kind: str, quality: str) -> Look:
    """A layer that waits to be confirmed: half as strong as one of today."""
    return faded(layer_look(kind, quality), _CARRIED)


def _tender_look() -> Look:
    """Tender skin is crossed, a point that was pressed is a dot."""
    colour, pattern = theme.layer_style("tender").colour, theme.layer_style("tender").pattern
    return Look(
        (Fill((TENDER_POINT,), TENDER_POINT, colour),),
        _POINT_OPACITY,
        (Lines((1,), colour, pattern), Lines((TENDER_POINT,), colour, "solid")),
    )


def _pain_look(word: str = "") -> Look:
    style: LayerStyle = theme.layer_style("pain")
    ranked = (NOT_RATED, *range(1, 11))
    fills = tuple(Fill(ranked[place:], code, style.fill(code)) for place, code in enumerate(ranked))
    return Look(fills, style.fill_opacity, (Lines(ranked, style.colour, style.pattern, word),))
