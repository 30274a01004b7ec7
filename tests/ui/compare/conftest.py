"""A comparison of two visits in a window, on a clinic file of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.borders import zone_of
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.ring import ring_at
from painmap.core.ring_levels import typed
from painmap.core.skin import skin_of
from painmap.core.trial_edits import record_trial
from painmap.core.trials import next_trial, trials_of
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.session.session import Session

ALLODYNIA = LayerKey("allodynia")
LEVELS = {1: 1.4, 14: 1.55, 28: 1.7}
"""How far down the left leg the zone begins, by the day of August."""


@pytest.fixture
def visits(session: Session, add_visit: Callable[..., Visit]) -> list[Visit]:
    """Three visits of August with allodynia of the left lower leg, each time from further down."""
    atlas, made = session.atlas, []
    for day, level in LEVELS.items():
        visit = add_visit(
            began_at=datetime(2026, 8, day, 9, 0, tzinfo=UTC), height_cm=150.0, weight_kg=42.0
        )
        session.open_visit(visit.id)
        along = atlas.limb_pos
        cells = np.flatnonzero((atlas.limb == 4) & (along > level) & (along < 2.8))
        session.push(paint_edit(session.exam, ALLODYNIA, cells, 1, "Paint Allodynia"))
        session.flush()
        made.append(visit)
    session.close_visit()
    return made


@pytest.fixture
def screen(session: Session, visits: list[Visit], qtbot: QtBot) -> Iterator[CompareScreen]:
    """The first visit of August and the last, named in reverse order."""
    made = CompareScreen(session, visits[-1].id, visits[0].id)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    yield made
    made.work.close()
    made.hide()


@pytest.fixture
def repeated(session: Session, add_visit: Callable[..., Visit]) -> tuple[str, str]:
    """Two visits with two trials of cotton wisp each; those of one day differ by more."""
    atlas, made = session.atlas, []
    skin = skin_of(atlas)
    for day, levels in ((1, (18.0, 14.0)), (14, (17.0, 16.0))):
        began = datetime(2026, 8, day, 9, 0, tzinfo=UTC)
        visit = add_visit(began_at=began, height_cm=150.0, weight_kg=42.0)
        session.open_visit(visit.id)
        exam, body = session.exam, atlas.body(visit.body)
        on_leg = np.flatnonzero((atlas.limb == 4) & (np.abs(atlas.limb_pos - 1.6) < 0.01))
        for cm in levels:
            border = typed(ring_at(skin, int(on_leg[0])), cm, body, skin)
            trial = next_trial(trials_of(exam.findings), examiner="E", at=began)
            trial = replace(trial, stimulus="cotton_wisp", border=border)
            session.push(record_trial(exam, trial, zone_of(skin, border)))
        session.flush()
        made.append(visit.id)
    session.close_visit()
    return made[0], made[1]
