"""A panel at the side of a wide window and below in an upright one."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from painmap.ui.parts.beside import place_beside


@pytest.mark.parametrize(
    ("room", "wanted"),
    [
        (QSize(1280, 720), QSize(400, 720)),
        (QSize(1800, 1000), QSize(480, 1000)),
        (QSize(800, 700), QSize(336, 700)),  # never more than 42 of a hundred
        (QSize(800, 1280), QSize(800, 576)),
    ],
)
def test_the_panel_takes_its_place(qtbot: QtBot, room: QSize, wanted: QSize) -> None:
    whole, shown, panel = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(whole)
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(shown, 1)
    layout.addWidget(panel)
    whole.show()
    for size in (QSize(900, 600), room):  # whatever it was before
        whole.resize(size)
        place_beside(layout, panel, size, wide=400, widest=480, below=0.45)
        layout.activate()
    assert panel.size() == wanted
