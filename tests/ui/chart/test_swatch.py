"""Patches of a list show the pattern that the chart shows."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot
from scipy.ndimage import label

from painmap.ui.chart.chart_styles import screen_style
from painmap.ui.chart.swatch import paint_swatch
from painmap.ui.chart.zone_looks import layer_look
from painmap.ui.parts import theme

SIZE = 28


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_tender_shows_crosses_at_every_ratio(qtbot: QtBot, ratio: float) -> None:
    image = QImage(round(SIZE * ratio), round(SIZE * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(theme.FIGURE.base))
    with QPainter(image) as painter:
        box = QRectF(2, 2, SIZE - 4, SIZE - 4)
        paint_swatch(painter, layer_look("tender"), screen_style(theme.LIGHT), box, 1)
    inner = np.array(image.constBits()).reshape(image.height(), -1, 4)[..., 0] < 0x90
    margin = round(5 * ratio)
    marks, count = label(inner[margin:-margin, margin:-margin])
    assert count >= 3
    crosses = 0
    for number in range(1, count + 1):
        rows, columns = np.nonzero(marks == number)
        height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
        if height == width >= 5 * ratio:
            crosses += 1
            assert rows.size < 0.62 * height * width  # a dot would fill its box
    assert crosses >= 2
