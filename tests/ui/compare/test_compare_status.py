"""What the pointer is on: its class, its area, and where on the body."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from painmap.core.change import LOST
from painmap.ui.compare.compare_pane import PaneView
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.compare.compare_status import status_of


def spot_of(view: PaneView, cell: int) -> QPointF | None:
    for chart, place in view.places():
        at = int(chart.index_of[cell])
        if at >= 0:
            x, y = chart.xy[at]
            return QPointF(place.x + place.scale * float(x), place.y + place.scale * float(y))
    return None


def test_a_tap_on_the_change_names_class_area_and_place(screen: CompareScreen) -> None:
    state, view = screen.state, screen.stage.change.view
    for cell in np.flatnonzero(state.comparison.classes == LOST)[::500]:
        spot = spot_of(view, int(cell))
        if spot is not None and view.rect().contains(spot.toPoint()):
            break
    assert spot is not None
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert screen.foot.said.startswith("No longer affected · L leg · LEFT ")
    assert "cm" in screen.foot.said
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPointF(2, view.height() - 2).toPoint())
    assert screen.foot.said == ""


def test_free_skin_has_no_class_and_beside_the_figure_there_is_nothing(
    screen: CompareScreen,
) -> None:
    state = screen.state
    free = int(np.flatnonzero(state.comparison.classes == 0)[0])
    assert "affected" not in status_of(state.comparison, state.pair, free).lower()
    assert status_of(state.comparison, state.pair, -1) == ""
