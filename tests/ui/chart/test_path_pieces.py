"""Where patterns are drawn: all that a painter shows, wherever a widget lies, at any ratio."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.chart.path_pieces import in_sight


class Seeing(QWidget):
    """Remembers what its painter could show."""

    seen = QRectF()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.translate(10, 20)
            self.seen = in_sight(painter)


def test_a_widget_below_its_own_height_in_a_window_is_seen_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 900)
    figure = Seeing(window)
    figure.setGeometry(30, 500, 300, 200)
    window.show()
    qtbot.waitExposed(window)
    window.grab()
    assert figure.seen == QRectF(-10, -20, 300, 200)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_an_image_is_seen_in_the_units_of_its_ratio(ratio: float) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.scale(2, 2)
        assert in_sight(painter) == QRectF(0, 0, 150 / ratio, 100 / ratio)
