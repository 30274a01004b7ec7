"""Borders of areas lie where the label changes, and nowhere else inside the figure."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas
from painmap.ui.chart.chart_painting import Place, paint_regions
from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.region_lines import region_lines
from painmap.ui.parts import theme


def test_lines_lie_on_borders(qtbot: QtBot, atlas: Atlas) -> None:
    chart = atlas.body("preteen").chart("front")
    areas = atlas.area_of_cell("limb10")
    lines = region_lines(chart, "limb10", areas)
    assert region_lines(chart, "limb10", areas) is lines
    image = QImage(chart.info.width, chart.info.height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        paint_regions(painter, chart, lines, screen_style(theme.LIGHT), Place(0, 0, 1.0))
    values = np.array(image.constBits()).reshape(image.height(), image.width(), 4)
    drawn = np.argwhere(values[..., 0] < 200)
    labels = np.where(chart.pixel_cell >= 0, areas[chart.pixel_cell], 255)
    assert len(drawn) > 100
    edge = ~chart.silhouette
    for row, column in drawn[::7]:
        around = labels[row - 4 : row + 5, column - 4 : column + 5]
        beside = edge[row - 3 : row + 4, column - 3 : column + 4].any()
        assert beside or len(np.unique(around)) > 1, (row, column)
