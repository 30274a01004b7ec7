"""A chip of another stimulus is marked, and says with which it was tested."""

from __future__ import annotations

from painmap.core.layers import LayerKey
from painmap.ui.map.map_tab import MapTab
from painmap.ui.session.session import Session
from tests.ui.hands import at, click


def test_the_mark_at_a_chip_is_explained(tab: MapTab, exam: Session) -> None:
    exam.change_visit("size", height_cm=150.0, weight_kg=40.0)
    tab.state.choose_layer(LayerKey("allodynia"))
    tab.state.choose_tile("l_leg", "leg")
    canvas, card = tab.canvas, tab.trials.card
    canvas.grab()
    click(canvas, at(canvas, 1, 0.5, 0.6))
    canvas.desk.begin_next()
    canvas.desk.change(stimulus="brush")
    click(canvas, at(canvas, 1, 0.5, 0.7))
    card.grab()
    card.showEvent(None)
    first, second = card.chips
    assert first.text().startswith("1*")
    assert first.toolTip() == "Trial 1 · cotton wisp"
    assert "*" not in second.text()
    assert second.toolTip() == "Trial 2 · brush"
    assert "* tested with cotton wisp" in card.numbers.folded_lines
