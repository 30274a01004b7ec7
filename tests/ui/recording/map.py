"""The Map: the patient's drawing, the rings of the trials, changes of the skin, the areas."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from painmap.core.authors import author_of
from painmap.core.exam import Exam
from painmap.core.findings import area_key
from painmap.core.layers import LayerKey
from painmap.core.ring import Ring
from painmap.core.ring_levels import ring_levels_cm
from painmap.core.trials import Trial, trials_of
from painmap.sample.painting import changes_of, pain_paths, points_of
from painmap.sample.stages import Stage
from painmap.ui.borders.border_marks import Mark
from painmap.ui.borders.ring_levels_shown import factor_of
from painmap.ui.map.map_tab import MapTab
from painmap.ui.parts.number_field import NumberField
from tests.ui.hands import click, drag, seen
from tests.ui.recording.fingers import Fingers

_PAIN, _ALLODYNIA = LayerKey("pain"), LayerKey("allodynia")
_MORE = {"temperature": "Temperature change", "colour": "Colour change"}


def record_map(hand: Fingers, tab: MapTab, wanted: Exam, stage: Stage) -> None:
    """Draw and mark what is wanted; `stage` says how the sample's patient drew it."""
    hand.click(tab.strip.tiles["l_leg"])
    _pain(hand, tab, stage)
    for layer, value, _top, _said in changes_of(stage):
        _changed_skin(hand, tab, layer, value, wanted.layer(layer) > 0)
    _trials(hand, tab, trials_of(wanted.findings))
    _areas(hand, tab, wanted, stage)


def _pain(hand: Fingers, tab: MapTab, stage: Stage) -> None:
    hand.click(tab.layers.row_of("pain"))
    values = tab.tools.values_of("pain")
    assert values is not None
    hand.pick(values, [str(stage.pain)])
    for key, radius, places in pain_paths(stage):
        while abs(tab.state.diameter_cm - 2 * radius) > 0.05:
            down = tab.state.diameter_cm > 2 * radius
            QTest.keyClick(tab.tools.slider, Qt.Key.Key_Left if down else Qt.Key.Key_Right)
        chart = _chart(tab, key)
        body = hand.window.session.body
        drag(tab.canvas, [seen(tab.canvas, chart, *at) for at in points_of(body, key, places)])
    if author_of(hand.window.session.exam, _PAIN) != "patient":
        hand.tap_menu(tab.layers.row_menu(_PAIN), "Drawn by", "Patient")


def _changed_skin(
    hand: Fingers, tab: MapTab, layer: LayerKey, value: int, zone: np.ndarray
) -> None:
    """A line around it on each view of the leg, then of the foot."""
    if layer not in tab.state.listed:
        hand.tap_menu(tab.layers.more_menu(), _MORE[layer.kind])
    hand.click(tab.layers.row_of(layer.kind))
    hand.click(next(button for button in tab.tools.tools.buttons if button.tool == "lasso"))
    values = tab.tools.values_of(layer.kind)
    assert values is not None
    hand.pick(values, [str(value)])
    for sub in ("leg", "foot"):
        hand.click(tab.subs.chip(sub))
        tab.canvas.grab()
        for number, (chart, _place) in enumerate(tab.canvas.places()):
            spots = chart.xy[zone[chart.cells]]
            if len(spots) > 20:
                line = [seen(tab.canvas, number, *at) for at in _around(spots)]
                drag(tab.canvas, [*line, line[0]])
    hand.click(tab.subs.chip("leg"))


def _around(spots: np.ndarray) -> list[tuple[float, float]]:
    """The outline of points of a chart, row by row, as a finger goes around them."""
    rows = np.round(spots[:, 1] / 3.0)
    ends = [
        (float(here[:, 0].min()), float(here[:, 0].max()), float(here[:, 1].mean()))
        for row in np.unique(rows)
        for here in [spots[rows == row]]
    ]
    left = [(x - 1.0, y) for x, _, y in ends]
    return [*left, *((x + 1.0, y) for _, x, y in reversed(ends))]


def _chart(tab: MapTab, key: str) -> int:
    keys = [chart.info.key for chart, _ in tab.canvas.places()]
    return keys.index(key)


def _trials(hand: Fingers, tab: MapTab, trials: tuple[Trial, ...]) -> None:
    hand.click(tab.layers.row_of("allodynia"))
    tab.canvas.grab()
    card = tab.trials.card
    for number, trial in enumerate(trials):
        if number:
            hand.click(card.next)
        ring = trial.border
        assert isinstance(ring, Ring)
        _ring(hand, tab, ring)
        if not tab.canvas.desk.trial.position:
            hand.click(card.more)
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            hand.tap_menu(menu, "Position", trial.position)
        hand.type_in(card.rest, f"{trial.pain_rest:g}")
        hand.type_in(card.evoked, f"{trial.pain_evoked:g}")


def _ring(hand: Fingers, tab: MapTab, ring: Ring) -> None:
    """A press near its level, then each of its four levels typed as a tape measured it."""
    session, canvas = hand.window.session, tab.canvas
    front = _chart(tab, "l_leg_front")
    chart, _ = canvas.places()[front]
    skin = session.atlas.limb_pos[chart.cells]
    near = chart.xy[
        (session.atlas.limb[chart.cells] == ring.limb) & (abs(skin - ring.levels[0]) < 0.01)
    ]
    click(canvas, seen(canvas, front, *near.mean(axis=0)))
    factor = factor_of(session, ring.limb)
    assert factor is not None
    for handle, cm in enumerate(ring_levels_cm(session.body, ring, factor)):
        canvas.grab()
        click(canvas, _level(tab, handle).rect.center())
        field = tab.trials.typing.field
        assert field is not None
        _on_keypad(hand, field, f"{cm:.1f}")


def _level(tab: MapTab, handle: int) -> Mark:
    marks = tab.canvas.lines.marks()
    return next(mark for mark in marks if (mark.sort, mark.index) == ("level", handle))


def _on_keypad(hand: Fingers, field: NumberField, text: str) -> None:
    pad = field.keypad
    assert pad is not None
    for key in text:
        hand.click(pad.keys[key])
    hand.click(pad.enter)


def _areas(hand: Fingers, tab: MapTab, wanted: Exam, stage: Stage) -> None:
    for area, reason in stage.not_examined.items():
        menu = tab.count_strip.area_menu(area)
        hand.tap_menu(menu, "Not examined", reason)
    hand.click(tab.count_strip.count)
    assert tab.popover is not None
    hand.click(tab.popover.rest)
    tab.popover.close()
    found = hand.window.session.exam.findings
    for key in (key for key in wanted.findings if key.subject.startswith("area:")):
        assert found[key] == wanted.findings[key], key
    assert area_key("limb10", "l_leg", "examined") not in found
