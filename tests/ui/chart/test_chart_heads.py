"""Limbs as large as the canvas allows, named without touching skin."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot
from scipy.ndimage import binary_dilation

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_captions import figure_names, letter_of, paint_title
from painmap.ui.chart.chart_heads import heads_beside
from painmap.ui.chart.chart_layout import chart_keys
from painmap.ui.chart.chart_painting import paint_figure
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.chart_view import ChartView
from painmap.ui.chart.chart_window import rows_with_skin, seen_box
from painmap.ui.chart.chart_writing import paint_writing
from painmap.ui.chart.path_pieces import pieces_of
from painmap.ui.parts import theme

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


def writing(view: ChartView) -> np.ndarray:
    """Where a view at rest has letters and titles."""
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    with QPainter(image) as painter:
        paint_writing(painter, [], view._scene())  # noqa: SLF001
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., 3] > 0


def grey(image: QImage) -> np.ndarray:
    """Rows × columns, 0 to 255."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].mean(2)


@pytest.mark.parametrize(
    ("tile", "sub"), [("l_leg", "leg"), ("r_leg", "leg"), ("l_arm", "arm"), ("l_arm", "hand")]
)
def test_names_touch_no_figure_and_no_edge(
    view: ChartView, atlas: Atlas, tile: str, sub: str
) -> None:
    """Nor the hazy end of one, where no cells are."""
    shown(view, atlas, tile, sub, LANDSCAPE)
    written, bare = writing(view), QImage(view.size(), QImage.Format.Format_RGB32)
    bare.fill(QColor("#FFFFFF"))
    with QPainter(bare) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chart, place in view.places():
            paint_figure(painter, chart, view.style_now, place)
    assert written.any()
    assert not written[0].any()
    assert grey(bare)[binary_dilation(written, iterations=3)].min() > 225


def test_full_titles_where_they_fit_and_letters_before_them(view: ChartView, atlas: Atlas) -> None:
    for tile, sub, title in (
        ("l_arm", "hand", "LEFT hand · palm"),
        ("r_arm", "arm", "RIGHT arm · outer side"),
        ("l_leg", "foot", "LEFT foot · top"),
        ("trunk", "", "Trunk · RIGHT side"),
    ):
        shown(view, atlas, tile, sub, LANDSCAPE)
        boxes = [seen_box(chart, view.window_now, at) for chart, at in view.places()]
        names = figure_names(view.charts, boxes, view.style_now, view.width())
        assert names[0] == title
        assert letter_of(view.charts[0]) == title.partition(" · ")[tile == "trunk" and 2][0]


def test_letters_of_whole_figures_stay_beside_their_shoulders(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    for key in ("front", "left", "head_front"):
        assert letter_of(body.chart(key)) == ""


def test_names_of_a_magnified_figure_leave_the_switch_free(view: ChartView, atlas: Atlas) -> None:
    """Under the column that is kept free stands the switch Leg | Foot."""
    shown(view, atlas, "l_leg", "foot", LANDSCAPE)
    view.show()
    for corner in (QPointF(300, 300), QPointF(700, 300), QPointF(500, 550)):
        view.fit()
        view.zoom(3.0, corner)
        ink = writing(view)
        assert ink.any()
        assert not ink[:, : int(view.margins_now.left)].any()


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
