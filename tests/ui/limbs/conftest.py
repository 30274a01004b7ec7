"""The tab Limbs of an open draft, at the size that a tablet leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from painmap.ui.limbs.limbs import LimbsTab
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session


@pytest.fixture
def sheet(exam: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[LimbsTab]:
    preferences = PreferenceFile(tmp_path / "preferences.json")
    preferences.change(unit="C")
    tab = LimbsTab(exam, preferences)
    qtbot.addWidget(tab)
    tab.resize(1280, 669)
    tab.show()
    qtbot.waitExposed(tab)
    yield tab
    tab.close()
