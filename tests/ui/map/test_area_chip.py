"""The six states of an area differ in words and in grey; a finding is never offered as free."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from painmap.atlas.scheme import Area
from painmap.core.area_states import STATE_WORDS, AreaCount, AreaState
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.ui.map.area_chip import AreaChip, state_text
from painmap.ui.map.count_strip import CountStrip
from painmap.ui.map.live_counts import LiveCounts
from painmap.ui.map.map_state import MapState
from painmap.ui.parts import theme
from painmap.ui.session.session import Session

AREA = Area(0, "l_arm", "L arm", "L", ())
SWELLING = LayerKey("swelling")


def count_of(state: AreaState) -> AreaCount:
    return AreaCount(AREA, 0.0, 0.0, (), state, other_layers=(SWELLING,))


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_states_differ_in_grey(qapp: QApplication, qtbot: QtBot, look: theme.Theme) -> None:
    theme.apply(qapp, look)
    pictures: dict[str, np.ndarray] = {}
    for state in STATE_WORDS:
        chip = AreaChip()
        qtbot.addWidget(chip)
        chip.resize(78, 44)
        chip.show_count(count_of(state))
        image = QImage(78, 44, QImage.Format.Format_RGB32)
        image.fill(QColor(look.panel))
        chip.render(image)
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.array(grey.constBits()).reshape(44, grey.bytesPerLine())[:, :78].astype(int)
        pictures[state] = pixels
    theme.apply(qapp, theme.LIGHT)
    for one, other in combinations(pictures, 2):
        marked = np.abs(pictures[one] - pictures[other]) > 60
        assert marked.sum() > 40, (one, other)


def test_words_name_the_layers_of_another_finding() -> None:
    assert len(set(STATE_WORDS.values())) == len(STATE_WORDS)
    count = count_of("other")
    assert state_text(count) == "other finding, not counted: Swelling"
    assert state_text(count, layers=False) == "other finding, not counted"
    assert "Swelling" not in state_text(count_of("touched"))


def test_the_chip_says_it_and_the_menu_does_not_offer_free(exam: Session, qtbot: QtBot) -> None:
    counts = LiveCounts(exam)
    strip = CountStrip(exam, MapState(), counts)
    qtbot.addWidget(strip)
    counts.recount()
    cells = np.flatnonzero(exam.atlas.limb == 2)
    free = strip.area_menu("l_arm").actions()[0]
    assert (free.text(), free.isEnabled()) == ("Examined, free", True)
    exam.push(paint_edit(exam.exam, SWELLING, cells, 1, "Paint"))
    (chip,) = (chip for chip in strip.chips if chip.count and chip.count.area.key == "l_arm")
    assert chip.toolTip() == "L arm: other finding, not counted: Swelling"
    assert not strip.area_menu("l_arm").actions()[0].isEnabled()
    assert strip.area_menu("r_arm").actions()[0].isEnabled()
