"""Two stimuli are told apart by their letters, on paper and on screen; no word is cut."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication

from painmap.atlas.atlas import Atlas
from painmap.core.exam import Exam, paint_edit
from painmap.core.layers import LayerKey
from painmap.ui.chart.chart_styles import PAPER
from painmap.ui.chart.patch_words import paint_word
from painmap.ui.map.canvas import Canvas
from painmap.ui.map.map_tab import MapTab
from painmap.ui.map.stimulus_marks import StimulusMarks
from painmap.ui.paper.visit_tables import legend_of
from painmap.ui.paper.visit_zones import lettered_zones
from painmap.ui.session.session import Session
from tests.ui.printed import DPI, blank_sheet, leg, make_exam, tones

BRUSH, WISP = LayerKey("allodynia", "brush"), LayerKey("allodynia", "cotton_wisp")


def two_stimuli(exam: Exam, atlas: Atlas, push: Callable[[object], object]) -> None:
    for key, cells in ((WISP, leg(atlas, 1.0, 1.7)), (BRUSH, leg(atlas, 1.5, 2.2))):
        push(paint_edit(exam, key, np.flatnonzero(cells), 1, "Paint"))


@pytest.mark.parametrize("at", [-30.0, 0.0, 60.0, 130.0])
def test_a_word_moves_or_becomes_smaller_rather_than_being_cut(
    qapp: QApplication, at: float
) -> None:
    """All of it, its light rim too, is inside, and all of its letters are there."""
    for wide, word in ((200.0, "cotton wisp"), (90.0, "cotton wisp")):
        inside = QRectF(100, 50, wide, 100)
        with blank_sheet(40, 20) as (image, painter):
            painter.fillRect(QRectF(0, 0, 400, 200), PAPER.colour("#808080"))
            paint_word(painter, word, QPointF(100 + at, 100), PAPER, "#000000", inside=inside)
        columns = np.flatnonzero((np.abs(tones(image) - 128) > 8).any(axis=0)) / DPI * 254
        assert columns.min() >= inside.left() - 2
        assert columns.max() <= inside.right() + 2
        assert columns.max() - columns.min() > min(wide, 130) - 15


def test_the_legend_tells_two_stimuli_apart_by_the_letters_at_their_zones(atlas: Atlas) -> None:
    exam = make_exam(atlas)
    two_stimuli(exam, atlas, exam.apply)
    legend = {entry.text: entry.letter for entry in legend_of(exam)}
    assert legend == {"Allodynia · brush": "A", "Allodynia · cotton wisp": "B"}
    zones = lettered_zones(exam)
    assert [zone.look.lines[0].word for zone in zones] == ["A", "B"]
    assert not ((zones[0].values > 0) & (zones[1].values > 0)).any(), "each on skin of its own"


def test_the_canvas_and_the_rows_bear_the_letters(tab: MapTab, exam: Session) -> None:
    canvas: Canvas = tab.canvas
    (marks,) = [over for over in canvas.overlays if isinstance(over, StimulusMarks)]
    tab.state.choose_tile("l_leg", "leg")
    assert marks.letters() == {}
    two_stimuli(exam.exam, exam.atlas, exam.push)
    assert marks.letters() == {BRUSH: "A", WISP: "B"}
    rows = {row.key: row.swatch.mark for row in tab.layers.rows}
    assert rows[BRUSH] == "A"
    assert rows[WISP] == "B"
    assert rows[LayerKey("pain")] == ""
    for chart, _ in canvas.places():
        for layer in (BRUSH, WISP):
            (spot,) = marks.places(chart, layer)
            assert exam.exam.layer(layer)[chart.pick(spot.x(), spot.y())]
    canvas.grab()
    exam.undo_stack.undo()
    assert marks.letters() == {}
    assert tab.layers.row_of("allodynia", "cotton_wisp").swatch.mark == ""
