"""The numbers as plain data have every figure that the panel shows, and no other value of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import numpy as np
from pytestqt.qtbot import QtBot

from painmap.comparison_json import comparison_json
from painmap.core.exam import findings_edit, paint_edit
from painmap.core.findings import history_key, limb_key
from painmap.core.layers import LayerKey
from painmap.core.visit import Visit
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.session.session import Session

FIGURE = re.compile(r"[−+]?\d+(?:\.\d+)?")
KINDS = ("pain", "allodynia", "tender", "temperature")


def numbers_of(data: Any) -> Iterator[float]:
    """Every number of nested data, those in its words too."""
    if isinstance(data, dict):
        for value in data.values():
            yield from numbers_of(value)
    elif isinstance(data, list):
        for value in data:
            yield from numbers_of(value)
    elif isinstance(data, str):
        yield from (float(found.replace("−", "-")) for found in FIGURE.findall(data))
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield float(data)


def is_among(shown: str, known: np.ndarray) -> bool:
    """Whether a figure as shown is one of the numbers, rounded as it is."""
    decimals = len(shown.partition(".")[2])
    value = float(shown.replace("−", "-"))
    # A change is told as the difference of the figures beside it, each of which is rounded.
    halves = 2 if shown[0] in "−+" else 1
    return bool((np.abs(known - value) <= halves * 0.5 * 10.0**-decimals + 1e-9).any())


def two_visits(session: Session, add_visit: Callable[..., Visit]) -> tuple[str, str]:
    atlas, made = session.atlas, []
    for number in (1, 2):
        visit = add_visit(
            began_at=datetime(2026, 8, 3 * number, 9, tzinfo=UTC), weight_kg=42.0,
            height_cm=150.0 + 0.5 * number,
        )  # fmt: skip
        session.open_visit(visit.id)
        for at, kind in enumerate(KINDS):
            along = atlas.limb_pos
            zone = (atlas.limb == 4 - at % 2) & (along > 1.2 + 0.1 * at + 0.15 * number)
            edit = paint_edit(session.exam, LayerKey(kind), np.flatnonzero(zone), 1 + at, "Paint")
            session.push(edit)
        values = {
            limb_key("r_leg", "temperature_c"): 31.0 + 0.3 * number,
            limb_key("l_leg", "temperature_c"): 30.1 - 0.2 * number,
            history_key("pain_now"): {"value": 7 - number},
        }
        session.push(findings_edit(session.exam, values, "Findings"))
        session.close_visit()
        made.append(visit.id)
    return made[0], made[1]


def test_every_figure_of_the_panel_is_in_the_data(
    session: Session, add_visit: Callable[..., Visit], qtbot: QtBot
) -> None:
    screen = CompareScreen(session, *two_visits(session, add_visit))
    qtbot.addWidget(screen)
    scores: list[Any] = []
    screen.work.scores_ready.connect(scores.append)
    qtbot.waitUntil(lambda: not screen.busy, timeout=30_000)
    state, panel = screen.state, screen.panel
    data = comparison_json(state.comparison, state.pair, state.distances, scores[0])
    known = np.array(list(numbers_of(json.loads(json.dumps(data)))))
    for group in panel.groups.groups:
        if not group.isHidden() and group is not panel.groups.method:
            group.unfold()

    figures = [
        (table.texts[0], cell, figure)
        for table in panel.tables
        for line in table.lines
        for cell in line.cells[1:]
        for figure in FIGURE.findall(cell)
    ]
    missing = [one for one in figures if not is_among(one[2], known)]

    assert len(figures) > 80
    assert not missing
    screen.end()
