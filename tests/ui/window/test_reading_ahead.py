"""A comparison that is opened from a patient's page need not wait for what it is made of."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from painmap.core import skin
from painmap.ui.window.window import MainWindow


@pytest.mark.usefixtures("sample_at_hand")
def test_the_skin_is_there_soon_after_a_patients_page(window: MainWindow, qtbot: QtBot) -> None:
    atlas = window.session.atlas
    skin._SKINS.pop(atlas, None)  # noqa: SLF001 an earlier test may have asked for it
    window.files.open_sample()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.patient_page, timeout=60_000)
    qtbot.waitUntil(lambda: skin.has_skin(atlas), timeout=20_000)
