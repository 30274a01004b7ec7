"""A box to tick stands out from its ground, and all of it can be tapped."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.ui.parts import theme
from painmap.ui.parts.check_box import CheckBox


@pytest.mark.parametrize("of", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_it_is_seen_and_ticked_by_its_words(
    qapp: QApplication, qtbot: QtBot, of: theme.Theme
) -> None:
    theme.apply(qapp, of)
    box = CheckBox("Let this computer keep it")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    with qtbot.waitExposed(box):
        box.show()
    box.clearFocus()

    def colours() -> set[str]:
        image = box.grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(24) for y in range(12, 34)}

    apart = [abs(QColor(c).lightness() - QColor(of.panel).lightness()) for c in colours()]
    assert max(apart) > 60
    assert QColor(of.accent).name() not in colours()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 6, 4))
    assert box.isChecked()
    assert QColor(of.accent).name() in colours()
    box.hide()
    theme.apply(qapp, theme.LIGHT)
