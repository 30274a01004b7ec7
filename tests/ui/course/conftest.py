"""A patient with five visits: growing less, two of a day, one without a map, one with a cast."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from painmap.core.exam import finding_edit, paint_edit
from painmap.core.findings import area_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.course.course_screen import CourseScreen
from painmap.ui.session.session import Session

BRUSH, PAIN = LayerKey("allodynia", "brush"), LayerKey("pain")
HEIGHT = 150.0


@pytest.fixture
def paint_leg(session: Session) -> Callable[..., None]:
    """Paints allodynia of the left leg below a level, and pain of the right one if it is rated."""

    def paint(visit: Visit, level: float, *, pain: int = 0) -> None:
        along, limb = session.atlas.limb_pos, session.atlas.limb
        session.open_visit(visit.id)
        zone = np.flatnonzero((limb == 4) & (along > level) & (along < 2.8))
        session.push(paint_edit(session.exam, BRUSH, zone, 1, "Paint"))
        if pain:
            knee = np.flatnonzero((limb == 3) & (along > 0.9) & (along < 1.1))
            session.push(paint_edit(session.exam, PAIN, knee, pain, "Paint"))
        session.close_visit()

    return paint


@pytest.fixture
def visits(
    session: Session, add_visit: Callable[..., Visit], paint_leg: Callable[..., None]
) -> list[Visit]:
    moments = [(3, 2, 9), (4, 1, 9), (4, 1, 14), (5, 1, 9), (6, 1, 9)]
    made = [
        add_visit(
            began_at=datetime(2026, month, day, hour, 0, tzinfo=UTC),
            height_cm=HEIGHT, weight_kg=42.0,
            body="teen" if month == 6 else "preteen",
        )
        for month, day, hour in moments
    ]  # fmt: skip
    paint_leg(made[0], 1.3, pain=4)
    paint_leg(made[1], 1.5, pain=7)
    session.open_visit(made[3].id)
    cast = area_key("limb10", "l_leg", "examined")
    value = {"state": "not_examined", "reason": "cast"}
    session.push(finding_edit(session.exam, cast, value, "Cast"))
    arm = np.flatnonzero((session.atlas.limb == 1) & (session.atlas.limb_pos > 2.2))
    session.push(paint_edit(session.exam, PAIN, arm, 3, "Paint"))
    session.close_visit()
    paint_leg(made[4], 1.8)
    return made


@pytest.fixture
def open_course(session: Session, qtbot: QtBot) -> Iterator[Callable[[str], CourseScreen]]:
    """Shows the screen of a patient's visits once all are read; it ends with the test."""
    shown: list[CourseScreen] = []

    def show(patient_id: str) -> CourseScreen:
        made = CourseScreen(session, patient_id)
        shown.append(made)
        qtbot.addWidget(made)
        made.resize(1280, 720)
        ready: list[bool] = []
        made.ready.connect(lambda: ready.append(True))
        with qtbot.waitExposed(made):
            made.show()
        qtbot.waitUntil(lambda: bool(ready), timeout=20_000)
        return made

    yield show
    for made in shown:
        made.leave()
        made.hide()


@pytest.fixture
def screen(visits: list[Visit], open_course: Callable[[str], CourseScreen]) -> CourseScreen:
    """The screen of the five visits."""
    return open_course(visits[0].patient_id)
