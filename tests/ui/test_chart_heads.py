"""Limbs as large as the canvas allows, named without touching skin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.ui import theme
from painmap.ui.chart_captions import paint_title
from painmap.ui.chart_heads import heads_beside
from painmap.ui.chart_layout import chart_keys
from painmap.ui.chart_styles import screen_style
from painmap.ui.chart_view import ChartView
from painmap.ui.chart_window import rows_with_skin, seen_box
from painmap.ui.path_pieces import pieces_of

LEAST_PX_PER_CM = 7.0
PATIENT_CM = 150.0
LANDSCAPE, PORTRAIT = QSizeF(880, 581), QSizeF(800, 729)
"""What a window of 1280×720, or 800×1280, leaves for the canvas."""


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    made = ChartView()
    qtbot.addWidget(made)
    return made


def shown(view: ChartView, atlas: Atlas, tile: str, sub: str, size: QSizeF) -> ChartView:
    body = atlas.body("preteen")
    view.resize(size.toSize())
    view.keep_free(left=0.0 if size == PORTRAIT else 88.0, around=4.0)
    view.show_charts([body.chart(key) for key in chart_keys(body.charts, tile, sub)])
    return view


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize(
    ("tile", "sub"),
    [("l_leg", "leg"), ("r_leg", "leg"), ("l_leg", "foot"), ("r_arm", "arm"), ("l_arm", "hand")],
)
def test_limbs_have_seven_pixels_a_centimetre(
    view: ChartView, atlas: Atlas, tile: str, sub: str, size: QSizeF
) -> None:
    shown(view, atlas, tile, sub, size)
    chart, place = view.places()[0]
    growth = PATIENT_CM / atlas.bodies["preteen"].height_cm
    assert place.units_per_cm(chart) / growth >= LEAST_PX_PER_CM
    for chart, place in view.places():
        box = seen_box(chart, view.window_now, place)
        assert box.left() >= view.margins_now.left
        assert box.top() >= 0
        assert box.right() <= size.width()
        assert box.bottom() <= size.height()


def test_no_skin_is_left_out(atlas: Atlas) -> None:
    body = atlas.body("adult_male")
    charts = [body.chart(key) for key in chart_keys(body.charts, "l_leg", "leg")]
    window = rows_with_skin(charts)
    assert window is not None
    assert not window.cuts
    for chart in charts:
        assert not chart.silhouette[: int(window.top)].any()
        assert not chart.silhouette[int(window.bottom) + 1 :].any()


def test_views_of_unlike_heights_and_whole_figures_stay_whole(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    for tile, sub in (("l_leg", "foot"), ("whole", "")):
        keys = chart_keys(body.charts, tile, sub)
        assert rows_with_skin([body.chart(key) for key in keys]) is None


def test_names_of_a_leg_touch_no_skin(view: ChartView, atlas: Atlas) -> None:
    shown(view, atlas, "l_leg", "leg", LANDSCAPE)
    window = view.window_now
    assert window is not None
    charts, places = zip(*view.places(), strict=True)
    heads = heads_beside(charts, window, places, screen_style(theme.LIGHT))
    assert heads is not None
    for chart, place, head in zip(charts, places, heads, strict=True):
        left, right = (int((x - place.x) / place.scale) for x in (head.left(), head.right()))
        top, bottom = (int((y - place.y) / place.scale) for y in (head.top(), head.bottom()))
        assert not chart.silhouette[max(top, 0) : bottom, left:right].any()


def test_an_arm_has_no_room_beside_its_shoulder(view: ChartView, atlas: Atlas) -> None:
    shown(view, atlas, "r_arm", "arm", LANDSCAPE)
    window = view.window_now
    assert window is not None
    charts, places = zip(*view.places(), strict=True)
    assert heads_beside(charts, window, places, screen_style(theme.LIGHT)) is None


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK])
def test_a_name_is_readable_on_the_figure_too(qtbot: QtBot, tokens: theme.Theme) -> None:
    image = QImage(200, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.FIGURE.base))
    with QPainter(image) as painter:
        box = QRectF(0, 50, 200, 0)
        paint_title(painter, "", screen_style(tokens), box, letter="L", letter_px=28, rim=True)
    seen = {QColor(image.pixel(x, y)).name() for x in range(200) for y in range(60)}
    assert QColor(tokens.text).name() in seen
    assert QColor(tokens.canvas).name() in seen


def test_pieces_of_a_path_are_apart_and_cover_it() -> None:
    path = QPainterPath()
    for x in (0, 14, 100):
        path.addRect(QRectF(x, 0, 10, 10))
    pieces = pieces_of(path, QRectF(0, 0, 300, 300), 5.0)
    assert sorted(piece.width() for piece in pieces) == [10, 24]
    assert pieces_of(path, QRectF(200, 200, 10, 10), 5.0) == []
