"""Marks on the figure: 3:1 on its deepest shade, active or not, and apart for every eye."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from painmap.ui.chart.chart_painting import Place, paint_zone
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.parts import theme
from painmap.ui.parts.theme import COMPARISON_OUTLINE, COMPARISON_STYLES, FIGURE, LAYER_STYLES
from tests.ui.colour_vision import DEFICIENCIES, contrast, distances, rgb
from tests.ui.synthetic import SyntheticAtlas, painted

GROUNDS = (FIGURE.base, FIGURE.shade)
LAYERS = [name for name in LAYER_STYLES if name != "ghost"]
LEAST_DISTANCE = 11.8


def over(colour: str, ground: str, share: float) -> np.ndarray:
    return share * rgb(colour) + (1 - share) * rgb(ground)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", LAYER_STYLES)
def test_marks_stand_out_from_every_shade_of_the_figure(name: str, ground: str) -> None:
    style = LAYER_STYLES[name]
    assert contrast(rgb(style.colour), rgb(ground)) >= 3.0
    if style.pattern != "solid":
        for share in (style.fill_opacity, style.fill_opacity * theme.INACTIVE_FILL):
            tinted = over(style.colour, ground, share)
            assert contrast(rgb(style.colour), tinted) >= 3.0


@pytest.mark.parametrize("ground", GROUNDS)
def test_classes_of_a_comparison_stand_out_by_outline_or_pattern(ground: str) -> None:
    assert contrast(rgb(COMPARISON_OUTLINE), rgb(ground)) >= 3.0
    for style in COMPARISON_STYLES.values():
        if style.pattern != "solid":
            assert contrast(rgb(style.colour), rgb(ground)) >= 3.0


@pytest.mark.parametrize("deficiency", ["", *DEFICIENCIES])
def test_layers_stay_apart_for_every_eye(deficiency: str) -> None:
    apart = distances(np.array([rgb(LAYER_STYLES[name].colour) for name in LAYERS]), deficiency)
    for one, other in combinations(range(len(LAYERS)), 2):
        assert apart[one, other] >= LEAST_DISTANCE, (LAYERS[one], LAYERS[other])


def test_no_two_layers_share_a_pattern() -> None:
    patterns = [LAYER_STYLES[name].pattern for name in LAYERS]
    assert len(set(patterns)) == len(patterns)


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("active", [True, False])
@pytest.mark.parametrize("name", LAYERS)
def test_what_is_painted_reaches_the_contrast(
    qtbot: QtBot, name: str, active: bool, ratio: int
) -> None:
    """The outline all round on a fine screen; on a coarse one smoothing thins its slants."""
    kind, _, value = name.partition(":")
    atlas = SyntheticAtlas.shared()
    chart = atlas.body("preteen").chart("front")
    values = np.zeros(atlas.n_cells, np.uint8)
    painted(chart, values, 250, 320, 40, 2 if value == "warmer" else 1)
    image = QImage(120 * ratio, 120 * ratio, QImage.Format.Format_RGB32)
    image.fill(QColor(FIGURE.shade))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        place = Place(60 - 250, 60 - 320, 1.0)
        shown, style = Zone(values, layer_look(kind), active), screen_style(theme.LIGHT)
        paint_zone(painter, chart, shown, style, place, clip=QRectF(0, 0, 120, 120))
    pixels = np.array(image.constBits()).reshape(120 * ratio, 120 * ratio, 4)[..., 2::-1] / 255
    stands_out = contrast(pixels, rgb(FIGURE.shade)) >= (3.0 if ratio == 2 else 2.7)
    rows, columns = (np.indices(stands_out.shape) + 0.5) / ratio - 60
    angle = np.degrees(np.arctan2(rows, columns)).astype(int)
    rim = np.abs(np.hypot(rows, columns) - 40) < 2.5
    if ratio == 2:
        assert len(set(angle[stands_out & rim])) > 340
    if LAYER_STYLES[name].pattern != "solid":
        inside = stands_out & (np.hypot(rows, columns) < 36)
        assert inside.mean() > 0.004


def test_inactive_layers_are_drawn_back(qtbot: QtBot) -> None:
    style = screen_style(theme.LIGHT)
    assert style.inactive_fill < 0.6
    assert style.line_inactive < style.line
    assert style.outline < style.outline_active
