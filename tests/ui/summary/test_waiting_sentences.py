"""The Summary opened before the skin of the borders is made: the window does not wait for it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from painmap.atlas.atlas import Atlas, open_atlas
from painmap.core.ring import Ring
from painmap.core.skin import has_skin
from painmap.core.trial_edits import record_trial
from painmap.core.trials import Trial
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.session.session import Session
from painmap.ui.summary.summary import SummaryTab


@pytest.fixture(scope="session")
def atlas() -> Atlas:
    """One of its own: of the suite's the skin may be known."""
    return open_atlas()


def sentences(tab: SummaryTab) -> str:
    return " ".join(
        label.text() for label in tab.found.findChildren(QLabel) if not label.isHidden()
    )


def test_sentences_come_when_the_skin_is_there(exam: Session, qtbot: QtBot, tmp_path: Path) -> None:
    atlas = exam.atlas
    ring = Ring(4, (1.5, 1.5, 1.5, 1.5), landmark="lateral_malleolus")
    trial = Trial("t", 1, datetime(2026, 8, 3, 14, 5, tzinfo=UTC), border=ring)
    below = (atlas.limb == 4) & (np.nan_to_num(atlas.limb_pos, nan=-1) > 1.5)
    exam.push(record_trial(exam.exam, trial, np.flatnonzero(below).astype(np.int32)))
    assert not has_skin(atlas)
    tab = SummaryTab(exam, PreferenceFile(tmp_path / "preferences.json"))
    qtbot.addWidget(tab)
    tab.resize(1280, 670)
    with qtbot.waitExposed(tab):
        tab.show()
    assert "One moment…" in sentences(tab)
    assert "Nothing is recorded" not in sentences(tab)
    assert tab.found.progress.maximum() == 0, "the bar runs"
    qtbot.waitUntil(lambda: "Allodynia" in sentences(tab), timeout=30_000)
    assert has_skin(atlas)
    assert "One moment…" not in sentences(tab)
    assert tab.found.progress.maximum() == 1
    qtbot.waitUntil(lambda: tab.working.is_current, timeout=30_000)
    tab.close()
