"""Every screen by keys alone: the ring that shows where one is, and an exam without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from painmap.core.findings import limb_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.map.chart_strip import Tile
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.choice import Choice
from painmap.ui.session.session import Session
from painmap.ui.summary.summary import SummaryTab
from painmap.ui.window.window import MainWindow

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
MOST_TABS = 90


class Keys:
    """Types into whatever has the focus."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def at(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.at, text)

    def tab_to(self, there: Callable[[QWidget], bool]) -> QWidget:
        """Press Tab till the focus is there; the ring shows it on the way."""
        for _ in range(MOST_TABS):
            now = QApplication.focusWidget()
            if now is not None and there(now):
                return now
            self.press(Key.Key_Tab)
        raise AssertionError(f"not reached by Tab; the focus is at {self.at}")


@pytest.fixture
def keys(window: MainWindow, session: Session, qtbot: QtBot) -> Keys:
    window.session.use_store(session.store)
    window.show_patients()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Keys(window, qtbot)


def is_(widget: QWidget) -> Callable[[QWidget], bool]:
    return lambda now: now is widget


def test_a_new_patient_is_painted_examined_and_signed_without_a_mouse(
    keys: Keys, qtbot: QtBot
) -> None:
    window = keys.window
    keys.press(Key.Key_N, CTRL)
    form = window.patients.form
    for field, text in ((form.family, "Berger"), (form.given, "Jonas")):
        keys.tab_to(is_(field))
        keys.type(text)
    keys.tab_to(lambda now: form.born.isAncestorOf(now) or now is form.born)
    keys.type("12.4.2013")
    keys.tab_to(is_(form.add))
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page)
    keys.tab_to(is_(window.patient_page.new_visit))
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.has_exam)
    tab = window.exam.tab("map")
    assert isinstance(tab, MapTab)
    keys.press(Key.Key_A)
    keys.type("left sole")
    keys.press(Key.Key_Return)
    keys.press(Key.Key_Escape)
    values = window.session.exam.layer(LayerKey("pain"))
    painted = {window.session.atlas.atoms[at].key for at in np.unique(
        window.session.atlas.atom[values > 0])}  # fmt: skip
    assert painted == {"L_sole_back"}

    keys.press(Key.Key_2, CTRL)
    limbs = window.exam.tab("limbs")
    assert isinstance(limbs, LimbsTab)
    cells = limbs.rows["touch"].cells
    touch = keys.tab_to(lambda now: now in cells.values())
    keys.press(Key.Key_2)
    limb = next(key for key, cell in cells.items() if cell is touch)
    assert window.session.exam.findings[limb_key(limb, "touch")] is not None

    keys.press(Key.Key_4, CTRL)
    summary = window.exam.tab("summary")
    assert isinstance(summary, SummaryTab)
    qtbot.waitUntil(lambda: summary.working.is_current, timeout=5000)
    keys.tab_to(is_(summary.sign))
    keys.press(Key.Key_Space)
    keys.press(Key.Key_Space)
    assert window.session.exam.visit.is_signed


def test_tab_goes_through_the_map_with_a_ring_around_each_control(
    keys: Keys, add_visit: Callable[..., Visit], qtbot: QtBot
) -> None:
    window = keys.window
    window.open_visit(add_visit())
    tab = window.exam.tab("map")
    assert isinstance(tab, MapTab)
    reached: list[QWidget] = []
    for _ in range(MOST_TABS):
        keys.press(Key.Key_Tab)
        now = keys.at
        if now in reached:
            break
        reached.append(now)
        if not isinstance(now, Choice):
            box = QRect(now.mapTo(window, QPoint(0, 0)), now.size())
            assert window.rings.box == box, now
    print([type(w).__name__ + ":" + w.accessibleName() for w in reached])
    wanted = [
        tab.canvas,
        *tab.strip.findChildren(Tile),
        *tab.layers.rows,
        *(button for button in tab.tools.tools.buttons if button.isVisible()),
        tab.tools.slider,
        tab.count_strip.count,
        *tab.count_strip.chips,
    ]
    missing = [w for w in wanted if w.isVisible() and w not in reached]
    assert missing == []
    tab.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.rings.box.isEmpty()
