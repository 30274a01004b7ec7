"""However far a figure is magnified, its lines are no wider than prescribed."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from scipy.ndimage import binary_dilation, binary_erosion, binary_opening

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_painting import paint_figure
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.fine_lines import with_fine_lines
from painmap.ui.chart.zone_paths import Place
from painmap.ui.parts import theme

STYLE = screen_style(theme.LIGHT)
SIZE = 600


def dark(atlas: Atlas, key: str, scale: float, at: QPointF) -> np.ndarray:
    """Where a magnified figure is as dark as its lines, around a point of the chart."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    place = Place(SIZE / 2 - at.x() * scale, SIZE / 2 - at.y() * scale, scale)
    with QPainter(image) as painter:
        seen = QRectF(0, 0, SIZE, SIZE)
        chart = atlas.body("preteen").chart(key)
        paint_figure(painter, chart, STYLE, place, 1.0, seen=seen)
    return np.array(image.constBits()).reshape(SIZE, SIZE, 4)[..., 1] < 0xB0


@pytest.mark.parametrize(
    ("key", "scale"), [("l_leg_front", 4.0), ("front", 3.0), ("l_hand_palm", 2.0)]
)
def test_no_line_of_a_magnified_figure_is_wider_than_two_pixels(
    qtbot: QtBot, atlas: Atlas, key: str, scale: float
) -> None:
    info = atlas.body("preteen").chart(key).info
    lines = dark(atlas, key, scale, QPointF(info.width / 2, info.height / 2))
    assert lines.sum() > 100
    assert not binary_opening(lines, np.ones((3, 3), bool)).any()


def test_thinned_lines_lie_where_the_broad_ones_do(qtbot: QtBot, atlas: Atlas) -> None:
    path = atlas.body("preteen").chart("l_hand_palm").svg_path
    drawn = path.read_text(encoding="utf-8")
    fine = with_fine_lines(drawn, outline=0.4, inner=0.3)
    assert 'stroke-width="0.40"' in fine
    assert fine.count("<path") == drawn.count("<path")
    assert with_fine_lines(drawn, outline=9.0, inner=9.0) == drawn.replace('1.7"', '1.70"')


def test_a_line_keeps_its_length(qtbot: QtBot, atlas: Atlas) -> None:
    from PySide6.QtSvg import QSvgRenderer

    text = atlas.body("preteen").chart("l_hand_palm").svg_path.read_text(encoding="utf-8")
    shown = []
    for svg in (text, with_fine_lines(text, outline=0.5, inner=0.35)):
        image = QImage(900, 1200, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QSvgRenderer(svg.encode()).render(painter, QRectF(0, 0, 900, 1200))
        shown.append(np.array(image.constBits()).reshape(1200, 900, 4)[..., 1].astype(int))
    broad, thin = (picture < 0xC8 for picture in shown)
    assert not (thin & ~binary_dilation(broad, iterations=2)).any()
    assert binary_erosion(broad, iterations=2).sum() > 0
