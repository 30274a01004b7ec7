"""Two visits beside each other: same zoom, dates, classes, words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import sleep

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt, QTranslator
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from scipy.ndimage import binary_erosion

from painmap.atlas.atlas import Atlas
from painmap.core.change import CLASS_NAMES
from painmap.core.exam import paint_edit
from painmap.core.layers import LayerKey
from painmap.core.text import text
from painmap.core.visit import Visit
from painmap.ui.chart.chart_captions import figure_names
from painmap.ui.chart.chart_window import seen_box
from painmap.ui.chart.zone_looks import Zone, layer_look
from painmap.ui.compare.compare_panel import ComparePanel
from painmap.ui.compare.compare_screen import CompareScreen
from painmap.ui.parts.preferences import PreferenceFile
from painmap.ui.parts.wording import core_text, unbroken
from painmap.ui.session.session import Session
from tests.ui.inspection import cut_widgets, painted_text
from tests.ui.long_words import German, Lengthened

ALLODYNIA = LayerKey("allodynia")


def words(screen: CompareScreen) -> str:
    told = [part.text() for part in screen.panel.findChildren(QLabel)]
    return "\n".join([*told, *(line for table in screen.panel.tables for line in table.texts)])


def test_earlier_is_left_whatever_the_order_of_the_call(screen: CompareScreen) -> None:
    assert screen.stage.earlier.banner.lines[0] == "Earlier · 1 Aug 2026"
    assert screen.stage.later.banner.lines[0] == "Later · 28 Aug 2026"
    assert screen.stage.earlier.x() < screen.stage.later.x() < screen.stage.change.x()


def test_opens_on_the_affected_limb_at_one_scale(screen: CompareScreen) -> None:
    for pane in screen.stage.panes:
        assert [chart.info.key for chart in pane.view.charts] == [
            "l_leg_outer",
            "l_leg_front",
            "l_leg_inner",
            "l_leg_back",
        ]
    assert len({place.scale for pane in screen.stage.panes for _, place in pane.view.places()}) == 1


def test_no_figure_stands_on_another_line_than_its_unit(screen: CompareScreen) -> None:
    told = [part.text() for part in screen.panel.findChildren(QLabel) if part.wordWrap()]
    assert any("\N{NO-BREAK SPACE}cm²" in text for text in told)
    assert unbroken("from 9 to 12.5 cm of 2 legs, 3 %") == "from 9 to 12.5\xa0cm of 2 legs, 3\xa0%"


def test_zoom_is_linked(screen: CompareScreen) -> None:
    screen.stage.later.view.zoom(2.0, QPointF(100, 200))
    assert (
        screen.stage.earlier.view.view
        == screen.stage.later.view.view
        == screen.stage.change.view.view
    )
    assert screen.stage.earlier.view.view.zoom == pytest.approx(2.0)


def test_neutral_words_and_all_four_classes(screen: CompareScreen) -> None:
    text = words(screen)
    for name in ("newly affected", "no longer affected", "still affected", "not comparable"):
        assert name in text
    for word in ("gained", "lost", "better", "worse", "improved"):
        assert word not in text.lower()
    assert "Allodynia, left leg" in text


def test_keys_switch_to_change_only_and_back(screen: CompareScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_4)
    assert [pane.isVisible() for pane in screen.stage.panes] == [False, False, True]
    qtbot.keyClick(screen, Qt.Key.Key_1)
    assert all(pane.isVisible() for pane in screen.stage.panes)


def test_another_layer_can_be_chosen(screen: CompareScreen) -> None:
    screen.choose(layer="pain")
    assert screen.stage.change.banner.lines[1] == "Pain"
    assert "nothing painted at either visit" in words(screen)


def test_each_stimulus_is_a_layer_to_choose(
    session: Session, add_visit: Callable[..., Visit], qtbot: QtBot
) -> None:
    visits = []
    for day, stimuli in ((1, ("cotton_wisp", "brush")), (28, ("cotton_wisp",))):
        began = datetime(2026, 8, day, 9, 0, tzinfo=UTC)
        visits.append(add_visit(began_at=began, height_cm=150.0, weight_kg=42.0).id)
        session.open_visit(visits[-1])
        for at, stimulus in enumerate(stimuli):
            cells = np.flatnonzero((session.atlas.limb == 4) & (session.atlas.limb_pos > 1.7 - at))
            layer = LayerKey("allodynia", stimulus)
            session.push(paint_edit(session.exam, layer, cells, 1, "Paint"))
        session.flush()
    session.close_visit()
    screen = CompareScreen(session, *visits)
    qtbot.addWidget(screen)
    assert screen.row.layer.text() == "Layer: Allodynia · cotton wisp", "it is at both visits"
    options = [action.text() for action in screen.row.layer.menu_now().actions()]
    assert options == ["Allodynia · brush", "Allodynia · cotton wisp"]
    assert "Border above outer ankle, cm" in words(screen), "the table has the print's rows"
    screen.choose(layer="allodynia:brush")
    assert "Different stimulus: brush on 1 Aug 2026, cotton wisp on 28 Aug 2026" in words(screen)
    assert screen.stage.later.banner.lines[1] == "Not tested: brush"
    assert screen.stage.change.banner.lines[1] == "Allodynia · brush"
    assert screen.stage.earlier.view.zones
    assert not screen.stage.later.view.zones


def test_no_longer_affected_skin_is_hatched_blue(screen: CompareScreen) -> None:
    image = screen.stage.change.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3]
    blue = (np.abs(pixels.astype(int) - (0xA5, 0x5F, 0x0B)).max(axis=2) < 30).sum()
    orange = (np.abs(pixels.astype(int) - (0x00, 0x51, 0xC7)).max(axis=2) < 30).sum()
    assert blue > 80
    assert orange == 0


def test_the_head_names_the_leg_once_and_figures_their_side(screen: CompareScreen) -> None:
    for pane in screen.stage.panes:
        assert pane.part.text() == "LEFT leg"
        boxes = [
            seen_box(chart, pane.view.window_now, place) for chart, place in pane.view.places()
        ]
        names = figure_names(
            pane.view.charts,
            boxes,
            pane.view.style_now,
            pane.view.width(),
            short=pane.view.short_names,
        )
        assert names == ["outer side", "front", "inner side", "back"]


def test_no_figure_has_lines_of_a_part_that_another_one_leaves_out(
    screen: CompareScreen, atlas: Atlas
) -> None:
    """The thigh of the view below lies, unseen, where the view above has its ankle."""
    view = screen.stage.earlier.view
    values = np.where(atlas.limb == 4, 11, 0).astype(np.uint8)
    view.show_zones([Zone(values, layer_look("pain"))])
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    shown = np.array(image.constBits()).reshape(image.height(), image.width(), 4)[..., :3].mean(2)
    for chart, place in view.places():
        box = seen_box(chart, view.window_now, place)
        rows, columns = np.nonzero(binary_erosion(chart.silhouette, iterations=16))
        y = np.rint(place.y + rows * place.scale).astype(int)
        x = np.rint(place.x + columns * place.scale).astype(int)
        inside = (y > box.top() + 40) & (y < box.bottom() - 8)
        skin = shown[y[inside], x[inside]]
        # A line of the figure would be far darker than the flat fill around it.
        assert np.median(skin) - skin.min() < 45, chart.info.key


def test_the_day_is_told_in_full_however_narrow_the_window(
    screen: CompareScreen, qtbot: QtBot
) -> None:
    for width in (1280, 1024, 960):
        screen.resize(width, 560)
        qtbot.wait(50)
        with painted_text() as painted:
            for pane in screen.stage.panes:
                pane.banner.grab()
        assert not any("2026" in line for line in painted.cut), width
    assert screen.stage.earlier.part.isHidden()
    screen.resize(1280, 720)
    qtbot.wait(50)
    assert screen.stage.earlier.part.isVisible()


@pytest.mark.parametrize("words_of", [QTranslator, German, Lengthened])
def test_the_panel_shows_all_of_its_figures_and_always_the_legend(
    screen: CompareScreen, qtbot: QtBot, words_of: type[QTranslator]
) -> None:
    translator = words_of()
    QCoreApplication.installTranslator(translator)
    try:
        panel = ComparePanel()
        qtbot.addWidget(panel)
        panel.resize(312, 480)
        many = replace(screen.state.comparison, notices=(text("no longer affected " * 9),) * 4)
        panel.show_comparison(many, screen.state.pair)
        with qtbot.waitExposed(panel):
            panel.show()
        qtbot.waitUntil(lambda: cut_widgets(panel) == [])
        for name in CLASS_NAMES[1:]:
            said = core_text(name)
            shown = next(part for part in panel.findChildren(QLabel) if part.text() == said)
            assert panel.rect().contains(QRect(shown.mapTo(panel, QPoint(0, 0)), shown.size()))
            assert not panel.area.isAncestorOf(shown), "it does not scroll"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_what_takes_longer_begins_after_the_first_picture(
    session: Session, visits: list[Visit], qtbot: QtBot
) -> None:
    seen: list[str] = []

    class Watched(CompareScreen):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            seen.append("picture")

        def _show_rest(self) -> None:
            seen.append("rest")
            super()._show_rest()

    screen = Watched(session, visits[0].id, visits[1].id)
    qtbot.addWidget(screen)
    sleep(0.05)  # as long as a slow computer takes to make it: more than the pause
    screen.show()
    qtbot.waitUntil(lambda: not screen.busy, timeout=20_000)
    screen.choose(earlier=visits[1].id, later=visits[2].id)
    sleep(0.05)
    qtbot.waitUntil(lambda: not screen.busy, timeout=20_000)

    assert seen[0] == "picture"
    assert seen.count("rest") == 2
    again = seen.index("rest") + 1
    assert seen[again] == "picture"
    screen.end()
    screen.hide()


def test_one_that_is_not_shown_is_worked_out_all_the_same(
    session: Session, visits: list[Visit], qtbot: QtBot
) -> None:
    screen = CompareScreen(session, visits[0].id, visits[1].id)
    qtbot.addWidget(screen)

    qtbot.waitUntil(lambda: not screen.busy, timeout=20_000)

    assert screen.state.distances is not None
    screen.end()


def test_a_left_hand_has_the_panel_at_its_side(
    session: Session, visits: list[Visit], qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = PreferenceFile(tmp_path / "preferences.json")
    preferences.change(hand="left")
    made = CompareScreen(session, visits[0].id, visits[-1].id, preferences=preferences)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    assert made.panel.mapTo(made, made.panel.rect().topLeft()).x() == 0
    assert made.stage.mapTo(made, made.stage.rect().topLeft()).x() > made.panel.width()
    qtbot.waitUntil(lambda: not made.busy, timeout=20_000)
    made.work.close()
    made.hide()
