"""What is painted on a limb fades where its picture does."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_fades import ramp_of, veil
from painmap.ui.chart.chart_painting import paint_zone
from painmap.ui.chart.chart_styles import PAPER, ChartStyle, screen_style
from painmap.ui.chart.chart_view import ChartView
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts import theme

SCREEN = screen_style(theme.LIGHT)


def painted_rows(atlas: Atlas, key: str, style: ChartStyle) -> np.ndarray:
    """How much each row of a chart's raster shows of a zone over all of it, 0 to 1."""
    chart = atlas.body("preteen").chart(key)
    image = QImage(chart.info.width, chart.info.height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        values = np.full(atlas.n_cells, 10, np.uint8)
        paint_zone(painter, chart, Zone(values, layer_look("pain")), style, Place(0, 0, 1))
    pixels = np.array(image.constBits()).reshape(chart.info.height, -1, 4)[..., 1]
    return (255.0 - pixels.astype(float)).max(axis=1) / 255


@pytest.mark.parametrize("style", [SCREEN, PAPER])
def test_a_zone_fades_at_the_cut_and_nowhere_else(
    qtbot: QtBot, atlas: Atlas, style: ChartStyle
) -> None:
    shown = painted_rows(atlas, "l_leg_outer", style)
    rows = np.flatnonzero(atlas.body("preteen").chart("l_leg_outer").silhouette.any(axis=1))
    first, last = int(rows[0]), int(rows[-1])
    assert shown[: first + 2].max() < 0.35
    assert shown[first + 30 : last - 3].min() > 0.55
    assert np.abs(np.diff(shown[first : first + 30])).max() < 0.3  # no hard line


def test_a_trunk_fades_at_both_ends_and_a_whole_figure_nowhere(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    trunk = ramp_of(str(body.chart("trunk_left").svg_path))
    assert trunk is not None
    assert trunk.stops[0][1] == trunk.stops[-1][1] == 0.0
    assert ramp_of(str(body.chart("front").svg_path)) is None


def test_a_left_chart_fades_as_the_mirror_of_the_right_one(atlas: Atlas) -> None:
    body = atlas.body("preteen")
    left, right = (ramp_of(str(body.chart(f"{side}_leg_front").svg_path)) for side in "lr")
    assert left is not None
    assert right is not None
    assert left.start[0] == pytest.approx(body.chart("l_leg_front").info.width - right.start[0])
    assert left.start[1] == right.start[1]


def test_the_least_opacity_of_a_path(atlas: Atlas) -> None:
    ramp = ramp_of(str(atlas.body("preteen").chart("head_front").svg_path))
    assert ramp is not None
    low, high = QPainterPath(), QPainterPath()
    low.addRect(QRectF(100, 300, 10, 20))
    high.addRect(QRectF(100, 100, 10, 20))
    assert ramp.least(*ramp.span(low)) == 0.0
    assert ramp.least(*ramp.span(high)) == 1.0
    assert ramp.from_share(0.5).stops[3][1] == 0.0


def test_a_zone_without_a_path_has_no_veil(atlas: Atlas) -> None:
    chart = atlas.body("preteen").chart("l_leg_outer")
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        veil(painter, chart, QPainterPath(), SCREEN, Place(0, 0, 1))
    assert image.pixelColor(5, 5) == QColor("#FFFFFF")


@pytest.mark.parametrize("key", ["l_foot_dorsum", "l_foot_inner", "trunk_left"])
def test_a_zone_on_a_dark_canvas_ends_without_a_cap(qtbot: QtBot, atlas: Atlas, key: str) -> None:
    """Down a limb that fades in, what is painted on it only grows clearer."""
    view = ChartView(lambda _now: screen_style(theme.DARK))
    qtbot.addWidget(view)
    view.titles = False
    view.resize(500, 500)
    chart = atlas.body("preteen").chart(key)
    view.show_charts([chart])
    view.show_zones([Zone(np.full(atlas.n_cells, 10, np.uint8), layer_look("pain"))])
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = np.array(image.constBits()).reshape(500, -1, 4)[..., 2].astype(int)
    ((_, place),) = view.places()
    rows = np.flatnonzero(chart.silhouette.any(axis=1))
    columns = np.flatnonzero(chart.silhouette[rows[0] + 2])
    x = round(place.x + columns.mean() * place.scale)
    y = round(place.y + rows[0] * place.scale)
    down = shown[max(y - 20, 0) : y + 12, x - 4 : x + 4].mean(axis=1)
    assert np.diff(down).min() > -8, down
