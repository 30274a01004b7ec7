"""The one paint function: order, patterns, sides, and pieces that equal the whole."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from painmap.ui.chart.chart_painting import Place, in_order, paint_chart, paint_zone
from painmap.ui.chart.chart_styles import PAPER_GREY, screen_style
from painmap.ui.chart.patch_words import word_places
from painmap.ui.chart.patterns import draw_pattern
from painmap.ui.chart.zone_looks import Zone, comparison_look, ghost_look, layer_look
from painmap.ui.parts import theme
from tests.ui.synthetic import SyntheticAtlas, painted

STYLE = screen_style(theme.LIGHT)
KINDS = ("pain", "allodynia", "tender", "reduced_touch", "colour", "temperature", "swelling",
         "sweating")  # fmt: skip


def canvas(width: int = 520, height: int = 800) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#FFFFFF"))
    return image


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    values = np.array(image.constBits()).reshape(image.height(), image.width(), 4)
    return values[..., :3].astype(int)


def drawn(zones, key: str = "front", style=STYLE) -> np.ndarray:
    chart = SyntheticAtlas.shared().body("preteen").chart(key)
    image = canvas()
    with QPainter(image) as painter:
        paint_chart(painter, chart, zones, style, Place(0, 0, 1.0), captions=False)
    return pixels(image)


def zone(kind: str, x: float, y: float, radius: float = 30, key: str = "front") -> Zone:
    atlas = SyntheticAtlas.shared()
    values = np.zeros(atlas.n_cells, np.uint8)
    painted(atlas.body("preteen").chart(key), values, x, y, radius)
    return Zone(values, layer_look(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_each_layer_leaves_its_mark_inside_only(qtbot: QtBot, kind: str) -> None:
    bare, marked = drawn([]), drawn([zone(kind, 250, 320)])
    rows, columns = np.nonzero(np.abs(bare - marked).max(axis=2) > 12)
    assert rows.size > 200
    assert (np.hypot(columns - 250, rows - 320) < 34).all()


def test_layers_differ_in_grey_too(qtbot: QtBot) -> None:
    spots = {
        kind: drawn([zone(kind, 250, 320)], style=PAPER_GREY)[300:340, 230:270, 0] for kind in KINDS
    }
    for one in KINDS:
        for other in KINDS:
            if one < other:
                assert np.abs(spots[one] - spots[other]).mean() > 4, (one, other)


def test_left_of_the_patient_is_right_on_the_front_and_left_on_the_back(qtbot: QtBot) -> None:
    leg = zone("pain", 300, 600)
    back = SyntheticAtlas.shared()
    values = leg.values.copy()
    half = back.n_cells // 2
    values[half:] = leg.values[:half]
    both = Zone(values, leg.look)
    for key, side in (("front", 1), ("back", -1)):
        changed = np.abs(drawn([], key) - drawn([both], key)).max(axis=2) > 12
        columns = np.nonzero(changed)[1]
        assert np.sign(columns.mean() - 250) == side


def test_a_piece_drawn_alone_is_the_same_as_the_whole(qtbot: QtBot) -> None:
    chart = SyntheticAtlas.shared().body("preteen").chart("front")
    shown = zone("allodynia", 250, 320)
    whole, piece = canvas(), canvas()
    place = Place(3, 5, 0.9)
    area = QRectF(200, 250, 60, 50)
    for image, clip in ((whole, None), (piece, area)):
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_zone(painter, chart, shown, STYLE, place, clip=clip)
    one, other = pixels(whole)[250:300, 200:260], pixels(piece)[250:300, 200:260]
    different = np.abs(one - other).max(axis=2) > 3
    assert different.sum() <= 3, np.argwhere(different)
    assert (pixels(piece)[:249] == 255).all()


def test_solid_layers_lie_below_hatched_ones() -> None:
    zones = [zone("allodynia", 1, 1), zone("pain", 1, 1), zone("tender", 1, 1)]
    assert [z.look for z in in_order(zones)] == [zones[1].look, zones[0].look, zones[2].look]


def test_intensities_show_their_own_colours(qtbot: QtBot) -> None:
    atlas = SyntheticAtlas.shared()
    chart = atlas.body("preteen").chart("front")
    values = np.zeros(atlas.n_cells, np.uint8)
    painted(chart, values, 250, 300, 50, 2)
    painted(chart, values, 250, 300, 20, 9)
    picture = drawn([Zone(values, layer_look("pain"))])
    assert picture[300, 250].sum() < picture[300, 285].sum() - 100


def test_comparison_has_four_classes_and_a_ghost_no_fill() -> None:
    patterns = {
        name: comparison_look(name).lines[0].pattern
        for name in ("gained", "lost", "stable", "unknown")
    }
    assert patterns == {
        "gained": "solid",
        "lost": "backslash",
        "stable": "solid",
        "unknown": "sparse_dots",
    }
    assert ghost_look().fills == ()


@pytest.mark.parametrize(
    "pattern",
    [
        "slash",
        "backslash",
        "horizontal",
        "vertical",
        "crosses",
        "broken_vertical",
        "dots",
        "sparse_dots",
        "rings",
    ],
)
def test_neighbouring_pieces_of_a_pattern_fit_together(qtbot: QtBot, pattern: str) -> None:
    def paint(*rects: QRectF) -> np.ndarray:
        image = canvas(80, 80)
        for rect in rects:
            with QPainter(image) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setClipRect(rect)
                draw_pattern(
                    painter,
                    pattern,
                    rect,
                    anchor=QPointF(1.5, 2.5),
                    pitch=7,
                    line=1.3,
                    colour=QColor("#000000"),
                )
        return pixels(image)

    whole = paint(QRectF(0, 0, 80, 80))
    parts = paint(QRectF(0, 0, 37, 80), QRectF(37, 0, 43, 80))
    assert np.abs(whole - parts).max() <= 40
    assert 0.02 < (whole < 128).mean() < 0.5


def test_a_kind_is_written_on_the_figure_or_not_at_all() -> None:
    """An ankle is narrower than a long word."""
    atlas = SyntheticAtlas.shared()
    chart = atlas.body("preteen").chart("front")
    values = np.zeros(atlas.n_cells, np.uint8)
    painted(chart, values, 300, 680, 40)
    assert len(word_places(chart, values, (1,))) == 1
    (at,) = word_places(chart, values, (1,), wide=44)
    row = chart.silhouette[int(at.y())]
    assert row[int(at.x()) - 20 : int(at.x()) + 20].all()
    assert word_places(chart, values, (1,), wide=100) == []
