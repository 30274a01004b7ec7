"""A comparison of two visits in a window, on a clinic file of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
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
