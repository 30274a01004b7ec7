"""The bar at the bottom: as wide as its words, where it hides little."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.notice import NoticeBar
from painmap.ui.session.session import Session


def test_it_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    screen.resize(1000, 400)
    screen.show()
    bar = NoticeBar(screen)
    bar.say("Cleared Pain", "Undo", lambda: None)
    screen.grab()
    assert bar.width() < 320
    words = QFontMetrics(bar.text.font()).horizontalAdvance(bar.text.text())
    assert bar.text.width() >= words
    assert bar.height() == 52
    bar.say("A long sentence of what went wrong. " * 8, stay=True)
    screen.grab()
    assert bar.width() == 720
    assert bar.height() > 52


@pytest.mark.parametrize("size", [(1280, 670), (1024, 630)])
def test_it_covers_hardly_any_skin(exam: Session, qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = MapTab(exam)
    qtbot.addWidget(tab)
    tab.resize(*size)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.wait(100)
    tab.undo_bar.say("Cleared Pain")
    tab.grab()
    bar = QRect(tab.notice.mapTo(tab, QPoint()), tab.notice.size())
    bar.moveTopLeft(tab.canvas.mapFrom(tab, bar.topLeft()))
    hidden = whole = 0
    for chart, place in tab.canvas.places():
        left, top = (int((edge - at) / place.scale) for edge, at in
                     ((bar.left(), place.x), (bar.top(), place.y)))  # fmt: skip
        right, bottom = (int((edge - at) / place.scale) for edge, at in
                         ((bar.right(), place.x), (bar.bottom(), place.y)))  # fmt: skip
        hidden += chart.silhouette[max(top, 0) : bottom, max(left, 0) : max(right, 0)].sum()
        whole += chart.silhouette.sum()
    assert hidden < 0.005 * whole
    tab.warming.close()
    tab.hide()
